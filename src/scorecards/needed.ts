import { type Count, fewest } from '../exact/index.js';
import { type Issue, mistake } from '../issues/index.js';
import { type Arithmetic, exactPoints, portalPoints } from './arithmetic.js';
import { pointsOf } from './card.js';
import type { ComponentScore, CountRow } from './component.js';
import type { Hundredths } from './points.js';
import type { ComponentRule, ScoreRules } from './rule.js';
import { readComponent } from './rules.js';
import { scoreComponent, scoringOf } from './score.js';

/** What it takes for a row to give so many points. */
export type Needed =
  | {
      /** The row gives them already. */
      readonly status: 'reached';
    }
  | {
      /** Some more counts are needed. */
      readonly status: 'needed';
      /** Of those already below the line, how many must move above it; `null` where all of them would not do. */
      readonly existing: MoreCounts | null;
      /** How many further ones, each counted above and below the line; `null` where no number would do. */
      readonly further: MoreCounts | null;
    }
  | {
      /** No counts give so many points. */
      readonly status: 'impossible';
    }
  | {
      /** The counts are not known, or not right. */
      readonly status: 'unknown';
      /** What is wrong with them; empty where they are only missing. */
      readonly issues: readonly Issue[];
    };

/** The smallest number of further counts, and what it gives. */
export interface MoreCounts {
  /** How many. */
  readonly more: Count;
  /** The points with them, in hundredths: sometimes more than was asked. */
  readonly gives: Hundredths;
}

/**
 * How many more dossiers, procedures or petitions bring a row to so many points.
 *
 * @param rules - the rule set
 * @param row - the row's code and counts
 * @param target - the points to reach, in hundredths
 * @param arithmetic - which of the two scores
 * @returns the fewest counts by two ways: those already received, or further ones
 * @throws Mistake `score.target` where the target is not a whole number from 0
 * @example
 * ```ts
 * import { decision766, neededFor } from '@hanoi-dx/core/scorecards';
 *
 * const row = { component: 'TDGQ', numerator: 2_775, denominator: 3_443 };
 * const needed = neededFor(decision766, row, 1_700, 'portal');
 * needed.status === 'needed' ? needed.existing : undefined; // → { more: 151, gives: 1700 }
 * ```
 */
export function neededFor(rules: ScoreRules, row: CountRow, target: Hundredths, arithmetic: Arithmetic): Needed {
  if (!Number.isSafeInteger(target) || target < 0) throw noTarget(target);
  const score = scoreComponent(rules, row);
  const read = readComponent(rules, row.component);
  if (score.status === 'missing' || score.status === 'invalid' || !read.ok) {
    return { status: 'unknown', issues: score.issues };
  }
  if ((pointsOf(score, arithmetic) ?? 0) >= target) return { status: 'reached' };
  const counts = countsOf(score);
  if (target > read.value.maximum || counts === undefined) return { status: 'impossible' };
  const { numerator, denominator } = counts;
  const at = (more: Count, further: boolean): Hundredths =>
    pointsAt(read.value, row, numerator + more, denominator + (further ? more : 0), arithmetic);
  return {
    status: 'needed',
    existing: moreCounts(denominator - numerator, target, (more) => at(more, false)),
    further: moreCounts(Number.MAX_SAFE_INTEGER - denominator, target, (more) => at(more, true)),
  };
}

/**
 * How many more counts bring a row its next 0.01 point.
 *
 * @param rules - the rule set
 * @param row - the row's code and counts
 * @param arithmetic - which of the two scores
 * @returns as {@link neededFor}
 * @example
 * ```ts
 * import { decision766, neededForNext } from '@hanoi-dx/core/scorecards';
 *
 * const row = { component: 'TDGQ', numerator: 2_775, denominator: 3_443 };
 * const needed = neededForNext(decision766, row, 'portal');
 * needed.status === 'needed' ? needed.existing : undefined; // → { more: 1, gives: 1613 }
 * ```
 */
export function neededForNext(rules: ScoreRules, row: CountRow, arithmetic: Arithmetic): Needed {
  return neededFor(rules, row, (pointsOf(scoreComponent(rules, row), arithmetic) ?? 0) + 1, arithmetic);
}

/** The counts of a row that points can be won with. */
function countsOf(score: ComponentScore): { numerator: Count; denominator: Count } | undefined {
  if (score.status !== 'score' && score.status !== 'empty') return undefined;
  const { numerator, denominator } = score;
  return { numerator: Math.min(numerator, denominator), denominator };
}

/**
 * The points of a row with other counts.
 *
 * @param rule - the row of the rule set
 * @param row - the counts it is about, for the answer that they come from
 * @param numerator - the other count above the line
 * @param denominator - the other count below the line
 * @param arithmetic - which of the two scores
 * @returns the points in hundredths; those of an empty denominator where it is 0
 */
export function pointsAt(
  rule: ComponentRule,
  row: CountRow,
  numerator: Count,
  denominator: Count,
  arithmetic: Arithmetic,
): Hundredths {
  const scoring = scoringOf(rule, row.answer);
  if (scoring === 'none' || scoring === 'fixed' || denominator === 0) return rule.whenEmpty.points ?? 0;
  return arithmetic === 'exact'
    ? exactPoints(numerator, denominator, rule)
    : portalPoints(numerator, denominator, rule, scoring);
}

/** Both arithmetics round monotonously, so more counts above the line never give fewer points. */
function moreCounts(most: Count, target: Hundredths, pointsWith: (more: Count) => Hundredths): MoreCounts | null {
  const more = fewest(most, (count) => pointsWith(count) >= target);
  return more === null ? null : { more, gives: pointsWith(more) };
}

function noTarget(target: number): Error {
  return mistake('score.target', {
    vi: `Điểm cần đạt là số nguyên phần trăm điểm từ 0 trở lên, nhận được ${target}.`,
    en: `The points to reach are a whole number of hundredths from 0, received ${target}.`,
  });
}
