import { accept, type Checked, type Issue, showReceived } from '../issues/index.js';
import { identityOf, shown } from './body.js';
import { refusal } from './refusals.js';
import type { Report, ReportRow } from './report.js';
import { placeOf } from './rows.js';
import { canonical, sameContent } from './same-content.js';

/**
 * Merges the parts of one report, such as the sheets of one file: counts and rows are laid side by side and never added.
 * What two parts both state must be the same in both. Adding the reports of several bodies is something else: see
 * {@link overPlace}.
 *
 * @param parts - parts of one form, body, period and version
 * @returns the whole report, or issues `report.none`, `report.forms-differ`, `report.bodies-differ`,
 * `report.periods-differ` and `report.parts-disagree`
 * @example
 * ```ts
 * import { mergeParts, type Report } from '@hanoi-dx/core/reports';
 *
 * const received: Report = {
 *   form: 'press',
 *   body: { name: 'xã A' },
 *   period: '2026-Q1',
 *   version: 1,
 *   source: { title: 'Báo cáo' },
 *   counts: { received: 120 },
 * };
 * const whole = mergeParts([received, { ...received, counts: { received: 120, settled: 110 } }]);
 * whole.ok && whole.value.counts; // → { received: 120, settled: 110 }
 * mergeParts([received, { ...received, counts: { received: 121 } }]).ok; // → false
 * ```
 */
export function mergeParts(parts: readonly Report[]): Checked<Report> {
  const [first, ...others] = parts;
  if (first === undefined) return { ok: false, issues: [refusal('none', [], 'no report', 'at least one report')] };
  const issues: Issue[] = others.flatMap((part, at) => strayFrom(first, part, at + 1));
  const counts = sideBySide(
    parts.map(({ counts }, at) => ({ entries: counts, path: [at, 'counts'] })),
    issues,
  );
  const titles = sideBySide(
    parts.map(({ titles = {} }, at) => ({ entries: titles, path: [at, 'titles'] })),
    issues,
  );
  const noted = sideBySide(
    parts.map(({ note }, at) => ({ entries: note === undefined ? {} : { note }, path: [at] })),
    issues,
  );
  const rows = mergeRows(parts, issues);
  if (issues.length > 0) return { ok: false, issues };
  const published = listOnce(parts.map((part) => part.published));
  const sums = listOnce(parts.map((part) => part.sums));
  return accept({
    ...first,
    ...noted,
    counts,
    ...(parts.some((part) => part.titles !== undefined) ? { titles } : {}),
    ...(rows.length > 0 ? { rows } : {}),
    ...(published === undefined ? {} : { published }),
    ...(sums === undefined ? {} : { sums }),
  });
}

/** What makes a part no part of the first's report. */
function strayFrom(first: Report, part: Report, at: number): readonly Issue[] {
  const { form, body, period } = part;
  const identity = identityOf(body) === identityOf(first.body);
  return [
    ...(form === first.form
      ? []
      : [refusal('forms-differ', [at, 'form'], showReceived(form), showReceived(first.form))]),
    ...(identity ? [] : [refusal('bodies-differ', [at, 'body'], shown(body), shown(first.body))]),
    ...(period === first.period ? [] : [refusal('periods-differ', [at, 'period'], period, first.period)]),
    ...(['version', 'source'] as const).flatMap((field) =>
      sameContent(part[field], first[field])
        ? []
        : [refusal('parts-disagree', [at, field], showReceived(part[field]), showReceived(first[field]))],
    ),
  ];
}

/** Named values of all parts; a name that two parts give has one value. */
function sideBySide<T>(
  parts: readonly { readonly entries: Readonly<Record<string, T>>; readonly path: Issue['path'] }[],
  issues: Issue[],
): Readonly<Record<string, T>> {
  const merged = new Map<string, T>();
  for (const { entries, path } of parts) {
    for (const [name, value] of Object.entries(entries)) {
      const before = merged.get(name);
      if (before === undefined) merged.set(name, value);
      else if (!sameContent(before, value)) {
        issues.push(refusal('parts-disagree', [...path, name], canonical(value), canonical(before)));
      }
    }
  }
  return Object.fromEntries(merged);
}

function mergeRows(parts: readonly Report[], issues: Issue[]): readonly ReportRow[] {
  const merged = new Map<string, ReportRow>();
  for (const [at, { rows = [] }] of parts.entries()) {
    for (const [number, row] of rows.entries()) {
      const before = merged.get(canonical(row.at));
      if (before === undefined) merged.set(canonical(row.at), row);
      else if (!sameContent(before.counts, row.counts)) {
        issues.push(refusal('parts-disagree', [at, 'rows', number], placeOf(row.at), 'the same counts in each part'));
      }
    }
  }
  return [...merged.values()];
}

/** A list of all parts, each entry once; nothing where no part has one. */
function listOnce<T>(lists: readonly (readonly T[] | undefined)[]): readonly T[] | undefined {
  if (lists.every((list) => list === undefined)) return undefined;
  const entries = new Map(lists.flatMap((list) => (list ?? []).map((entry) => [canonical(entry), entry] as const)));
  return [...entries.values()];
}
