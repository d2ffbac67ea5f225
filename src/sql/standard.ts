import { instantNumber } from '../days/index.js';
import type { DialectRules } from './dialect.js';
import { joined, type Sql, safe, sql } from './sql-text.js';

/**
 * What PostgreSQL and DuckDB share, which is what the standard says; conditions of NULL are three-valued. `IS NOT FALSE`
 * and `coalesce` would be shorter, but postgres_fdw cannot hand them to a node, and then no node counts.
 */
export const standard = {
  quoted: (name) => `"${name.replaceAll('"', '""')}"`,
  startOf: (day, form) => {
    const start = `${day}T00:00:00+07:00`;
    if (form === 'timestamptz') return sql`${{ value: start, as: 'instant' }}`;
    if (form === 'text+07:00') return sql`${{ value: day, as: 'text' }}`;
    return sql`${{ value: instantNumber(start) as number, as: 'number' }}`; // days were checked
  },
  among: ({ sql: column }, values) => {
    const [only] = values;
    return only === undefined || values.length > 1
      ? sql`${column} IN (${joined(values, ', ')})`
      : sql`${column} = ${only}`;
  },
  flag: (value) => safe(value ? 'TRUE' : 'FALSE'),
  orUnknown: (test) => sql`(${test}) IS DISTINCT FROM FALSE`,
  onlyIf: (test, value) => sql`CASE WHEN ${test} THEN ${value} END`,
  orUnknownText: (text) => sql`CASE WHEN ${text} IS NULL THEN 'unknown' ELSE ${text} END`,
  count: (test) => over(sql`count(*)`, test),
  total: ({ sql: column }, test) => {
    const stated = sql`${column} IS NOT NULL`;
    return sql`sum(CASE WHEN ${test === undefined ? stated : sql`(${test}) AND ${stated}`} THEN ${column} ELSE 0 END)`;
  },
  mergedValues: (column) => sql`max(${column})`,
  groupsByPlace: true,
} as const satisfies Partial<DialectRules>;

/** An aggregate over rows, or rows that meet a test. */
export function over(aggregate: Sql, test: Sql | undefined): Sql {
  return test === undefined ? aggregate : sql`${aggregate} FILTER (WHERE ${test})`;
}
