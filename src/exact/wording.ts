import type { Checked, Issue } from '../issues/index.js';
import { checkLocale } from '../issues/internal.js';
import type { Locale } from '../text/index.js';
import { boundsOf, reportedFrom } from './bounds.js';
import { checkReported } from './checking.js';
import type { Reported } from './count.js';
import { printCount } from './printing.js';
import { isShort, readCount } from './reading.js';

/**
 * A reported count in words: the number itself, or the bounds that are known of it.
 *
 * @param reported - a checked count or range
 * @param locale - the language
 * @returns the words; {@link readReported} reads them back
 * @throws Mistake `locale.unknown` for another language
 * @example
 * ```ts
 * import { printReported } from '@hanoi-dx/core/exact';
 *
 * printReported({ moreThan: 1_000 }, 'vi'); // → 'hơn 1.000'
 * printReported({ atLeast: 8_151, atMost: 8_159 }, 'en'); // → 'from 8,151 to 8,159'
 * ```
 */
export function printReported(reported: Reported, locale: Locale): string {
  const { low, above, high } = boundsOf(reported);
  if (low === high) return printCount(low, locale);
  const last = high === undefined ? undefined : printCount(high, locale);
  if (above) return printAbove(printCount(low, locale), last, locale);
  return printBetween(low === 0 && high !== undefined ? undefined : printCount(low, locale), last, locale);
}

/**
 * A value known to exceed a printed number, in words.
 *
 * @param low - the printed number that it exceeds, already rounded down
 * @param high - the printed upper end, already rounded up; `undefined` where none is known
 * @param locale - the language
 * @returns the words
 * @throws Mistake `locale.unknown` for another language
 * @example
 * ```ts
 * import { printAbove } from '@hanoi-dx/core/exact';
 *
 * printAbove('166,6', undefined, 'vi'); // → 'hơn 166,6'
 * ```
 */
export function printAbove(low: string, high: string | undefined, locale: Locale): string {
  checkLocale(locale);
  const lower = locale === 'vi' ? `hơn ${low}` : `more than ${low}`;
  if (high === undefined) return lower;
  return locale === 'vi' ? `${lower}, không quá ${high}` : `${lower}, at most ${high}`;
}

/**
 * A value known to lie between two printed ends, in words.
 *
 * @param low - the printed lower end, already rounded down; `undefined` where it says nothing
 * @param high - the printed upper end, already rounded up; `undefined` where none is known
 * @param locale - the language
 * @returns the words; empty where neither end is known
 * @throws Mistake `locale.unknown` for another language
 * @example
 * ```ts
 * import { printBetween } from '@hanoi-dx/core/exact';
 *
 * printBetween('90.85%', '90.95%', 'en'); // → 'from 90.85% to 90.95%'
 * printBetween(undefined, '327,88', 'vi'); // → 'không quá 327,88'
 * ```
 */
export function printBetween(low: string | undefined, high: string | undefined, locale: Locale): string {
  checkLocale(locale);
  const vietnamese = locale === 'vi';
  if (low === undefined) return high === undefined ? '' : vietnamese ? `không quá ${high}` : `at most ${high}`;
  if (high === undefined) return vietnamese ? `từ ${low} trở lên` : `at least ${low}`;
  return vietnamese ? `từ ${low} đến ${high}` : `from ${low} to ${high}`;
}

/** A wording of a range, and which ends its numbers are. */
interface Wording {
  readonly says: RegExp;
  readonly ends: 'above' | 'from' | 'upTo';
}

const WORDINGS: Record<Locale, readonly Wording[]> = {
  vi: [
    { says: /^(?:hơn|trên) (.+?)(?:, không quá (.+))?$/, ends: 'above' },
    { says: /^từ (.+) (?:trở lên|đến (.+))$/, ends: 'from' },
    { says: /^ít nhất (.+)$/, ends: 'from' },
    { says: /^không quá (.+)$/, ends: 'upTo' },
  ],
  en: [
    { says: /^(?:more than|over) (.+?)(?:, at most (.+))?$/, ends: 'above' },
    { says: /^from (.+) to (.+)$/, ends: 'from' },
    { says: /^between (.+) and (.+)$/, ends: 'from' },
    { says: /^at least (.+)$/, ends: 'from' },
    { says: /^at most (.+)$/, ends: 'upTo' },
  ],
};

/**
 * Reads a count or a range in words, the exact inverse of {@link printReported}; `trên`, `ít nhất`, `over` and
 * `between … and …` are read as well.
 *
 * @param text - such as `hơn 1.000` or `from 8,151 to 8,159`
 * @param locale - the language of the text
 * @param path - where the text was found, for the issues
 * @returns the count or range, or issues as {@link readCount} and {@link checkReported} give them
 * @throws Mistake `locale.unknown` for another language
 * @example
 * ```ts
 * import { readReported } from '@hanoi-dx/core/exact';
 *
 * readReported('hơn 1.000', 'vi'); // → { ok: true, value: { moreThan: 1000 } }
 * ```
 */
export function readReported(text: string, locale: Locale, path: Issue['path'] = []): Checked<Reported> {
  checkLocale(locale);
  const words = isShort(text) ? text.normalize('NFC').trim().toLowerCase() : '';
  for (const { says, ends } of WORDINGS[locale]) {
    const match = says.exec(words);
    if (match !== null) return readEnds(match, ends, locale, path);
  }
  return readCount(text, locale, path);
}

function readEnds(
  match: RegExpExecArray,
  ends: Wording['ends'],
  locale: Locale,
  path: Issue['path'],
): Checked<Reported> {
  const [, first = '', second] = match;
  const one = readCount(first, locale, path);
  const other = second === undefined ? undefined : readCount(second, locale, path);
  if (!one.ok) return one;
  if (other?.ok === false) return other;
  const above = ends === 'above';
  const bounds = ends === 'upTo' ? { low: 0, above, high: one.value } : { low: one.value, above, high: other?.value };
  return checkReported(reportedFrom(bounds), path);
}
