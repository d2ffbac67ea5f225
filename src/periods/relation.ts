import type { Day } from '../days/index.js';
import type { Period } from './period.js';

/** Anything with a first and a last day: a period of any calendar. */
export type Span = Pick<Period, 'first' | 'last'>;

/**
 * Whether a period contains a day, or all days of another period.
 *
 * @param period - the period
 * @param part - a day that was read, or a period of any calendar
 * @returns whether no day of the part lies outside
 * @example
 * ```ts
 * import { periodContains } from '@hanoi-dx/core/periods';
 *
 * const quarter = { first: '2025-07-01', last: '2025-09-30' };
 * periodContains(quarter, '2025-09-30'); // → true
 * periodContains(quarter, { first: '2025-06-15', last: '2025-09-14' }); // → false
 * ```
 */
export function periodContains(period: Span, part: Day | Span): boolean {
  const { first, last } = typeof part === 'string' ? { first: part, last: part } : part;
  return period.first <= first && last <= period.last;
}

/**
 * Whether two periods share a day.
 *
 * @param one - a period
 * @param other - a period of any calendar
 * @returns whether at least one day belongs to both
 * @example
 * ```ts
 * import { periodsOverlap } from '@hanoi-dx/core/periods';
 *
 * const june = { first: '2025-06-01', last: '2025-06-30' };
 * periodsOverlap(june, { first: '2025-06-15', last: '2025-09-14' }); // → true
 * periodsOverlap(june, { first: '2025-07-01', last: '2025-07-31' }); // → false
 * ```
 */
export function periodsOverlap(one: Span, other: Span): boolean {
  return one.first <= other.last && other.first <= one.last;
}
