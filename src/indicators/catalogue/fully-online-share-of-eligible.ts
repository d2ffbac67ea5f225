import { portal } from '../../law/index.js';
import { receivedEligibleForFull, receivedEligibleFullyOnline } from '../../measures/index.js';
import { proportion } from '../define.js';
import type { WorkedExample } from '../worked.js';
import { dossierDisaggregations, dossierPeriods, dossierSystem, receivingBodies } from './sources.js';

/** Of the dossiers of procedures that are eligible for a fully online service, the share that was filed online for one. */
export const fullyOnlineShareOfEligible = /* @__PURE__ */ proportion({
  code: 'dossier.fully-online-share-of-eligible',
  title: {
    vi: 'Tỷ lệ hồ sơ trực tuyến toàn trình trên số hồ sơ của thủ tục đủ điều kiện',
    en: 'Fully online share of dossiers of eligible procedures',
  },
  concept: {
    vi: 'Phần hồ sơ trực tuyến toàn trình trong số hồ sơ của thủ tục đủ điều kiện toàn trình; dịch vụ đã toàn trình mà thủ tục chưa rà soát thì chưa chắc chắn.',
    en: 'The part of the dossiers of procedures eligible for a fully online service that was filed online for one; uncertain where eligibility was not reviewed.',
  },
  disaggregations: dossierDisaggregations,
  periods: dossierPeriods,
  source: dossierSystem,
  responsibleBody: receivingBodies,
  basis: [
    /* @__PURE__ */ portal(
      { vi: 'Bảng công thức 766, trang METRICS, dòng 6', en: 'Table of formulas of the 766 set, sheet METRICS, row 6' },
      'read',
    ),
  ],
  numerator: receivedEligibleFullyOnline,
  denominator: receivedEligibleForFull,
  better: 'higher',
});

export const examples: readonly WorkedExample[] = [
  {
    says: { vi: 'Ví dụ giả định: 1.200 trong 2.000 hồ sơ.', en: 'An invented case: 1,200 of 2,000 dossiers.' },
    counts: { receivedEligibleForFull: 2_000, receivedEligibleFullyOnline: 1_200 },
    status: 'value',
    prints: { vi: '60,00 %', en: '60.00%' },
  },
  {
    says: {
      vi: 'Ví dụ giả định: 100 hồ sơ của thủ tục chưa rà soát.',
      en: 'An invented case: 100 dossiers of procedures not reviewed.',
    },
    counts: { receivedEligibleForFull: { atLeast: 900, atMost: 1_000 }, receivedEligibleFullyOnline: 450 },
    status: 'bounded',
    prints: { vi: 'từ 45,00 % đến 50,00 %', en: 'from 45.00% to 50.00%' },
  },
  {
    says: { vi: 'Không có hồ sơ của thủ tục đủ điều kiện.', en: 'No dossier of an eligible procedure.' },
    counts: { receivedEligibleForFull: 0, receivedEligibleFullyOnline: 0 },
    status: 'empty',
    prints: { vi: 'không phát sinh', en: 'nothing arose' },
  },
];
