import { millisecondsInDay } from 'date-fns/constants';
import { instantNumber } from '../days/index.js';

/** Milliseconds of a day. */
export const DAY_LENGTH = millisecondsInDay;

/** The instant of a text as `instantNumber` gives it; NaN, which is before and after nothing, where there is none. */
export function timeOf(value: unknown): number {
  return (typeof value === 'string' ? instantNumber(value) : undefined) ?? Number.NaN;
}
