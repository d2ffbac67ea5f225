import { printCount } from '../exact/index.js';
import { frozen } from '../frozen/index.js';
import { checkLocale } from '../issues/internal.js';
import type { Label, Locale } from '../text/index.js';
import type { Definition, Indicator, MedianDefinition } from './indicator.js';
import { eachOf, scaleOf } from './print.js';

/**
 * The formula of an indicator or median in words: its title, what is counted, over what, and the scale.
 *
 * @param indicator - the definition
 * @param locale - the language
 * @returns one line
 * @throws Mistake `locale.unknown` for another language
 * @example
 * ```ts
 * import { describe, installationsPerTeam, onlineShareOfReceived } from '@hanoi-dx/core/indicators';
 *
 * describe(onlineShareOfReceived, 'en'); // → 'Online share of dossiers received (%) = Dossiers received online ÷ Dossiers received × 100'
 * describe(installationsPerTeam, 'en').includes('(installations per team)'); // → true
 * ```
 */
export function describe(indicator: Definition, locale: Locale): string {
  checkLocale(locale);
  return `${indicator.title[locale]} (${unitOf(indicator)[locale]}) = ${formulaOf(indicator, locale)}`;
}

function formulaOf(indicator: Definition, locale: Locale): string {
  if (indicator.kind === 'median') return writeMedian(indicator, locale);
  return writeFormula(indicator, indicator.numerator.title[locale], indicator.denominator.title[locale], locale);
}

/** A quotient in words with its scale: `a ÷ b × 1,000`, or `a ÷ b ÷ 86,400`. */
export function writeFormula(indicator: Indicator, numerator: string, denominator: string, locale: Locale): string {
  const [scale, each] = [scaleOf(indicator), eachOf(indicator)];
  const times = scale === 1 ? '' : ` × ${printCount(scale, locale)}`;
  return `${numerator} ÷ ${denominator}${times}${each === 1 ? '' : ` ÷ ${printCount(each, locale)}`}`;
}

/** A median in words. */
export function writeMedian({ value, of }: MedianDefinition, locale: Locale): string {
  return locale === 'vi'
    ? `trung vị của ${value.vi} trong ${of.title.vi}`
    : `median of ${value.en} over ${of.title.en}`;
}

const PERCENT: Label = /* @__PURE__ */ frozen({ vi: '%', en: '%' });

/**
 * The unit of an indicator's printed number.
 *
 * @param indicator - the definition
 * @returns `%` for shares, the own unit of a ratio, mean or median otherwise
 * @example
 * ```ts
 * import { onlineShareOfReceived, unitOf } from '@hanoi-dx/core/indicators';
 *
 * unitOf(onlineShareOfReceived).en; // → '%'
 * ```
 */
export function unitOf(indicator: Definition): Label {
  return indicator.scale === 'percent' ? PERCENT : indicator.unit;
}
