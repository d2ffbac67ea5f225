/**
 * Days by whole numbers: a day is read from the codes of its ten characters and counted from 0001-01-01, which is 1.
 * 0 stands for a text that is no day, so that every answer is a small whole number.
 */

/** The ordinal of 1970-01-01. */
export const EPOCH = 719_163;

/** The ordinal of 9999-12-31. */
export const LAST_ORDINAL = 3_652_059;

const BEFORE_MONTH = [0, 0, 31, 59, 90, 120, 151, 181, 212, 243, 273, 304, 334];

/** The ordinal of the day that the first ten characters of a text spell, or 0. The text has at least ten characters. */
export function ordinalOf(text: string): number {
  const year = twoDigits(text, 0) * 100 + twoDigits(text, 2);
  const month = twoDigits(text, 5);
  const day = twoDigits(text, 8);
  if (text.charCodeAt(4) !== HYPHEN || text.charCodeAt(7) !== HYPHEN) return 0;
  if (year < 1 || month < 1 || month > 12 || day < 1 || day > daysInMonth(year, month)) return 0;
  const past = year - 1;
  const leaps = ((past / 4) | 0) - ((past / 100) | 0) + ((past / 400) | 0);
  const before = BEFORE_MONTH[month] ?? 0;
  return past * 365 + leaps + before + (month > 2 && isLeap(year) ? 1 : 0) + day;
}

const HYPHEN = 45;
const ZERO = 48;

/** Far enough below zero that a year with one bad half is below zero too. */
const NO_DIGITS = -10_000;

/** The number that two characters spell, or a number far below zero. */
export function twoDigits(text: string, at: number): number {
  const tens = text.charCodeAt(at) - ZERO;
  const ones = text.charCodeAt(at + 1) - ZERO;
  return tens >= 0 && tens <= 9 && ones >= 0 && ones <= 9 ? tens * 10 + ones : NO_DIGITS;
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
