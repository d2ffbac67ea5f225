import {
  PERCENT_SIGN,
  type Printing,
  printAbove,
  printBetween,
  printQuotient,
  type Quotient,
  roundQuotient,
  USUAL_DIGITS,
} from '../exact/index.js';
import { frozen } from '../frozen/index.js';
import { checkLocale } from '../issues/internal.js';
import type { Label, Locale } from '../text/index.js';
import type { BoundedFigure, Figure, Fraction } from './figure.js';
import type { Definition } from './indicator.js';

/** What is printed where there is no number to print, by the status of the figure. */
export const NO_NUMBER: Readonly<Record<Exclude<Figure['status'], 'value' | 'bounded'>, Label>> =
  /* @__PURE__ */ frozen({
    empty: { vi: 'không phát sinh', en: 'nothing arose' },
    missing: { vi: 'chưa có số liệu', en: 'not available' },
    suppressed: { vi: 'không công bố', en: 'not published' },
    invalid: { vi: 'số liệu không hợp lệ', en: 'invalid counts' },
  });

/**
 * Prints a figure: divided and rounded once, here. A bounded figure prints only the digits that are certain; where no
 * digit is, it prints its bounds, the lower rounded down and the upper rounded up. Without a number it prints why.
 *
 * @param figure - the figure
 * @param locale - the language
 * @param printing - decimals (2 where nothing is said) and rounding of the exact quotient (half up where nothing is said)
 * @returns the words; the unit of a ratio, mean or median is not repeated
 * @throws Mistake `digits.range` where `digits` is not a whole number from 0 to 20; `locale.unknown` for another language
 * @example
 * ```ts
 * import { calculate, installationsPerTeam, onlineShareOfReceived, print } from '@hanoi-dx/core/indicators';
 *
 * const total = { atLeast: 8_151, atMost: 8_159 };
 * print(calculate(onlineShareOfReceived, { received: total, receivedOnline: 7_413 }), 'vi'); // → '90,9 %'
 * print(calculate(onlineShareOfReceived, { received: 0, receivedOnline: 0 }), 'vi'); // → 'không phát sinh'
 * print(calculate(installationsPerTeam, { installations: { moreThan: 500 }, teams: 40 }), 'en'); // → 'more than 12.50'
 * ```
 */
export function print(figure: Figure<Definition>, locale: Locale, printing: Printing = {}): string {
  checkLocale(locale);
  switch (figure.status) {
    case 'value':
      return printScaled(figure.indicator, figure, locale, printing);
    case 'bounded':
      return printBounded(figure, locale, printing);
    default:
      return NO_NUMBER[figure.status][locale];
  }
}

function printBounded(figure: BoundedFigure<Definition>, locale: Locale, printing: Printing): string {
  const { indicator, low, above, high } = figure;
  const certain = certainDigits(figure, printing);
  if (certain !== undefined) return printScaled(indicator, low, locale, { ...printing, digits: certain });
  const lowest = printScaled(indicator, low, locale, { ...printing, rounding: 'down' });
  const highest = high && printScaled(indicator, high, locale, { ...printing, rounding: 'up' });
  if (low.numerator === 0 && highest !== undefined) return printBetween(undefined, highest, locale);
  return above ? printAbove(lowest, highest, locale) : printBetween(lowest, highest, locale);
}

/**
 * The most decimals, up to those asked for, at which both bounds print alike; `undefined` where there are none. A 0 that
 * only fewer decimals make of the bounds is none: it would hide that something is known.
 */
export function certainDigits(
  { indicator, low, high }: BoundedFigure<Definition>,
  { digits = USUAL_DIGITS, rounding = 'half-up' }: Printing,
): number | undefined {
  if (high === undefined) return undefined;
  const [first, last] = [scaled(indicator, low), scaled(indicator, high)];
  for (let certain = digits; certain >= 0; certain -= 1) {
    const rounded = roundQuotient(first, certain, rounding);
    if (rounded !== roundQuotient(last, certain, rounding)) continue;
    return rounded === 0n && certain < digits ? undefined : certain;
  }
  return undefined;
}

function printScaled(indicator: Definition, value: Fraction, locale: Locale, printing: Printing): string {
  const sign = indicator.scale === 'percent' ? PERCENT_SIGN[locale] : '';
  return printQuotient(scaled(indicator, value), locale, printing) + sign;
}

/**
 * A quotient of an indicator in the scale that it is printed in: 0.5971 of a share is 59.71.
 *
 * @param indicator - the definition
 * @param value - two whole numbers, such as those of a figure
 * @returns the exact quotient
 * @example
 * ```ts
 * import { roundQuotient } from '@hanoi-dx/core/exact';
 * import { onlineShareOfReceived, scaled } from '@hanoi-dx/core/indicators';
 *
 * const share = scaled(onlineShareOfReceived, { numerator: 317_199, denominator: 531_269 });
 * roundQuotient(share, 2, 'half-up'); // → 5971n
 * ```
 */
export function scaled(indicator: Definition, { numerator, denominator }: Fraction): Quotient {
  return {
    numerator: BigInt(numerator) * BigInt(scaleOf(indicator)),
    denominator: BigInt(denominator) * BigInt(eachOf(indicator)),
  };
}

/** What a quotient is multiplied by when it is printed. */
export function scaleOf({ scale }: Definition): number {
  return scale === 'percent' ? 100 : scale;
}

/** By what a quotient is divided when it is printed: the seconds of a day, for a mean in days. */
export function eachOf(indicator: Definition): number {
  return indicator.kind === 'mean' ? indicator.each : 1;
}
