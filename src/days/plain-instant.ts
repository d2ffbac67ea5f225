import type { Day } from './day.js';
import { dayIn, monthIn, TWO, yearIn } from './ordinal.js';

// The 29th to the 31st of the months that have them each year; 29 February is left to whoever knows leap years.
const PLAIN =
  /^(?!0000)\d{4}-(?:(?:0[1-9]|1[0-2])-(?:0[1-9]|1\d|2[0-8])|(?:0[13-9]|1[0-2])-(?:29|30)|(?:0[13578]|1[02])-31)T(?:[01]\d|2[0-3]):[0-5]\d:[0-5]\d\+07:00$/;

/**
 * Whether a text is an instant as Hanoi writes it: to the second, at +07:00. Such texts sort in the order of their
 * instants, and their first ten characters are their day, so that they can be used by the million without being read.
 *
 * @param text - any text
 * @returns true where it surely is one; false for instants that are written otherwise, for 29 February, and for what is
 * no instant: `instantNumber` and `dayInHanoi` tell them apart
 */
export function isPlainInstant(text: string): boolean {
  return text.length === 25 && PLAIN.test(text);
}

/**
 * The day of a plain instant, or a day itself, as one number: year × 512 + month × 32 + day. Such numbers have the order of
 * their days, and are places in tables by day; {@link dayOfPlainDay} gives the day back.
 *
 * @param text - a plain instant, or a day that was checked: its first ten characters are read
 * @returns a number from 545
 */
export function plainDay(text: string): number {
  const year = digit(text, 0) * 1000 + digit(text, 1) * 100 + digit(text, 2) * 10 + digit(text, 3);
  const month = digit(text, 5) * 10 + digit(text, 6);
  return year * 512 + month * 32 + digit(text, 8) * 10 + digit(text, 9);
}

/**
 * Whether an instant that was checked is plain: of its length, with the offset +07:00. No offset goes beyond 14 hours, so
 * that its sign, its second digit and its minutes tell it from all others.
 */
export function isWrittenPlainly(text: string): boolean {
  const hours = text.length === 25 && text.charCodeAt(19) === 43 && text.charCodeAt(21) === 55;
  return hours && text.charCodeAt(23) === 48 && text.charCodeAt(24) === 48;
}

function digit(text: string, at: number): number {
  return text.charCodeAt(at) - 48;
}

/**
 * The day of a number, the inverse of {@link plainDay}.
 *
 * @param number - a number that `plainDay` gave, not 0
 * @returns the day
 */
export function dayOfPlainDay(number: number): Day {
  const year = yearIn(number);
  return `${TWO[Math.floor(year / 100)]}${TWO[year % 100]}-${TWO[monthIn(number)]}-${TWO[dayIn(number)]}`;
}
