import { own } from '../../law/index.js';
import { mobilePoints, mobilePointsWithWifi } from '../../measures/index.js';
import { proportion } from '../define.js';
import type { WorkedExample } from '../worked.js';
import {
  communeCommittees,
  communeReports,
  outreachArticle2025,
  outreachDisaggregations,
  outreachPeriods,
} from './sources.js';

/** Of all mobile points, the share that has Wi-Fi. */
export const wifiShareOfPoints = /* @__PURE__ */ proportion({
  code: 'outreach.wifi-share-of-points',
  title: { vi: 'Tỷ lệ điểm lưu động có Wi-Fi', en: 'Wi-Fi share of mobile points' },
  concept: {
    vi: 'Phần điểm lưu động có Wi-Fi trong toàn bộ điểm lưu động cuối kỳ.',
    en: 'The part of all mobile points that has Wi-Fi at the end of the period.',
  },
  disaggregations: outreachDisaggregations,
  periods: outreachPeriods,
  source: communeReports,
  responsibleBody: communeCommittees,
  basis: [
    /* @__PURE__ */ own({
      vi: 'Chưa văn bản nào định nghĩa; số điểm là số địa phương báo cáo',
      en: 'No instrument defines it; the points are those that localities report',
    }),
    outreachArticle2025,
  ],
  numerator: mobilePointsWithWifi,
  denominator: mobilePoints,
  better: 'higher',
});

export const examples: readonly WorkedExample[] = [
  {
    says: { vi: 'Phúc Thịnh, 2025: cả 40 điểm.', en: 'Phúc Thịnh, 2025: all 40 points.' },
    counts: { mobilePointsWithWifi: 40, mobilePoints: 40 },
    status: 'value',
    prints: { vi: '100,00 %', en: '100.00%' },
  },
  {
    says: {
      vi: 'Tây Tựu, 2025: 6 điểm, không nói có Wi-Fi hay không.',
      en: 'Tây Tựu, 2025: 6 points; whether they have Wi-Fi is not said.',
    },
    counts: { mobilePointsWithWifi: null, mobilePoints: 6 },
    status: 'missing',
    prints: { vi: 'chưa có số liệu', en: 'not available' },
  },
  {
    says: {
      vi: 'Nhiều điểm có Wi-Fi hơn số điểm: mâu thuẫn.',
      en: 'More points with Wi-Fi than points: a contradiction.',
    },
    counts: { mobilePointsWithWifi: 41, mobilePoints: 40 },
    status: 'invalid',
    prints: { vi: 'số liệu không hợp lệ', en: 'invalid counts' },
  },
  {
    says: { vi: 'Chưa có điểm nào.', en: 'No point yet.' },
    counts: { mobilePointsWithWifi: 0, mobilePoints: 0 },
    status: 'empty',
    prints: { vi: 'không phát sinh', en: 'nothing arose' },
  },
];
