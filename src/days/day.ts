import { millisecondsInDay } from 'date-fns/constants';
import { parseISO } from 'date-fns/parseISO';
import { accept, type Checked, type Issue, refuse, showReceived } from '../issues/index.js';

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
  if (typeof value !== 'string' || !SHAPE.test(value)) return malformed(value, path);
  return Number.isNaN(midnight(value)) || value.startsWith('0000') ? impossible(value, path) : accept(value);
}

/**
 * The number of a day, counted from 1970-01-01: the difference of two is the days between them.
 *
 * @param day - a day that was read
 * @returns a whole number, negative before 1970; NaN for a text that is no day
 * @example
 * ```ts
 * import { dayNumber } from '@hanoi-dx/core/days';
 *
 * dayNumber('2025-09-23') - dayNumber('2025-07-01'); // → 84
 * ```
 */
export function dayNumber(day: Day): number {
  return midnight(day) / millisecondsInDay;
}

/**
 * The day of a number, the inverse of {@link dayNumber}.
 *
 * @param number - a whole number of days from 1970-01-01
 * @returns the day
 * @example
 * ```ts
 * import { dayNumber, dayOfNumber } from '@hanoi-dx/core/days';
 *
 * dayOfNumber(dayNumber('2024-02-28') + 1); // → '2024-02-29'
 * ```
 */
export function dayOfNumber(number: number): Day {
  return new Date(number * millisecondsInDay).toISOString().slice(0, 10);
}

/** The instant at which a day begins at Greenwich: with Z nothing depends on the time zone of the machine. */
function midnight(day: Day): number {
  return parseISO(`${day}T00:00:00Z`).getTime();
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
