import { printCount } from '../exact/index.js';
import type { Label, Locale } from '../text/index.js';
import type { Indicator } from './indicator.js';
import { scaleOf } from './print.js';

/**
 * The formula of an indicator in words: its title, what is counted, over what, and the scale.
 *
 * @param indicator - the definition
 * @param locale - the language
 * @returns one line
 * @example
 * ```ts
 * import { describe, installationsPerTeam, onlineShareOfReceived } from '@hanoi-dx/core/indicators';
 *
 * describe(onlineShareOfReceived, 'en'); // → 'Online share of dossiers received (%) = Dossiers received online ÷ Dossiers received × 100'
 * describe(installationsPerTeam, 'en').includes('(installations per team)'); // → true
 * ```
 */
export function describe(indicator: Indicator, locale: Locale): string {
  const { title, numerator, denominator } = indicator;
  const formula = writeFormula(indicator, numerator.title[locale], denominator.title[locale], locale);
  return `${title[locale]} (${unitOf(indicator)[locale]}) = ${formula}`;
}

/** A quotient in words with its scale: `a ÷ b × 1,000`. */
export function writeFormula(indicator: Indicator, numerator: string, denominator: string, locale: Locale): string {
  const scale = scaleOf(indicator);
  return `${numerator} ÷ ${denominator}${scale === 1 ? '' : ` × ${printCount(scale, locale)}`}`;
}

const PERCENT: Label = { vi: '%', en: '%' };

/**
 * The unit of an indicator's printed number.
 *
 * @param indicator - the definition
 * @returns `%` for shares, the ratio's own unit otherwise
 * @example
 * ```ts
 * import { onlineShareOfReceived, unitOf } from '@hanoi-dx/core/indicators';
 *
 * unitOf(onlineShareOfReceived).en; // → '%'
 * ```
 */
export function unitOf(indicator: Indicator): Label {
  return indicator.kind === 'proportion' || indicator.scale === 'percent' ? PERCENT : indicator.unit;
}
