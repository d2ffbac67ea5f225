import { practice } from '../../law/index.js';
import { receivedFullyOnline, receivedOnline } from '../../measures/index.js';
import { proportion } from '../define.js';
import type { WorkedExample } from '../worked.js';
import { dossierDisaggregations, dossierPeriods, dossierSystem, receivingBodies } from './sources.js';

/** Of the dossiers filed online in the period, the share that was for a fully online service. */
export const fullyOnlineShareOfOnline = /* @__PURE__ */ proportion({
  code: 'dossier.fully-online-share-of-online',
  title: {
    vi: 'Tỷ lệ hồ sơ trực tuyến toàn trình trên số hồ sơ nộp trực tuyến',
    en: 'Fully online share of dossiers filed online',
  },
  concept: {
    vi: 'Phần hồ sơ của dịch vụ công toàn trình trong số hồ sơ nộp trực tuyến; cao hơn tỷ lệ trên tổng số hồ sơ tiếp nhận.',
    en: 'The part of the dossiers filed online that was for a fully online service; above the share of all dossiers received.',
  },
  disaggregations: dossierDisaggregations,
  periods: dossierPeriods,
  source: dossierSystem,
  responsibleBody: receivingBodies,
  basis: [
    /* @__PURE__ */ practice(
      {
        vi: 'Công văn 4173/UBND-ĐMPT của Hà Nội, 21/7/2025: ít nhất 60 % trực tuyến, "trong đó" 20 % toàn trình, có thể hiểu là trên số nộp trực tuyến',
        en: 'Order 4173/UBND-ĐMPT of Hanoi, 21 July 2025: at least 60% online, "of which" 20% fully, may mean of those filed online',
      },
      'conflicting',
    ),
  ],
  numerator: receivedFullyOnline,
  denominator: receivedOnline,
  better: 'higher',
});

export const examples: readonly WorkedExample[] = [
  {
    says: {
      vi: 'Phúc Thịnh, quý III/2025: không phải 13,2 % đã công bố, vốn tính trên tổng số hồ sơ tiếp nhận.',
      en: 'Phúc Thịnh, quarter III 2025: not the published 13.2%, which is of all dossiers received.',
    },
    counts: { receivedOnline: 7_413, receivedFullyOnline: 1_079 },
    status: 'value',
    prints: { vi: '14,56 %', en: '14.56%' },
  },
  {
    says: { vi: 'Không có hồ sơ trực tuyến nào.', en: 'No dossier was filed online.' },
    counts: { receivedOnline: 0, receivedFullyOnline: 0 },
    status: 'empty',
    prints: { vi: 'không phát sinh', en: 'nothing arose' },
  },
];
