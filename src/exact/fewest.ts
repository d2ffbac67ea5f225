import type { Count } from './count.js';

/**
 * The smallest whole number, from 1, from which on a condition holds: found by doubling and halving, so that a condition
 * over large counts is asked some fifty times at the most.
 *
 * @param most - the largest number to look at
 * @param holds - the condition; once it holds for a number it holds for every larger one
 * @returns the number, or `null` where the condition holds for none of them
 * @example
 * ```ts
 * import { fewest } from '@hanoi-dx/core/exact';
 *
 * fewest(1_000, (more) => (60 + more) * 100 >= 75 * (90 + more)); // → 30
 * ```
 */
export function fewest(most: Count, holds: (more: Count) => boolean): Count | null {
  let high = Math.min(1, most);
  while (high < most && !holds(high)) high = Math.min(high * 2, most);
  if (high < 1 || !holds(high)) return null;
  let low = Math.floor(high / 2);
  while (high - low > 1) {
    const middle = low + Math.floor((high - low) / 2);
    if (holds(middle)) high = middle;
    else low = middle;
  }
  return high;
}
