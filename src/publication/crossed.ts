import type { Count } from '../exact/index.js';

/** Counts by groups, from which a table with all its totals is made. */
export interface CrossedCounts {
  /** The names of what the counts are broken down by, in order. */
  readonly by: readonly string[];
  /** The counts of the groups. A row that lacks a dimension is a reported total over it, which must agree. */
  readonly rows: readonly CrossedRow[];
  /** Which counts of one row add up to which: part and complement to the whole. */
  readonly sums: readonly CrossedSum[];
  /** The dimensions over which the counts add up: a reader can form these totals, published or not. */
  readonly totals: readonly string[];
  /** Groups of keys, by dimension: the quarter of each month, the year of each quarter. Counts add up to them too. */
  readonly parents?: Readonly<Record<string, Readonly<Record<string, string>>>>;
  /** Further keys, by dimension, that no row has: their counts are 0, and a reader would notice that they lack. */
  readonly keys?: Readonly<Record<string, readonly string[]>>;
}

/** The counts of one group. */
export interface CrossedRow {
  /** The group by the names of the dimensions. */
  readonly at: Readonly<Record<string, string>>;
  /** Its counts by name; every row has the same names. */
  readonly counts: Readonly<Record<string, Count>>;
}

/** A sum within one row. */
export interface CrossedSum {
  /** The name of the count that is the sum. */
  readonly whole: string;
  /** The names of the counts that are added. */
  readonly parts: readonly string[];
}
