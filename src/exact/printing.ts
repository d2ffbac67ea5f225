import { checkLocale } from '../issues/internal.js';
import type { Label, Locale } from '../text/index.js';
import type { Count } from './count.js';
import { type Quotient, roundQuotient } from './quotient.js';
import type { PrintedPercentage } from './reading.js';
import type { Rounding } from './rounding.js';

/** How a figure is printed. Neither choice changes the figure, which stays exact. */
export interface Printing {
  /** Decimals to print, 0 to 20; 2 where nothing is said. */
  readonly digits?: number;
  /** How to round the exact quotient, once; half up where nothing is said. */
  readonly rounding?: Rounding;
}

/** The decimals that are printed where nothing is said: those of the official reports. */
export const USUAL_DIGITS = 2;

const MARKS = { vi: { group: '.', decimal: ',' }, en: { group: ',', decimal: '.' } } as const;

/** The sign of percent after a number: Vietnamese sets a space before it. */
export const PERCENT_SIGN: Label = /* @__PURE__ */ Object.freeze({ vi: ' %', en: '%' });

const POINTS = { vi: ' điểm phần trăm', en: ' percentage points' } as const;
const THOUSANDS = /\B(?=(?:\d{3})+$)/g;

/**
 * A count in Vietnamese or English form.
 *
 * @param count - a checked count
 * @param locale - whose marks to use
 * @returns the digits in groups of three
 * @throws Mistake `locale.unknown` for another language
 * @example
 * ```ts
 * import { printCount } from '@hanoi-dx/core/exact';
 *
 * printCount(7_413, 'vi'); // → '7.413'
 * printCount(7_413, 'en'); // → '7,413'
 * ```
 */
export function printCount(count: Count, locale: Locale): string {
  return group(String(count), locale);
}

/**
 * A quotient as a decimal number, rounded once.
 *
 * @param value - the exact quotient
 * @param locale - whose marks to use
 * @param printing - decimals and rounding
 * @returns the number with all its decimals, zeros too
 * @throws Mistake `digits.range` where `digits` is not a whole number from 0 to 20; `locale.unknown` for another language
 * @example
 * ```ts
 * import { printQuotient, quotient } from '@hanoi-dx/core/exact';
 *
 * printQuotient(quotient(594, 40), 'vi'); // → '14,85'
 * printQuotient(quotient(1_000, 6), 'en', { digits: 1, rounding: 'down' }); // → '166.6'
 * ```
 */
export function printQuotient(value: Quotient, locale: Locale, printing: Printing = {}): string {
  const { digits = USUAL_DIGITS, rounding = 'half-up' } = printing;
  const units = roundQuotient(value, digits, rounding);
  const text = (units < 0n ? -units : units).toString().padStart(digits + 1, '0');
  const whole = group(text.slice(0, text.length - digits), locale);
  const decimals = digits === 0 ? '' : `${marksOf(locale).decimal}${text.slice(-digits)}`;
  return `${units < 0n ? '−' : ''}${whole}${decimals}`;
}

/**
 * A quotient in percent, rounded once.
 *
 * @param value - the exact quotient, 1 for 100 %
 * @param locale - whose marks to use; Vietnamese sets a space before the sign
 * @param printing - decimals of the percentage, and rounding
 * @returns the percentage
 * @throws Mistake `digits.range` where `digits` is not a whole number from 0 to 20; `locale.unknown` for another language
 * @example
 * ```ts
 * import { printPercentage, quotient } from '@hanoi-dx/core/exact';
 *
 * printPercentage(quotient(317_199, 531_269), 'vi'); // → '59,71 %'
 * printPercentage(quotient(2, 100), 'en'); // → '2.00%'
 * ```
 */
export function printPercentage(value: Quotient, locale: Locale, printing: Printing = {}): string {
  return `${printQuotient(hundredfold(value), locale, printing)}${PERCENT_SIGN[locale]}`;
}

/**
 * A difference as a decimal number with its sign, rounded once.
 *
 * @param difference - the exact difference
 * @param locale - whose marks to use
 * @param printing - decimals and rounding
 * @returns the number with `+` or `−`; a rounded 0 bears no sign
 * @throws Mistake `digits.range` where `digits` is not a whole number from 0 to 20; `locale.unknown` for another language
 * @example
 * ```ts
 * import { printSigned, quotient } from '@hanoi-dx/core/exact';
 *
 * printSigned(quotient(5, 4), 'vi', { digits: 1 }); // → '+1,3'
 * ```
 */
export function printSigned(difference: Quotient, locale: Locale, printing: Printing = {}): string {
  const { digits = USUAL_DIGITS, rounding = 'half-up' } = printing;
  const plus = roundQuotient(difference, digits, rounding) > 0n ? '+' : '';
  return `${plus}${printQuotient(difference, locale, printing)}`;
}

/**
 * A difference of two shares in percentage points, with its sign.
 *
 * @param difference - the exact difference of two quotients
 * @param locale - the language
 * @param printing - decimals and rounding
 * @returns the points; a rounded 0 bears no sign
 * @throws Mistake `digits.range` where `digits` is not a whole number from 0 to 20; `locale.unknown` for another language
 * @example
 * ```ts
 * import { printPoints, quotient, subtractQuotients } from '@hanoi-dx/core/exact';
 *
 * const difference = subtractQuotients(quotient(169, 1_000), quotient(163, 1_000));
 * printPoints(difference, 'vi', { digits: 1 }); // → '+0,6 điểm phần trăm'
 * ```
 */
export function printPoints(difference: Quotient, locale: Locale, printing: Printing = {}): string {
  return `${printSigned(hundredfold(difference), locale, printing)}${POINTS[locale]}`;
}

/**
 * A printed percentage as programs exchange it: plain digits, a point, all its decimals, no sign.
 *
 * @param percentage - the percentage, as `readPercentage` gives it
 * @returns the digits
 * @example
 * ```ts
 * import { plainPercentage } from '@hanoi-dx/core/exact';
 *
 * plainPercentage({ units: 5971, digits: 2 }); // → '59.71'
 * plainPercentage({ units: 5, digits: 2 }); // → '0.05'
 * ```
 */
export function plainPercentage({ units, digits }: PrintedPercentage): string {
  const text = String(units).padStart(digits + 1, '0');
  return digits === 0 ? text : `${text.slice(0, -digits)}.${text.slice(-digits)}`;
}

function hundredfold(value: Quotient): Quotient {
  return { numerator: value.numerator * 100n, denominator: value.denominator };
}

function group(digits: string, locale: Locale): string {
  return digits.replace(THOUSANDS, marksOf(locale).group);
}

function marksOf(locale: Locale): (typeof MARKS)[Locale] {
  checkLocale(locale);
  return MARKS[locale];
}
