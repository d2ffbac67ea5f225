import { type Day, dayNumber, dayOfNumber } from '../days/index.js';
import type { Period, PeriodDimension, Span } from '../periods/index.js';
import { periodOf, printPeriod } from '../periods/internal.js';
import type { Dimension, DimensionField } from '../tallies/index.js';
import { columnOf, endOf, instantOf, type Seen } from './seen.js';
import { joined, type Sql, sql } from './sql-text.js';

/** What a dossier is grouped by: the text of one dimension. */
export function groupOf(dimension: Dimension, seen: Seen): Sql {
  return dimension.dimension === 'period' ? periodGroup(dimension, seen) : fieldGroup(dimension.field, seen);
}

/** A column that is never NULL stands bare: an engine whose nodes hold the groups of such a column counts on the nodes. */
function fieldGroup(field: DimensionField, seen: Seen): Sql {
  const column = columnOf(field, seen);
  const { rules } = seen;
  return column.nullable ? rules.orUnknownText(rules.textOf(column)) : column.sql;
}

/** Which of the periods to count holds the day that places a dossier: bounds of days, no calendar of the engine. */
function periodGroup(dimension: PeriodDimension, seen: Seen): Sql {
  const { rules, table, datedBy, asOf } = seen;
  if (datedBy === 'asOf') return nameOf(periodOf(dimension, asOf as Day)); // the plan was checked: stocks have their day
  const instant = instantOf(datedBy, seen);
  const days = table.days as Span; // it was checked that whoever groups by time says which days
  const lines = periodsOf(dimension, days).map((period) => {
    const start = rules.startOf(period.first, table.instants);
    return sql`\n  WHEN ${instant} >= ${start} AND ${instant} < ${endOf(period.last, seen)} THEN ${nameOf(period)}`;
  });
  return sql`CASE${joined(lines, '')}\nEND`;
}

function nameOf(period: Period): Sql {
  return sql`${{ value: printPeriod(period), as: 'text' }}`;
}

/** The periods of some days, in their order. */
export function periodsOf(dimension: PeriodDimension, { first, last }: Span): readonly Period[] {
  const period = periodOf(dimension, first);
  if (period.last >= last) return [period];
  return [period, ...periodsOf(dimension, { first: dayOfNumber(dayNumber(period.last) + 1), last })];
}
