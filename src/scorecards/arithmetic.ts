import { type Count, divideRounded, roundPercentage } from '../exact/index.js';
import { checkNamed } from './named.js';
import type { Hundredths } from './points.js';
import type { ComponentRule, Scoring } from './rule.js';

/** The two ways of making points: half up on the exact quotient, or what the portal prints, double for double. */
export type Arithmetic = 'exact' | 'portal';

/** Both arithmetics, by their names. */
export const ARITHMETICS: readonly Arithmetic[] = ['exact', 'portal'];

/** How a row's ratio becomes points: its maximum, and the percentage that earns it. */
export type PointScale = Pick<ComponentRule, 'maximum' | 'target'>;

const SCORINGS = ['unrounded-ratio', 'rounded-ratio'] as const;

/**
 * The printed percentage of two counts: half up on the exact quotient, to two decimals.
 *
 * @param numerator - a checked count
 * @param denominator - a checked count above 0
 * @returns the percentage in hundredths
 * @throws Mistake `percentage.unsafe` where the percentage is above 2^53 − 1 hundredths
 * @example
 * ```ts
 * import { ratioOf } from '@hanoi-dx/core/scorecards';
 *
 * ratioOf(21, 160); // → 1313
 * ```
 */
export function ratioOf(numerator: Count, denominator: Count): Hundredths {
  return roundPercentage(numerator, denominator, 2);
}

/**
 * Points as the rule says: the exact quotient of counts and target, rounded half up once, at most the maximum.
 *
 * @param numerator - a checked count
 * @param denominator - a checked count above 0
 * @param scale - maximum and target
 * @returns the points in hundredths
 * @example
 * ```ts
 * import { exactPoints } from '@hanoi-dx/core/scorecards';
 *
 * exactPoints(1, 48, { maximum: 600, target: 100 }); // → 13
 * ```
 */
export function exactPoints(numerator: Count, denominator: Count, { maximum, target }: PointScale): Hundredths {
  const dividend = BigInt(numerator) * 100n * BigInt(maximum);
  const points = divideRounded(dividend, BigInt(denominator) * BigInt(target), 'half-up');
  return points > BigInt(maximum) ? maximum : Number(points);
}

/**
 * Points as the portal prints them. It computes in binary doubles, from left to right, so ties fall where the double
 * falls: 1/48 of 6 points is 0.125, printed 0.12, and 49/112 is 2.625, printed 2.63.
 *
 * @param numerator - a checked count
 * @param denominator - a checked count above 0
 * @param scale - maximum and target
 * @param scoring - from the unrounded ratio, or from the ratio rounded first
 * @returns the points in hundredths
 * @throws Mistake `score.unknown-name` for another scoring
 * @example
 * ```ts
 * import { portalPoints } from '@hanoi-dx/core/scorecards';
 *
 * portalPoints(1, 48, { maximum: 600, target: 100 }, 'unrounded-ratio'); // → 12
 * portalPoints(359, 400, { maximum: 600, target: 100 }, 'rounded-ratio'); // → 538
 * ```
 */
export function portalPoints(
  numerator: Count,
  denominator: Count,
  { maximum, target }: PointScale,
  scoring: Extract<Scoring, `${string}-ratio`>,
): Hundredths {
  checkNamed(scoring, SCORINGS);
  const most = maximum / 100; // whole points
  if (scoring === 'unrounded-ratio') {
    // The order of the operations is the portal's: another order rounds some ties the other way.
    const points = Math.min(most, ((numerator / denominator) * 100 * most) / target);
    return Math.round(points * 100);
  }
  const ratio = Number(((numerator / denominator) * 100).toFixed(2));
  return Math.round(Number(Math.min(most, (ratio * most) / target).toFixed(2)) * 100);
}
