import { minutesInDay } from 'date-fns/constants';
import { accept, type Checked } from '../issues/index.js';
import type { Day } from './day.js';
import { dayInHanoi, type InstantReading } from './instant.js';
import { TWO } from './ordinal.js';
import { readTime } from './time.js';

/** A day in Hanoi and the time that its clocks show. */
export interface Moment {
  /** The day at +07:00. */
  readonly day: Day;
  /** The time at +07:00, `HH:MM:SS`, with parts of a second where the instant states them. As text, times sort. */
  readonly time: string;
}

/**
 * The day and the time in Hanoi of an instant, for rules that ask whether an office had closed.
 *
 * @param value - anything; an ISO instant with `Z` or an offset is right
 * @param reading - the offset of instants that state none, and where the value was found
 * @returns the day and time at +07:00, or the issues of {@link dayInHanoi}
 * @example
 * ```ts
 * import { momentInHanoi } from '@hanoi-dx/core/days';
 *
 * momentInHanoi('2025-06-30T17:30:05Z'); // → { ok: true, value: { day: '2025-07-01', time: '00:30:05' } }
 * ```
 */
export function momentInHanoi(value: unknown, reading?: InstantReading): Checked<Moment> {
  const day = dayInHanoi(value, reading);
  if (!day.ok) return day;
  const text = String(value);
  const seconds = SECONDS.exec(text)?.[0] ?? '';
  const offset = text.slice(TO_MINUTES + seconds.length) || reading?.offset;
  const minutes = (readTime(`${text.slice(0, TO_MINUTES)}${offset}`) + minutesInDay) % minutesInDay;
  const [hour, minute] = [TWO[Math.floor(minutes / 60)], TWO[minutes % 60]];
  return accept({ day: day.value, time: `${hour}:${minute}${(seconds || ':00').replace(LAST_ZEROS, '$1')}` });
}

/** The length of `2025-07-01T08:00`. */
const TO_MINUTES = 16;

/** The seconds of an instant that was read, with their fraction. */
const SECONDS = /(?<=^.{16}):[\d.]+/;

/** The zeros at the end of a fraction: without them, times that are equal are equal as text. */
const LAST_ZEROS = /\.0+$|(\.\d*?)0+$/;
