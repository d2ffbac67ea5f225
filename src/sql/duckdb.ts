import type { DialectRules } from './dialect.js';
import { type BoundType, sql } from './sql-text.js';
import { over, standard } from './standard.js';

const TYPES: Readonly<Record<BoundType, string>> = {
  text: 'VARCHAR',
  instant: 'TIMESTAMPTZ',
  number: 'BIGINT',
  seconds: 'BIGINT',
};

/** DuckDB: values are `$1`, `$2`, … with their type, except where a column gives it. */
export const duckdb: DialectRules = {
  ...standard,
  longestName: 255,
  placeholder: ({ as }, number) => `$${number}${typeof as === 'string' ? `::${TYPES[as]}` : ''}`,
  textOf: ({ sql: column }) => sql`CAST(${column} AS VARCHAR)`,
  values: (text, test) => over(sql`list(DISTINCT ${text})`, test),
  noValues: sql`CAST([] AS VARCHAR[])`,
};
