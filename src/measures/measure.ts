import type { Label } from '../text/index.js';
import type { Among } from './condition.js';
import type { Additivity, CountingUnit, DatedBy, FactName } from './fact.js';

/** Which rows of the fact a measure counts. */
export type Rows =
  | {
      /** Every row. */
      readonly rule: 'all';
    }
  | {
      /** Rows of another measure that meet a condition. */
      readonly rule: 'within';
      /** The measure whose rows are looked at. */
      readonly whole: Measure;
      /** What they must meet. */
      readonly where: Among;
    }
  | {
      /** Rows of another measure that are not in a part of it. */
      readonly rule: 'rest';
      /** The measure whose rows are looked at. */
      readonly whole: Measure;
      /** The part that is left out. */
      readonly part: Measure;
    }
  | {
      /** Rows of several parts that share none. */
      readonly rule: 'together';
      /** The parts. */
      readonly parts: readonly Measure[];
    };

/** A defined count. It says everything that the count depends on, as frozen plain data. */
export interface Measure<
  Name extends string = string,
  Wholes extends string = string,
  Fact extends FactName = FactName,
  From extends string = string,
> {
  /** Its key in counts, tallies and columns. */
  readonly name: Name;
  /** What is counted, in both languages. */
  readonly title: Label;
  /** What its rows are about. */
  readonly fact: Fact;
  /** In what it counts. */
  readonly unit: CountingUnit;
  /** Which day places a row in a period. */
  readonly datedBy: DatedBy;
  /** How it adds over time and place. */
  readonly additivity: Additivity;
  /** Which rows it counts. */
  readonly rows: Rows;
  /** The names of the measures that it is a part of, the nearest first: its count is never above theirs. */
  readonly wholes: readonly Wholes[];
  /** The names under which its count, or the counts that it is reckoned from, are given; its own first. */
  readonly from: readonly From[];
}

/** What a measure of all rows of a fact states. */
export type MeasureSpec<Name extends string, Fact extends FactName> = Pick<
  Measure<Name, never, Fact>,
  'name' | 'title' | 'fact' | 'unit' | 'datedBy' | 'additivity'
>;

/** What a derived measure states of its own; all else it has from its whole. */
export type DerivedSpec<Name extends string> = Pick<Measure<Name>, 'name' | 'title'>;

/** What stands in the place of a measure that is not a part of the named one; no measure is assignable to it. */
export interface NotWithin<Whole extends string> {
  /** The measure that it would have to be a part of. */
  readonly notWithin: Whole;
}

/** The names of the wholes that all of several measures share. */
export type CommonWholes<P extends readonly Measure[]> = P extends readonly [infer M extends Measure]
  ? M['wholes'][number]
  : P extends readonly [infer M extends Measure, ...infer Others extends readonly Measure[]]
    ? M['wholes'][number] & CommonWholes<Others>
    : never;
