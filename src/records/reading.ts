import type { Count } from '../exact/index.js';
import type { Issue } from '../issues/index.js';
import type { Dossier } from '../services/index.js';
import type { DossierRow } from './row.js';

/** A table that was read as a whole. */
export interface DossierReading {
  /** The dossiers, in the order of their rows. */
  readonly good: readonly Dossier[];
  /** What is wrong: first with the table, at a heading, then with its rows, each path beginning with the row's number. */
  readonly issues: readonly Issue[];
  /** How many rows there were, and what became of them. */
  readonly rows: RowCounts;
}

/** What became of the rows of a table. `given` is the sum of the others. */
export interface RowCounts {
  /** All rows below the headings. */
  readonly given: Count;
  /** Rows that gave a dossier. */
  readonly good: Count;
  /** Rows with at least one issue. */
  readonly faulty: Count;
  /** Rows whose cells are all empty. */
  readonly blank: Count;
  /** Rows that were not read because the headings of the table do not fit. */
  readonly unread: Count;
}

/** A table whose rows are read as they are asked for. */
export interface DossierTable {
  /** What is wrong with the table as a whole: it stops the reading, or is a column that nobody mentioned. */
  readonly issues: readonly Issue[];
  /** Whether the headings fit the mapping. Where they do not, each row is refused, `table.not-read`. */
  readonly fits: boolean;
  /** Its rows, to be gone through once. Blank rows are counted and left out. */
  readonly rows: Iterable<DossierRow>;
}

/** A table whose rows come in their own time. */
export interface AsyncDossierTable {
  /** What is wrong with the table as a whole: it stops the reading, or is a column that nobody mentioned. */
  readonly issues: readonly Issue[];
  /** Whether the headings fit the mapping. Where they do not, each row is refused, `table.not-read`. */
  readonly fits: boolean;
  /** Its rows, to be gone through once. Blank rows are counted and left out. */
  readonly rows: AsyncIterable<DossierRow>;
}
