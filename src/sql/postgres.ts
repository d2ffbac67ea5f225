import type { DialectRules } from './dialect.js';
import { sql } from './sql-text.js';
import { over, standard } from './standard.js';

const TYPES: Readonly<Record<string, string>> = { text: '::text', instant: '::timestamptz', number: '::bigint' };

/** PostgreSQL: values are `$1`, `$2`, … with their type, except where a column gives it. */
export const postgres: DialectRules = {
  ...standard,
  longestName: 63,
  placeholder: ({ as }, number) => `$${number}${TYPES[as] ?? ''}`,
  textOf: ({ sql: column }) => sql`CAST(${column} AS text)`,
  values: (text, test) => sql`coalesce(${over(sql`array_agg(DISTINCT ${text})`, test)}, '{}')`,
  noValues: sql`CAST('{}' AS text[])`,
};
