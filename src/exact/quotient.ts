import { mistake } from '../issues/index.js';
import { divideRounded, type Rounding } from './rounding.js';

/** An exact quotient of two whole numbers, to compute with; results that leave the library are counts or text. */
export interface Quotient {
  /** The number above the line; may be negative in a difference. */
  readonly numerator: bigint;
  /** The number below the line; always above 0. */
  readonly denominator: bigint;
}

/** The most decimals that a figure is printed with. */
export const MOST_DIGITS = 20;

/**
 * The exact quotient of two whole numbers.
 *
 * @param numerator - a whole number
 * @param denominator - a whole number above 0
 * @returns the quotient, not reduced
 * @throws Mistake `quotient.denominator` where the denominator is not above 0, `quotient.whole` where a number is not whole
 * @example
 * ```ts
 * import { quotient, roundQuotient } from '@hanoi-dx/core/exact';
 *
 * roundQuotient(quotient(594, 40), 2, 'half-up'); // → 1485n
 * ```
 */
export function quotient(numerator: number | bigint, denominator: number | bigint): Quotient {
  const above = whole(numerator);
  const below = whole(denominator);
  if (below <= 0n) {
    throw mistake('quotient.denominator', {
      vi: `Mẫu số của thương phải lớn hơn 0, nhận được ${below}: hãy xét trường hợp không phát sinh trước khi chia.`,
      en: `The denominator of a quotient is above 0, received ${below}: settle the empty case before dividing.`,
    });
  }
  return { numerator: above, denominator: below };
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
  if (Number.isInteger(digits) && digits >= 0 && digits <= MOST_DIGITS) return 10n ** BigInt(digits);
  throw mistake('digits.range', {
    vi: `Số chữ số thập phân phải là số nguyên từ 0 đến ${MOST_DIGITS}, nhận được ${digits}.`,
    en: `The number of decimals is a whole number from 0 to ${MOST_DIGITS}, received ${digits}.`,
  });
}

function whole(value: number | bigint): bigint {
  if (typeof value === 'bigint') return value;
  if (Number.isSafeInteger(value)) return BigInt(value);
  throw mistake('quotient.whole', {
    vi: `Thương chỉ lập từ số nguyên còn chính xác, nhận được ${value}.`,
    en: `A quotient is made of whole numbers that are still exact, received ${value}.`,
  });
}
