import type { Count, Reported } from './count.js';

/** The ends between which a reported count lies. */
export interface Bounds {
  /** The lower end. */
  readonly low: Count;
  /** Whether the lower end itself is excluded ("more than"). */
  readonly above: boolean;
  /** The upper end, included; `undefined` where none is known. */
  readonly high: Count | undefined;
}

/**
 * The ends between which a checked count lies; both are the count itself where it is exact.
 *
 * @param reported - a count or range that was checked
 * @returns its ends
 * @example
 * ```ts
 * import { boundsOf } from '@hanoi-dx/core/exact';
 *
 * boundsOf({ moreThan: 1_000 }); // → { low: 1000, above: true, high: undefined }
 * boundsOf(40); // → { low: 40, above: false, high: 40 }
 * ```
 */
export function boundsOf(reported: Reported): Bounds {
  if (typeof reported === 'number') return { low: reported, above: false, high: reported };
  return 'moreThan' in reported
    ? { low: reported.moreThan, above: true, high: reported.atMost }
    : { low: reported.atLeast, above: false, high: reported.atMost };
}

/**
 * The smallest number that a bounded count can be.
 *
 * @param bounds - ends as {@link boundsOf} gives them
 * @returns the lower end, or the number after it where the end itself is excluded
 * @example
 * ```ts
 * import { firstOf } from '@hanoi-dx/core/exact';
 *
 * firstOf({ low: 1_000, above: true, high: undefined }); // → 1001
 * ```
 */
export function firstOf({ low, above }: Bounds): Count {
  return above ? low + 1 : low;
}

/**
 * The reported count that lies between two ends: the count itself where they meet, otherwise the range.
 *
 * @param bounds - ends as {@link boundsOf} gives them
 * @returns the count or range
 * @example
 * ```ts
 * import { reportedFrom } from '@hanoi-dx/core/exact';
 *
 * reportedFrom({ low: 40, above: false, high: 40 }); // → 40
 * reportedFrom({ low: 1_000, above: true, high: undefined }); // → { moreThan: 1000 }
 * ```
 */
export function reportedFrom(bounds: Bounds): Reported {
  const { low, above, high } = bounds;
  if (firstOf(bounds) === high) return high;
  const end = high === undefined ? {} : { atMost: high };
  return above ? { moreThan: low, ...end } : { atLeast: low, ...end };
}

/**
 * The sum of two reported counts: their bounds are added.
 *
 * @param one - a checked count or range
 * @param other - another of the same thing, none of which is in the first
 * @returns the sum; it may lie above 2^53 − 1, which `checkReported` tells
 * @example
 * ```ts
 * import { addReported } from '@hanoi-dx/core/exact';
 *
 * addReported({ moreThan: 1_000 }, 5); // → { moreThan: 1005 }
 * ```
 */
export function addReported(one: Reported, other: Reported): Reported {
  const [left, right] = [boundsOf(one), boundsOf(other)];
  const high = (left.high ?? Infinity) + (right.high ?? Infinity);
  const known = high <= Number.MAX_SAFE_INTEGER ? high : undefined;
  return reportedFrom({ low: left.low + right.low, above: left.above || right.above, high: known });
}

/**
 * A reported count less a part of it.
 *
 * @param whole - a checked count or range
 * @param part - what is left out; not above the whole
 * @returns the rest, never below 0
 * @example
 * ```ts
 * import { subtractPart } from '@hanoi-dx/core/exact';
 *
 * subtractPart({ atLeast: 8_151, atMost: 8_159 }, 7_413); // → { atLeast: 738, atMost: 746 }
 * ```
 */
export function subtractPart(whole: Reported, part: Reported): Reported {
  const [all, some] = [boundsOf(whole), boundsOf(part)];
  const high = all.high === undefined ? undefined : all.high - firstOf(some);
  const least = some.high === undefined ? -1 : all.low - some.high;
  return reportedFrom({ low: Math.max(least, 0), above: all.above && least >= 0, high });
}
