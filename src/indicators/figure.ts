import type { Count, Reported } from '../exact/index.js';
import type { Issue } from '../issues/index.js';
import type { Definition, Indicator } from './indicator.js';

/** What may be said of an indicator: exactly one of six answers, always plain JSON, never NaN and never a silent 0. */
export type Figure<I extends Definition = Indicator> =
  | ValueFigure<I>
  | BoundedFigure<I>
  | EmptyFigure<I>
  | MissingFigure<I>
  | SuppressedFigure<I>
  | InvalidFigure<I>;

/** The figure is known: two whole numbers, divided when somebody prints them. */
export interface ValueFigure<I extends Definition = Indicator> {
  /** Always `value`. */
  readonly status: 'value';
  /** The definition it is a figure of. */
  readonly indicator: I;
  /** The count of the numerator; of a median, the two middle values added. */
  readonly numerator: Count;
  /** The count of the denominator, above 0; of a median, 2. */
  readonly denominator: Count;
}

/** The figure is known only to lie between bounds, because a count is. */
export interface BoundedFigure<I extends Definition = Indicator> {
  /** Always `bounded`. */
  readonly status: 'bounded';
  /** The definition it is a figure of. */
  readonly indicator: I;
  /** What is known of the count of the numerator; of a median, of the two middle values added. */
  readonly numerator: Reported;
  /** What is known of the count of the denominator; of a median, 2. */
  readonly denominator: Reported;
  /** The lower bound. */
  readonly low: Fraction;
  /** Whether the lower bound itself is excluded ("more than"). */
  readonly above: boolean;
  /** The upper bound, included; absent where none is known. */
  readonly high?: Fraction;
}

/** A bound of a figure as two whole numbers. */
export interface Fraction {
  /** The number above the line. */
  readonly numerator: Count;
  /** The number below the line, above 0. */
  readonly denominator: Count;
}

/** Nothing arose (không phát sinh): the denominator is 0, and a share of nothing is no number. */
export interface EmptyFigure<I extends Definition = Indicator> {
  /** Always `empty`. */
  readonly status: 'empty';
  /** The definition it is a figure of. */
  readonly indicator: I;
}

/** A count is not known well enough to say anything. */
export interface MissingFigure<I extends Definition = Indicator> {
  /** Always `missing`. */
  readonly status: 'missing';
  /** The definition it is a figure of. */
  readonly indicator: I;
  /**
   * `not-reported`: the counts were not given; `unbounded`: the counts have no upper end, and two lower bounds say
   * nothing about their quotient.
   */
  readonly reason: 'not-reported' | 'unbounded';
  /** The names of these counts, at least one. */
  readonly counts: readonly string[];
}

/** The figure is known but not published. */
export interface SuppressedFigure<I extends Definition = Indicator> {
  /** Always `suppressed`. */
  readonly status: 'suppressed';
  /** The definition it is a figure of. */
  readonly indicator: I;
  /** `small-count`: a count is too small to publish; `complement`: it would give another suppressed one away. */
  readonly reason: 'small-count' | 'complement';
}

/** The counts are wrong. */
export interface InvalidFigure<I extends Definition = Indicator> {
  /** Always `invalid`. */
  readonly status: 'invalid';
  /** The definition it is a figure of. */
  readonly indicator: I;
  /** What is wrong with them. */
  readonly issues: readonly [Issue, ...Issue[]];
}
