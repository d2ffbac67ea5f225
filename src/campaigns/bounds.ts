import { addReported, boundsOf, firstOf, type Reported } from '../exact/index.js';

/** The smallest number that a count can be. */
export function lowest(count: Reported): number {
  return firstOf(boundsOf(count));
}

/** The largest number that a count can be; infinity where no upper end is known. */
export function highest(count: Reported): number {
  return boundsOf(count).high ?? Infinity;
}

/** Counts that share nothing, added; 0 where there is none. */
export function total(counts: readonly Reported[]): Reported {
  return counts.reduce(addReported, 0);
}
