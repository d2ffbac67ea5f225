import { receivedForOnlineServiceWithoutPost, receivedOnlineForOnlineService } from '../../measures/index.js';
import { proportion } from '../define.js';
import type { WorkedExample } from '../worked.js';
import { dossierDisaggregations, dossierPeriods, dossierSystem, receivingBodies } from './sources.js';
import { oneStopSoftware } from './sources-portal.js';

/** Of the dossiers received in person or online of procedures with an online service, the share that was filed online. */
export const onlineShareOfOnlineServices = /* @__PURE__ */ proportion({
  code: 'dossier.online-share-of-online-services',
  title: {
    vi: 'Tỷ lệ hồ sơ nộp trực tuyến của thủ tục có dịch vụ công trực tuyến',
    en: 'Online share of dossiers of procedures with an online service',
  },
  concept: {
    vi: 'Chỉ tính thủ tục có dịch vụ công toàn trình hoặc một phần, và hồ sơ nộp trực tiếp hoặc trực tuyến; không tính hồ sơ qua bưu chính.',
    en: 'Only procedures with a fully or partly online service, and dossiers in person or online; those by post are left out.',
  },
  disaggregations: dossierDisaggregations,
  periods: dossierPeriods,
  source: dossierSystem,
  responsibleBody: receivingBodies,
  basis: [oneStopSoftware],
  numerator: receivedOnlineForOnlineService,
  denominator: receivedForOnlineServiceWithoutPost,
  better: 'higher',
});

export const examples: readonly WorkedExample[] = [
  {
    says: { vi: 'Ví dụ giả định: 720 trong 900 hồ sơ.', en: 'An invented case: 720 of 900 dossiers.' },
    counts: { receivedForOnlineServiceWithoutPost: 900, receivedOnlineForOnlineService: 720 },
    status: 'value',
    prints: { vi: '80,00 %', en: '80.00%' },
  },
  {
    says: {
      vi: 'Nhiều hơn số hồ sơ của thủ tục có dịch vụ công trực tuyến.',
      en: 'More than the dossiers of procedures with an online service.',
    },
    counts: {
      receivedForOnlineService: 800,
      receivedForOnlineServiceWithoutPost: 900,
      receivedOnlineForOnlineService: 720,
    },
    status: 'invalid',
    prints: { vi: 'số liệu không hợp lệ', en: 'invalid counts' },
  },
  {
    says: {
      vi: 'Không có hồ sơ của thủ tục có dịch vụ công trực tuyến.',
      en: 'No dossier of a procedure with an online service.',
    },
    counts: { receivedForOnlineServiceWithoutPost: 0, receivedOnlineForOnlineService: 0 },
    status: 'empty',
    prints: { vi: 'không phát sinh', en: 'nothing arose' },
  },
];
