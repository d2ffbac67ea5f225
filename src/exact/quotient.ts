import { mistake } from '../issues/index.js';
import { divideRounded, type Rounding } from './rounding.js';

/** An exact quotient of two whole numbers, to compute with; results that leave the library are counts or text. */
export interface Quotient {
  /** The number above the line; may be negative in a difference. */
  readonly numerator: bigint;
  /** The number below the line; always above 0. */
  readonly denominator: bigint;
}

/**
 * The exact quotient of two whole numbers.
 *
 * @param numerator - a whole number, exact as a number or bigint
 * @param denominator - a whole number above 0
 * @returns the quotient, not reduced
 * @throws Mistake `quotient.not-whole` where a number is not whole and exact, or the denominator is not above 0
 * @example
 * ```ts
 * import { quotient, roundQuotient } from '@hanoi-dx/core/exact';
 *
 * roundQuotient(quotient(594, 40), 2, 'half-up'); // → 1485n
 * ```
 */
export function quotient(numerator: number | bigint, denominator: number | bigint): Quotient {
  if (isWhole(numerator) && isWhole(denominator) && denominator > 0) {
    return { numerator: BigInt(numerator), denominator: BigInt(denominator) };
  }
  throw mistake('quotient.not-whole', {
    vi: `Thương cần số nguyên chia cho số nguyên dương, nhận được ${numerator} và ${denominator}.`,
    en: `A quotient takes a whole number over one above 0, received ${numerator} and ${denominator}.`,
  });
}

/**
 * A quotient rounded once to a number of decimals.
 *
 * @param value - the exact quotient
 * @param digits - decimals to keep, 0 to 20
 * @param rounding - how to round
 * @returns the rounded value in units of its last decimal: 14.85 to two decimals is 1485
 * @throws Mistake `digits.range` where `digits` is not a whole number from 0 to 20
 * @example
 * ```ts
 * import { quotient, roundQuotient } from '@hanoi-dx/core/exact';
 *
 * roundQuotient(quotient(1, 8), 2, 'half-up'); // → 13n
 * ```
 */
export function roundQuotient(value: Quotient, digits: number, rounding: Rounding): bigint {
  return divideRounded(value.numerator * powerOfTen(digits), value.denominator, rounding);
}

/**
 * The order of two quotients by their exact values.
 *
 * @param left - one quotient
 * @param right - another quotient
 * @returns −1, 0 or 1
 * @example
 * ```ts
 * import { compareQuotients, quotient } from '@hanoi-dx/core/exact';
 *
 * compareQuotients(quotient(1, 3), quotient(2, 6)); // → 0
 * ```
 */
export function compareQuotients(left: Quotient, right: Quotient): -1 | 0 | 1 {
  const difference = left.numerator * right.denominator - right.numerator * left.denominator;
  return difference < 0n ? -1 : difference > 0n ? 1 : 0;
}

/**
 * The exact difference of two quotients.
 *
 * @param minuend - the quotient to subtract from
 * @param subtrahend - the quotient to subtract
 * @returns the difference, not reduced
 * @example
 * ```ts
 * import { compareQuotients, quotient, subtractQuotients } from '@hanoi-dx/core/exact';
 *
 * compareQuotients(subtractQuotients(quotient(1, 2), quotient(1, 3)), quotient(1, 6)); // → 0
 * ```
 */
export function subtractQuotients(minuend: Quotient, subtrahend: Quotient): Quotient {
  return {
    numerator: minuend.numerator * subtrahend.denominator - subtrahend.numerator * minuend.denominator,
    denominator: minuend.denominator * subtrahend.denominator,
  };
}

/**
 * The exact sum of two quotients.
 *
 * @param one - a quotient
 * @param other - another quotient
 * @returns the sum, not reduced
 * @example
 * ```ts
 * import { addQuotients, compareQuotients, quotient } from '@hanoi-dx/core/exact';
 *
 * compareQuotients(addQuotients(quotient(1, 2), quotient(1, 3)), quotient(5, 6)); // → 0
 * ```
 */
export function addQuotients(one: Quotient, other: Quotient): Quotient {
  return {
    numerator: one.numerator * other.denominator + other.numerator * one.denominator,
    denominator: one.denominator * other.denominator,
  };
}

/**
 * The exact quotient of two quotients.
 *
 * @param dividend - the quotient to divide
 * @param divisor - the quotient to divide by, above 0
 * @returns the quotient, not reduced
 * @throws Mistake `quotient.not-whole` where the divisor is not above 0
 * @example
 * ```ts
 * import { compareQuotients, divideQuotients, quotient } from '@hanoi-dx/core/exact';
 *
 * compareQuotients(divideQuotients(quotient(1, 2), quotient(1, 3)), quotient(3, 2)); // → 0
 * ```
 */
export function divideQuotients(dividend: Quotient, divisor: Quotient): Quotient {
  return quotient(dividend.numerator * divisor.denominator, dividend.denominator * divisor.numerator);
}

/**
 * Ten to the power of a number of decimals.
 *
 * @param digits - decimals, 0 to 20
 * @returns the power
 * @throws Mistake `digits.range` where `digits` is not a whole number from 0 to 20
 * @example
 * ```ts
 * import { powerOfTen } from '@hanoi-dx/core/exact';
 *
 * powerOfTen(3); // → 1000n
 * ```
 */
export function powerOfTen(digits: number): bigint {
  if (Number.isInteger(digits) && digits >= 0 && digits <= 20) return 10n ** BigInt(digits);
  throw mistake('digits.range', {
    vi: `digits là số nguyên từ 0 đến 20, không phải ${digits}.`,
    en: `digits is a whole number from 0 to 20, not ${digits}.`,
  });
}

function isWhole(value: number | bigint): boolean {
  return typeof value === 'bigint' || Number.isSafeInteger(value);
}
