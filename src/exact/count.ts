import type { Issue } from '../issues/index.js';

/** A whole number from 0 to 2^53 − 1: how many of something there are. */
export type Count = number;

/** A count known only to lie between two whole numbers, both possible. */
export interface Range {
  /** The smallest number it can be. */
  readonly atLeast: Count;
  /** The largest number it can be; absent where no upper end is known. */
  readonly atMost?: Count;
}

/**
 * A count reported as "more than" a number. The bound stays the number that the source names: "more than 1,000" is
 * not turned into "at least 1,001", which would claim a precision that the source does not have.
 */
export interface RangeAbove {
  /** The number that it exceeds. */
  readonly moreThan: Count;
  /** The largest number it can be; absent where no upper end is known. */
  readonly atMost?: Count;
}

/** A range that could not be given, with the reason; a figure made from it is `invalid` for the same reason. */
export interface NoRange {
  /** Why there is no range. */
  readonly issues: readonly [Issue, ...Issue[]];
}

/** A count as somebody reported it: exactly, or only between bounds. */
export type Reported = Count | Range | RangeAbove;
