import type { Day } from '../days/index.js';
import type { FieldForm } from './fields.js';
import type { Bound, Sql } from './sql-text.js';
import type { InstantForm } from './target.js';

/** A column, as it is seen at one place of a statement. */
export interface Column {
  /** What is written for it. */
  readonly sql: Sql;
  /** The name under which values compared with it are bound. */
  readonly name: string;
  /** What it holds. */
  readonly holds: FieldForm['holds'];
  /** Whether it may be NULL. */
  readonly nullable: boolean;
}

/** Rows that surely meet a condition, or those that surely or perhaps do. */
export type When = 'sure' | 'possible';

/** What differs between engines. */
export interface DialectRules {
  /** The longest name, in bytes of UTF-8. */
  readonly longestName: number;
  /** A name in quotes. */
  readonly quoted: (name: string) => string;
  /** The placeholder of a value. */
  readonly placeholder: (bound: Bound, number: number) => string;
  /** The days whose beginnings it can compare; all where nothing is said. */
  readonly days?: Readonly<Record<'first' | 'last', Day>>;
  /** The beginning of a day of Hanoi, to compare instants with. */
  readonly startOf: (day: Day, form: InstantForm) => Sql;
  /** Whether a column has one of some values. */
  readonly among: (column: Column, values: readonly Sql[], when: When) => Sql;
  /** True and false. */
  readonly flag: (value: boolean) => Sql;
  /** A test that also lets rows pass of which it is not known whether they meet it. */
  readonly orUnknown: (test: Sql) => Sql;
  /** A value where a test is met, NULL elsewhere. */
  readonly onlyIf: (test: Sql, value: Sql) => Sql;
  /** The text of a column. */
  readonly textOf: (column: Column) => Sql;
  /** A text for groups, `unknown` for NULL. */
  readonly orUnknownText: (text: Sql) => Sql;
  /** Rows, or rows that meet a test. */
  readonly count: (test?: Sql) => Sql;
  /** The total of a column over rows, or rows that meet a test; 0 where there are none. */
  readonly total: (column: Column, test?: Sql) => Sql;
  /** The different values of a text over rows, or rows that meet a test; an empty list or NULL where there are none. */
  readonly values: (text: Sql, test?: Sql) => Sql;
  /** The empty list of values. */
  readonly noValues: Sql;
  /** One list of several, of which all but one are empty. */
  readonly mergedValues: (column: Sql) => Sql;
  /**
   * Whether groups can be named by their place (`GROUP BY 1, 2`). Where they cannot, they are named by names of their own,
   * because the name of a group may be that of a column, and an outer query gives them their right names.
   */
  readonly groupsByPlace: boolean;
}
