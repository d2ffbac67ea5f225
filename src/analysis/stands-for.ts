import type { PrintedPercentage, Rounding } from '../exact/index.js';
import { noRounding } from '../exact/internal.js';

/** The values that round to a printed number, in halves of its last decimal, so that both ends are whole. */
export interface Interval {
  /** The decimals of the printed number. */
  readonly digits: number;
  /** The lower end, in halves of the last decimal. */
  readonly low: bigint;
  /** Whether the lower end itself rounds to the printed number. */
  readonly lowIncluded: boolean;
  /** The upper end, in halves of the last decimal. */
  readonly high: bigint;
  /** Whether the upper end itself rounds to the printed number. */
  readonly highIncluded: boolean;
}

/** The interval of values, 0 or more, that a rounding rule prints as a percentage. */
export function standsFor({ units, digits }: PrintedPercentage, rounding: Rounding): Interval {
  const twice = BigInt(units) * 2n;
  const even = units % 2 === 0;
  switch (rounding) {
    case 'half-up':
      return { digits, low: twice - 1n, lowIncluded: true, high: twice + 1n, highIncluded: false };
    case 'half-even':
      return { digits, low: twice - 1n, lowIncluded: even, high: twice + 1n, highIncluded: even };
    case 'down':
      return { digits, low: twice, lowIncluded: true, high: twice + 2n, highIncluded: false };
    case 'up':
      return { digits, low: twice - 2n, lowIncluded: false, high: twice, highIncluded: true };
    default:
      throw noRounding(rounding);
  }
}
