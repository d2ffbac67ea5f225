import { practice } from '../../law/index.js';
import { settled, settledAtTerm } from '../../measures/index.js';
import { proportion } from '../define.js';
import type { WorkedExample } from '../worked.js';
import { dossierDisaggregations, dossierPeriods, dossierSystem, receivingBodies } from './sources.js';

/** Of the dossiers settled in the period, the share that was settled at its due time, neither before nor after. */
export const atTermShareOfSettled = /* @__PURE__ */ proportion({
  code: 'dossier.at-term-share-of-settled',
  title: {
    vi: 'Tỷ lệ hồ sơ giải quyết vừa đúng hạn, không tính trước hạn',
    en: 'Share of dossiers settled just on time, those early left out',
  },
  concept: {
    vi: 'Phần hồ sơ giải quyết đúng hạn mà không trước hạn; cộng với tỷ lệ trước hạn và quá hạn thành toàn bộ.',
    en: 'The part settled on time and not early; with the early and overdue parts it makes the whole.',
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
  numerator: settledAtTerm,
  denominator: settled,
  better: 'neither',
});

export const examples: readonly WorkedExample[] = [
  {
    says: {
      vi: 'Thừa Thiên Huế, dịch vụ mức 1, 2: công bố 40 %.',
      en: 'Thừa Thiên Huế, services of levels 1 and 2: published as 40%.',
    },
    counts: { settled: 257_141, settledAtTerm: 102_770 },
    status: 'value',
    prints: { vi: '39,97 %', en: '39.97%' },
  },
  {
    says: {
      vi: 'Đắk Nông, 15/12/2020–15/6/2021: công bố 51,2 %.',
      en: 'Đắk Nông, 15 December 2020 to 15 June 2021: published as 51.2%.',
    },
    counts: { settled: 206_885, settledAtTerm: 106_018 },
    status: 'value',
    prints: { vi: '51,24 %', en: '51.24%' },
  },
  {
    says: { vi: 'Chưa có hồ sơ nào được giải quyết.', en: 'No dossier was settled.' },
    counts: { settled: 0, settledAtTerm: 0 },
    status: 'empty',
    prints: { vi: 'không phát sinh', en: 'nothing arose' },
  },
];
