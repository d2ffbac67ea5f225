import {
  type Count,
  checkCount,
  type NoRange,
  type PrintedPercentage,
  quotient,
  type Range,
  type Rounding,
  readPercentage,
  roundQuotient,
} from '../exact/index.js';
import type { Issue } from '../issues/index.js';
import { denominators } from './denominators.js';

/** Both counts of a printed percentage; the denominator is absent, `undefined` or `null` where it is not published. */
export interface PublishedCounts {
  /** The count above the line. */
  readonly numerator: Count;
  /** The count below the line. */
  readonly denominator?: Count | null | undefined;
}

/** How the printer rounded. */
export interface PrinterRounding {
  /** The rounding rule; half up where nothing is said. */
  readonly rounding?: Rounding;
}

/** What checking a printed percentage tells. */
export type Verdict = Agreement | Disagreement | Fit | NothingToDivide | Unreadable;

/** The counts give the printed percentage. */
export interface Agreement {
  /** Always `agrees`. */
  readonly verdict: 'agrees';
  /** What the counts give, at the printed decimals. */
  readonly recomputed: PrintedPercentage;
}

/** The counts give another percentage. */
export interface Disagreement {
  /** Always `disagrees`. */
  readonly verdict: 'disagrees';
  /** What the counts give, at the printed decimals. */
  readonly recomputed: PrintedPercentage;
  /** The denominators that would give what was printed, or why there are none. */
  readonly denominators: Range | NoRange;
}

/** The denominator is not published; these would fit. */
export interface Fit {
  /** Always `fits`. */
  readonly verdict: 'fits';
  /** The denominators that give what was printed, or why there are none. */
  readonly denominators: Range | NoRange;
}

/** The denominator is 0: there is no percentage to agree with. */
export interface NothingToDivide {
  /** Always `empty`. */
  readonly verdict: 'empty';
}

/** A count or the percentage cannot be read. */
export interface Unreadable {
  /** Always `invalid`. */
  readonly verdict: 'invalid';
  /** What is wrong. */
  readonly issues: readonly Issue[];
}

/**
 * Checks a printed percentage against the counts that were published with it, at its printed decimals, exactly.
 *
 * @param printed - the percentage, as `readPercentage` reads it
 * @param counts - the published counts
 * @param printer - how the printer rounded
 * @returns whether the counts give it, and if not, which denominators would
 * @example
 * ```ts
 * import { verify } from '@hanoi-dx/core/analysis';
 *
 * verify('59,71 %', { numerator: 317_199, denominator: 531_269 }).verdict; // → 'agrees'
 * verify('96.2%', { numerator: 2_602, denominator: 2_760 }).verdict; // → 'disagrees'
 * verify('90,9 %', { numerator: 7_413 }); // → { verdict: 'fits', denominators: { atLeast: 8151, atMost: 8159 } }
 * ```
 */
export function verify(
  printed: string,
  counts: PublishedCounts,
  { rounding = 'half-up' }: PrinterRounding = {},
): Verdict {
  const percentage = readPercentage(printed, ['printed']);
  const numerator = checkCount(counts.numerator, ['numerator']);
  const published = counts.denominator ?? undefined;
  const denominator = published === undefined ? undefined : checkCount(published, ['denominator']);
  const issues = [percentage, numerator, denominator].flatMap((read) => (read?.ok === false ? read.issues : []));
  if (!percentage.ok || !numerator.ok || denominator?.ok === false) return { verdict: 'invalid', issues };
  const share = { numerator: numerator.value, printed: percentage.value, rounding };
  if (denominator === undefined) return { verdict: 'fits', denominators: denominators(share) };
  if (denominator.value === 0) return { verdict: 'empty' };
  const { digits, units } = percentage.value;
  const exact = quotient(BigInt(numerator.value) * 100n, denominator.value);
  const recomputed = { units: Number(roundQuotient(exact, digits, rounding)), digits };
  if (recomputed.units === units) return { verdict: 'agrees', recomputed };
  return { verdict: 'disagrees', recomputed, denominators: denominators(share) };
}

/**
 * Whether two counts give a printed percentage, at its printed decimals.
 *
 * @param printed - the percentage, as `readPercentage` reads it
 * @param counts - the published counts
 * @param printer - how the printer rounded
 * @returns true where they do; false where they do not, or a count or the percentage cannot be read ({@link verify} says why)
 * @example
 * ```ts
 * import { agrees } from '@hanoi-dx/core/analysis';
 *
 * agrees('14,6 %', { numerator: 1_079, denominator: 7_413 }); // → true
 * agrees('13,2 %', { numerator: 1_079, denominator: 7_413 }); // → false
 * ```
 */
export function agrees(printed: string, counts: PublishedCounts, printer: PrinterRounding = {}): boolean {
  return verify(printed, counts, printer).verdict === 'agrees';
}
