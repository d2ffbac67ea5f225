/**
 * Days by whole numbers: a day is read from the codes of its ten characters, and counted from 0001-01-01, which is 1:
 * its ordinal. 0 stands for a text that is no day, so that every answer is a small whole number.
 *
 * All digits are tested at once: `digit | (9 - digit)` is below zero for anything but 0 to 9, and so is the union of all.
 */

/** The ordinal of 1970-01-01. */
export const EPOCH = 719_163;

/** The ordinal of 9999-12-31. */
export const LAST_ORDINAL = 3_652_059;

/** The days of a common year before each month, from month 1; the entry after December ends the search for a month. */
const BEFORE_MONTH = [0, 0, 31, 59, 90, 120, 151, 181, 212, 243, 273, 304, 334, 999];

const HYPHEN = 45;
const ZERO = 48;

/**
 * The day that the first ten characters of a text spell, its parts packed into one number, or 0 where they spell none.
 * The text has at least ten characters.
 */
export function packedOf(text: string): number {
  const y1 = text.charCodeAt(0) - ZERO;
  const y2 = text.charCodeAt(1) - ZERO;
  const y3 = text.charCodeAt(2) - ZERO;
  const y4 = text.charCodeAt(3) - ZERO;
  const m1 = text.charCodeAt(5) - ZERO;
  const m2 = text.charCodeAt(6) - ZERO;
  const d1 = text.charCodeAt(8) - ZERO;
  const d2 = text.charCodeAt(9) - ZERO;
  const outside = y1 | (9 - y1) | y2 | (9 - y2) | y3 | (9 - y3) | y4 | (9 - y4);
  if ((outside | m1 | (9 - m1) | m2 | (9 - m2) | d1 | (9 - d1) | d2 | (9 - d2)) < 0) return 0;
  if (text.charCodeAt(4) !== HYPHEN || text.charCodeAt(7) !== HYPHEN) return 0;
  const year = y1 * 1000 + y2 * 100 + y3 * 10 + y4;
  const month = m1 * 10 + m2;
  const day = d1 * 10 + d2;
  if (year < 1 || month < 1 || month > 12 || day < 1 || (day > 28 && day > daysInMonth(year, month))) return 0;
  return (year << 9) | (month << 5) | day;
}

/** The year of a packed day. */
export function yearIn(packed: number): number {
  return packed >> 9;
}

/** The month of a packed day. */
export function monthIn(packed: number): number {
  return (packed >> 5) & 15;
}

/** The day of the month of a packed day. */
export function dayIn(packed: number): number {
  return packed & 31;
}

/** The ordinal of a packed day. */
export function ordinalIn(packed: number): number {
  const past = yearIn(packed) - 1;
  const centuries = (past / 100) | 0;
  const leaps = (past >> 2) - centuries + (centuries >> 2);
  return past * 365 + leaps + daysBefore(yearIn(packed), monthIn(packed)) + dayIn(packed);
}

/** The day of an ordinal: whole cycles of 400, 100, 4 and 1 years are taken off, and what is left is a day of a year. */
export function dayOfOrdinal(ordinal: number): string {
  const past = ordinal - 1;
  const inCycle = past % 146_097;
  const centuries = Math.min((inCycle / 36_524) | 0, 3);
  const inCentury = inCycle - centuries * 36_524;
  const fours = (inCentury / 1461) | 0;
  const inFour = inCentury - fours * 1461;
  const years = Math.min((inFour / 365) | 0, 3);
  const year = ((past / 146_097) | 0) * 400 + centuries * 100 + fours * 4 + years + 1;
  const dayOfYear = inFour - years * 365;
  const guess = (dayOfYear >> 5) + 1; // no month has more than 32 days: at most one too few
  const month = dayOfYear >= daysBefore(year, guess + 1) ? guess + 1 : guess;
  const day = dayOfYear - daysBefore(year, month) + 1;
  return `${TWO[(year / 100) | 0]}${TWO[year % 100]}-${TWO[month]}-${TWO[day]}`;
}

/** The numbers from 0 to 99 with two digits. */
export const TWO: readonly string[] = /* @__PURE__ */ Array.from({ length: 100 }, twoDigitsOf);

// @__NO_SIDE_EFFECTS__
function twoDigitsOf(_: unknown, number: number): string {
  return String(number).padStart(2, '0');
}

function daysBefore(year: number, month: number): number {
  return (BEFORE_MONTH[month] ?? 0) + (month > 2 && isLeap(year) ? 1 : 0);
}

/** Far enough below zero that a year with one bad half is below zero too. */
const NO_DIGITS = -10_000;

/** The number that two characters of a text spell, or a number far below zero. Both are within the text. */
export function twoDigits(text: string, at: number): number {
  const tens = text.charCodeAt(at) - ZERO;
  const ones = text.charCodeAt(at + 1) - ZERO;
  return (tens | (9 - tens) | ones | (9 - ones)) < 0 ? NO_DIGITS : tens * 10 + ones;
}

/**
 * The days of a month: 30, one more in odd months to July and even ones from August, and February by the leap year.
 *
 * @param year - the year
 * @param month - 1 to 12
 * @returns 28 to 31
 * @example
 * ```ts
 * import { daysInMonth } from '@hanoi-dx/core/days';
 *
 * daysInMonth(2024, 2); // → 29
 * ```
 */
export function daysInMonth(year: number, month: number): number {
  if (month === 2) return isLeap(year) ? 29 : 28;
  return 30 + ((month + (month >> 3)) & 1);
}

function isLeap(year: number): boolean {
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
}
