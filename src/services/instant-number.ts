/** The time of Hanoi is seven hours ahead of Greenwich all year. */
export const HANOI_AHEAD = 25_200_000;

/** Milliseconds of a day. */
export const DAY_LENGTH = 86_400_000;

const MINUTE = 60_000;

/** Days before each month in a common year. */
const BEFORE = [0, 31, 59, 90, 120, 151, 181, 212, 243, 273, 304, 334, 365];

/** The days from 0001-01-01 to 1970-01-01. */
const EPOCH = 719_162;

/**
 * An ISO instant as milliseconds from 1970 (finer parts are cut off), by whole numbers and without making texts: dossiers
 * are compared by the million. `undefined` where the text is not confirmed as an instant of the years 1–9999; the reader
 * of `days` then says what is wrong.
 */
export function instantNumber(text: string): number | undefined {
  const day = dayOf(text);
  const minutes = clockOf(text, 11);
  if (!(day >= 0 && minutes >= 0 && text.charCodeAt(10) === 84)) return undefined;
  const { milliseconds, end } = secondsOf(text);
  const offset = offsetOf(text, end);
  if (!(milliseconds >= 0 && offset > -1_000)) return undefined;
  const instant = (day - EPOCH) * DAY_LENGTH + (minutes - offset) * MINUTE + milliseconds;
  return instant >= FIRST && instant < AFTER_LAST ? instant : undefined;
}

/** The instant of a text as {@link instantNumber} gives it; NaN, which is before and after nothing, where there is none. */
export function timeOf(value: unknown): number {
  return (typeof value === 'string' ? instantNumber(value) : undefined) ?? Number.NaN;
}

/** Midnight in Hanoi at the beginning of 0001-01-01 and at the end of 9999-12-31. */
const FIRST = -62_135_622_000_000;
const AFTER_LAST = 253_402_275_600_000;

/** Two digits as a number; NaN where they are not digits, and NaN is below and above nothing. */
function two(text: string, at: number): number {
  const tens = text.charCodeAt(at) - 48;
  const ones = text.charCodeAt(at + 1) - 48;
  return tens >= 0 && tens <= 9 && ones >= 0 && ones <= 9 ? tens * 10 + ones : Number.NaN;
}

/** The day as a number from 0001-01-01; NaN for a text that begins with no day of the calendar. */
function dayOf(text: string): number {
  const year = two(text, 0) * 100 + two(text, 2);
  const month = two(text, 5);
  const date = two(text, 8);
  if (!(year >= 1 && month >= 1 && month <= 12 && date >= 1)) return Number.NaN;
  if (text.charCodeAt(4) !== 45 || text.charCodeAt(7) !== 45) return Number.NaN;
  const leap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  const before = BEFORE[month - 1] ?? 0;
  if (date > (BEFORE[month] ?? 0) - before + (leap && month === 2 ? 1 : 0)) return Number.NaN;
  const years = year - 1;
  const leapDays = Math.floor(years / 4) - Math.floor(years / 100) + Math.floor(years / 400);
  return years * 365 + leapDays + before + (leap && month > 2 ? 1 : 0) + date - 1;
}

/** The minutes of `HH:MM`. */
function clockOf(text: string, at: number): number {
  const hours = two(text, at);
  const minutes = two(text, at + 3);
  return hours <= 23 && minutes <= 59 && text.charCodeAt(at + 2) === 58 ? hours * 60 + minutes : Number.NaN;
}

/** The seconds after `HH:MM`, where they are written, and where they end. */
function secondsOf(text: string): { readonly milliseconds: number; readonly end: number } {
  if (text.charCodeAt(16) !== 58) return { milliseconds: 0, end: 16 };
  const seconds = two(text, 17);
  const whole = seconds <= 59 ? seconds * 1000 : Number.NaN;
  if (text.charCodeAt(19) !== 46) return { milliseconds: whole, end: 19 };
  const [fraction = ''] = /^\d{1,9}/.exec(text.slice(20, 30)) ?? [];
  const parts = fraction === '' ? Number.NaN : Number(fraction.padEnd(3, '0').slice(0, 3));
  return { milliseconds: whole + parts, end: 20 + fraction.length };
}

/** The minutes of the offset that ends the text: Z, or from -14:59 to +14:59. */
function offsetOf(text: string, at: number): number {
  const sign = text.charCodeAt(at);
  if (sign === 90) return text.length === at + 1 ? 0 : Number.NaN;
  const minutes = clockOf(text, at + 1);
  if (text.length !== at + 6 || !(minutes < 15 * 60)) return Number.NaN;
  return sign === 43 ? minutes : sign === 45 ? -minutes : Number.NaN;
}
