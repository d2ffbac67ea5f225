import { clickhouse } from './clickhouse.js';
import type { DialectRules } from './dialect.js';
import { duckdb } from './duckdb.js';
import { postgres } from './postgres.js';
import type { Dialect } from './target.js';

/** The rules of every dialect. */
const DIALECTS: Readonly<Record<Dialect, DialectRules>> = { postgres, duckdb, clickhouse };

/** The rules of a dialect; `undefined` for a name that came from outside and is none. */
export function rulesOf(dialect: unknown): DialectRules | undefined {
  return typeof dialect === 'string' && Object.hasOwn(DIALECTS, dialect) ? DIALECTS[dialect as Dialect] : undefined; // it is one
}
