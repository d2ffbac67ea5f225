/** Exact intervals of sums and quotients of counts, to judge rules by; what leaves the library is {@link ExactNumber}. */
import {
  boundsOf,
  compareQuotients,
  firstOf,
  printBetween,
  printQuotient,
  type Quotient,
  quotient,
  type Reported,
  subtractQuotients,
} from '../exact/index.js';
import type { Locale } from '../text/index.js';
import type { ExactNumber } from './rule.js';

/** The ends between which an exact value lies, both possible; an absent end is not known. */
export interface Interval {
  /** The lower end. */
  readonly low?: Quotient;
  /** The upper end. */
  readonly high?: Quotient;
}

/** The interval between two ends that may be absent. */
export function between(low: Quotient | undefined, high: Quotient | undefined): Interval {
  return { ...(low === undefined ? {} : { low }), ...(high === undefined ? {} : { high }) };
}

/** The sum of reported counts; of none it is 0. */
export function sumOf(counts: readonly Reported[]): Interval {
  let low = 0n;
  let high: bigint | undefined = 0n;
  for (const bounds of counts.map(boundsOf)) {
    low += BigInt(firstOf(bounds));
    high = high === undefined || bounds.high === undefined ? undefined : high + BigInt(bounds.high);
  }
  return between(quotient(low, 1), high === undefined ? undefined : quotient(high, 1));
}

/** All differences of a value of one interval and a value of another. */
export function difference(one: Interval, other: Interval): Interval {
  return between(less(one.low, other.high), less(one.high, other.low));
}

/** The difference of two ends, where both are known. */
export function less(one: Quotient | undefined, other: Quotient | undefined): Quotient | undefined {
  return one === undefined || other === undefined ? undefined : subtractQuotients(one, other);
}

/**
 * All quotients, times a scale, of a sum of one interval and a sum of another that may be only whole and above 0. An
 * unknown upper end below the line lets the quotient come close to 0.
 */
export function quotientInterval(part: Interval, whole: Interval, scale: number): Interval {
  const zero = quotient(0, 1);
  const low = whole.high === undefined ? zero : divide(part.low, whole.high, scale);
  return between(low, divide(part.high, whole.low, scale));
}

function divide(part: Quotient | undefined, whole: Quotient | undefined, scale: number): Quotient | undefined {
  if (part === undefined || whole === undefined) return undefined;
  return quotient(part.numerator * whole.denominator * BigInt(scale), part.denominator * whole.numerator);
}

/** Whether a value lies in an interval: surely, surely not, or perhaps. */
export function judge(value: Interval, allowed: Interval): 'holds' | 'broken' | 'unknown' {
  if (isAbove(value.low, allowed.high) || isAbove(allowed.low, value.high)) return 'broken';
  const within = isWithin(value.low, allowed.low, 1) && isWithin(value.high, allowed.high, -1);
  return within ? 'holds' : 'unknown';
}

function isAbove(one: Quotient | undefined, other: Quotient | undefined): boolean {
  return one !== undefined && other !== undefined && compareQuotients(one, other) > 0;
}

function isWithin(end: Quotient | undefined, allowed: Quotient | undefined, side: 1 | -1): boolean {
  if (allowed === undefined) return true;
  return end !== undefined && compareQuotients(end, allowed) * side >= 0;
}

/** By how much a value lies outside an interval: what would have to be taken from it. */
export function excess(value: Interval, allowed: Interval): Interval {
  const end = isAbove(value.low, allowed.high) ? allowed.high : allowed.low;
  return between(less(value.low, end), less(value.high, end));
}

/** An exact value as plain JSON, or `undefined` where its numbers are above 2^53 − 1. */
export function exactNumber({ numerator, denominator }: Quotient): ExactNumber | undefined {
  const divisor = greatestCommonDivisor(numerator < 0n ? -numerator : numerator, denominator);
  const [above, below] = [Number(numerator / divisor), Number(denominator / divisor)];
  if (!Number.isSafeInteger(above) || !Number.isSafeInteger(below)) return undefined;
  return below === 1 ? above : { numerator: above, denominator: below };
}

function greatestCommonDivisor(one: bigint, other: bigint): bigint {
  return other === 0n ? one : greatestCommonDivisor(other, one % other);
}

/** An interval in words; a value that is not whole as its fraction, so that nothing is rounded. */
export function printInterval({ low, high }: Interval, locale: Locale): string {
  if (low !== undefined && high !== undefined && compareQuotients(low, high) === 0) return printExact(low, locale);
  const [least, most] = [low, high].map((end) => (end === undefined ? undefined : printExact(end, locale)));
  return printBetween(least, most, locale);
}

function printExact({ numerator, denominator }: Quotient, locale: Locale): string {
  const divisor = greatestCommonDivisor(numerator < 0n ? -numerator : numerator, denominator);
  const [above, below] = [numerator / divisor, denominator / divisor];
  const [text, line] = [above, below].map((whole) => printQuotient(quotient(whole, 1), locale, { digits: 0 }));
  return below === 1n ? `${text}` : `${text}/${line}`;
}
