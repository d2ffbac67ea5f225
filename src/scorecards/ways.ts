import type { Issue } from '../issues/index.js';
import { scoreCard } from './card.js';
import type { CountRow } from './component.js';
import { lostPoints, type ScoreView } from './lost.js';
import { type Needed, neededFor } from './needed.js';
import type { Hundredths } from './points.js';
import type { ScoreRules } from './rule.js';

/** One row that alone could bring the points. */
export interface Way {
  /** The code of the row. */
  readonly component: string;
  /** What it takes. */
  readonly needed: Extract<Needed, { status: 'needed' }>;
}

/**
 * How a total could rise so far: it has risen (`reached`), one row alone could bring it (`ways`), only several together
 * (`several`), or not with what is within reach (`out-of-reach`).
 */
export interface WaysToGain {
  /** Which of the four. */
  readonly status: 'reached' | 'ways' | 'several' | 'out-of-reach';
  /** The points that are lacking, in hundredths. */
  readonly gain: Hundredths;
  /** The points that the unit lost and can win, in hundredths. */
  readonly withinReach: Hundredths;
  /** Rows that alone could bring them, in the order of what they lost. */
  readonly ways: readonly Way[];
  /** What is wrong with the rows; missing rows make the total provisional and are not guessed. */
  readonly issues: readonly Issue[];
  /** Rows of which nothing is known. */
  readonly missing: readonly string[];
}

/**
 * How many more counts of which row bring a total to a given score. Points out of the unit's reach are no advice.
 *
 * @param rules - the rule set
 * @param rows - the counts of the unit
 * @param score - the total to reach, in hundredths
 * @param view - what the unit is, and which arithmetic
 * @returns the rows that alone could bring it, or whether several together could
 * @example
 * ```ts
 * import { decision766, waysToScore } from '@hanoi-dx/core/scorecards';
 *
 * const rows = [
 *   { component: 'TDGQ', numerator: 2_775, denominator: 3_443 },
 *   { component: 'ONLINE_DOSSIER', numerator: 1_200, denominator: 3_443 },
 * ];
 * const { gain, ways } = waysToScore(decision766, rows, 2_100, { kind: 'commune', arithmetic: 'portal' });
 * gain; // → 70
 * ways.map(({ component, needed }) => [component, needed.existing?.more]); // → [['TDGQ', 120], ['ONLINE_DOSSIER', 199]]
 * ```
 */
export function waysToScore(
  rules: ScoreRules,
  rows: readonly CountRow[],
  score: Hundredths,
  view: ScoreView,
): WaysToGain {
  const card = scoreCard(rules, rows);
  const { lost, withinReach, missing } = lostPoints(rules, card, view);
  const gain = Math.max(0, score - (card[view.arithmetic]?.points ?? 0));
  const ways = lost
    .filter(({ outOfReach }) => outOfReach === undefined)
    .flatMap(({ component, points }) => wayOf(rules, rows, component, points + gain, view));
  const status = gain === 0 ? 'reached' : ways.length > 0 ? 'ways' : withinReach >= gain ? 'several' : 'out-of-reach';
  return { status, gain, withinReach, ways, issues: card.issues, missing };
}

/**
 * How many more counts of which row bring a unit to a given rank among its peers. Equal scores share a rank, so it is
 * enough to equal the peer that holds it.
 *
 * @param rules - the rule set
 * @param rows - the counts of the unit
 * @param goal - the rank, and the scores of the unit's peers in hundredths, its own not among them
 * @param view - what the unit is, and which arithmetic
 * @returns as {@link waysToScore}
 * @example
 * ```ts
 * import { decision766, waysToRank } from '@hanoi-dx/core/scorecards';
 *
 * const rows = [{ component: 'TDGQ', numerator: 2_775, denominator: 3_443 }];
 * const goal = { rank: 2, peers: [1_900, 1_700, 1_500] };
 * waysToRank(decision766, rows, goal, { kind: 'commune', arithmetic: 'portal' }).gain; // → 88
 * ```
 */
export function waysToRank(rules: ScoreRules, rows: readonly CountRow[], goal: RankGoal, view: ScoreView): WaysToGain {
  const descending = [...goal.peers].sort((one, other) => other - one);
  return waysToScore(rules, rows, descending[goal.rank - 1] ?? 0, view);
}

/** A rank to reach. */
export interface RankGoal {
  /** The rank, from 1. */
  readonly rank: number;
  /** The scores of the unit's peers, in hundredths. */
  readonly peers: readonly Hundredths[];
}

function wayOf(
  rules: ScoreRules,
  rows: readonly CountRow[],
  component: string,
  target: Hundredths,
  { arithmetic }: ScoreView,
): readonly Way[] {
  const own = rows.filter((row) => row.component === component);
  return own.flatMap((row) => {
    const needed = neededFor(rules, row, target, arithmetic);
    return needed.status === 'needed' ? [{ component, needed }] : [];
  });
}
