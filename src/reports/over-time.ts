import { dayNumber } from '../days/index.js';
import { accept, type Checked, type Issue } from '../issues/index.js';
import type { Period, PeriodKind } from '../periods/index.js';
import { checkPeriod, printPeriod, readCustomPeriod, readPeriod } from '../periods/internal.js';
import { identityOf, shown } from './body.js';
import { borderFindings, type PeriodFinding } from './border.js';
import type { Column } from './form.js';
import { type PutTogether, putCounts, referenceTo, type Way } from './putting-together.js';
import { oneForm, refusal } from './refusals.js';
import type { Report } from './report.js';
import { type Placed, putRows } from './rows.js';

/** Reports of sub-periods as one of the longer period. */
export interface OverTime extends PutTogether {
  /**
   * What the sub-periods say of each other: whether an opening column repeats the close of the period before, and
   * whether a total that carries over is the sum of its parts.
   */
  readonly findings: readonly PeriodFinding[];
}

/**
 * Puts the reports of consecutive sub-periods together: flows are added, a stock is the last sub-period's, an opening
 * the first one's, by the order of the periods and not of the reports. A total that carries over is rebuilt from its
 * parts: two quarters do not add their openings.
 *
 * @param reports - one report a sub-period, of one form and body, in any order
 * @param columns - how each count adds: the columns of a form, or measures
 * @returns the counts of the longer period; or why there are none: `report.none`, `report.forms-differ`,
 * `report.bodies-differ`, `report.calendars-differ`, `report.gap`, `report.overlap`, or an issue of a period
 * @example
 * ```ts
 * import { form06a, overTime, type Report } from '@hanoi-dx/core/reports';
 *
 * const common = { form: form06a.code, body: { name: 'xã A' }, version: 1, source: { title: 'Biểu II.06a' } };
 * const first: Report = {
 *   ...common,
 *   period: '2026-Q1',
 *   counts: { receivedWithOpening: 130, receivedOnline: 90, receivedOnPaper: 30, opening: 10 },
 * };
 * const second: Report = {
 *   ...common,
 *   period: '2026-Q2',
 *   counts: { receivedWithOpening: 125, receivedOnline: 80, receivedOnPaper: 25, opening: 20 },
 * };
 * const half = overTime([second, first], form06a.columns);
 * half.ok && [half.value.period, half.value.counts]; // → ['2026-H1', { receivedWithOpening: 235, receivedOnline: 170, receivedOnPaper: 55, opening: 10 }]
 * ```
 */
export function overTime(reports: readonly Report[], columns: readonly Column[]): Checked<OverTime> {
  const inOrder = readParts(reports);
  if (!inOrder.ok) return inOrder;
  const parts = inOrder.value;
  const issues = [...oneForm(reports), ...oneBody(parts), ...consecutive(parts)];
  const [first] = parts;
  const last = parts.at(-1);
  if (first === undefined || last === undefined)
    return { ok: false, issues: [refusal('none', [], 'no report', 'at least one report')] };
  if (issues.length > 0) return { ok: false, issues };
  const members = parts.map(({ report, at }) => ({ counts: report.counts, path: [at, 'counts'] }));
  const put = putCounts(members, columns, wayOverTime);
  const rows = putRows(parts, columns, wayOverTime, true);
  return accept({
    form: first.report.form,
    body: first.report.body,
    period: longer(first.period, last.period),
    counts: put.counts,
    ...(rows === undefined ? {} : { rows: rows.rows }),
    from: parts.map(({ report }) => referenceTo(report)),
    issues: [...put.issues, ...(rows?.issues ?? [])],
    findings: parts.flatMap(({ report, at }, place) => borderFindings(report, parts[place - 1]?.report, columns, [at])),
  });
}

/** One report among those that are put together. */
interface Part extends Placed {
  readonly period: Period;
}

/** The reports with their periods, in the order of these. */
function readParts(reports: readonly Report[]): Checked<readonly Part[]> {
  const parts: Part[] = [];
  const issues: Issue[] = [];
  for (const [at, report] of reports.entries()) {
    const period = readPeriod(report.period, [at, 'period']);
    if (period.ok) parts.push({ report, at, period: period.value });
    else issues.push(...period.issues);
  }
  if (issues.length > 0) return { ok: false, issues };
  return accept(parts.sort((one, other) => dayNumber(one.period.first) - dayNumber(other.period.first)));
}

function wayOverTime({ additivity, parts }: Column): Way {
  return additivity.time === 'none' ? (parts ?? 'none') : additivity.time;
}

function oneBody(parts: readonly Part[]): readonly Issue[] {
  const [first, ...others] = parts;
  if (first === undefined) return [];
  const body = identityOf(first.report.body);
  return others
    .filter(({ report }) => identityOf(report.body) !== body)
    .map(({ report, at }) => refusal('bodies-differ', [at, 'body'], shown(report.body), shown(first.report.body)));
}

function consecutive(parts: readonly Part[]): readonly Issue[] {
  return parts.flatMap(({ report, period, at }, place) => {
    const before = parts[place - 1];
    if (before === undefined) return [];
    const path = [at, 'period'];
    if (period.calendar !== before.period.calendar) {
      return [refusal('calendars-differ', path, report.period, before.report.period)];
    }
    const step = dayNumber(period.first) - dayNumber(before.period.last);
    if (step === 1) return [];
    return [refusal(step < 1 ? 'overlap' : 'gap', path, report.period, before.report.period)];
  });
}

const KINDS: readonly PeriodKind[] = ['month', 'quarter', 'half-year', 'nine-months', 'year'];

/** The period from the first day to the last: one that the calendar names where there is one, otherwise its days. */
function longer({ calendar, first }: Period, { last }: Period): string {
  const named = KINDS.map((kind) => checkPeriod({ calendar, kind, first, last })).find(({ ok }) => ok);
  const period = named ?? readCustomPeriod(first, last);
  return period.ok ? printPeriod(period.value) : `${first}/${last}`;
}
