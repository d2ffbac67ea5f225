import type { Indicator } from '../indicators/index.js';
import {
  type BodyKey,
  bodyOfKey,
  type Counting,
  chains,
  predecessors,
  type Succession,
  successors,
  type UnitKey,
} from '../units/index.js';

/** How two bodies stand to each other: one territory, joined by a succession of parts, or two different ones. */
export type Join = 'same' | 'partial' | 'different';

/**
 * How two bodies stand to each other for the counts of an indicator. Two units under different keys are one territory where
 * each came whole from, or went whole into, the other and nothing else did; for persons and households their people count.
 */
export function joinOf(one: BodyKey, other: BodyKey, indicator: Indicator): Join {
  if (one === other) return 'same';
  const [left, right] = [bodyOfKey(one), bodyOfKey(other)];
  if (!left.ok || !right.ok || left.value.kind !== 'unit' || right.value.kind !== 'unit') return 'different';
  const [from, to] = [left.value.key, right.value.key];
  const counting = countingOf(indicator);
  if (wentWhole(from, to, counting) || wentWhole(to, from, counting)) return 'same';
  return leadsTo(from, to) || leadsTo(to, from) ? 'partial' : 'different';
}

/** What both counts follow: the people where both count residents, neither people nor land otherwise. */
function countingOf({ numerator, denominator }: Indicator): Counting {
  const facts = new Set([numerator.fact, denominator.fact]);
  if (facts.size === 1 && facts.has('household')) return 'households';
  return facts.size === 1 && facts.has('adult') ? 'persons' : 'other';
}

function wentWhole(from: UnitKey, to: UnitKey, counting: Counting): boolean {
  let key: UnitKey | undefined = from;
  while (key !== undefined && key !== to) key = wholeSuccessor(key, counting);
  return key === to;
}

/** The one unit that took all of another and nothing else, where there is such a unit. */
function wholeSuccessor(key: UnitKey, counting: Counting): UnitKey | undefined {
  const became = successors(key);
  const [next, second] = became.status === 'succeeded' ? became.successions.filter(follow(counting)) : [];
  if (next === undefined || second !== undefined || !carriesAll(next, counting)) return undefined;
  const origin = predecessors(next.to);
  const sources = origin.status === 'recorded' ? origin.successions.filter(follow(counting)) : [];
  return sources.length === 1 ? next.to : undefined;
}

function follow(counting: Counting): (step: Succession) => boolean {
  return ({ population }) => counting === 'other' || population !== 'none';
}

function carriesAll({ extent, population }: Succession, counting: Counting): boolean {
  return counting === 'other' ? extent === 'whole' : population === 'all';
}

function leadsTo(from: UnitKey, to: UnitKey): boolean {
  return chains(from, 'forward').some(({ steps }) => steps.some((step) => step.to === to));
}
