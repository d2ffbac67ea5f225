import { middleOf, nearestRank } from '../exact/index.js';
import type { Arithmetic } from './arithmetic.js';
import { type CardScore, pointsOf } from './card.js';
import type { Hundredths } from './points.js';

/** A median of hundredths as two whole numbers. */
export interface Median {
  /** The middle one, or the sum of the two middle ones. */
  readonly numerator: number;
  /** 2 where there are two middle ones. */
  readonly denominator: 1 | 2;
}

/** How the points of peers spread, in exact numbers. */
export interface Spread {
  /** How many peers have points. */
  readonly of: number;
  /** How many are left out because theirs are not known. */
  readonly missing: number;
  /** The median in hundredths as two whole numbers; the half of two middle ones where their number is even. */
  readonly median: Median;
  /** The lowest points, in hundredths. */
  readonly lowest: Hundredths;
  /** The highest points, in hundredths. */
  readonly highest: Hundredths;
}

/**
 * The points of one row in the cards of several peers.
 *
 * @param cards - the cards of units of one kind
 * @param component - the code of the row
 * @param arithmetic - which of the two scores
 * @returns the points card by card; `null` where the row is missing or gave none
 * @example
 * ```ts
 * import { decision766, peerPoints, scoreCard } from '@hanoi-dx/core/scorecards';
 *
 * const card = scoreCard(decision766, [{ component: 'TDGQ', numerator: 3, denominator: 5 }]);
 * peerPoints([card, scoreCard(decision766, [])], 'TDGQ', 'portal'); // → [1200, null]
 * ```
 */
export function peerPoints(
  cards: readonly CardScore[],
  component: string,
  arithmetic: Arithmetic,
): readonly (Hundredths | null)[] {
  return cards.map(({ blocks }) => {
    const sound = blocks.filter(({ status }) => status !== 'invalid');
    const score = sound.flatMap(({ components }) => components).find((one) => one.component === component);
    return score === undefined ? null : pointsOf(score, arithmetic);
  });
}

/**
 * Median and ends of the points of peers. Peers whose points are not known are left out, never counted as 0.
 *
 * @param points - points in hundredths, in any order
 * @returns the spread, or `undefined` where none is known
 * @example
 * ```ts
 * import { spreadOf } from '@hanoi-dx/core/scorecards';
 *
 * spreadOf([1_200, null, 1_801, 1_900, 1_300])?.median; // → { numerator: 3101, denominator: 2 }
 * ```
 */
export function spreadOf(points: readonly (Hundredths | null)[]): Spread | undefined {
  const sorted = ascending(points);
  const [lowest, middle, highest] = [sorted[0], middleOf(sorted), sorted.at(-1)];
  if (lowest === undefined || middle === undefined || highest === undefined) return undefined;
  const [low, high] = middle;
  const median =
    sorted.length % 2 === 1
      ? { numerator: low, denominator: 1 as const }
      : { numerator: low + high, denominator: 2 as const };
  return { of: sorted.length, missing: points.length - sorted.length, median, lowest, highest };
}

/**
 * The percentile of the nearest rank: the smallest of the peers' points that at least so many percent of them do not
 * exceed. It is always the points of some peer.
 *
 * @param points - points in hundredths, in any order; those not known are left out
 * @param percent - a whole number from 1 to 100
 * @returns the points in hundredths, or `undefined` where none is known
 * @throws Mistake `percentile.range` where the percentage is not a whole number from 1 to 100
 * @example
 * ```ts
 * import { percentileOf } from '@hanoi-dx/core/scorecards';
 *
 * percentileOf([1_500, 2_000, 3_500, 4_000, 5_000], 40); // → 2000
 * ```
 */
export function percentileOf(points: readonly (Hundredths | null)[], percent: number): Hundredths | undefined {
  return nearestRank(ascending(points), percent);
}

/** Where one score stands among peers, as counts of them. */
export interface Standing {
  /** How many peers have fewer points. */
  readonly below: number;
  /** How many have as many. */
  readonly equal: number;
  /** How many have more. */
  readonly above: number;
}

/**
 * Where a unit's points stand among those of its peers.
 *
 * @param points - the unit's points in hundredths
 * @param peers - the points of its peers; those not known are left out
 * @returns how many peers stand below, level and above
 * @example
 * ```ts
 * import { standingOf } from '@hanoi-dx/core/scorecards';
 *
 * standingOf(1_800, [1_500, 1_800, 1_900, null]); // → { below: 1, equal: 1, above: 1 }
 * ```
 */
export function standingOf(points: Hundredths, peers: readonly (Hundredths | null)[]): Standing {
  const known = ascending(peers);
  const below = known.filter((peer) => peer < points).length;
  const equal = known.filter((peer) => peer === points).length;
  return { below, equal, above: known.length - below - equal };
}

function ascending(points: readonly (Hundredths | null)[]): readonly Hundredths[] {
  return points.filter((value) => value !== null).sort((one, other) => one - other);
}
