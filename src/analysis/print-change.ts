import {
  divideQuotients,
  PERCENT_SIGN,
  type Printing,
  printBetween,
  printPoints,
  printSigned,
  type Quotient,
  quotient,
  quotientOf,
} from '../exact/index.js';
import { checkLocale } from '../issues/internal.js';
import type { Label, Locale } from '../text/index.js';
import type { Change, ChangeBounds, ChangeUnit } from './change.js';

const REFUSED: Label = { vi: 'không so sánh được', en: 'not comparable' };
const FROM_ZERO: Label = { vi: 'không tính được', en: 'not sayable' };

/**
 * Prints a change with its sign: percentage points for shares, a plain number for other figures. Bounds are rounded
 * outward.
 *
 * @param change - the change
 * @param locale - the language
 * @param printing - decimals (2 where nothing is said) and rounding
 * @returns the words
 * @throws Mistake `digits.range` where `digits` is not a whole number from 0 to 20; `locale.unknown` for another language
 * @example
 * ```ts
 * import { type Change, printChange } from '@hanoi-dx/core/analysis';
 *
 * const difference = { numerator: '31', denominator: '10' };
 * const rise: Change = { status: 'value', in: 'percentage-points', difference, flags: [] };
 * printChange(rise, 'en', { digits: 1 }); // → '+3.1 percentage points'
 * ```
 */
export function printChange(change: Change, locale: Locale, printing: Printing = {}): string {
  checkLocale(locale);
  if (change.status === 'refused') return REFUSED[locale];
  const write = (value: Quotient, how: Printing): string => writeDifference(value, change.in, locale, how);
  if (change.status === 'value') return write(quotientOf(change.difference), printing);
  return betweenEnds(change.difference, locale, printing, write);
}

/**
 * Prints the relative change in percent, with its sign.
 *
 * @param change - the change
 * @param locale - the language
 * @param printing - decimals (2 where nothing is said) and rounding
 * @returns the words; from 0 there is no relative change
 * @throws Mistake `digits.range` where `digits` is not a whole number from 0 to 20; `locale.unknown` for another language
 * @example
 * ```ts
 * import { type Change, printRelativeChange } from '@hanoi-dx/core/analysis';
 *
 * const difference = { numerator: '31', denominator: '10' };
 * const relative = { numerator: '31', denominator: '590' };
 * const rise: Change = { status: 'value', in: 'percentage-points', difference, relative, flags: [] };
 * printRelativeChange(rise, 'vi'); // → '+5,25 %'
 * ```
 */
export function printRelativeChange(change: Change, locale: Locale, printing: Printing = {}): string {
  checkLocale(locale);
  if (change.status === 'refused') return REFUSED[locale];
  const write = (value: Quotient, how: Printing): string =>
    `${printSigned(divideQuotients(value, quotient(1, 100)), locale, how)}${PERCENT_SIGN[locale]}`;
  if (change.relative === undefined) return FROM_ZERO[locale];
  if (change.status === 'value') return write(quotientOf(change.relative), printing);
  return betweenEnds(change.relative, locale, printing, write);
}

function writeDifference(value: Quotient, unit: ChangeUnit, locale: Locale, printing: Printing): string {
  if (unit === 'units') return printSigned(value, locale, printing);
  return printPoints(divideQuotients(value, quotient(100, 1)), locale, printing); // points are hundredths of a share
}

/** The lower end rounded down and the upper end rounded up, on the line of numbers. */
function betweenEnds(
  { low, high }: ChangeBounds,
  locale: Locale,
  printing: Printing,
  write: (value: Quotient, printing: Printing) => string,
): string {
  const end = (value: Quotient, outward: 'low' | 'high'): string => {
    const towardsZero = value.numerator < 0n ? outward === 'high' : outward === 'low';
    return write(value, { ...printing, rounding: towardsZero ? 'down' : 'up' });
  };
  return printBetween(low && end(quotientOf(low), 'low'), high && end(quotientOf(high), 'high'), locale);
}
