import { millisecondsInDay, millisecondsInHour } from 'date-fns/constants';
import { instantNumber } from '../days/index.js';

/** The time of Hanoi is seven hours ahead of Greenwich all year. */
export const HANOI_AHEAD = 7 * millisecondsInHour;

/** Milliseconds of a day. */
export const DAY_LENGTH = millisecondsInDay;

/** The instant of a text as `instantNumber` gives it; NaN, which is before and after nothing, where there is none. */
export function timeOf(value: unknown): number {
  return (typeof value === 'string' ? instantNumber(value) : undefined) ?? Number.NaN;
}
