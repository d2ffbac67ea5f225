/**
 * Counting SQL: the same measures in a database, for PostgreSQL, DuckDB and ClickHouse.
 *
 * @module sql
 */
export { compile, type Statement } from './compile.js';
export { type CountPlan, compileCounts } from './compile-counts.js';
export type { OutputColumn, OutputPart } from './outputs.js';
export { type CountGroup, readCounts } from './read-counts.js';
export { readTally } from './read-tally.js';
export type {
  CountColumns,
  Dialect,
  DossierColumn,
  InstantForm,
  RangeColumns,
  TableName,
  TableOfCounts,
  TableOfDossiers,
} from './target.js';
