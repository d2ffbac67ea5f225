/**
 * Percentages of two counts, rounded once. Fast because a product below 2^53 is exact as a plain number and one division
 * of such numbers never rounds up to a whole number that it does not reach. The plain twin is {@link roundQuotient}, which
 * judges whatever is larger.
 */
import { mistake } from '../issues/index.js';
import type { Count } from './count.js';
import { quotient, roundQuotient } from './quotient.js';

/**
 * A part of a whole in percent, half up on the exact quotient: `roundQuotient` for counts by the million.
 *
 * @param part - a count; it may exceed the whole
 * @param whole - a count above 0
 * @param digits - decimals to keep, 0 to 20
 * @returns the percentage in units of its last decimal: 59.71 % to two decimals is 5971
 * @throws Mistake `quotient.not-whole` where a number is no whole number or the whole is not above 0, `digits.range`, and
 * `percentage.unsafe` where the result is above 2^53 − 1
 * @example
 * ```ts
 * import { plainPercentage, roundPercentage } from '@hanoi-dx/core/exact';
 *
 * roundPercentage(317_199, 531_269, 2); // → 5971
 * roundPercentage(23, 80, 1); // → 288
 * plainPercentage({ units: roundPercentage(3, 2_000, 1), digits: 1 }); // → '0.2'
 * ```
 */
export function roundPercentage(part: Count, whole: Count, digits: number): number {
  const units = percentageBelow(part, whole, digits);
  return units < 0 ? percentageAbove(part, whole, digits) : units;
}

/** What a part is multiplied by, by the digits: 100 for percent, the power of ten, and 2 to add one half as a whole. */
const TWICE = /* @__PURE__ */ (() => Array.from({ length: 14 }, (_, digits) => 2 * Number(`1e${digits + 2}`)))();

/** The rounded percentage by plain numbers; −1 where they might not be exact, or what was given is no pair of counts. */
export function percentageBelow(part: number, whole: number, digits: number): number {
  const scaled = part * (TWICE[digits] ?? Number.NaN) + whole;
  const exact = scaled <= Number.MAX_SAFE_INTEGER && part >= 0 && whole > 0;
  return exact && Number.isInteger(part) && Number.isInteger(whole) ? Math.floor(scaled / (2 * whole)) : -1;
}

function percentageAbove(part: number, whole: number, digits: number): number {
  const { numerator, denominator } = quotient(part, whole);
  const units = Number(roundQuotient({ numerator: numerator * 100n, denominator }, digits, 'half-up'));
  if (Number.isSafeInteger(units)) return units;
  throw mistake('percentage.unsafe', {
    vi: `Với ${digits} chữ số thập phân, tỷ lệ của ${part} trên ${whole} vượt quá số nguyên chính xác: hãy bớt chữ số.`,
    en: `With ${digits} decimals, ${part} of ${whole} in percent exceeds what a whole number holds exactly: ask for fewer.`,
  });
}
