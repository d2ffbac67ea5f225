import type { Arithmetic } from './arithmetic.js';
import { type CardScore, pointsOf, scoreCard } from './card.js';
import { type CardChange, compareCards } from './compare.js';
import type { CountRow } from './component.js';
import { pointsAt } from './needed.js';
import type { Hundredths } from './points.js';
import type { ScoreRules } from './rule.js';
import { readComponent } from './rules.js';
import { scoreComponent } from './score.js';

/** What one count more or less does to the points of a row. */
export interface Sensitivity {
  /** The code of the row. */
  readonly component: string;
  /** The count below the line. */
  readonly denominator: number;
  /** The points gained if one of those already counted moved above the line; `null` where none is left. */
  readonly oneMends: Hundredths | null;
  /** The points gained by one further count that succeeds. */
  readonly oneSucceeds: Hundredths;
  /** The points gained by one further count that fails: 0 or below. */
  readonly oneFails: Hundredths;
}

/**
 * The rows in which a single dossier, procedure or petition moves at least so many points: where the denominator is
 * small, a score says little.
 *
 * @param rules - the rule set
 * @param rows - the counts of a unit
 * @param asked - the least movement to list, in hundredths, and which arithmetic
 * @returns the sensitive rows, the largest movement first; rows without counts are left out
 * @example
 * ```ts
 * import { decision766, sensitiveRows } from '@hanoi-dx/core/scorecards';
 *
 * const rows = [
 *   { component: 'PETITION_PROCESSING_ON_TIME', numerator: 0, denominator: 0 },
 *   { component: 'TDGQ', numerator: 2_775, denominator: 3_443 },
 * ];
 * const [row] = sensitiveRows(decision766, rows, { atLeast: 100, arithmetic: 'portal' });
 * row?.oneFails; // → -600
 * ```
 */
export function sensitiveRows(
  rules: ScoreRules,
  rows: readonly CountRow[],
  asked: { readonly atLeast: Hundredths; readonly arithmetic: Arithmetic },
): readonly Sensitivity[] {
  return rows
    .flatMap((row) => sensitivityOf(rules, row, asked.arithmetic))
    .filter((row) => movementOf(row) >= asked.atLeast)
    .sort((one, other) => movementOf(other) - movementOf(one));
}

function sensitivityOf(rules: ScoreRules, row: CountRow, arithmetic: Arithmetic): readonly Sensitivity[] {
  const score = scoreComponent(rules, row);
  const rule = readComponent(rules, row.component);
  if ((score.status !== 'score' && score.status !== 'empty') || !rule.ok) return [];
  const { component, numerator, denominator } = score;
  const now = pointsOf(score, arithmetic) ?? 0;
  const change = (above: number, below: number): Hundredths =>
    pointsAt(rule.value, row, numerator + above, denominator + below, arithmetic) - now;
  const oneMends = numerator < denominator ? change(1, 0) : null;
  return [{ component, denominator, oneMends, oneSucceeds: change(1, 1), oneFails: change(0, 1) }];
}

function movementOf({ oneMends, oneSucceeds, oneFails }: Sensitivity): Hundredths {
  return Math.max(oneMends ?? 0, oneSucceeds, -oneFails);
}

/** A score as it is, as it would be, and the difference. */
export interface WhatIf {
  /** The score as it is. */
  readonly before: CardScore;
  /** The score with the changed counts. */
  readonly after: CardScore;
  /** What changes, row by row. */
  readonly change: CardChange;
}

/**
 * The score with changed counts.
 *
 * @param rules - the rule set
 * @param rows - the counts as they are
 * @param changes - rows that replace those of the same code, or come in addition
 * @param arithmetic - which of the two scores the change is of
 * @returns the score before and after
 * @example
 * ```ts
 * import { decision766, whatIf } from '@hanoi-dx/core/scorecards';
 *
 * const rows = [{ component: 'TDGQ', numerator: 2_775, denominator: 3_443 }];
 * const changed = [{ component: 'TDGQ', numerator: 2_926, denominator: 3_443 }];
 * whatIf(decision766, rows, changed, 'portal').change.total; // → 88
 * ```
 */
export function whatIf(
  rules: ScoreRules,
  rows: readonly CountRow[],
  changes: readonly CountRow[],
  arithmetic: Arithmetic,
): WhatIf {
  const changed = new Set(changes.map(({ component }) => component));
  const kept = rows.filter(({ component }) => !changed.has(component));
  const before = scoreCard(rules, rows);
  const after = scoreCard(rules, [...kept, ...changes]);
  return { before, after, change: compareCards(before, after, arithmetic) };
}
