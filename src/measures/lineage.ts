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
  if ('whole' in rows) return [rows.whole, ...wholesOf(rows.whole)];
  if (rows.rule !== 'together') return [];
  const [first, ...others] = rows.parts.map(wholesOf);
  return (first ?? []).filter((whole) => others.every((wholes) => wholes.some((other) => sameMeasure(other, whole))));
}

/**
 * Whether a measure is a part of another, by their definitions: its rows are among the other's. None is a part of itself.
 *
 * @param part - the measure that may be a part
 * @param whole - the measure that it may be a part of
 * @returns true where the other is among its wholes
 * @example
 * ```ts
 * import { isWithin, received, receivedFullyOnline, settled } from '@hanoi-dx/core/measures';
 *
 * isWithin(receivedFullyOnline, received); // → true
 * isWithin(receivedFullyOnline, settled); // → false
 * ```
 */
export function isWithin(part: Measure, whole: Measure): boolean {
  return wholesOf(part).some((other) => sameMeasure(other, whole));
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
  return one === other || JSON.stringify(one) === JSON.stringify(other);
}

/**
 * Whether a count depends on the day of looking: a stock, or rows told apart by how they stand on that day. Such counts
 * are asked anew for another day and never added to counts of another day.
 *
 * @param measure - the measure
 * @returns true where a day of looking must be given
 * @example
 * ```ts
 * import { dependsOnAsOf, open, received } from '@hanoi-dx/core/measures';
 *
 * dependsOnAsOf(open); // → true
 * dependsOnAsOf(received); // → false
 * ```
 */
export function dependsOnAsOf(measure: Measure): boolean {
  return measure.datedBy === 'asOf' || ASKED_ANEW.some((field) => looksAt(measure, field));
}

/**
 * The fields that say how a row stands on the day of looking, or whether something happened to it in the period. A count
 * that looks at one of them is asked anew for a longer period and never added over time.
 */
export const ASKED_ANEW: readonly string[] = ['standing', 'handledInTime', 'hasOnlineDossier', 'hasOnlinePayment'];

/**
 * Whether a measure, or one that it is made of, looks at a field.
 *
 * @param measure - the measure
 * @param field - the name of a field of its fact
 * @returns true where its count depends on the field
 * @example
 * ```ts
 * import { looksAt, receivedFullyOnline } from '@hanoi-dx/core/measures';
 *
 * looksAt(receivedFullyOnline, 'submissionChannel'); // → true
 * ```
 */
export function looksAt(measure: Measure, field: string): boolean {
  return fieldsOf(measure).includes(field);
}

/**
 * The fields that a measure looks at, its own and those of what it is made of.
 *
 * @param measure - the measure
 * @returns the names of fields of its fact, the outermost first; one may stand more than once
 * @example
 * ```ts
 * import { fieldsOf, receivedFullyOnline } from '@hanoi-dx/core/measures';
 *
 * fieldsOf(receivedFullyOnline); // → ['serviceLevel', 'submissionChannel']
 * ```
 */
export function fieldsOf(measure: Measure): readonly string[] {
  return looksOf(measure).map(({ field }) => field);
}

/** A field that a measure looks at, and the values that it looks for, where it does not take any. */
export interface Look {
  /** The field. */
  readonly field: string;
  /** The values. */
  readonly among?: readonly unknown[];
}

/** All that a measure looks at, itself and what it is made of. */
export function looksOf({ rows }: Measure): readonly Look[] {
  switch (rows.rule) {
    case 'all':
      return [];
    case 'within':
      return [rows.where, ...looksOf(rows.whole)];
    case 'rest':
      return [rows.whole, rows.part].flatMap(looksOf);
    case 'together':
      return rows.parts.flatMap(looksOf);
    default:
      return [{ field: rows.field }, ...looksOf(rows.of)];
  }
}
