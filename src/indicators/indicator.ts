import type { Citation } from '../law/index.js';
import type { Measure } from '../measures/index.js';
import type { Label } from '../text/index.js';

/** What an indicator is mainly broken down by. */
export type Disaggregation = 'unit' | 'procedure' | 'submissionChannel' | 'serviceLevel';

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

/** A defined figure: frozen plain data that every reading of it starts from. */
export type Indicator = Proportion | Ratio;
