import { mistake, showReceived } from '../issues/index.js';

/** How a day is written: the order of day, month and year, and what stands between them. */
export type DayPattern =
  | 'dd/MM/yyyy'
  | 'dd-MM-yyyy'
  | 'dd.MM.yyyy'
  | 'MM/dd/yyyy'
  | 'MM-dd-yyyy'
  | 'MM.dd.yyyy'
  | 'yyyy/MM/dd'
  | 'yyyy-MM-dd'
  | 'yyyy.MM.dd';

/** How a time of the day is written. */
export type TimePattern = 'HH:mm' | 'HH:mm:ss';

/** How a day and its time are written: the time behind the day or before it, with spaces between them. */
export type DateTimePattern = `${DayPattern} ${TimePattern}` | `${TimePattern} ${DayPattern}`;

/** Days without a time: whoever reads them says which time is meant, because the portal compares times. */
export interface DayAt {
  /** How the day is written. */
  readonly pattern: DayPattern;
  /** The time that is meant, `HH:mm` or `HH:mm:ss`. */
  readonly at: string;
}

/**
 * How dates are written in the cells of a column. `iso`: ISO 8601 with `T`, with an offset or without. Zeros before a
 * day, a month or an hour may be missing; a year has four digits.
 */
export type DateForm = 'iso' | DateTimePattern | DayAt;

/** The parts of a date that was taken apart, as they were written. */
export interface DateParts {
  readonly year: string;
  readonly month: string;
  readonly day: string;
  readonly hour: string;
  readonly minute: string;
  readonly second: string;
}

/** Takes a text apart by a pattern; `undefined` where it is written otherwise. */
export type PartsReader = (text: string) => DateParts | undefined;

const PATTERNS = /^(?:HH:mm(?::ss)? )?(?:dd([/.-])MM\1yyyy|MM([/.-])dd\2yyyy|yyyy([/.-])MM\3dd)(?: HH:mm(?::ss)?)?$/;
const TIMES = /HH:mm/g;
const TIME_OF_DAY = /^(?:[01]\d|2[0-3]):[0-5]\d(?::[0-5]\d)?$/;

/** Makes the reader of a form other than `iso`. */
export function partsReader(form: DateTimePattern | DayAt): PartsReader {
  const { pattern, at } = typeof form === 'string' ? { pattern: form, at: undefined } : form;
  const times = (String(pattern).match(TIMES)?.length ?? 0) + (at === undefined ? 0 : 1);
  if (!PATTERNS.test(pattern) || times !== 1) throw badPattern(pattern);
  if (at !== undefined && !TIME_OF_DAY.test(at)) throw badTime(at);
  const [hour = '', minute = '', second = '00'] = at?.split(':') ?? [];
  const stated = { hour, minute, second };
  const expression = expressionOf(pattern);
  return (text) => {
    const parts = expression.exec(text)?.groups;
    return parts === undefined ? undefined : ({ ...stated, ...parts } as DateParts); // the pattern names what is left
  };
}

const PARTS: Readonly<Record<string, string>> = {
  dd: '(?<day>\\d{1,2})',
  MM: '(?<month>\\d{1,2})',
  yyyy: '(?<year>\\d{4})',
  HH: '(?<hour>\\d{1,2})',
  mm: '(?<minute>\\d{2})',
  ss: '(?<second>\\d{2})',
  '.': '\\.',
  ' ': ' +',
};

function expressionOf(pattern: string): RegExp {
  return new RegExp(`^${pattern.replace(/dd|MM|yyyy|HH|mm|ss|[. ]/g, (part) => PARTS[part] ?? part)}$`);
}

function badPattern(pattern: unknown): Error {
  return mistake('mapping.dates', {
    vi: `Không có mẫu ngày ${showReceived(pattern)}: hãy dùng iso, một mẫu như dd/MM/yyyy HH:mm, hoặc { pattern: 'dd/MM/yyyy', at: '17:00' }.`,
    en: `There is no date pattern ${showReceived(pattern)}: use iso, one such as dd/MM/yyyy HH:mm, or { pattern: 'dd/MM/yyyy', at: '17:00' }.`,
  });
}

function badTime(at: unknown): Error {
  return mistake('mapping.time', {
    vi: `at là ${showReceived(at)}: cần một giờ như 17:00 hoặc 17:00:00.`,
    en: `at is ${showReceived(at)}: give a time such as 17:00 or 17:00:00.`,
  });
}
