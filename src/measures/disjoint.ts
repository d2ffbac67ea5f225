import type { Among } from './condition.js';
import { sameMeasure, wholesOf } from './lineage.js';
import type { Measure } from './measure.js';

/**
 * Whether two measures can be shown, from their definitions alone, to share no row: they want different values of one
 * field, or one is within what the other leaves out. False means "not shown", not "they overlap".
 *
 * @param one - a measure
 * @param other - another measure of the same fact
 * @returns true where no row can be in both
 * @example
 * ```ts
 * import { disjoint, receivedByPost, receivedFullyOnline, receivedOnline } from '@hanoi-dx/core/measures';
 *
 * disjoint(receivedByPost, receivedFullyOnline); // → true
 * disjoint(receivedOnline, receivedFullyOnline); // → false
 * ```
 */
export function disjoint(one: Measure, other: Measure): boolean {
  if (one.rows.rule === 'together') return one.rows.parts.every((part) => disjoint(part, other));
  if (other.rows.rule === 'together') return disjoint(other, one);
  return leavesOut(one, other) || leavesOut(other, one) || conditionsClash(one, other);
}

function leavesOut(one: Measure, other: Measure): boolean {
  const within = [other, ...wholesOf(other)];
  return [one, ...wholesOf(one)].some(
    ({ rows }) => rows.rule === 'rest' && within.some((whole) => sameMeasure(whole, rows.part)),
  );
}

function conditionsClash(one: Measure, other: Measure): boolean {
  const others = conditionsOf(other);
  return conditionsOf(one).some(({ field, among }) =>
    others.some((condition) => condition.field === field && !condition.among.some((value) => among.includes(value))),
  );
}

function conditionsOf(measure: Measure): readonly Among[] {
  return [measure, ...wholesOf(measure)].flatMap(({ rows }) => (rows.rule === 'within' ? [rows.where] : []));
}
