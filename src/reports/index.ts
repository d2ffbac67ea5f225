/**
 * Reports: counts that somebody published of a body and period, the forms they come on, the rules they must meet, and
 * what they come to over time and place.
 *
 * @module reports
 */

export type { PeriodFinding } from './border.js';
export { checkCounts } from './check.js';
export { checkReport, type ReportCheck, type RowCheck } from './check-report.js';
export { checkRules, type RuleContext } from './check-rules.js';
export { type Column, type Form, form, formProblems } from './form.js';
export { form06a } from './form-06a.js';
export type {
  ResidualRange,
  RuleBroken,
  RuleHolds,
  RuleJudgement,
  RuleResidual,
  RuleUnjudged,
  UnjudgedReason,
} from './judgement.js';
export { mergeParts } from './merge-parts.js';
export { type NewestReports, newest, type ReplacedReport } from './newest.js';
export { type Coverage, type CoverageCounts, type OverPlace, overPlace, type Place } from './over-place.js';
export { type OverTime, overTime } from './over-time.js';
export type { PutTogether, PutTogetherRow, ReportReference } from './putting-together.js';
export {
  type PublishedShare,
  type Report,
  type ReportedBody,
  type ReportRow,
  residualOf,
  type Source,
  type Sum,
} from './report.js';
export { type CountResidual, residualsBetween } from './residuals.js';
export type {
  ChangeRule,
  CompareRule,
  ExactFraction,
  ExactNumber,
  QuotientRule,
  RangeRule,
  Rule,
  RuleBounds,
  RuleWords,
  Terms,
} from './rule.js';
export { rule, ruleProblems } from './rule-problems.js';
