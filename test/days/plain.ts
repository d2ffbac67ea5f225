/** The plain twins of the fast readers: a shape, then date-fns. The fast ones must accept the same and answer the same. */
import { millisecondsInDay, millisecondsInHour } from 'date-fns/constants';
import { isValid } from 'date-fns/isValid';
import { parseISO } from 'date-fns/parseISO';

const HANOI = 7 * millisecondsInHour;
const DAY = /^\d{4}-\d{2}-\d{2}$/;
const TIME = '(?:[01]\\d|2[0-3]):[0-5]\\d(?::[0-5]\\d(?:\\.\\d{1,9})?)?';
const INSTANT = new RegExp(`^\\d{4}-\\d{2}-\\d{2}T${TIME}(?:Z|[+-](?:0\\d|1[0-4]):[0-5]\\d)$`);

/** Whether a text is a day. */
export function isDayPlainly(text: string): boolean {
  return DAY.test(text) && !text.startsWith('0000') && isValid(parseISO(`${text}T00:00:00Z`));
}

/** The day in Hanoi of an instant, or `undefined`. */
export function dayOfInstantPlainly(text: string): string | undefined {
  if (!INSTANT.test(text) || text.startsWith('0000')) return undefined;
  // Parts of a second never change the day; date-fns would round some of them up to the next second.
  const at = parseISO(text.replace(/\.\d+/, '')).getTime();
  if (Number.isNaN(at)) return undefined;
  const there = new Date(Math.floor((at + HANOI) / millisecondsInDay) * millisecondsInDay).toISOString();
  return /^(?!0000)\d{4}-/.test(there) ? there.slice(0, 10) : undefined;
}
