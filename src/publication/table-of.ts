import { frozen } from '../frozen/index.js';
import type { Indicator } from '../indicators/index.js';
import { type Checked, type Issue, showReceived } from '../issues/index.js';
import type { Measure } from '../measures/index.js';
import { sameMeasure } from '../measures/internal.js';
import type { Dimension, Group, Tally } from '../tallies/index.js';
import type { Label } from '../text/index.js';
import { crossTable } from './cross.js';
import type { CrossedCounts, CrossedRow } from './crossed.js';
import { type RestCount, sumsOf } from './measure-sums.js';
import type { CountTable } from './table.js';

/** What a table of a tally has besides the groups of the tally. */
export type TableSettings = Pick<CrossedCounts, 'parents' | 'keys'>;

/**
 * Makes a table to publish from a tally: the counts of indicators and measures by its groups, what each part leaves of
 * its whole, the totals over all dimensions over which the measures add up, and the sums between them. All that is to be
 * published of one tally goes into one table, since what one table hides another may give away.
 *
 * @param tally - the counts by groups
 * @param of - the indicators and measures to publish; an indicator stands for its two measures
 * @param settings - groups of keys, and keys that no record has, as for {@link crossTable}
 * @returns the table, or issues `table.not-a-count`, `table.two-meanings`, `table.mixed-additivity`, and those of
 * {@link crossTable}
 * @example
 * ```ts
 * import { onlineShareOfReceived } from '@hanoi-dx/core/indicators';
 * import { tableOf } from '@hanoi-dx/core/publication';
 * import { byBody } from '@hanoi-dx/core/tallies';
 *
 * const table = tableOf(
 *   {
 *     by: [byBody],
 *     of: [],
 *     records: { read: 100, counted: 100, later: 0, faulty: 0 },
 *     faults: [],
 *     faultLimit: 100,
 *     groups: [{ at: { body: '00466@2025-07-01' }, counts: { received: 100, receivedOnline: 60 } }],
 *   },
 *   [onlineShareOfReceived],
 * );
 * table.ok ? table.value.cells.slice(0, 3).map(({ of, count }) => [of, count]) : []; // → [['receivedOnline', 60], ['received', 100], ['received-receivedOnline', 40]]
 * ```
 */
export function tableOf(
  tally: Tally,
  of: readonly (Indicator | Measure)[],
  settings: TableSettings = {},
): Checked<CountTable> {
  const all = of.flatMap((one) => ('numerator' in one ? [one.numerator, one.denominator] : [one]));
  const measures = all.filter((measure, at) => all.findIndex((other) => sameMeasure(other, measure)) === at);
  const totals = tally.by.filter((dimension) => measures.some((measure) => addsOver(dimension, measure)));
  const wrong = [
    ...measures.flatMap((measure, at) => measureIssues(measure, measures.slice(0, at))),
    ...totals.filter((dimension) => !measures.every((measure) => addsOver(dimension, measure))).map(mixed),
  ];
  if (wrong.length > 0) return { ok: false, issues: wrong };
  const names = measures.map(({ name }) => name);
  const { rests, sums } = sumsOf(measures);
  const rows = tally.groups.map((group) => rowOf(group, names, rests));
  const empty = new Set(
    rests
      .filter((rest) => rest.less.length > 1 && rows.every(({ counts }) => counts[rest.name] === 0))
      .map(({ name }) => name),
  );
  return crossTable({
    ...settings,
    by: tally.by.map(({ name }) => name),
    rows: rows.map(({ at, counts }) => ({ at, counts: without(counts, empty) })),
    sums: sums.map(({ whole, parts }) => ({ whole, parts: parts.filter((part) => !empty.has(part)) })),
    totals: totals.map(({ name }) => name),
  });
}

/** Whether the counts of a measure add up over a dimension: each of its rows is in one group only. */
function addsOver(dimension: Dimension, { additivity, datedBy }: Measure): boolean {
  if (dimension.dimension === 'period') return additivity.time === 'sum' && datedBy !== 'asOf';
  return !['body', 'settlingBody'].includes(dimension.field) || additivity.place === 'sum';
}

/** The counts of a group that were asked for, and what parts leave. A count that lacks is refused by `crossTable`. */
function rowOf({ at, counts }: Group, names: readonly string[], rests: readonly RestCount[]): CrossedRow {
  const own = (name: string) => (Object.hasOwn(counts, name) ? counts[name] : undefined);
  const number = (name: string) => {
    const count = own(name);
    return typeof count === 'number' ? count : 0;
  };
  const left = rests.map(({ name, whole, less }) => {
    const rest = less.reduce((sum, part) => sum - number(part), number(whole));
    return [name, rest] as const;
  });
  const asked = names.map((name) => [name, own(name)] as const);
  return { at, counts: Object.fromEntries([...asked, ...left]) as CrossedRow['counts'] }; // crossTable checks each
}

function without(counts: CrossedRow['counts'], names: ReadonlySet<string>): CrossedRow['counts'] {
  return Object.fromEntries(Object.entries(counts).filter(([name]) => !names.has(name)));
}

function measureIssues({ name, rows }: Measure, before: readonly Measure[]): readonly Issue[] {
  const counts = rows.rule !== 'sum' && rows.rule !== 'distinct';
  const meanings = before.some((other) => other.name === name);
  return [
    ...(counts ? [] : [issue('not-a-count', name, 'a measure that counts rows', NOT_A_COUNT)]),
    ...(meanings ? [issue('two-meanings', name, 'one measure of a name', TWO_MEANINGS)] : []),
  ];
}

function mixed({ name }: Dimension): Issue {
  return issue('mixed-additivity', name, 'measures that all add up over the dimension, or none of them', MIXED);
}

function issue(kind: string, name: string, expected: string, message: Label): Issue {
  return { code: `table.${kind}`, path: ['of'], expected, received: showReceived(name), message };
}

const NOT_A_COUNT: Label = /* @__PURE__ */ frozen({
  vi: 'Tổng giá trị và số giá trị khác nhau không che được theo ngưỡng số đếm: chỉ đưa vào bảng các phép đếm.',
  en: 'A total of values or a number of different ones cannot be judged by a threshold of counts: leave it out of the table.',
});
const TWO_MEANINGS: Label = /* @__PURE__ */ frozen({
  vi: 'Hai phép đếm khác nghĩa mang cùng một tên: hãy đặt tên khác.',
  en: 'Two measures of different meaning have one name: name them apart.',
});
const MIXED: Label = /* @__PURE__ */ frozen({
  vi: 'Có phép đếm cộng được qua chiều này, có phép đếm không: hãy lập mỗi loại một bảng.',
  en: 'Some measures add up over this dimension and others do not: make a table of each kind.',
});
