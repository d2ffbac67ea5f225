import { own } from '../../law/index.js';
import { households, householdsUsingApplications } from '../../measures/index.js';
import { proportion } from '../define.js';
import type { WorkedExample } from '../worked.js';
import {
  communeCommittees,
  communeReports,
  outreachArticle2025,
  outreachDisaggregations,
  outreachPeriods,
} from './sources.js';

/** Of all households of the unit, the share that installs and uses information-technology applications. */
export const householdApplicationCoverage = /* @__PURE__ */ proportion({
  code: 'household.application-coverage',
  title: {
    vi: 'Tỷ lệ hộ gia đình cài đặt và sử dụng ứng dụng công nghệ thông tin',
    en: 'Household coverage by information-technology applications',
  },
  concept: {
    vi: 'Phần hộ gia đình cài đặt và sử dụng ứng dụng công nghệ thông tin trong toàn bộ hộ gia đình của xã, phường vào cuối kỳ; đếm hộ, không đếm lượt cài đặt.',
    en: 'The part of all households of the unit that installs and uses information-technology applications at the end of the period; it counts households, not installations.',
  },
  disaggregations: outreachDisaggregations,
  periods: outreachPeriods,
  source: communeReports,
  responsibleBody: communeCommittees,
  basis: [
    /* @__PURE__ */ own({
      vi: 'Chưa văn bản nào định nghĩa độ bao phủ theo hộ; số hộ sử dụng là số địa phương báo cáo',
      en: 'No instrument defines coverage by households; the households counted are those that localities report',
    }),
    outreachArticle2025,
  ],
  numerator: householdsUsingApplications,
  denominator: households,
  better: 'higher',
});

export const examples: readonly WorkedExample[] = [
  {
    says: {
      vi: 'Phúc Thịnh, quý III/2025: 22.609 hộ sử dụng, tổng số hộ chưa công bố nên chưa nói được độ bao phủ.',
      en: 'Phúc Thịnh, quarter III 2025: 22,609 households; their total is not published, so coverage cannot be said.',
    },
    counts: { householdsUsingApplications: 22_609, households: null },
    status: 'missing',
    prints: { vi: 'chưa có số liệu', en: 'not available' },
  },
  {
    says: {
      vi: 'Ví dụ giả định với tổng số hộ đã biết (số đặt ra để minh họa).',
      en: 'An invented case with a known total of households.',
    },
    counts: { householdsUsingApplications: 3_000, households: 4_000 },
    status: 'value',
    prints: { vi: '75,00 %', en: '75.00%' },
  },
  {
    says: { vi: 'Xã không có hộ nào.', en: 'A unit without households.' },
    counts: { householdsUsingApplications: 0, households: 0 },
    status: 'empty',
    prints: { vi: 'không phát sinh', en: 'nothing arose' },
  },
];
