import { practice } from '../../law/index.js';
import { settled, settledEarly } from '../../measures/index.js';
import { proportion } from '../define.js';
import type { WorkedExample } from '../worked.js';
import { dossierDisaggregations, dossierPeriods, dossierSystem, receivingBodies } from './sources.js';

/** Of the dossiers settled in the period, the share that was settled before its due time. */
export const earlyShareOfSettled = /* @__PURE__ */ proportion({
  code: 'dossier.early-share-of-settled',
  title: { vi: 'Tỷ lệ hồ sơ giải quyết trước hạn trên số hồ sơ đã giải quyết', en: 'Early share of dossiers settled' },
  concept: {
    vi: 'Phần hồ sơ giải quyết trước hạn; Cổng so thời điểm, có tỉnh so ngày.',
    en: 'The part settled before its due time; the portal compares instants, some provinces days.',
  },
  disaggregations: dossierDisaggregations,
  periods: dossierPeriods,
  source: dossierSystem,
  responsibleBody: receivingBodies,
  basis: [
    /* @__PURE__ */ practice(
      {
        vi: 'Cổng dịch vụ công Thừa Thiên Huế, thống kê dịch vụ mức 1, 2',
        en: 'Public service portal of Thừa Thiên Huế, statistics of services of levels 1 and 2',
      },
      'recomputed',
      'https://dichvucong.thuathienhue.gov.vn/thongke/ReqId/d65d4779',
    ),
  ],
  numerator: settledEarly,
  denominator: settled,
  better: 'higher',
});

export const examples: readonly WorkedExample[] = [
  {
    says: {
      vi: 'Thừa Thiên Huế, dịch vụ mức 1, 2: công bố 48,6 %.',
      en: 'Thừa Thiên Huế, services of levels 1 and 2: published as 48.6%.',
    },
    counts: { settled: 257_141, settledEarly: 124_907 },
    status: 'value',
    prints: { vi: '48,58 %', en: '48.58%' },
  },
  {
    says: {
      vi: 'Đắk Nông, 15/12/2020–15/6/2021: báo in 48,2 %, hai số đếm cho 48,12 %.',
      en: 'Đắk Nông, 15 December 2020 to 15 June 2021: printed as 48.2%, the counts give 48.12%.',
    },
    counts: { settled: 206_885, settledEarly: 99_558 },
    status: 'value',
    prints: { vi: '48,12 %', en: '48.12%' },
  },
  {
    says: { vi: 'Chưa có hồ sơ nào được giải quyết.', en: 'No dossier was settled.' },
    counts: { settled: 0, settledEarly: 0 },
    status: 'empty',
    prints: { vi: 'không phát sinh', en: 'nothing arose' },
  },
];
