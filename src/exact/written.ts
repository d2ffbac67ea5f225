import { mistake, showReceived } from '../issues/index.js';
import { type Quotient, quotient } from './quotient.js';

/**
 * An exact quotient as plain JSON. Its whole numbers are written in digits, because a difference of two shares can need
 * more of them than a number holds.
 */
export interface WrittenQuotient {
  /** The number above the line, with `-` where it is below 0. */
  readonly numerator: string;
  /** The number below the line, above 0. */
  readonly denominator: string;
}

/**
 * Writes a quotient as plain JSON, in lowest terms: equal quotients are written alike.
 *
 * @param value - the exact quotient
 * @returns its digits
 * @example
 * ```ts
 * import { quotient, writeQuotient } from '@hanoi-dx/core/exact';
 *
 * writeQuotient(quotient(-594, 40)); // → { numerator: '-297', denominator: '20' }
 * ```
 */
export function writeQuotient({ numerator, denominator }: Quotient): WrittenQuotient {
  const common = greatestDivisor(numerator < 0n ? -numerator : numerator, denominator);
  return { numerator: String(numerator / common), denominator: String(denominator / common) };
}

const WHOLE = /^-?\d{1,1000}$/;

/**
 * The quotient that was written, the inverse of {@link writeQuotient}.
 *
 * @param written - a written quotient; `writtenQuotientSchema` validates one from outside
 * @returns the exact quotient
 * @throws Mistake `quotient.not-written` where it does not have the form, `quotient.not-whole` for a denominator not above 0
 * @example
 * ```ts
 * import { quotientOf, roundQuotient } from '@hanoi-dx/core/exact';
 *
 * roundQuotient(quotientOf({ numerator: '297', denominator: '20' }), 2, 'half-up'); // → 1485n
 * ```
 */
export function quotientOf({ numerator, denominator }: WrittenQuotient): Quotient {
  if (WHOLE.test(numerator) && WHOLE.test(denominator)) return quotient(BigInt(numerator), BigInt(denominator));
  throw mistake('quotient.not-written', {
    vi: `Thương dạng chữ gồm hai số nguyên, nhận được ${showReceived(numerator)} và ${showReceived(denominator)}.`,
    en: `A written quotient is two whole numbers, received ${showReceived(numerator)} and ${showReceived(denominator)}.`,
  });
}

/** Euclid's. */
function greatestDivisor(one: bigint, other: bigint): bigint {
  let [left, right] = [one, other];
  while (left !== 0n) [left, right] = [right % left, left];
  return right;
}
