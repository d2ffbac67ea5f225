import { own } from '../../law/index.js';
import { individuallySupported, teams } from '../../measures/index.js';
import { ratio } from '../define.js';
import type { WorkedExample } from '../worked.js';
import {
  communeCommittees,
  communeReports,
  outreachArticle2025,
  outreachDisaggregations,
  outreachPeriods,
} from './sources.js';

/** Persons supported individually, for every community digital technology team. */
export const supportPerTeam = /* @__PURE__ */ ratio({
  code: 'outreach.support-per-team',
  title: {
    vi: 'Số người được hỗ trợ trực tiếp bình quân một tổ công nghệ số cộng đồng',
    en: 'Persons supported individually per team',
  },
  concept: {
    vi: 'Số người được hỗ trợ trực tiếp từng người trong kỳ, mỗi người tính một lần, so với số tổ cuối kỳ.',
    en: 'Persons supported one by one in the period, each counted once, against the teams at its end.',
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
  numerator: individuallySupported,
  denominator: teams,
  scale: 1,
  unit: { vi: 'người trên một tổ', en: 'persons per team' },
  better: 'higher',
});

export const examples: readonly WorkedExample[] = [
  {
    says: { vi: 'Phúc Thịnh, 2025: 83 người, 40 tổ.', en: 'Phúc Thịnh, 2025: 83 persons, 40 teams.' },
    counts: { individuallySupported: 83, teams: 40 },
    status: 'value',
    prints: { vi: '2,08', en: '2.08' },
  },
  {
    says: { vi: 'Chưa có tổ nào: không chia được.', en: 'No team yet: nothing to divide by.' },
    counts: { individuallySupported: 0, teams: 0 },
    status: 'empty',
    prints: { vi: 'không phát sinh', en: 'nothing arose' },
  },
];
