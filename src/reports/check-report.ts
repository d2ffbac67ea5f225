import { type Issue, missingField, showReceived, unknownField } from '../issues/index.js';
import { previousPeriod, printPeriod, readPeriod } from '../periods/internal.js';
import { identityOf, shown } from './body.js';
import { borderFindings, type PeriodFinding } from './border.js';
import { checkRules } from './check-rules.js';
import type { Form } from './form.js';
import type { RuleJudgement } from './judgement.js';
import { putCounts } from './putting-together.js';
import { refusal } from './refusals.js';
import type { Report, ReportRow } from './report.js';
import { type CountResidual, residualsBetween } from './residuals.js';
import { canonical, sameContent } from './same-content.js';

/** What a form says of a report on it. */
export interface ReportCheck {
  /** The rules of the form over the whole report. */
  readonly judgements: readonly RuleJudgement[];
  /** The rules of the form over each row. */
  readonly rows: readonly RowCheck[];
  /** What the rows leave of the whole report's counts; empty where there are no rows. */
  readonly residuals: readonly CountResidual[];
  /** Whether openings repeat the close of the period before, where its report was given. */
  readonly findings: readonly PeriodFinding[];
  /** Columns that are lacking or are none of the form, rows of another breakdown, and a wrong period before. */
  readonly issues: readonly Issue[];
}

/** The rules of a form over one row. */
export interface RowCheck {
  /** Where the row is. */
  readonly at: ReportRow['at'];
  /** The rules in their order. */
  readonly judgements: readonly RuleJudgement[];
}

/**
 * Checks a report against its form: its columns, the rules over the whole and over every row, whether the rows add up,
 * and what was carried over from the period before.
 *
 * @param form - the form
 * @param report - a report on it
 * @param before - the report of the period before, of the same form and body, for openings and changes
 * @returns judgements, residuals and findings; issues `report.forms-differ`, `report.bodies-differ`,
 * `report.not-the-period-before`, `field.missing`, `field.unknown`, `report.row-twice`, or one of a period
 * @example
 * ```ts
 * import { checkReport, form06a, type Report } from '@hanoi-dx/core/reports';
 *
 * const report: Report = {
 *   form: form06a.code,
 *   body: { name: 'xã A' },
 *   period: '2026-Q1',
 *   version: 1,
 *   source: { title: 'Biểu II.06a' },
 *   counts: { openAtEnd: 20, openAtEndWithinTerm: 15, openAtEndOverdue: 4 },
 * };
 * const open = checkReport(form06a, report).judgements.find(({ rule }) => rule === 'form-06a.11=12+13');
 * open?.status === 'broken' && open.residual; // → 1
 * checkReport(form06a, report).issues.length; // → 8
 * ```
 */
export function checkReport(form: Form, report: Report, before?: Report): ReportCheck {
  const { counts, rows = [] } = report;
  const stray = before === undefined ? [] : strayBefore(report, before);
  const past = stray.length > 0 ? undefined : before;
  const judge = (
    now: Report['counts'],
    then: Report['counts'] | undefined,
    path: Issue['path'],
  ): readonly RuleJudgement[] => checkRules(form.rules, now, { path, ...(then === undefined ? {} : { before: then }) });
  const members = rows.map((row, at) => ({ counts: row.counts, path: ['rows', at, 'counts'] }));
  const summed = putCounts(members, form.columns, () => 'sum');
  const opening = form.columns.map(({ parts: _, ...column }) => column); // the form's own rules look at the parts
  return {
    judgements: judge(counts, past?.counts, ['counts']),
    rows: rows.map((row, at) => ({
      at: row.at,
      judgements: judge(row.counts, rowAt(past, row)?.counts, ['rows', at, 'counts']),
    })),
    residuals: rows.length === 0 ? [] : residualsBetween(counts, summed.counts),
    findings: borderFindings(report, past, opening, []),
    issues: [
      ...(report.form === form.code ? [] : [refusal('forms-differ', ['form'], showReceived(report.form), form.code)]),
      ...stray,
      ...columnIssues(form, counts, ['counts']),
      ...rows.flatMap((row, at) => rowIssues(form, rows, row, at)),
    ],
  };
}

function rowAt(report: Report | undefined, { at }: ReportRow): ReportRow | undefined {
  return report?.rows?.find((row) => sameContent(row.at, at));
}

function columnIssues({ columns }: Form, counts: Report['counts'], path: Issue['path']): readonly Issue[] {
  const names = columns.map(({ name }) => name);
  return [
    ...names.filter((name) => !Object.hasOwn(counts, name)).map((name) => missingField([...path, name], 'a count')),
    ...Object.keys(counts).flatMap((name) => (names.includes(name) ? [] : [unknownField([...path, name])])),
  ];
}

function rowIssues(
  form: Form,
  rows: readonly ReportRow[],
  { at, counts }: ReportRow,
  number: number,
): readonly Issue[] {
  const path = ['rows', number];
  const place = canonical(at);
  const twice = rows.findIndex((row) => canonical(row.at) === place) < number;
  return [
    ...form.rowsBy
      .filter((by) => !Object.hasOwn(at, by))
      .map((by) => missingField([...path, 'at', by], `the ${by} of the row`)),
    ...Object.keys(at).flatMap((by) => (form.rowsBy.includes(by) ? [] : [unknownField([...path, 'at', by])])),
    ...(twice ? [refusal('row-twice', path, place, 'each row once')] : []),
    ...columnIssues(form, counts, [...path, 'counts']),
  ];
}

/** What makes a report no report of the period before. */
function strayBefore(report: Report, before: Report): readonly Issue[] {
  const period = readPeriod(report.period, ['period']);
  if (!period.ok) return period.issues;
  const previous = previousPeriod(period.value);
  const expected = previous.ok ? printPeriod(previous.value) : 'no period';
  return [
    ...(before.form === report.form ? [] : [refusal('forms-differ', ['before', 'form'], before.form, report.form)]),
    ...(identityOf(before.body) === identityOf(report.body)
      ? []
      : [refusal('bodies-differ', ['before', 'body'], shown(before.body), shown(report.body))]),
    ...(before.period === expected
      ? []
      : [refusal('not-the-period-before', ['before', 'period'], before.period, expected)]),
  ];
}
