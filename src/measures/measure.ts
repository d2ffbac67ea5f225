import type { Label } from '../text/index.js';
import type { Among } from './condition.js';
import type { Additivity, CountingUnit, DatedBy, FactName, Facts } from './fact.js';

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
    }
  | {
      /** Not rows but a total over them: the sum of a number that each of them holds. */
      readonly rule: 'sum';
      /** The measure whose rows are summed over. */
      readonly of: Measure;
      /** The field that holds the number. */
      readonly field: string;
    }
  | {
      /** Not rows but how many different values a field has among them. */
      readonly rule: 'distinct';
      /** The measure whose rows are looked at. */
      readonly of: Measure;
      /** The field whose values are told apart. */
      readonly field: string;
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

/** What a total or a number of different values states of its own. */
export type OverRowsSpec<Name extends string, Field extends string> = DerivedSpec<Name> & {
  /** The field that holds the number or the value. */
  readonly field: Field;
  /** In what it counts. */
  readonly unit: CountingUnit;
};

/** The fields of a fact that hold whole numbers. */
export type NumberField<Fact extends FactName> = {
  [Field in keyof Facts[Fact] & string]: Facts[Fact][Field] extends number ? Field : never;
}[keyof Facts[Fact] & string];

/** A sum over the rows of one measure: what the numerator of a mean is. */
export type SumOver<Of extends Measure, Name extends string = string> = Measure<Name, never, Of['fact'], Name> & {
  /** What is summed over. */
  readonly rows: {
    /** Always `sum`. */
    readonly rule: 'sum';
    /** The measure whose rows are summed over. */
    readonly of: Of;
    /** The field that holds the number. */
    readonly field: string;
  };
};

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
