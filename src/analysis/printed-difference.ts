import {
  type NoRange,
  type PrintedPercentage,
  type PrintedPoints,
  type Rounding,
  readPercentage,
} from '../exact/index.js';
import type { Checked, Issue } from '../issues/index.js';
import { type Interval, standsFor } from './stands-for.js';
import type { PrinterRounding } from './verify.js';

/** The difference of two printed shares, in percentage points: it lies between two ends. */
export interface PointsBetween {
  /** The lower end. */
  readonly low: PrintedPoints;
  /** Whether the difference can be the lower end itself. */
  readonly lowIncluded: boolean;
  /** The upper end. */
  readonly high: PrintedPoints;
  /** Whether the difference can be the upper end itself. */
  readonly highIncluded: boolean;
}

/**
 * Between which ends the difference of two shares lies that are known only as they were printed: each stands for every
 * value, from 0 %, that rounds to it. They can be compared so, and not added: shares of different wholes have no sum.
 *
 * @param minuend - the percentage to subtract from, as `readPercentage` reads it
 * @param subtrahend - the percentage to subtract
 * @param printer - how both were rounded
 * @returns the ends, or the issues of reading the percentages
 * @example
 * ```ts
 * import { differenceOfPrinted } from '@hanoi-dx/core/analysis';
 *
 * const between = differenceOfPrinted('16,9 %', '16,3 %');
 * 'low' in between && [between.low, between.high]; // → [{ units: 5, digits: 1 }, { units: 7, digits: 1 }]
 * 'low' in between && between.lowIncluded; // → false
 * ```
 */
export function differenceOfPrinted(
  minuend: string,
  subtrahend: string,
  { rounding = 'half-up' }: PrinterRounding = {},
): PointsBetween | NoRange {
  const from = readPercentage(minuend, ['minuend']);
  const less = readPercentage(subtrahend, ['subtrahend']);
  if (!from.ok) return { issues: issuesOf(from, less) };
  if (!less.ok) return { issues: issuesOf(less) };
  const digits = Math.max(from.value.digits, less.value.digits);
  const one = intervalAt(digits, from.value, rounding);
  const other = intervalAt(digits, less.value, rounding);
  return {
    low: points(one.low - other.high, digits),
    lowIncluded: one.lowIncluded && other.highIncluded,
    high: points(one.high - other.low, digits),
    highIncluded: one.highIncluded && other.lowIncluded,
  };
}

/** What a percentage stands for, no value below 0, in halves of a decimal that may be finer than its own. */
function intervalAt(digits: number, printed: PrintedPercentage, rounding: Rounding): Interval {
  const { low, high, lowIncluded, highIncluded } = standsFor(printed, rounding);
  const scale = 10n ** BigInt(digits - printed.digits);
  const end = low < 0n ? { low: 0n, lowIncluded: true } : { low: low * scale, lowIncluded };
  return { digits, ...end, high: high * scale, highIncluded };
}

/** Halves of a decimal as points, in the fewest decimals. */
function points(halves: bigint, digits: number): PrintedPoints {
  return halves % 2n === 0n
    ? { units: Number(halves / 2n), digits }
    : { units: Number(halves * 5n), digits: digits + 1 };
}

function issuesOf(...readings: readonly Checked<unknown>[]): NoRange['issues'] {
  return readings.flatMap((read) => (read.ok ? [] : read.issues)) as readonly Issue[] as NoRange['issues']; // one is refused at least
}
