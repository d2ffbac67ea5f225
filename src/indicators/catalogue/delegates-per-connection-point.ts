import { own } from '../../law/index.js';
import { connectionPoints, delegates } from '../../measures/index.js';
import { ratio } from '../define.js';
import type { WorkedExample } from '../worked.js';
import {
  communeCommittees,
  communeReports,
  outreachArticle2025,
  outreachDisaggregations,
  outreachPeriods,
} from './sources.js';

/** Delegates of a conference, for every connection point. */
export const delegatesPerConnectionPoint = /* @__PURE__ */ ratio({
  code: 'outreach.delegates-per-connection-point',
  title: { vi: 'Số đại biểu bình quân một điểm cầu', en: 'Delegates per connection point' },
  concept: {
    vi: 'Số đại biểu dự hội nghị so với số điểm cầu.',
    en: 'Delegates of a conference against the points from which it is followed.',
  },
  disaggregations: outreachDisaggregations,
  periods: outreachPeriods,
  source: communeReports,
  responsibleBody: communeCommittees,
  basis: [
    /* @__PURE__ */ own({
      vi: 'Để thấy quy mô của điểm cầu; chưa văn bản nào định nghĩa',
      en: 'To show the size of connection points; no instrument defines it',
    }),
    outreachArticle2025,
  ],
  numerator: delegates,
  denominator: connectionPoints,
  scale: 1,
  unit: { vi: 'đại biểu trên một điểm cầu', en: 'delegates per connection point' },
  better: 'neither',
});

export const examples: readonly WorkedExample[] = [
  {
    says: {
      vi: 'Hội nghị của Thành ủy Hà Nội, 14/11/2025: 3.152 đại biểu, 212 điểm cầu.',
      en: 'Conference of the Hanoi Party Committee, 14 November 2025: 3,152 delegates, 212 points.',
    },
    counts: { delegates: 3_152, connectionPoints: 212 },
    status: 'value',
    prints: { vi: '14,87', en: '14.87' },
  },
  {
    says: { vi: 'Không có điểm cầu nào.', en: 'No connection point.' },
    counts: { delegates: 0, connectionPoints: 0 },
    status: 'empty',
    prints: { vi: 'không phát sinh', en: 'nothing arose' },
  },
];
