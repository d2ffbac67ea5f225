import { accept, type Checked } from '../issues/index.js';
import type { Day } from './day.js';
import { dayInHanoi, type InstantReading } from './instant.js';
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
  const [, date = '', clock = '', seconds = ':00', offset = reading?.offset ?? ''] = PARTS.exec(String(value)) ?? [];
  const minutes = (readTime(`${date}${clock}${offset}`) + MINUTES_IN_DAY) % MINUTES_IN_DAY;
  const [hour, minute] = [Math.floor(minutes / 60), minutes % 60].map((part) => String(part).padStart(2, '0'));
  return accept({ day: day.value, time: `${hour}:${minute}${seconds.replace(LAST_ZEROS, '$1')}` });
}

/** The day with its T, hours and minutes, seconds with their fraction, and the offset of an instant that was read. */
const PARTS = /^(.{11})(.{5})(:[\d.]+)?(.+)?$/;
const MINUTES_IN_DAY = 1440;

/** The zeros at the end of a fraction: without them, times that are equal are equal as text. */
const LAST_ZEROS = /\.0+$|(\.\d*?)0+$/;
