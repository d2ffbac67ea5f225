import { millisecondsInDay, millisecondsInMinute, millisecondsInSecond, minutesInDay } from 'date-fns/constants';
import { type Day, dayNumber } from './day.js';
import { EPOCH, LAST_ORDINAL, ordinalIn, packedOf, twoDigits } from './ordinal.js';
import { HANOI, isDigit, NO_TIME, readTime } from './time.js';

const [COLON, POINT, ZERO] = [58, 46, 48] as const;

/**
 * An instant as milliseconds from 1970, by whole numbers and without making texts: for comparing instants by the
 * million. Finer parts are cut off.
 *
 * @param text - an ISO instant with `Z` or an offset
 * @returns the milliseconds, or `undefined` for what is no instant of a day in Hanoi from 0001-01-01 to 9999-12-31;
 * `dayInHanoi` then says what is wrong
 * @example
 * ```ts
 * import { instantNumber } from '@hanoi-dx/core/days';
 *
 * instantNumber('1970-01-01T07:00:00.5+07:00'); // → 500
 * instantNumber('2025-02-30T08:00Z'); // → undefined
 * ```
 */
export function instantNumber(text: string): number | undefined {
  const packed = text.length < 17 ? 0 : packedOf(text);
  const minutes = packed === 0 ? NO_TIME : readTime(text);
  if (minutes === NO_TIME) return undefined;
  const written = ordinalIn(packed);
  const inHanoi = written + Math.floor(minutes / minutesInDay);
  if (inHanoi < 1 || inHanoi > LAST_ORDINAL) return undefined;
  return ((written - EPOCH) * minutesInDay + minutes - HANOI) * millisecondsInMinute + millisecondsIn(text);
}

/** The seconds and their first three decimals, of an instant whose form was read. */
function millisecondsIn(text: string): number {
  if (text.charCodeAt(16) !== COLON) return 0;
  let milliseconds = twoDigits(text, 17) * millisecondsInSecond;
  if (text.charCodeAt(19) !== POINT) return milliseconds;
  for (let at = 20, worth = 100; worth >= 1 && isDigit(text.charCodeAt(at)); at += 1, worth /= 10) {
    milliseconds += (text.charCodeAt(at) - ZERO) * worth;
  }
  return milliseconds;
}

/**
 * The number of the day in Hanoi on which a moment falls, counted from 1970-01-01 as `dayNumber` does.
 *
 * @param milliseconds - a moment as {@link instantNumber} gives it
 * @returns a whole number
 * @example
 * ```ts
 * import { dayNumberInHanoi, dayOfNumber, instantNumber } from '@hanoi-dx/core/days';
 *
 * dayOfNumber(dayNumberInHanoi(instantNumber('2025-06-30T17:30:00Z') ?? 0)); // → '2025-07-01'
 * ```
 */
export function dayNumberInHanoi(milliseconds: number): number {
  return Math.floor((milliseconds + HANOI * millisecondsInMinute) / millisecondsInDay);
}

/**
 * The last millisecond of a day in Hanoi: who looks on that day sees up to it.
 *
 * @param day - a day that was read
 * @returns milliseconds from 1970, as {@link instantNumber} gives them
 * @throws Mistake `day.not-read` for a text that is no day
 * @example
 * ```ts
 * import { endOfDayInHanoi, instantNumber } from '@hanoi-dx/core/days';
 *
 * endOfDayInHanoi('2025-09-30') === instantNumber('2025-09-30T23:59:59.999+07:00'); // → true
 * ```
 */
export function endOfDayInHanoi(day: Day): number {
  return (dayNumber(day) + 1) * millisecondsInDay - HANOI * millisecondsInMinute - 1;
}
