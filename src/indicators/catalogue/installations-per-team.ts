import { own } from '../../law/index.js';
import { installations, teams } from '../../measures/index.js';
import { ratio } from '../define.js';
import type { WorkedExample } from '../worked.js';
import {
  communeCommittees,
  communeReports,
  outreachArticle2025,
  outreachDisaggregations,
  outreachPeriods,
} from './sources.js';

/** Supported installations of basic applications for every community digital technology team. */
export const installationsPerTeam = /* @__PURE__ */ ratio({
  code: 'outreach.installations-per-team',
  title: {
    vi: 'Số lượt cài đặt ứng dụng bình quân một tổ công nghệ số cộng đồng',
    en: 'Installations per community digital technology team',
  },
  concept: {
    vi: 'Số lượt cài đặt ứng dụng cơ bản được hỗ trợ trong kỳ so với số tổ công nghệ số cộng đồng cuối kỳ; đếm lượt cài đặt, không đếm người.',
    en: 'Supported installations of basic applications in the period against the teams at its end; it counts installations, not persons.',
  },
  disaggregations: outreachDisaggregations,
  periods: outreachPeriods,
  source: communeReports,
  responsibleBody: communeCommittees,
  basis: [
    /* @__PURE__ */ own({
      vi: 'Để so sánh hoạt động của các tổ; chưa văn bản nào định nghĩa',
      en: 'To compare the work of teams; no instrument defines it',
    }),
    outreachArticle2025,
  ],
  numerator: installations,
  denominator: teams,
  scale: 1,
  unit: { vi: 'lượt cài đặt trên một tổ', en: 'installations per team' },
  better: 'higher',
});

export const examples: readonly WorkedExample[] = [
  {
    says: { vi: 'Phúc Thịnh, 2025: 594 lượt cài đặt, 40 tổ.', en: 'Phúc Thịnh, 2025: 594 installations, 40 teams.' },
    counts: { installations: 594, teams: 40 },
    status: 'value',
    prints: { vi: '14,85', en: '14.85' },
  },
  {
    says: {
      vi: '"Hơn 500" lượt cài đặt vẫn là cận dưới: hơn 12,50 lượt một tổ.',
      en: '"More than 500" installations stay a lower bound: more than 12.50 a team.',
    },
    counts: { installations: { moreThan: 500 }, teams: 40 },
    status: 'bounded',
    prints: { vi: 'hơn 12,50', en: 'more than 12.50' },
  },
  {
    says: { vi: 'Chưa có tổ nào: không chia được.', en: 'No team yet: nothing to divide by.' },
    counts: { installations: 0, teams: 0 },
    status: 'empty',
    prints: { vi: 'không phát sinh', en: 'nothing arose' },
  },
];
