import { type Day, daysInMonth, monthOf, yearOf } from '../days/index.js';

/**
 * Who named the days of a period.
 * - `civil`: months as they are;
 * - `nd09`: the cut-offs of Decree 09/2019/NĐ-CP Art. 12, from the 15th of the month before to the 14th of the last month;
 * - `nd09-practice`: nine months cut the same way, for which no clause was found: practice, not law;
 * - `custom`: a first and a last day, chosen by the caller.
 */
export type PeriodCalendar = 'civil' | 'nd09' | 'nd09-practice' | 'custom';

/** How long a period is: so many whole months of its calendar, or any `days`. */
export type PeriodKind = 'month' | 'quarter' | 'half-year' | 'nine-months' | 'year' | 'days';

/** A period: its days, and the calendar that named them. Civil 2025-Q3 and `nd09:2025-Q3` are different days. */
export interface Period {
  /** The calendar that named the days. */
  readonly calendar: PeriodCalendar;
  /** How long it is. */
  readonly kind: PeriodKind;
  /** The first day. */
  readonly first: Day;
  /** The last day, which belongs to the period. */
  readonly last: Day;
}

/** The calendars that name whole months. */
export type MonthsCalendar = Exclude<PeriodCalendar, 'custom'>;

/** The kinds that are whole months. */
export type MonthsKind = Exclude<PeriodKind, 'days'>;

/** The months of each kind. */
export const MONTHS: Readonly<Record<MonthsKind, number>> = {
  month: 1,
  quarter: 3,
  'half-year': 6,
  'nine-months': 9,
  year: 12,
};

/** Whether a calendar has periods of a kind: the decree has no nine months, the practice has nothing else. */
export function isNamed(calendar: MonthsCalendar, kind: MonthsKind): boolean {
  return calendar === 'civil' || (kind === 'nine-months') === (calendar === 'nd09-practice');
}

/**
 * The period of a calendar that ends in a month, or `undefined` where the kind does not end in that month or the days
 * would lie outside the years 0001 to 9999.
 */
export function periodEnding(
  calendar: MonthsCalendar,
  kind: MonthsKind,
  year: number,
  month: number,
): Period | undefined {
  const months = MONTHS[kind];
  if (month % months !== 0 || month < 1 || month > 12) return undefined;
  const before = month - months;
  const first = calendar === 'civil' ? day(year, before + 1, 1) : day(before < 1 ? year - 1 : year, before || 12, 15);
  const last = day(year, month, calendar === 'civil' ? daysInMonth(year, month) : 14);
  if (first < '0001' || year > 9999) return undefined;
  return Object.freeze({ calendar, kind, first, last });
}

/** The named period whose last day is this one, where there is such a period. */
export function periodWithLast(calendar: MonthsCalendar, kind: MonthsKind, last: Day): Period | undefined {
  const named = periodEnding(calendar, kind, yearOf(last), monthOf(last));
  return named?.last === last ? named : undefined;
}

/** A period of chosen days. */
export function customPeriod(first: Day, last: Day): Period {
  return Object.freeze({ calendar: 'custom', kind: 'days', first, last });
}

function day(year: number, month: number, dayOfMonth: number): Day {
  return `${padded(year, 4)}-${padded(month, 2)}-${padded(dayOfMonth, 2)}`;
}

/** A whole number with zeros in front. */
export function padded(number: number, length: number): string {
  return String(number).padStart(length, '0');
}
