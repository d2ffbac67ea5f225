import { own } from '../../law/index.js';
import { pointMonths, receivedOnline } from '../../measures/index.js';
import { ratio } from '../define.js';
import type { WorkedExample } from '../worked.js';
import {
  communeCommittees,
  communeReports,
  outreachArticle2025,
  outreachDisaggregations,
  outreachPeriods,
} from './sources.js';

/** Dossiers received online by the unit, for every mobile point and month. Where they were filed is not said. */
export const onlineDossiersPerPointAndMonth = /* @__PURE__ */ ratio({
  code: 'outreach.online-dossiers-per-point-and-month',
  title: {
    vi: 'Số hồ sơ trực tuyến bình quân một điểm lưu động một tháng',
    en: 'Online dossiers per mobile point and month',
  },
  concept: {
    vi: 'Hồ sơ tiếp nhận trực tuyến trong kỳ so với số điểm cuối kỳ nhân số tháng; không nói hồ sơ nộp tại điểm.',
    en: 'Dossiers received online in the period against the points at its end times its months; not those filed at points.',
  },
  disaggregations: outreachDisaggregations,
  periods: outreachPeriods,
  source: communeReports,
  responsibleBody: communeCommittees,
  basis: [
    /* @__PURE__ */ own({
      vi: 'Để so sánh các kỳ; chưa văn bản nào định nghĩa',
      en: 'To compare periods; no instrument defines it',
    }),
    outreachArticle2025,
  ],
  numerator: receivedOnline,
  denominator: pointMonths,
  scale: 1,
  unit: { vi: 'hồ sơ trên một điểm một tháng', en: 'dossiers per point and month' },
  better: 'higher',
});

export const examples: readonly WorkedExample[] = [
  {
    says: {
      vi: 'Phúc Thịnh, hai tháng đầu hoạt động: 2.655 hồ sơ, 40 điểm × 2 tháng.',
      en: 'Phúc Thịnh, the first two months of operation: 2,655 dossiers, 40 points × 2 months.',
    },
    counts: { receivedOnline: 2_655, pointMonths: 80 },
    status: 'value',
    prints: { vi: '33,19', en: '33.19' },
  },
  {
    says: { vi: 'Chưa có điểm nào.', en: 'No point yet.' },
    counts: { receivedOnline: 12, pointMonths: 0 },
    status: 'empty',
    prints: { vi: 'không phát sinh', en: 'nothing arose' },
  },
];
