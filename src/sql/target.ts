import type { DossierFact } from '../measures/index.js';
import type { PeriodDimension, Span } from '../periods/index.js';

/** An engine whose SQL is written. ClickHouse: the forms that versions of 2018 and of today both understand. */
export type Dialect = 'postgres' | 'duckdb' | 'clickhouse';

/** The name of a table, or its parts: schema and table, catalogue, schema and table. Exactly as the engine spells it. */
export type TableName = string | readonly [string, ...string[]];

/**
 * How a table holds instants.
 * - `timestamptz`: instants of the engine (PostgreSQL and DuckDB `timestamptz`, ClickHouse `DateTime`);
 * - `text+07:00`: ISO texts that all state the offset `+07:00`, which sort by time as they are;
 * - `milliseconds`: whole numbers from 1970, as `instantNumber` gives them.
 */
export type InstantForm = 'timestamptz' | 'text+07:00' | 'milliseconds';

/**
 * What a column of a table of dossiers can hold: the fields of a dossier, and what `settledFacts` derives from it. A body
 * is held by its dated key (`00613@2025-07-01`) or the code of an agency, never by a bare code, which names another unit
 * before 1 July 2025.
 */
export type DossierColumn = keyof DossierFact | 'body' | 'settlingBody' | 'receivedAt' | 'settledAt' | 'dueAt';

/** A table of good dossiers, one row each; NULL where something is not known. */
export interface TableOfDossiers {
  /** The engine. */
  readonly dialect: Dialect;
  /** The table. */
  readonly table: TableName;
  /** The names of its columns; those that nothing asks for can be left out. */
  readonly columns: Readonly<Partial<Record<DossierColumn, string>>>;
  /** How it holds instants. */
  readonly instants: InstantForm;
  /**
   * The days to count: what is dated by a day outside is not counted. Must be given where the plan groups by time, and
   * then be whole periods.
   */
  readonly days?: Span;
}

/** A table of reported counts, one row for each body and sub-period; NULL where a count was not reported. */
export interface TableOfCounts {
  /** The engine. */
  readonly dialect: Dialect;
  /** The table. */
  readonly table: TableName;
  /** The names of its columns. */
  readonly columns: CountColumns;
  /** The sub-periods of its rows. */
  readonly reported: PeriodDimension;
  /** The days to count, whole sub-periods. */
  readonly days: Span;
}

/** The columns of a table of reported counts. */
export interface CountColumns {
  /** The dated key of the unit, or the code of the agency. */
  readonly body?: string;
  /** The sub-period, as `printPeriod` writes it. */
  readonly period: string;
  /** The counts by the names of their measures: one column, or two where counts are ranges. */
  readonly counts: Readonly<Record<string, string | RangeColumns>>;
}

/** The columns of counts that are known only to lie between two numbers. */
export interface RangeColumns {
  /** The smallest number it can be. */
  readonly atLeast: string;
  /** The largest number it can be; NULL where no upper end is known. */
  readonly atMost: string;
}
