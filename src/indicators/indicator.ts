import type { Citation } from '../law/index.js';
import type { Measure, SumOver } from '../measures/index.js';
import type { Label } from '../text/index.js';

/** What an indicator is mainly broken down by. */
export type Disaggregation =
  | 'unit'
  | 'procedure'
  | 'procedureField'
  | 'authorityLevel'
  | 'submissionChannel'
  | 'serviceLevel';

/** For which periods an indicator is published. */
export type Periodicity = 'month' | 'quarter' | 'half-year' | 'nine-months' | 'year';

/** The form of a code: a fact, a point, a variant, such as `dossier.online-share-of-received`. */
export type IndicatorCode = `${string}.${string}`;

/**
 * What every indicator states besides its counts: the content that Decree 94/2022/NĐ-CP Art. 2(1) asks of a statistical
 * indicator. The method of calculation is its formula, which `describe` puts into words.
 */
export interface Content<Code extends IndicatorCode = IndicatorCode> {
  /** Its stable code, `fact.variant`. */
  readonly code: Code;
  /** Its name; no two indicators of the catalogue share one, in either language. */
  readonly title: Label;
  /** What it says, and what it does not. */
  readonly concept: Label;
  /** The main disaggregations. */
  readonly disaggregations: readonly Disaggregation[];
  /** The periods of publication. */
  readonly periods: readonly [Periodicity, ...Periodicity[]];
  /** Where its counts come from. */
  readonly source: Label;
  /** Who is responsible for collecting it. */
  readonly responsibleBody: Label;
  /** What the definition rests on. */
  readonly basis: readonly [Citation, ...Citation[]];
  /** Which direction is better. */
  readonly better: 'higher' | 'lower' | 'neither';
}

/** A share: a part of its own whole, never above 100 %. */
export interface Proportion<
  N extends Measure = Measure,
  D extends Measure = Measure,
  Code extends IndicatorCode = IndicatorCode,
> extends Content<Code> {
  /** Always `proportion`. */
  readonly kind: 'proportion';
  /** What is counted: a part of the denominator. */
  readonly numerator: N;
  /** The whole it is a part of. */
  readonly denominator: D;
  /** A share is printed in percent. */
  readonly scale: 'percent';
}

/** Two different things compared; may be above 1. */
export interface Ratio<
  N extends Measure = Measure,
  D extends Measure = Measure,
  Code extends IndicatorCode = IndicatorCode,
> extends Content<Code> {
  /** Always `ratio`. */
  readonly kind: 'ratio';
  /** What is counted. */
  readonly numerator: N;
  /** To what it is compared. */
  readonly denominator: D;
  /** Printed in percent, or per so many of the denominator: 1, 1,000, 100,000. */
  readonly scale: 'percent' | number;
  /** The unit of the printed number, such as "dossiers per 1,000 households". */
  readonly unit: Label;
}

/** The mean of a number that each row of a measure holds: its total over exactly these rows, divided by how many they are. */
export interface Mean<
  N extends SumOver<Measure> = SumOver<Measure>,
  D extends Measure = Measure,
  Code extends IndicatorCode = IndicatorCode,
> extends Content<Code> {
  /** Always `mean`. */
  readonly kind: 'mean';
  /** The total: a sum over the rows of the denominator. */
  readonly numerator: N;
  /** The rows. */
  readonly denominator: D;
  /** Always 1: a mean is not multiplied when it is printed. */
  readonly scale: 1;
  /** How many of what the total counts in make one printed unit: 86,400 seconds make one day. */
  readonly each: number;
  /** The printed unit, such as "days". */
  readonly unit: Label;
}

/**
 * The median of a whole number that each row of a measure holds. It is no quotient of two counts: it is read from a
 * histogram, by {@link medianOf}.
 */
export interface MedianDefinition<M extends Measure = Measure, Code extends IndicatorCode = IndicatorCode>
  extends Content<Code> {
  /** Always `median`. */
  readonly kind: 'median';
  /** Whose rows. */
  readonly of: M;
  /** The field that holds the number. */
  readonly field: string;
  /** What the number is, in words. */
  readonly value: Label;
  /** Always 1: a median is not multiplied when it is printed. */
  readonly scale: 1;
  /** The unit of the number, such as "days". */
  readonly unit: Label;
}

/** A defined figure of two counts: frozen plain data that every reading of it starts from. */
export type Indicator = Proportion | Ratio | Mean;

/** Everything that a figure can be of. */
export type Definition = Indicator | MedianDefinition;
