import {
  boundsOf,
  type Count,
  checkCount,
  checkReported,
  divideRounded,
  firstOf,
  isNoRange,
  type NoRange,
  type PrintedPercentage,
  powerOfTen,
  type Range,
  type Reported,
  type Rounding,
  readPercentage,
} from '../exact/index.js';
import { type Issue, readGuarded } from '../issues/index.js';
import { type Interval, standsFor } from './stands-for.js';

/** One count and a printed percentage of an unknown total. */
export interface PrintedShare {
  /** The count that is a part of the total. */
  readonly numerator: Count;
  /** The percentage: text as {@link readPercentage} reads it, or already read. */
  readonly printed: string | PrintedPercentage;
  /** How the printer rounded; half up where nothing is said. */
  readonly rounding?: Rounding;
}

/**
 * Every whole-number total of which a count makes a printed percentage. The printed decimals decide how wide the range
 * is; the arithmetic is exact. It says what fits the print, no more: a total below its part fits only percentages
 * above 100, and `calculate` refuses it.
 *
 * @param share - the count, the percentage and its rounding
 * @returns the totals as one range (no upper end for a printed 0 %), or why there is none: an issue
 * `denominator.none-fits`, or those of reading the percentage and the count
 * @example
 * ```ts
 * import { denominators } from '@hanoi-dx/core/analysis';
 *
 * denominators({ numerator: 7_413, printed: '90,9 %' }); // → { atLeast: 8151, atMost: 8159 }
 * denominators({ numerator: 1_079, printed: '13,2 %' }); // → { atLeast: 8144, atMost: 8205 }
 * ```
 */
export function denominators({ numerator, printed, rounding = 'half-up' }: PrintedShare): Range | NoRange {
  const count = checkCount(numerator, ['numerator']);
  const percentage = readGuarded(printed, ['printed'], () =>
    isPrinted(printed) ? checkPrinted(printed) : readPercentage(printed, ['printed']),
  );
  if (!count.ok) return noRange(count.issues);
  if (!percentage.ok) return noRange(percentage.issues);
  return totalsWithin(count.value, standsFor(percentage.value, rounding)) ?? noneFits(numerator, percentage.value);
}

/**
 * What several ranges of one total have in common.
 *
 * @param ranges - ranges or counts, as {@link denominators} gives them
 * @returns the common range, or why there is none: an issue `range.no-overlap`, or those of the ranges
 * @example
 * ```ts
 * import { denominators, overlap } from '@hanoi-dx/core/analysis';
 *
 * const online = denominators({ numerator: 7_413, printed: '90,9 %' });
 * const fullyOnline = denominators({ numerator: 1_079, printed: '13,2 %' });
 * overlap(online, fullyOnline); // → { atLeast: 8151, atMost: 8159 }
 * ```
 */
export function overlap(...ranges: readonly (Reported | NoRange)[]): Range | NoRange {
  const refused = ranges.flatMap((range, at) => issuesOf(range, at));
  if (refused.length > 0) return noRange(refused);
  const bounds = ranges.flatMap((range) => (isNoRange(range) ? [] : [boundsOf(range)]));
  const low = Math.max(0, ...bounds.map(firstOf));
  const high = Math.min(...bounds.map((range) => range.high ?? Infinity));
  if (low > high) return noOverlap(low, high);
  return high === Infinity ? { atLeast: low } : { atLeast: low, atMost: high };
}

function issuesOf(range: Reported | NoRange, at: number): readonly Issue[] {
  if (isNoRange(range)) return range.issues;
  const checked = checkReported(range, [at]);
  return checked.ok ? [] : checked.issues;
}

/** numerator × scale / total lies in the interval: solved for the total, at its two ends. */
function totalsWithin(numerator: Count, interval: Interval): Range | undefined {
  const scaled = BigInt(numerator) * 200n * powerOfTen(interval.digits);
  const least = smallestTotal(scaled, interval);
  const most = largestTotal(scaled, interval);
  if (least === undefined || least > LARGEST || (most !== undefined && most < least)) return undefined;
  const atLeast = Number(least);
  return most === undefined || most > LARGEST ? { atLeast } : { atLeast, atMost: Number(most) };
}

const LARGEST = BigInt(Number.MAX_SAFE_INTEGER);

/** The smallest total, at least 1, whose quotient does not exceed the upper end. */
function smallestTotal(scaled: bigint, { high, highIncluded }: Interval): bigint | undefined {
  if (high === 0n) return scaled === 0n ? 1n : undefined;
  const total = highIncluded ? divideRounded(scaled, high, 'up') : scaled / high + 1n;
  return total < 1n ? 1n : total;
}

/** The largest total whose quotient does not fall short of the lower end; `undefined` where every larger one fits. */
function largestTotal(scaled: bigint, { low, lowIncluded }: Interval): bigint | undefined {
  if (low < 0n || (low === 0n && (lowIncluded || scaled > 0n))) return undefined;
  if (low === 0n) return 0n;
  return lowIncluded ? scaled / low : divideRounded(scaled, low, 'up') - 1n;
}

function isPrinted(printed: unknown): printed is PrintedPercentage {
  return typeof printed === 'object' && printed !== null;
}

function checkPrinted(printed: PrintedPercentage): ReturnType<typeof readPercentage> {
  const { units, digits } = printed;
  const sound = Number.isSafeInteger(units) && units >= 0 && Number.isInteger(digits) && digits >= 0 && digits <= 6;
  return sound ? { ok: true, value: printed } : readPercentage(`${String(units)}e-${String(digits)} %`, ['printed']);
}

function noRange(issues: readonly Issue[]): NoRange {
  return { issues: issues as NoRange['issues'] }; // a refused answer has at least one issue
}

function noneFits(numerator: Count, { units, digits }: PrintedPercentage): NoRange {
  const issue: Issue = {
    code: 'denominator.none-fits',
    path: ['printed'],
    expected: `a percentage that ${numerator} makes of some whole number`,
    received: `${units / 10 ** digits} % to ${digits} decimals`,
    message: {
      vi: 'Không có tổng số nguyên nào cho ra tỷ lệ này: tử số, tỷ lệ hoặc cách làm tròn không khớp nhau.',
      en: 'No whole-number total gives this percentage: count, percentage and rounding do not go together.',
    },
  };
  return { issues: [issue] };
}

function noOverlap(low: Count, high: Count): NoRange {
  const issue: Issue = {
    code: 'range.no-overlap',
    path: [],
    expected: 'ranges with a number in common',
    received: `one begins at ${low}, another ends at ${high}`,
    message: {
      vi: 'Các khoảng không có số chung: những tỷ lệ này không thể cùng một tổng số.',
      en: 'The ranges have no number in common: these shares cannot be of one total.',
    },
  };
  return { issues: [issue] };
}
