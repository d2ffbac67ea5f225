import type { Count } from '../exact/index.js';
import { accept, type Checked, type Issue } from '../issues/index.js';
import { readPeriod } from '../periods/internal.js';
import { fold } from '../text/index.js';
import { identityOf, mayBeOne, perhapsTwice, shown } from './body.js';
import type { Column } from './form.js';
import { type PutTogether, putCounts, referenceTo, type Way } from './putting-together.js';
import { oneForm, refusal } from './refusals.js';
import type { Report, ReportedBody } from './report.js';
import { putRows } from './rows.js';

/** Reports of several bodies as one of the body that they make up. */
export interface OverPlace extends PutTogether {
  /** Who has reported, of whom it was expected. */
  readonly coverage: Coverage;
}

/** Who has reported, of whom it was expected. A total that is not complete is the total of those who reported. */
export interface Coverage {
  /** Whether all who were expected have reported. */
  readonly complete: boolean;
  /** The pair as counts, from which an indicator makes a share. */
  readonly counts: CoverageCounts;
  /** Who has not reported. */
  readonly missing: readonly ReportedBody[];
}

/** Coverage as counts: the second is a part of the first. */
export interface CoverageCounts {
  /** Bodies that are expected to report. */
  readonly bodiesExpected: Count;
  /** Those of them that did. */
  readonly bodiesReported: Count;
}

/** Which bodies are put together. */
export interface Place {
  /** The body that they make up. */
  readonly body: ReportedBody;
  /** All bodies that are expected to report, each once. */
  readonly expected: readonly ReportedBody[];
}

/**
 * Rolls up the reports of several bodies for one period: counts are added. A count that a reporting body lacks is not
 * given; bodies that did not report make the answer incomplete, and it says which. Parts of one body's report are
 * something else: see {@link mergeParts}.
 *
 * @param reports - one report a body, of one form and period
 * @param columns - how each count adds: the columns of a form, or measures
 * @param place - the body that they make up, and who is expected to report
 * @returns the added counts with coverage; or why there are none: `report.none`, `report.forms-differ`,
 * `report.calendars-differ`, `report.periods-differ`, `report.body-repeated`, `report.body-twice`,
 * `report.expected-repeated`, `report.none-expected`, or an issue of a period
 * @example
 * ```ts
 * import { form06a, overPlace, type Report } from '@hanoi-dx/core/reports';
 *
 * const [tayTuu, phucThinh] = [{ name: 'phường Tây Tựu', key: '00613@2025-07-01' }, { name: 'xã Phúc Thịnh', key: '00466@2025-07-01' }];
 * const report: Report = {
 *   form: form06a.code,
 *   body: tayTuu,
 *   period: '2026-Q1',
 *   version: 1,
 *   source: { title: 'Biểu II.06a' },
 *   counts: { receivedOnline: 90, opening: 10 },
 * };
 * const both = overPlace([report], form06a.columns, { body: { name: 'Hà Nội' }, expected: [tayTuu, phucThinh] });
 * both.ok && both.value.counts; // → { receivedOnline: 90, opening: 10 }
 * both.ok && both.value.coverage.counts; // → { bodiesExpected: 2, bodiesReported: 1 }
 * both.ok && both.value.coverage.missing; // → [phucThinh]
 * ```
 */
export function overPlace(
  reports: readonly Report[],
  columns: readonly Column[],
  { body, expected }: Place,
): Checked<OverPlace> {
  const [first] = reports;
  if (first === undefined) return { ok: false, issues: [refusal('none', [], 'no report', 'at least one report')] };
  const issues = [
    ...oneForm(reports),
    ...onePeriod(reports, first),
    ...eachOnce(
      reports.map((report) => report.body),
      'body-repeated',
      (at) => [at, 'body'],
    ),
    ...eachOnce(expected, 'expected-repeated', (at) => ['expected', at]),
    ...(expected.length > 0 ? [] : [refusal('none-expected', ['expected'], 'an empty list', 'at least one body')]),
  ];
  if (issues.length > 0) return { ok: false, issues };
  const awaited = new Set(expected.map(identityOf));
  const placed = reports.map((report, at) => ({ report, at }));
  const parts = placed.filter(({ report }) => awaited.has(identityOf(report.body)));
  const strangers = placed.filter((part) => !parts.includes(part));
  const members = parts.map(({ report, at }) => ({ counts: report.counts, path: [at, 'counts'] }));
  const put = putCounts(members, columns, wayOverPlace);
  const rows = putRows(parts, columns, wayOverPlace, false);
  return accept({
    form: first.form,
    body,
    period: first.period,
    counts: put.counts,
    ...(rows === undefined ? {} : { rows: rows.rows }),
    from: parts.map(({ report }) => referenceTo(report)),
    issues: [
      ...strangers.map(({ report, at }) =>
        refusal('not-expected', [at, 'body'], shown(report.body), 'a body of the list'),
      ),
      ...put.issues,
      ...(rows?.issues ?? []),
    ],
    coverage: coverageOf(
      expected,
      parts.map(({ report }) => report.body),
    ),
  });
}

function coverageOf(expected: readonly ReportedBody[], reported: readonly ReportedBody[]): Coverage {
  const came = new Set(reported.map(identityOf));
  const missing = expected.filter((body) => !came.has(identityOf(body)));
  return {
    complete: missing.length === 0,
    counts: { bodiesExpected: expected.length, bodiesReported: expected.length - missing.length },
    missing,
  };
}

function wayOverPlace({ additivity }: Column): Way {
  return additivity.place;
}

function onePeriod(reports: readonly Report[], first: Report): readonly Issue[] {
  const own = readPeriod(first.period, [0, 'period']);
  if (!own.ok) return own.issues;
  return reports.flatMap(({ period }, at) => {
    const path = [at, 'period'];
    const read = readPeriod(period, path);
    if (!read.ok) return read.issues;
    if (period === first.period) return [];
    const calendars = read.value.calendar !== own.value.calendar;
    return [refusal(calendars ? 'calendars-differ' : 'periods-differ', path, period, first.period)];
  });
}

function eachOnce(
  bodies: readonly ReportedBody[],
  code: 'body-repeated' | 'expected-repeated',
  pathOf: (at: number) => Issue['path'],
): readonly Issue[] {
  const seen = new Set<string>();
  const named = new Map<string, ReportedBody[]>();
  return bodies.flatMap((body, at) => {
    const again = seen.has(identityOf(body));
    const alike = named.get(fold(body.name)) ?? [];
    const twin = alike.find((other) => mayBeOne(body, other));
    seen.add(identityOf(body));
    named.set(fold(body.name), [...alike, body]);
    if (again) return [refusal(code, pathOf(at), shown(body), 'each body once')];
    return twin === undefined ? [] : [perhapsTwice(body, twin, pathOf(at))];
  });
}
