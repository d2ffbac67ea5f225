import { own } from '../../law/index.js';
import { mobilePoints, participants } from '../../measures/index.js';
import { ratio } from '../define.js';
import type { WorkedExample } from '../worked.js';
import {
  communeCommittees,
  communeReports,
  outreachArticle2025,
  outreachDisaggregations,
  outreachPeriods,
} from './sources.js';

/** Persons who took part, for every mobile point. */
export const participantsPerPoint = /* @__PURE__ */ ratio({
  code: 'outreach.participants-per-point',
  title: { vi: 'Số người tham gia bình quân một điểm lưu động', en: 'Participants per mobile point' },
  concept: {
    vi: 'Số người tham gia trong kỳ, mỗi người tính một lần, so với số điểm lưu động cuối kỳ; không dùng cho số lượt.',
    en: 'Persons who took part in the period, each counted once, against the points at its end; not for visits.',
  },
  disaggregations: outreachDisaggregations,
  periods: outreachPeriods,
  source: communeReports,
  responsibleBody: communeCommittees,
  basis: [
    /* @__PURE__ */ own({
      vi: 'Để so sánh quy mô các điểm; chưa văn bản nào định nghĩa',
      en: 'To compare the reach of points; no instrument defines it',
    }),
    outreachArticle2025,
  ],
  numerator: participants,
  denominator: mobilePoints,
  scale: 1,
  unit: { vi: 'người trên một điểm', en: 'participants per point' },
  better: 'higher',
});

export const examples: readonly WorkedExample[] = [
  {
    says: {
      vi: 'Tây Tựu, 2025: hơn 1.000 người, 6 điểm; cận dưới được làm tròn xuống.',
      en: 'Tây Tựu, 2025: more than 1,000 persons, 6 points; the lower bound is rounded down.',
    },
    counts: { participants: { moreThan: 1_000 }, mobilePoints: 6 },
    status: 'bounded',
    prints: { vi: 'hơn 166,66', en: 'more than 166.66' },
  },
  {
    says: {
      vi: 'Phúc Thịnh, 2025: 40 điểm, số người tham gia không công bố.',
      en: 'Phúc Thịnh, 2025: 40 points; participants are not published.',
    },
    counts: { participants: null, mobilePoints: 40 },
    status: 'missing',
    prints: { vi: 'chưa có số liệu', en: 'not available' },
  },
  {
    says: { vi: 'Chưa có điểm nào.', en: 'No point yet.' },
    counts: { participants: 0, mobilePoints: 0 },
    status: 'empty',
    prints: { vi: 'không phát sinh', en: 'nothing arose' },
  },
];
