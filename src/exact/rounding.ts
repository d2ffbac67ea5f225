import { noSuch } from '../issues/internal.js';

/**
 * How a quotient between two printable numbers is rounded. `half-up` (away from zero) is the rule of the official
 * figures; `half-even` and `down` (towards zero) are for those who check what others printed; `up` (away from zero)
 * is for upper bounds.
 */
export type Rounding = 'half-up' | 'half-even' | 'down' | 'up';

/**
 * Divides two whole numbers and rounds once, on the exact quotient.
 *
 * @param dividend - any whole number
 * @param divisor - a whole number above 0
 * @param rounding - how to round
 * @returns the rounded quotient
 * @throws Mistake `rounding.unknown` for another way to round
 * @example
 * ```ts
 * import { divideRounded } from '@hanoi-dx/core/exact';
 *
 * divideRounded(5n, 2n, 'half-up'); // → 3n
 * divideRounded(5n, 2n, 'half-even'); // → 2n
 * divideRounded(-5n, 2n, 'half-up'); // → -3n
 * ```
 */
export function divideRounded(dividend: bigint, divisor: bigint, rounding: Rounding): bigint {
  const whole = dividend / divisor;
  const rest = dividend % divisor;
  if (rest === 0n) return whole;
  const sign = rest < 0n ? -1n : 1n;
  const away = whole + sign;
  const twice = rest * sign * 2n;
  switch (rounding) {
    case 'down':
      return whole;
    case 'up':
      return away;
    case 'half-up':
      return twice >= divisor ? away : whole;
    case 'half-even':
      return twice > divisor || (twice === divisor && whole % 2n !== 0n) ? away : whole;
    default:
      throw noRounding(rounding);
  }
}

/** The mistake of a way to round that is none. */
export function noRounding(rounding: never): Error {
  return noSuch('rounding.unknown', rounding, 'half-up | half-even | down | up');
}
