import { dayOfNumber } from '../days/index.js';
import { accept, type Checked } from '../issues/index.js';
import type { DateForm } from './date-form.js';
import { malformed, noSuchSerial } from './wrong-date.js';

/** From which year a spreadsheet counts its days: 1900 is usual, 1904 is of old files of the Macintosh. */
export type SerialSystem = '1900' | '1904';

const SERIAL = /^\d{1,7}(?:[.,]\d+)?$/;

/** The serial number that a cell holds, as a number or as text. */
export function serialOf(cell: unknown): number | undefined {
  if (typeof cell === 'number') return cell;
  return typeof cell === 'string' && SERIAL.test(cell) ? Number(cell.replace(',', '.')) : undefined;
}

/**
 * The serial numbers of 1970-01-01, of the first day that is sure and of 9999-12-31. Days before 1 March 1900 are
 * counted from a 29 February 1900 that never was.
 */
const SERIALS = {
  '1900': { epoch: 25_569, first: 61, last: 2_958_465 },
  '1904': { epoch: 24_107, first: 0, last: 2_957_003 },
} as const;

const DAY_LENGTH = 86_400;

/** A serial number is days and a fraction of a day: to the second it is exact, and rounded to it. */
export function ofSerial(serial: number, system: SerialSystem, form: DateForm, offset: string): Checked<string> {
  const { epoch, first, last } = SERIALS[system];
  const seconds = Math.round(serial * DAY_LENGTH);
  const days = Math.floor(seconds / DAY_LENGTH);
  if (!(days >= first && days <= last)) return noSuchSerial(serial, first, last);
  const day = dayOfNumber(days - epoch);
  const time = new Date((seconds % DAY_LENGTH) * 1000).toISOString().slice(11, 19);
  if (typeof form === 'string') return accept(`${day}T${time}${offset}`);
  if (time !== '00:00:00') return malformed(serial, 'a whole number: a day without a time');
  return accept(`${day}T${form.at.length === 5 ? `${form.at}:00` : form.at}${offset}`);
}
