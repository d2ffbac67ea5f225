import { isValid } from 'date-fns/isValid';
import { parseISO } from 'date-fns/parseISO';
import { accept, type Checked, type Issue, mistake, refuse, showReceived } from '../issues/index.js';
import { dayIn, dayOfOrdinal, EPOCH, LAST_ORDINAL, monthIn, ordinalIn, packedOf, yearIn } from './ordinal.js';

/** A civil day, `YYYY-MM-DD`, from 0001-01-01 to 9999-12-31. As text, days sort in their order. */
export type Day = string;

const SHAPE = /^\d{4}-\d{2}-\d{2}$/;

/**
 * Reads a civil day that came from outside.
 *
 * @param value - anything; `YYYY-MM-DD` is right
 * @param path - where the value was found, for the issues
 * @returns the day, or an issue `day.malformed` or `day.does-not-exist`
 * @example
 * ```ts
 * import { readDay } from '@hanoi-dx/core/days';
 *
 * readDay('2024-02-29'); // → { ok: true, value: '2024-02-29' }
 * readDay('2025-02-30').ok; // → false
 * ```
 */
export function readDay(value: unknown, path: Issue['path'] = []): Checked<Day> {
  return typeof value === 'string' && isDay(value) ? accept(value) : judgeDay(value, path);
}

/** Whether a text spells a day of the calendar, by whole numbers. */
export function isDay(text: string): boolean {
  return text.length === 10 && packedOf(text) !== 0;
}

/** The plain twin of {@link isDay}, by date-fns: it says what is wrong with what the fast way did not accept. */
export function judgeDay(value: unknown, path: Issue['path'] = []): Checked<Day> {
  if (typeof value !== 'string' || !SHAPE.test(value)) return malformed(value, path);
  const exists = isValid(parseISO(`${value}T00:00:00Z`)) && !value.startsWith('0000');
  return exists ? accept(value) : impossible(value, path);
}

/**
 * The number of a day, counted from 1970-01-01: the difference of two is the days between them.
 *
 * @param day - a day that was read
 * @returns a whole number, negative before 1970
 * @throws Mistake `day.not-read` for a text that is no day
 * @example
 * ```ts
 * import { dayNumber } from '@hanoi-dx/core/days';
 *
 * dayNumber('2025-09-23') - dayNumber('2025-07-01'); // → 84
 * ```
 */
export function dayNumber(day: Day): number {
  return ordinalIn(packedOrThrow(day)) - EPOCH;
}

/**
 * The ordinal of a day: 1 for 0001-01-01, one more for each day after it. It asks and answers at once, for loops over
 * many days that came from outside.
 *
 * @param day - anything
 * @returns a whole number from 1, or 0 for what is no day
 * @example
 * ```ts
 * import { dayOrdinal } from '@hanoi-dx/core/days';
 *
 * dayOrdinal('2025-09-23') - dayOrdinal('2025-07-01'); // → 84
 * dayOrdinal('2025-02-30'); // → 0
 * ```
 */
export function dayOrdinal(day: unknown): number {
  const packed = packedDay(day);
  return packed === 0 ? 0 : ordinalIn(packed);
}

/**
 * The number of a day's month, counted from January of the year 0: the difference of two is the months between them.
 *
 * @param day - anything
 * @returns a whole number from 12, or 0 for what is no day
 * @example
 * ```ts
 * import { monthNumber } from '@hanoi-dx/core/days';
 *
 * monthNumber('2025-01-31') - monthNumber('2024-12-01'); // → 1
 * ```
 */
export function monthNumber(day: unknown): number {
  const packed = packedDay(day);
  return packed === 0 ? 0 : yearIn(packed) * 12 + monthIn(packed) - 1;
}

/** A day packed into one number, or 0 for what is no day. */
function packedDay(day: unknown): number {
  return typeof day === 'string' && day.length === 10 ? packedOf(day) : 0;
}

function packedOrThrow(day: unknown): number {
  const packed = packedDay(day);
  if (packed !== 0) return packed;
  throw mistake('day.not-read', {
    vi: `${showReceived(day)} không phải là ngày: hãy đọc bằng readDay trước khi dùng.`,
    en: `${showReceived(day)} is no day: read it with readDay before using it.`,
  });
}

/**
 * The day of a number, the inverse of {@link dayNumber}.
 *
 * @param number - a whole number of days from 1970-01-01
 * @returns the day
 * @throws Mistake `day.number` where no day from 0001-01-01 to 9999-12-31 has that number
 * @example
 * ```ts
 * import { dayNumber, dayOfNumber } from '@hanoi-dx/core/days';
 *
 * dayOfNumber(dayNumber('2024-02-28') + 1); // → '2024-02-29'
 * ```
 */
export function dayOfNumber(number: number): Day {
  if (!isDayNumber(number)) {
    throw mistake('day.number', {
      vi: `Số ${number} không ứng với ngày nào từ 0001-01-01 đến 9999-12-31: hãy kiểm tra phép cộng ngày.`,
      en: `No day from 0001-01-01 to 9999-12-31 has the number ${number}: check the sum of days.`,
    });
  }
  return dayOfOrdinal(number + EPOCH);
}

/** Whether a day from 0001-01-01 to 9999-12-31 has the number. */
export function isDayNumber(number: number): boolean {
  return Number.isInteger(number) && number > -EPOCH && number <= LAST_ORDINAL - EPOCH;
}

/**
 * The year of a day.
 *
 * @param day - a day that was read
 * @returns 1 to 9999
 * @throws Mistake `day.not-read` for a text that is no day
 * @example
 * ```ts
 * import { yearOf } from '@hanoi-dx/core/days';
 *
 * yearOf('2025-07-01'); // → 2025
 * ```
 */
export function yearOf(day: Day): number {
  return yearIn(packedOrThrow(day));
}

/**
 * The month of a day.
 *
 * @param day - a day that was read
 * @returns 1 to 12
 * @throws Mistake `day.not-read` for a text that is no day
 * @example
 * ```ts
 * import { monthOf } from '@hanoi-dx/core/days';
 *
 * monthOf('2025-07-01'); // → 7
 * ```
 */
export function monthOf(day: Day): number {
  return monthIn(packedOrThrow(day));
}

/**
 * The day of the month.
 *
 * @param day - a day that was read
 * @returns 1 to 31
 * @throws Mistake `day.not-read` for a text that is no day
 * @example
 * ```ts
 * import { dayOfMonth } from '@hanoi-dx/core/days';
 *
 * dayOfMonth('2025-07-15'); // → 15
 * ```
 */
export function dayOfMonth(day: Day): number {
  return dayIn(packedOrThrow(day));
}

function malformed(value: unknown, path: Issue['path']): Checked<never> {
  return refuse({
    code: 'day.malformed',
    path,
    expected: 'a day YYYY-MM-DD',
    received: showReceived(value),
    message: {
      vi: 'Ngày phải viết theo dạng YYYY-MM-DD, ví dụ 2025-07-01.',
      en: 'A day is written YYYY-MM-DD, such as 2025-07-01.',
    },
  });
}

function impossible(value: string, path: Issue['path']): Checked<never> {
  return refuse({
    code: 'day.does-not-exist',
    path,
    expected: 'a day of the calendar from 0001-01-01 to 9999-12-31',
    received: showReceived(value),
    message: {
      vi: `Ngày ${value} không có trong lịch: hãy kiểm tra lại ngày và tháng.`,
      en: `The day ${value} is not in the calendar: check day and month.`,
    },
  });
}
