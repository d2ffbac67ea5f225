import { own } from '../../law/index.js';
import { residentialGroups, residentialGroupsWithPoint } from '../../measures/index.js';
import { proportion } from '../define.js';
import type { WorkedExample } from '../worked.js';
import {
  communeCommittees,
  communeReports,
  outreachArticle2025,
  outreachDisaggregations,
  outreachPeriods,
} from './sources.js';

/** Of all residential groups and villages of the unit, the share in which a mobile point is. */
export const residentialGroupPointCoverage = /* @__PURE__ */ proportion({
  code: 'outreach.residential-group-point-coverage',
  title: { vi: 'Tỷ lệ tổ dân phố, thôn có điểm lưu động', en: 'Residential groups and villages with a mobile point' },
  concept: {
    vi: 'Phần tổ dân phố, thôn có ít nhất một điểm lưu động trong toàn bộ tổ dân phố, thôn cuối kỳ; một tổ có nhiều điểm vẫn tính một.',
    en: 'The part of all residential groups and villages that has at least one mobile point at the end of the period; a group with several counts once.',
  },
  disaggregations: outreachDisaggregations,
  periods: outreachPeriods,
  source: communeReports,
  responsibleBody: communeCommittees,
  basis: [
    /* @__PURE__ */ own({
      vi: 'Chưa văn bản nào định nghĩa độ bao phủ theo tổ dân phố',
      en: 'No instrument defines coverage by residential groups',
    }),
    outreachArticle2025,
  ],
  numerator: residentialGroupsWithPoint,
  denominator: residentialGroups,
  better: 'higher',
});

export const examples: readonly WorkedExample[] = [
  {
    says: {
      vi: 'Tây Tựu, 2025: 6 tổ có điểm, tổng số tổ dân phố không công bố.',
      en: 'Tây Tựu, 2025: 6 groups with a point; the number of groups is not published.',
    },
    counts: { residentialGroupsWithPoint: 6, residentialGroups: null },
    status: 'missing',
    prints: { vi: 'chưa có số liệu', en: 'not available' },
  },
  {
    says: { vi: 'Ví dụ giả định: 6 trong 24 tổ.', en: 'An invented case: 6 of 24 groups.' },
    counts: { residentialGroupsWithPoint: 6, residentialGroups: 24 },
    status: 'value',
    prints: { vi: '25,00 %', en: '25.00%' },
  },
  {
    says: {
      vi: 'Nhiều tổ có điểm hơn số tổ: mâu thuẫn.',
      en: 'More groups with a point than groups: a contradiction.',
    },
    counts: { residentialGroupsWithPoint: 6, residentialGroups: 5 },
    status: 'invalid',
    prints: { vi: 'số liệu không hợp lệ', en: 'invalid counts' },
  },
  {
    says: { vi: 'Đơn vị không có tổ dân phố, thôn.', en: 'A unit without residential groups.' },
    counts: { residentialGroupsWithPoint: 0, residentialGroups: 0 },
    status: 'empty',
    prints: { vi: 'không phát sinh', en: 'nothing arose' },
  },
];
