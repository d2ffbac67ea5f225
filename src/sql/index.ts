/**
 * Counting SQL: the same measures in a database, for PostgreSQL, DuckDB and ClickHouse.
 *
 * @module sql
 */
export { compile, type Statement } from './compile.js';
export type { OutputColumn, OutputPart } from './outputs.js';
export type {
  CountColumns,
  CountTable,
  Dialect,
  DossierColumn,
  DossierTable,
  InstantForm,
  TableName,
} from './target.js';
