import type { Count } from '../exact/index.js';
import type { Issue } from '../issues/index.js';
import type { Hundredths } from './points.js';
import type { Endpoint } from './rule.js';

/** The counts of one row of a scorecard. `null` is what a source says where it knows nothing; absent is not said at all. */
export interface CountRow {
  /** The code of the row in its rule set. */
  readonly component: string;
  /** The count above the line. */
  readonly numerator?: Count | null;
  /** The count below the line. */
  readonly denominator?: Count | null;
  /** The answer that the portal printed it in, where that is `service-results`: some rows are rounded otherwise there. */
  readonly answer?: Endpoint;
}

/** What may be said of one row: exactly one of six answers, plain JSON. */
export type ComponentScore =
  | ScoredComponent
  | EmptyComponent
  | FixedComponent
  | UnscoredComponent
  | MissingComponent
  | InvalidComponent;

/** What every answer about a row says. */
export interface AboutComponent {
  /** The code of the row. */
  readonly component: string;
  /** The points it can give, in hundredths. */
  readonly maximum: Hundredths;
  /** What should be known of its counts; the points stand all the same, except where the answer is `invalid`. */
  readonly issues: readonly Issue[];
}

/** Points in both arithmetics. */
export interface ScoredPoints<P = Hundredths> {
  /** Half up on the exact quotient, in hundredths. */
  readonly exact: P;
  /** As the portal prints them, in hundredths. */
  readonly portal: P;
  /** Whether the two differ. */
  readonly differs: boolean;
}

/** Points of two counts. */
export interface ScoredComponent extends AboutComponent, ScoredPoints {
  /** Always `score`. */
  readonly status: 'score';
  /** The count above the line. */
  readonly numerator: Count;
  /** The count below the line, above 0. */
  readonly denominator: Count;
  /** The printed percentage in hundredths. */
  readonly ratio: Hundredths;
}

/** Nothing arose: the denominator is 0, and the rule set says what that gives. */
export interface EmptyComponent extends AboutComponent, ScoredPoints<Hundredths | null> {
  /** Always `empty`. */
  readonly status: 'empty';
  /** The count above the line. */
  readonly numerator: Count;
  /** Always 0. */
  readonly denominator: 0;
  /** The printed percentage in hundredths; `null` where none is printed. */
  readonly ratio: Hundredths | null;
}

/** A row that gives its full points whatever is counted. */
export interface FixedComponent extends AboutComponent, ScoredPoints {
  /** Always `fixed`. */
  readonly status: 'fixed';
  /** The printed percentage in hundredths. */
  readonly ratio: Hundredths | null;
}

/** A row that gives no points whatever is counted. */
export interface UnscoredComponent extends AboutComponent {
  /** Always `unscored`. */
  readonly status: 'unscored';
  /** The printed percentage in hundredths; `null` where its counts are not known. */
  readonly ratio: Hundredths | null;
}

/** A row whose counts are not known: no points are made up for it. */
export interface MissingComponent extends AboutComponent {
  /** Always `missing`. */
  readonly status: 'missing';
  /** Whether the whole row is absent, or which counts of it are `null` or absent. */
  readonly missing: readonly ('row' | 'numerator' | 'denominator')[];
}

/** A row whose counts cannot be right. */
export interface InvalidComponent extends AboutComponent {
  /** Always `invalid`. */
  readonly status: 'invalid';
}
