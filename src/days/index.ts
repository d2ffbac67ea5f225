/**
 * Civil days, and the day in Hanoi of an instant.
 *
 * @module days
 */
export { type Day, dayNumber, dayOfNumber, readDay } from './day.js';
export { dayInHanoi, type InstantReading } from './instant.js';
