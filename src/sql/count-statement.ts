import type { Measure } from '../measures/index.js';
import type { Period, PeriodDimension } from '../periods/index.js';
import { periodContains, periodOf, printPeriod } from '../periods/internal.js';
import type { Dimension } from '../tallies/index.js';
import type { Column, DialectRules } from './dialect.js';
import { periodsOf } from './groups.js';
import { type OutputColumn, outputOf } from './outputs.js';
import { named } from './seen.js';
import { type Item, selection, together } from './selection.js';
import { joined, type Sql, sql } from './sql-text.js';
import type { RangeColumns, TableOfCounts } from './target.js';
import { commentOf, titled } from './words.js';

/** The columns of the result for a measure of a table of reported counts. */
export function countOutputsOf({ name }: Measure, { columns }: TableOfCounts): readonly OutputColumn[] {
  const range = typeof columns.counts[name] === 'object';
  const parts = range
    ? (['sure', 'possible', 'stated', 'unstated'] as const)
    : (['sure', 'stated', 'unstated'] as const);
  return parts.map((part) => outputOf(name, part));
}

/** The statement that adds reported counts, each as its measure adds over time. */
export function countStatementOf(
  by: readonly Dimension[],
  measures: readonly Measure[],
  table: TableOfCounts,
  rules: DialectRules,
): Sql {
  const reported = periodsOf(table.reported, table.days);
  const groups = by.map((dimension) => ({ name: dimension.name, sql: groupOf(dimension, reported, table, rules) }));
  const items = measures.flatMap((measure) => {
    const test = standing(measure, by, reported, table, rules);
    return countOutputsOf(measure, table).map(({ name, part }): Item => {
      return { name, sql: addedOf(measure, part, test, table, rules), says: titled(measure, part) };
    });
  });
  const rows = within(reported, table, rules);
  const part = selection({ groups, items, comment: commentOf('Reported counts', by), rows }, table.table, rules);
  const outputs = measures.flatMap((measure) => countOutputsOf(measure, table));
  return together(
    [part],
    by.map(({ name }) => name),
    outputs,
    rules,
  );
}

function groupOf(dimension: Dimension, reported: readonly Period[], table: TableOfCounts, rules: DialectRules): Sql {
  if (dimension.dimension === 'field') return named(rules, table.columns.body as string) /* it was checked */;
  const lines = periodsOf(dimension, table.days).map((period) => {
    const parts = reported.filter((part) => periodContains(period, part));
    return sql`\n  WHEN ${within(parts, table, rules)} THEN ${nameOf(period)}`;
  });
  return sql`CASE${joined(lines, '')}\nEND`;
}

/** Rows of some sub-periods. */
function within(periods: readonly Period[], { columns }: TableOfCounts, rules: DialectRules): Sql {
  return sql`${named(rules, columns.period)} IN (${joined(periods.map(nameOf), ', ')})`;
}

function nameOf(period: Period): Sql {
  return sql`${{ value: printPeriod(period), as: 'text' }}`;
}

/** Which rows stand for a group: of a stock, those of the first or the last sub-period; of a flow, all. */
function standing(
  { additivity: { time } }: Measure,
  by: readonly Dimension[],
  reported: readonly Period[],
  table: TableOfCounts,
  rules: DialectRules,
): Sql | undefined {
  if (time !== 'first' && time !== 'last') return undefined;
  const groupings = by.filter((dimension) => dimension.dimension === 'period');
  const ends = reported.filter((part) => groupings.every((grouping) => isEnd(part, time, grouping)));
  const whole = { first: [table.days.first], last: [table.days.last] }[time];
  const chosen = groupings.length > 0 ? ends : reported.filter((part) => whole.includes(part[time]));
  return within(chosen, table, rules);
}

function isEnd(part: Period, time: 'first' | 'last', grouping: PeriodDimension): boolean {
  return periodOf(grouping, part.first)[time] === part[time];
}

/** What is added for one column of the result. */
function addedOf(
  { name }: Measure,
  part: OutputColumn['part'],
  test: Sql | undefined,
  table: TableOfCounts,
  rules: DialectRules,
): Sql {
  const given = table.columns.counts[name] as string | RangeColumns; // it was checked that it is given
  const { atLeast, atMost } = typeof given === 'string' ? { atLeast: given, atMost: given } : given;
  const [low, high] = [named(rules, atLeast), named(rules, atMost)];
  const and = (further: Sql) => (test === undefined ? further : sql`${test} AND ${further}`);
  const column = (of: Sql): Column => ({ sql: of, name, holds: 'number', nullable: true });
  if (part === 'stated') return rules.count(and(sql`${low} IS NOT NULL`));
  if (part === 'unstated') return rules.count(and(sql`${high} IS NULL`));
  return rules.total(column(part === 'possible' ? high : low), test);
}
