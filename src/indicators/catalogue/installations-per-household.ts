import { own } from '../../law/index.js';
import { households, installations } from '../../measures/index.js';
import { ratio } from '../define.js';
import type { WorkedExample } from '../worked.js';
import {
  communeCommittees,
  communeReports,
  outreachArticle2025,
  outreachDisaggregations,
  outreachPeriods,
} from './sources.js';

/** Supported installations of basic applications for every household of the unit. It is not coverage. */
export const installationsPerHousehold = /* @__PURE__ */ ratio({
  code: 'outreach.installations-per-household',
  title: { vi: 'Số lượt cài đặt ứng dụng bình quân một hộ gia đình', en: 'Installations per household' },
  concept: {
    vi: 'Số lượt cài đặt được hỗ trợ trong kỳ so với số hộ cuối kỳ; một hộ có thể có nhiều lượt nên đây không phải độ bao phủ.',
    en: 'Supported installations in the period against the households at its end; one household may have many, so this is not coverage.',
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
  numerator: installations,
  denominator: households,
  scale: 1,
  unit: { vi: 'lượt cài đặt trên một hộ', en: 'installations per household' },
  better: 'higher',
});

export const examples: readonly WorkedExample[] = [
  {
    says: {
      vi: 'Phúc Thịnh, 2025: 594 lượt; tổng số hộ chưa công bố.',
      en: 'Phúc Thịnh, 2025: 594 installations; the total of households is not published.',
    },
    counts: { installations: 594, households: null },
    status: 'missing',
    prints: { vi: 'chưa có số liệu', en: 'not available' },
  },
  {
    says: {
      vi: 'Phúc Thịnh có ít nhất 22.609 hộ (số hộ sử dụng ứng dụng): không quá 0,03 lượt một hộ.',
      en: 'Phúc Thịnh has at least 22,609 households (those using applications): at most 0.03 a household.',
    },
    counts: { installations: 594, households: { atLeast: 22_609 } },
    status: 'bounded',
    prints: { vi: 'không quá 0,03', en: 'at most 0.03' },
  },
  {
    says: {
      vi: 'Ví dụ giả định: nhiều lượt hơn số hộ là bình thường.',
      en: 'An invented case: more installations than households are nothing unusual.',
    },
    counts: { installations: 6_000, households: 4_000 },
    status: 'value',
    prints: { vi: '1,50', en: '1.50' },
  },
  {
    says: { vi: 'Xã không có hộ nào.', en: 'A unit without households.' },
    counts: { installations: 0, households: 0 },
    status: 'empty',
    prints: { vi: 'không phát sinh', en: 'nothing arose' },
  },
];
