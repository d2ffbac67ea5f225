import { accept, type Checked, type Issue, refuse, showReceived } from '../issues/index.js';
import { checkLocale } from '../issues/internal.js';
import type { Locale } from '../text/index.js';
import { checkCount } from './checking.js';
import type { Count } from './count.js';

/** A percentage as somebody printed it: which number, and to which decimal. It stands for every value that rounds to it. */
export interface PrintedPercentage {
  /** The number in units of its last decimal: `90,9 %` is 909. */
  readonly units: number;
  /** The decimals it is printed with: `90,9 %` has 1. */
  readonly digits: number;
}

// Literals, not strings put together: a bundler drops them where nothing is read. The spaces are the plain one,
// the no-break one, the narrow no-break one and the thin one.
const PERCENTAGE = /^(\d{1,9})(?:[.,](\d{1,6}))?([ \u00A0\u202F\u2009]?%)?$/;
const PLAIN = /^\d+$/;
const SPACED = /^\d{1,3}(?:[ \u00A0\u202F\u2009]\d{3})+$/;
const GROUPED = { vi: /^\d{1,3}(?:\.\d{3})+$/, en: /^\d{1,3}(?:,\d{3})+$/ };
const GROUP_MARKS = /[.,]/;
const LONGEST = 100;

/** The decimals at which the portal prints; it then drops trailing zeros and writes no sign. */
const PORTAL_DIGITS = 2;

/**
 * Reads a printed percentage, with a comma or a point as the decimal mark. With the sign % it is read at the decimals
 * that it shows. A bare number is read as the National Public Service Portal prints it: two decimals, trailing zeros
 * dropped, no sign (`80.6` stands for 80.60).
 *
 * @param text - such as `90,9 %`, `90.9%` or `94.88`
 * @param path - where the text was found, for the issues
 * @returns the percentage, or an issue `percentage.unreadable`
 * @example
 * ```ts
 * import { readPercentage } from '@hanoi-dx/core/exact';
 *
 * readPercentage('90,9 %'); // → { ok: true, value: { units: 909, digits: 1 } }
 * readPercentage('80.6'); // → { ok: true, value: { units: 8060, digits: 2 } }
 * readPercentage('ninety').ok; // → false
 * ```
 */
export function readPercentage(text: string, path: Issue['path'] = []): Checked<PrintedPercentage> {
  const match = isShort(text) ? PERCENTAGE.exec(text.trim()) : null;
  if (match === null) {
    return refuse({
      code: 'percentage.unreadable',
      path,
      expected: 'a percentage such as "90,9 %", "90.9%" or "94.88"',
      received: showReceived(text),
      message: {
        vi: 'Không đọc được tỷ lệ phần trăm: chỉ gồm chữ số, một dấu thập phân (phẩy hoặc chấm) và có thể có dấu %.',
        en: 'The percentage cannot be read: digits, one decimal mark (comma or point) and perhaps the sign %.',
      },
    });
  }
  const [, whole = '', shown = '', sign] = match;
  const decimals = sign === undefined ? shown.padEnd(PORTAL_DIGITS, '0') : shown;
  return accept({ units: Number(whole + decimals), digits: decimals.length });
}

/** A difference of two shares as somebody printed it, in percentage points. */
export interface PrintedPoints {
  /** The number in units of its last decimal, below 0 for a fall: `−0,6` is −6. */
  readonly units: number;
  /** The decimals it is printed with. */
  readonly digits: number;
}

const POINTS = /^([+−-]?)(\d{1,9})(?:[.,](\d{1,6}))? (?:điểm phần trăm|điểm %|percentage points?)$/;

/**
 * Reads a difference in percentage points, the inverse of `printPoints`, in either language.
 *
 * @param text - such as `+0,6 điểm phần trăm` or `−1.25 percentage points`
 * @param path - where the text was found, for the issues
 * @returns the points, or an issue `points.unreadable`
 * @example
 * ```ts
 * import { readPoints } from '@hanoi-dx/core/exact';
 *
 * readPoints('+0,6 điểm phần trăm'); // → { ok: true, value: { units: 6, digits: 1 } }
 * ```
 */
export function readPoints(text: string, path: Issue['path'] = []): Checked<PrintedPoints> {
  const match = isShort(text) ? POINTS.exec(text.normalize('NFC').trim()) : null;
  if (match === null) {
    return refuse({
      code: 'points.unreadable',
      path,
      expected: 'points such as "+0,6 điểm phần trăm" or "+0.6 percentage points"',
      received: showReceived(text),
      message: {
        vi: 'Không đọc được số điểm phần trăm: dấu, chữ số, một dấu thập phân, rồi "điểm phần trăm".',
        en: 'The points cannot be read: a sign, digits, one decimal mark, then "percentage points".',
      },
    });
  }
  const [, sign, whole = '', decimals = ''] = match;
  const units = Number(whole + decimals);
  return accept({ units: units > 0 && (sign === '-' || sign === '−') ? -units : units, digits: decimals.length });
}

/**
 * Reads a printed count. Marks between thousands need a named locale, because `7.413` is seven thousand in
 * Vietnamese and seven and a bit in English; spaces between thousands are plain in both.
 *
 * @param text - such as `7413`, `7 413`, `7.413` (vi) or `7,413` (en)
 * @param locale - whose marks the text uses; `undefined` where that is not known
 * @param path - where the text was found, for the issues
 * @returns the count, or an issue `number.ambiguous`, `number.unreadable` or `count.unsafe`
 * @throws Mistake `locale.unknown` for another language
 * @example
 * ```ts
 * import { readCount } from '@hanoi-dx/core/exact';
 *
 * readCount('7.413', 'vi'); // → { ok: true, value: 7413 }
 * readCount('7413', undefined); // → { ok: true, value: 7413 }
 * readCount('7.413', undefined).ok; // → false
 * ```
 */
export function readCount(text: string, locale: Locale | undefined, path: Issue['path'] = []): Checked<Count> {
  if (locale !== undefined) checkLocale(locale);
  const digits = isShort(text) ? text.trim() : '';
  if (locale === undefined && GROUP_MARKS.test(digits)) return ambiguous(text, path);
  const grouped = locale !== undefined && GROUPED[locale].test(digits);
  const readable = grouped || PLAIN.test(digits) || SPACED.test(digits);
  if (!readable) return unreadable(text, locale, path);
  return checkCount(Number(digits.replaceAll(/\D/g, '')), path);
}

/** Whether a value is a text that is worth looking at: whatever is printed as a number is short. */
export function isShort(text: unknown): text is string {
  return typeof text === 'string' && text.length <= LONGEST;
}

function ambiguous(text: string, path: Issue['path']): Checked<never> {
  return refuse({
    code: 'number.ambiguous',
    path,
    expected: 'plain digits, or a named locale',
    received: showReceived(text),
    message: {
      vi: 'Dấu chấm và dấu phẩy có nghĩa khác nhau trong tiếng Việt và tiếng Anh: hãy nêu locale "vi" hoặc "en".',
      en: 'Point and comma mean different things in Vietnamese and English: name the locale "vi" or "en".',
    },
  });
}

function unreadable(text: string, locale: Locale | undefined, path: Issue['path']): Checked<never> {
  return refuse({
    code: 'number.unreadable',
    path,
    expected:
      locale === 'en'
        ? 'a whole number such as "7,413"'
        : locale === 'vi'
          ? 'a whole number such as "7.413"'
          : 'plain digits',
    received: showReceived(text),
    message: {
      vi: 'Không đọc được số nguyên: chỉ gồm chữ số, có thể chia nhóm ba chữ số theo locale đã nêu.',
      en: 'The whole number cannot be read: digits, perhaps in groups of three as the named locale writes them.',
    },
  });
}
