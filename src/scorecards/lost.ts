import type { Label } from '../text/index.js';
import { ARITHMETICS, type Arithmetic } from './arithmetic.js';
import { type CardScore, pointsOf } from './card.js';
import type { ComponentScore } from './component.js';
import { checkNamed } from './named.js';
import type { Hundredths } from './points.js';
import { type NoReach, REASONS } from './reach.js';
import type { ComponentRule, ScoreRules } from './rule.js';
import { componentsOf } from './rules.js';

/** What a unit is among its peers. */
export type ScoredUnitKind = 'province' | 'agency' | 'commune';

/** Every kind by its name. */
export const KINDS: readonly ScoredUnitKind[] = ['province', 'agency', 'commune'];

/** Whose points are looked at, and by which arithmetic. */
export interface ScoreView {
  /** What the unit is: a commune cannot move counts that are the city's. */
  readonly kind: ScoredUnitKind;
  /** Which of the two scores. */
  readonly arithmetic: Arithmetic;
}

/** Points that one row does not give. */
export interface LostPoints {
  /** The code of the row. */
  readonly component: string;
  /** The points it gives, in hundredths. */
  readonly points: Hundredths;
  /** The points it does not give, in hundredths, above 0. */
  readonly lost: Hundredths;
  /** Why the unit cannot win them, where it cannot; absent where it can. */
  readonly outOfReach?: OutOfReach;
}

/** Why lost points are no advice. */
export interface OutOfReach {
  /** A stable code to act on. */
  readonly reason: NoReach;
  /** The reason in words. */
  readonly says: Label;
}

/** Points that one further event may cost. */
export interface AtRisk {
  /** The code of the row. */
  readonly component: string;
  /** The points, in hundredths. */
  readonly points: Hundredths;
  /** What may happen. */
  readonly says: Label;
}

/** Where the points of a card went. */
export interface LossReport {
  /** Rows that do not give all their points, the largest loss first. */
  readonly lost: readonly LostPoints[];
  /** All lost points, in hundredths. */
  readonly total: Hundredths;
  /** Those of them that the unit can win. */
  readonly withinReach: Hundredths;
  /** Full points that rest on nothing having arisen. */
  readonly atRisk: readonly AtRisk[];
  /** Rows of which nothing is known; they are not counted as lost. */
  readonly missing: readonly string[];
}

/**
 * The points that a card lost, largest first, and which of them are out of the unit's reach.
 *
 * @param rules - the rule set of the card
 * @param card - the score
 * @param view - what the unit is, and which arithmetic
 * @returns lost points, points at risk, and what is missing
 * @throws Mistake `score.unknown-name` for another kind or arithmetic
 * @example
 * ```ts
 * import { decision766, lostPoints, scoreCard } from '@hanoi-dx/core/scorecards';
 *
 * const card = scoreCard(decision766, [
 *   { component: 'PUBLISH_ON_TIME', numerator: 0, denominator: 79 },
 *   { component: 'TDGQ', numerator: 2_775, denominator: 3_443 },
 * ]);
 * const { lost, withinReach } = lostPoints(decision766, card, { kind: 'commune', arithmetic: 'portal' });
 * lost.map(({ component, lost }) => [component, lost]); // → [['PUBLISH_ON_TIME', 600], ['TDGQ', 388]]
 * lost[0]?.outOfReach?.reason; // → 'city-wide-counts'
 * withinReach; // → 388
 * ```
 */
export function lostPoints(rules: ScoreRules, card: CardScore, view: ScoreView): LossReport {
  checkNamed(view.kind, KINDS);
  checkNamed(view.arithmetic, ARITHMETICS);
  const sound = card.blocks.filter(({ status }) => status !== 'invalid');
  const scores = new Map(sound.flatMap(({ components }) => components.map((score) => [score.component, score])));
  const rows = componentsOf(rules).flatMap((rule) => {
    const score = scores.get(rule.code);
    return score === undefined ? [] : [{ rule, score }];
  });
  const lost = rows.flatMap(({ rule, score }) => lossOf(rule, score, view)).sort((one, other) => other.lost - one.lost);
  return {
    lost,
    total: sum(lost),
    withinReach: sum(lost.filter(({ outOfReach }) => outOfReach === undefined)),
    atRisk: rows.flatMap(({ rule, score }) => riskOf(rule, score, view)),
    missing: card.missing,
  };
}

/**
 * Why a unit cannot win the points that a row lost.
 *
 * @param rule - the row of the rule set
 * @param score - its score
 * @param kind - what the unit is
 * @returns the reason, or `undefined` where the unit can win them
 */
export function noReach(rule: ComponentRule, score: ComponentScore, kind: ScoredUnitKind): NoReach | undefined {
  if (kind === 'commune' && rule.copiedToCommunes === true) return 'city-wide-counts';
  if (score.status === 'empty') return rule.whenEmpty.means;
  if (isCliff(rule) && score.status === 'score' && score.numerator === 0) return 'petition-cliff';
  return undefined;
}

/** Full points while nothing arises, and none after one failure; asked of rows that are scored by their counts. */
function isCliff({ whenEmpty, maximum }: ComponentRule): boolean {
  return whenEmpty.points === maximum;
}

function lossOf(rule: ComponentRule, score: ComponentScore, { kind, arithmetic }: ScoreView): readonly LostPoints[] {
  if (score.status === 'missing' || score.status === 'invalid') return [];
  const points = pointsOf(score, arithmetic) ?? 0;
  const lost = rule.maximum - points;
  if (lost === 0) return [];
  const reason = noReach(rule, score, kind);
  const outOfReach = reason === undefined ? {} : { outOfReach: { reason, says: REASONS[reason] } };
  return [{ component: rule.code, points, lost, ...outOfReach }];
}

function riskOf(rule: ComponentRule, score: ComponentScore, { arithmetic }: ScoreView): readonly AtRisk[] {
  const points = pointsOf(score, arithmetic);
  if (!isCliff(rule) || score.status !== 'empty' || points === null) return [];
  return [{ component: rule.code, points, says: REASONS['petition-cliff'] }];
}

function sum(parts: readonly LostPoints[]): Hundredths {
  return parts.reduce((total, { lost }) => total + lost, 0);
}
