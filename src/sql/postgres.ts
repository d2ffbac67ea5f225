import type { DialectRules } from './dialect.js';
import { type BoundType, sql } from './sql-text.js';
import { over, standard } from './standard.js';

const TYPES: Readonly<Record<BoundType, string>> = {
  text: 'text',
  instant: 'timestamptz',
  number: 'bigint',
  seconds: 'bigint',
};

/** PostgreSQL: values are `$1`, `$2`, … with their type, except where a column gives it. */
export const postgres: DialectRules = {
  ...standard,
  longestName: 63,
  placeholder: ({ as }, number) => `$${number}${typeof as === 'string' ? `::${TYPES[as]}` : ''}`,
  textOf: ({ sql: column }) => sql`CAST(${column} AS text)`,
  values: (text, test) => over(sql`array_agg(DISTINCT ${text})`, test),
  noValues: sql`CAST('{}' AS text[])`,
};
