import type { DialectRules } from './dialect.js';
import { standard } from './standard.js';
import { sql } from './text.js';

const TYPES: Readonly<Record<string, string>> = { text: '::text', instant: '::timestamptz', number: '::bigint' };

/** PostgreSQL: values are `$1`, `$2`, … with their type, except where a column gives it. */
export const postgres: DialectRules = {
  ...standard,
  longestName: 63,
  placeholder: ({ as }, number) => `$${number}${TYPES[as] ?? ''}`,
  textOf: ({ sql: column }) => sql`CAST(${column} AS text)`,
  values: (text, test) => sql`coalesce(array_agg(DISTINCT ${text}) FILTER (WHERE ${test}), '{}')`,
  noValues: sql`CAST('{}' AS text[])`,
};
