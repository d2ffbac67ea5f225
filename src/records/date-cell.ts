import { dayInHanoi, daysInMonth } from '../days/index.js';
import { accept, type Checked, mistake, showReceived } from '../issues/index.js';
import { type DateForm, type DateParts, partsReader } from './date-form.js';
import { ofSerial, type SerialSystem, serialOf } from './serial.js';
import { impossible, malformed, otherOrder, serialNotAllowed } from './wrong-date.js';

/** How the dates of a column are read. */
export interface DateReading {
  /** How they are written. */
  readonly form: DateForm;
  /** The offset of dates that state none. */
  readonly offset: string;
  /** Whether numbers are serial numbers of a spreadsheet, and from which year they count. */
  readonly serials: SerialSystem | undefined;
}

/** Reads the cell of a date as an ISO instant. */
export type DateReader = (cell: unknown) => Checked<string>;

const OFFSET = /^(?:Z|[+-](?:0\d|1[0-4]):[0-5]\d)$/;

/** Makes the reader of a column of dates. */
export function dateReader({ form, offset, serials }: DateReading): DateReader {
  if (!OFFSET.test(offset)) throw badOffset(offset);
  const partsOf = form === 'iso' ? undefined : partsReader(form);
  const pattern = typeof form === 'string' ? form : form.pattern;
  const onlyDays = typeof form !== 'string';
  return (cell) => {
    const time = onlyDays ? undefined : timeOf(cell);
    if (time !== undefined) return ofTime(time);
    const serial = serials === undefined ? undefined : serialOf(cell);
    if (serials !== undefined && serial !== undefined) return ofSerial(serial, serials, form, offset);
    if (typeof cell === 'number') return serialNotAllowed(cell);
    if (typeof cell !== 'string') return malformed(cell, pattern);
    if (partsOf === undefined) return ofIso(cell, offset);
    const parts = partsOf(cell);
    return parts === undefined ? malformed(cell, pattern) : ofParts(parts, { text: cell, pattern, offset });
  };
}

/** A date of the language is an instant, whoever shows it in whatever zone. */
function ofTime(time: number): Checked<string> {
  return Number.isNaN(time) ? malformed('Invalid Date', 'a date') : accept(new Date(time).toISOString());
}

/** The milliseconds of a date of the language, whatever realm made it, as drivers and test runners have their own. */
function timeOf(cell: unknown): number | undefined {
  if (typeof cell !== 'object' || cell === null) return undefined;
  try {
    return Date.prototype.getTime.call(cell);
  } catch {
    return undefined; // another object
  }
}

function ofIso(text: string, offset: string): Checked<string> {
  if (dayInHanoi(text).ok) return accept(text);
  const read = dayInHanoi(text, { offset });
  return read.ok ? accept(`${text}${offset}`) : read;
}

interface Written {
  readonly text: string;
  readonly pattern: string;
  readonly offset: string;
}

function ofParts({ year, month, day, hour, minute, second }: DateParts, written: Written): Checked<string> {
  const [y, m, d] = [Number(year), Number(month), Number(day)];
  if (m > 12 && m <= 31 && d >= 1 && d <= 12) return otherOrder(written.text, written.pattern);
  const isDay = y > 0 && m > 0 && m <= 12 && d > 0 && d <= daysInMonth(y, m);
  if (!isDay || Number(hour) > 23 || Number(minute) > 59 || Number(second) > 59)
    return impossible(written.text, written.pattern);
  return accept(`${year}-${two(month)}-${two(day)}T${two(hour)}:${minute}:${second}${written.offset}`);
}

function two(digits: string): string {
  return digits.padStart(2, '0');
}

function badOffset(offset: unknown): Error {
  return mistake('mapping.offset', {
    vi: `offset là ${showReceived(offset)}: hãy nêu múi giờ của các ngày trong bảng, ở Hà Nội là +07:00.`,
    en: `offset is ${showReceived(offset)}: state the offset of the dates in the table, +07:00 in Hanoi.`,
  });
}
