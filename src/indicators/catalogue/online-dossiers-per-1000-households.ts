import { own } from '../../law/index.js';
import { households, receivedOnline } from '../../measures/index.js';
import { ratio } from '../define.js';
import type { WorkedExample } from '../worked.js';
import { communeCommittees, communeReports, outreachDisaggregations, outreachPeriods } from './sources.js';

/** Dossiers received online in the period for every 1,000 households of the unit at its end. */
export const onlineDossiersPer1000Households = /* @__PURE__ */ ratio({
  code: 'outreach.online-dossiers-per-1000-households',
  title: { vi: 'Số hồ sơ trực tuyến trên 1.000 hộ gia đình', en: 'Online dossiers per 1,000 households' },
  concept: {
    vi: 'Số hồ sơ tiếp nhận trực tuyến trong kỳ so với số hộ gia đình cuối kỳ; một hộ có thể nộp nhiều hồ sơ nên đây không phải độ bao phủ.',
    en: 'Dossiers received online in the period against the households at its end; one household may file many, so this is not coverage.',
  },
  disaggregations: outreachDisaggregations,
  periods: outreachPeriods,
  source: communeReports,
  responsibleBody: communeCommittees,
  basis: [
    /* @__PURE__ */ own({
      vi: 'Để so sánh các xã, phường có quy mô khác nhau; chưa văn bản nào định nghĩa',
      en: 'To compare units of different size; no instrument defines it',
    }),
  ],
  numerator: receivedOnline,
  denominator: households,
  scale: 1_000,
  unit: { vi: 'hồ sơ trên 1.000 hộ', en: 'dossiers per 1,000 households' },
  better: 'higher',
});

export const examples: readonly WorkedExample[] = [
  {
    says: {
      vi: 'Phúc Thịnh có ít nhất 22.609 hộ (số hộ sử dụng ứng dụng): 7.413 hồ sơ thì không quá 327,88 trên 1.000 hộ.',
      en: 'Phúc Thịnh has at least 22,609 households (those using applications): 7,413 dossiers are at most 327.88 per 1,000.',
    },
    counts: { receivedOnline: 7_413, households: { atLeast: 22_609 } },
    status: 'bounded',
    prints: { vi: 'không quá 327,88', en: 'at most 327.88' },
  },
  {
    says: { vi: 'Ví dụ giả định với tổng số hộ đã biết.', en: 'An invented case with a known total of households.' },
    counts: { receivedOnline: 1_234, households: 4_000 },
    status: 'value',
    prints: { vi: '308,50', en: '308.50' },
  },
  {
    says: {
      vi: 'Hai cận dưới không nói gì về thương của chúng.',
      en: 'Two lower bounds say nothing about their quotient.',
    },
    counts: { receivedOnline: { moreThan: 1_000 }, households: { atLeast: 22_609 } },
    status: 'missing',
    prints: { vi: 'chưa có số liệu', en: 'not available' },
  },
  {
    says: { vi: 'Xã không có hộ nào.', en: 'A unit without households.' },
    counts: { receivedOnline: 12, households: 0 },
    status: 'empty',
    prints: { vi: 'không phát sinh', en: 'nothing arose' },
  },
];
