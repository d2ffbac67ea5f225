import type { Day } from '../days/index.js';
import type { catalogue } from '../indicators/index.js';
import type { Citation } from '../law/index.js';
import type { Label } from '../text/index.js';
import type { Hundredths } from './points.js';

/** The six blocks that the portal prints; the Decision joins online provision and payment into one group of 22 points. */
export type BlockCode = 'CKMB' | 'TDGQ' | 'ONLINE' | 'TTTT' | 'MDSH' | 'MDHL';

/** The portal's answers that scores are printed in: one for each block, and one for all of them together. */
export type Endpoint =
  | 'transparency'
  | 'dvc-progress-tree'
  | 'provide-online-tree'
  | 'formality-online-payment-tree'
  | 'dossier-digitized'
  | 'handling-satisfaction'
  | 'service-results';

/**
 * How the portal makes points of two counts.
 * - `unrounded-ratio`: from the unrounded ratio, `n / d * 100 * max / target`, rounded by `Math.round(x * 100) / 100`;
 * - `rounded-ratio`: from the ratio rounded to two decimals first, and rounded once more by `toFixed(2)`;
 * - `fixed`: the full points, whatever is counted;
 * - `none`: no points, whatever is counted.
 */
export type Scoring = 'unrounded-ratio' | 'rounded-ratio' | 'fixed' | 'none';

/** What the portal prints where a denominator is 0. */
export interface WhenEmpty {
  /** The printed percentage in hundredths; `null` where it prints none. */
  readonly ratio: Hundredths | null;
  /** The printed points in hundredths; `null` where it prints none. */
  readonly points: Hundredths | null;
  /** What an empty denominator says of the unit: nothing arose, it has no authority, or the national system has no data. */
  readonly means: 'nothing-arose' | 'no-authority' | 'no-national-data';
}

/** One row of the scorecard. */
export interface ComponentRule {
  /** Its code, the portal's own where it has one. */
  readonly code: string;
  /** The block that its points belong to. */
  readonly block: BlockCode;
  /** Its name. */
  readonly title: Label;
  /** What stands above the line. */
  readonly numerator: Label;
  /** What stands below the line. */
  readonly denominator: Label;
  /** What is counted. */
  readonly counts: 'dossiers' | 'procedures' | 'petitions' | 'communes';
  /** A part of its own whole, or two counts of two systems or two dates; both are printed in percent. */
  readonly kind: 'proportion' | 'ratio';
  /** The points it can give, in hundredths; 0 for a row that only informs. */
  readonly maximum: Hundredths;
  /** The percentage that gives all its points. */
  readonly target: number;
  /** How the portal makes points of its counts. */
  readonly scoring: Scoring;
  /** How the answer `service-results` makes them, where it does so in another way. */
  readonly scoringInServiceResults?: Scoring;
  /** What an empty denominator gives. */
  readonly whenEmpty: WhenEmpty;
  /** Present where a commune's row repeats the counts of the city: the commune cannot move it. */
  readonly copiedToCommunes?: true;
  /** What the row rests on. */
  readonly basis: readonly [Citation, ...Citation[]];
  /** The indicator of the catalogue that counts the same, where there is one. */
  readonly indicator?: (typeof catalogue)[keyof typeof catalogue]['code'];
}

/** A block of the scorecard. */
export interface BlockRule {
  /** Its code. */
  readonly code: BlockCode;
  /** Other codes that the portal prints for it. */
  readonly aliases: readonly string[];
  /** Its name. */
  readonly title: Label;
  /** The points of all its components, in hundredths. */
  readonly maximum: Hundredths;
  /** The answer of the portal that gives its counts. */
  readonly endpoint: Exclude<Endpoint, 'service-results'>;
  /** Its components, in the portal's order. */
  readonly components: readonly ComponentRule[];
}

/** A scorecard as data. A changed rule is a further rule set with its own version; none is ever edited. */
export interface ScoreRules {
  /** Which scorecard it is. */
  readonly code: string;
  /** Which version of it. */
  readonly version: string;
  /** The first day it is in force. */
  readonly inForceFrom: Day;
  /** Its name. */
  readonly title: Label;
  /** The points of all blocks, in hundredths. */
  readonly maximum: Hundredths;
  /** What the whole rests on. */
  readonly basis: readonly [Citation, ...Citation[]];
  /** Its blocks. */
  readonly blocks: readonly BlockRule[];
}
