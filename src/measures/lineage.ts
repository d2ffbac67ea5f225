import type { Measure } from './measure.js';

/**
 * The measures that a measure is a part of, the nearest first. Its count is never above any of theirs.
 *
 * @param measure - the measure
 * @returns its wholes; empty for a measure of all rows
 * @example
 * ```ts
 * import { receivedFullyOnline, wholesOf } from '@hanoi-dx/core/measures';
 *
 * wholesOf(receivedFullyOnline).map((whole) => whole.name); // → ['receivedOnline', 'received']
 * ```
 */
export function wholesOf(measure: Measure): readonly Measure[] {
  const { rows } = measure;
  if (rows.rule === 'all') return [];
  if (rows.rule !== 'together') return [rows.whole, ...wholesOf(rows.whole)];
  const [first, ...others] = rows.parts.map(wholesOf);
  return (first ?? []).filter((whole) => others.every((wholes) => wholes.some((other) => sameMeasure(other, whole))));
}

/**
 * Whether two definitions of a measure are the same, by what they say.
 *
 * @param one - a measure
 * @param other - another, perhaps read back from JSON
 * @returns true where all they state is equal
 * @example
 * ```ts
 * import { received, receivedOnline, sameMeasure } from '@hanoi-dx/core/measures';
 *
 * sameMeasure(received, structuredClone(received)); // → true
 * sameMeasure(received, receivedOnline); // → false
 * ```
 */
export function sameMeasure(one: Measure, other: Measure): boolean {
  return one === other || (one.name === other.name && JSON.stringify(one) === JSON.stringify(other));
}
