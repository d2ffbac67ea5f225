/**
 * Civil days, and the day in Hanoi of an instant.
 *
 * @module days
 */
export {
  type Day,
  dayNumber,
  dayOfMonth,
  dayOfNumber,
  dayOrdinal,
  monthNumber,
  monthOf,
  readDay,
  yearOf,
} from './day.js';
export { dayInHanoi, type InstantReading } from './instant.js';
export { dayNumberInHanoi, endOfDayInHanoi, instantNumber } from './instant-number.js';
export { type Moment, momentInHanoi } from './moment.js';
export { daysInMonth } from './ordinal.js';
