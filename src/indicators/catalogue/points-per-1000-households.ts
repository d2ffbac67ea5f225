import { own } from '../../law/index.js';
import { households, mobilePoints } from '../../measures/index.js';
import { ratio } from '../define.js';
import type { WorkedExample } from '../worked.js';
import {
  communeCommittees,
  communeReports,
  outreachArticle2025,
  outreachDisaggregations,
  outreachPeriods,
} from './sources.js';

/** Mobile points for every 1,000 households of the unit. */
export const pointsPer1000Households = /* @__PURE__ */ ratio({
  code: 'outreach.points-per-1000-households',
  title: { vi: 'Số điểm lưu động trên 1.000 hộ gia đình', en: 'Mobile points per 1,000 households' },
  concept: {
    vi: 'Số điểm lưu động so với số hộ gia đình, đều vào cuối kỳ.',
    en: 'Mobile points against households, both at the end of the period.',
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
    outreachArticle2025,
  ],
  numerator: mobilePoints,
  denominator: households,
  scale: 1_000,
  unit: { vi: 'điểm trên 1.000 hộ', en: 'points per 1,000 households' },
  better: 'higher',
});

export const examples: readonly WorkedExample[] = [
  {
    says: {
      vi: 'Phúc Thịnh có ít nhất 22.609 hộ (số hộ sử dụng ứng dụng): 40 điểm thì không quá 1,77 trên 1.000 hộ.',
      en: 'Phúc Thịnh has at least 22,609 households (those using applications): 40 points are at most 1.77 per 1,000.',
    },
    counts: { mobilePoints: 40, households: { atLeast: 22_609 } },
    status: 'bounded',
    prints: { vi: 'không quá 1,77', en: 'at most 1.77' },
  },
  {
    says: { vi: 'Ví dụ giả định với tổng số hộ đã biết.', en: 'An invented case with a known total of households.' },
    counts: { mobilePoints: 6, households: 4_000 },
    status: 'value',
    prints: { vi: '1,50', en: '1.50' },
  },
  {
    says: { vi: 'Xã không có hộ nào.', en: 'A unit without households.' },
    counts: { mobilePoints: 0, households: 0 },
    status: 'empty',
    prints: { vi: 'không phát sinh', en: 'nothing arose' },
  },
];
