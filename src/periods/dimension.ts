import { type Day, dayInHanoi, dayOfMonth, type InstantReading, monthNumber } from '../days/index.js';
import { accept, type Checked, mistake, showReceived } from '../issues/index.js';
import { MONTHS, type MonthsCalendar, type MonthsKind, type Period, periodEnding } from './period.js';

/** A way to group by time: frozen plain data that says which periods the days fall into. */
export interface PeriodDimension {
  /** Always `period`. */
  readonly dimension: 'period';
  /** Its name in tables and columns, such as `quarter` or `nd09.quarter`. */
  readonly name: string;
  /** The calendar that names the periods. */
  readonly calendar: 'civil' | 'nd09';
  /** How long they are. A nine-month period holds no day after it, so it is no way to group. */
  readonly kind: 'month' | 'quarter' | 'half-year' | 'year';
}

/** Groups by civil month. */
export const month: PeriodDimension = /* @__PURE__ */ dimension('month', 'civil', 'month');

/** Groups by civil quarter: 2025-Q3 is 1 July to 30 September. */
export const quarter: PeriodDimension = /* @__PURE__ */ dimension('quarter', 'civil', 'quarter');

/** Groups by civil half-year. */
export const halfYear: PeriodDimension = /* @__PURE__ */ dimension('halfYear', 'civil', 'half-year');

/** Groups by civil year. */
export const year: PeriodDimension = /* @__PURE__ */ dimension('year', 'civil', 'year');

/** Groups by the reporting periods of Decree 09/2019/NĐ-CP Art. 12: `nd09.quarter` 2025-Q3 is 15 June to 14 September. */
export const nd09: Readonly<Record<'month' | 'quarter' | 'halfYear' | 'year', PeriodDimension>> =
  /* @__PURE__ */ Object.freeze({
    month: dimension('nd09.month', 'nd09', 'month'),
    quarter: dimension('nd09.quarter', 'nd09', 'quarter'),
    halfYear: dimension('nd09.halfYear', 'nd09', 'half-year'),
    year: dimension('nd09.year', 'nd09', 'year'),
  });

/**
 * The period of a day: the same frozen value for all days of one period of the years 1970 to 2069.
 *
 * @param dimension - which periods
 * @param day - a day that was read
 * @returns the period
 * @throws Mistake `period.not-a-day` for a text that is no day, `period.outside` for the few days at the ends of the
 * calendar whose reporting period begins before 0001-01-01 or ends after 9999-12-31
 * @example
 * ```ts
 * import { nd09, periodOf, printPeriod, quarter } from '@hanoi-dx/core/periods';
 *
 * printPeriod(periodOf(quarter, '2025-06-30')); // → '2025-Q2'
 * printPeriod(periodOf(nd09.quarter, '2025-06-30')); // → 'nd09:2025-Q3'
 * ```
 */
export function periodOf({ calendar, kind }: Pick<PeriodDimension, 'calendar' | 'kind'>, day: Day): Period {
  const month = reportingMonth(calendar, day);
  const recent = recentOf(calendar === 'civil' ? RECENT_CIVIL : RECENT_ND09, kind);
  return recent[month - FIRST_RECENT] ?? makePeriod(calendar, kind, day, recent);
}

/** The number of the month whose period holds a day; from the 15th on the decree counts a day to the next month. */
function reportingMonth(calendar: PeriodDimension['calendar'], day: Day): number {
  const month = monthNumber(day);
  return calendar === 'nd09' && month > 0 && dayOfMonth(day) >= 15 ? month + 1 : month;
}

/** Makes the period of a day, and keeps it for all its months where they are recent. */
function makePeriod(
  calendar: PeriodDimension['calendar'],
  kind: PeriodDimension['kind'],
  day: Day,
  recent: Period[],
): Period {
  const months = MONTHS[kind];
  const number = periodNumber(calendar, kind, day);
  const made = periodNumbered(calendar, kind, number);
  if (made === undefined) throw number < 0 ? notADay(day) : outside(day);
  for (let month = number * months; month < (number + 1) * months; month += 1) {
    if (month >= FIRST_RECENT && month < FIRST_RECENT + RECENT_MONTHS) recent[month - FIRST_RECENT] = made;
  }
  return made;
}

/** The number of the period that holds a day, counted from the January of year 0; below 0 for what is no day. */
export function periodNumber(calendar: PeriodDimension['calendar'], kind: MonthsKind, day: Day): number {
  const month = reportingMonth(calendar, day);
  return month === 0 ? -1 : Math.floor(month / MONTHS[kind]);
}

/** The period of a number, the inverse of {@link periodNumber}; there is none below 0. */
export function periodNumbered(calendar: MonthsCalendar, kind: MonthsKind, number: number): Period | undefined {
  const lastMonth = (number + 1) * MONTHS[kind] - 1;
  return periodEnding(calendar, kind, Math.floor(lastMonth / 12), (lastMonth % 12) + 1);
}

/**
 * The period of an instant, by the day that it has in Hanoi.
 *
 * @param dimension - which periods
 * @param instant - anything; an ISO instant with `Z` or an offset is right
 * @param reading - the offset of instants that state none, and where the value was found
 * @returns the period, or the issues of `dayInHanoi`
 * @throws Mistake `period.outside` as {@link periodOf} does
 * @example
 * ```ts
 * import { periodOfInstant, printPeriod, quarter } from '@hanoi-dx/core/periods';
 *
 * const period = periodOfInstant(quarter, '2025-06-30T17:30:00Z');
 * period.ok && printPeriod(period.value); // → '2025-Q3'
 * ```
 */
export function periodOfInstant(
  dimension: PeriodDimension,
  instant: unknown,
  reading?: InstantReading,
): Checked<Period> {
  const day = dayInHanoi(instant, reading);
  return day.ok ? accept(periodOf(dimension, day.value)) : day;
}

/** The periods of one calendar that were asked for, by the numbers of their months after {@link FIRST_RECENT}. */
interface Recent {
  readonly month: Period[];
  readonly quarter: Period[];
  readonly halfYear: Period[];
  readonly year: Period[];
}

const FIRST_RECENT = 1970 * 12;
const RECENT_MONTHS = 100 * 12;

/** A tally asks for the same few periods over and over: those of 1970 to 2069 are made once, and are then one value. */
const RECENT_CIVIL: Recent = { month: [], quarter: [], halfYear: [], year: [] };
const RECENT_ND09: Recent = { month: [], quarter: [], halfYear: [], year: [] };

function recentOf(recent: Recent, kind: PeriodDimension['kind']): Period[] {
  switch (kind) {
    case 'month':
      return recent.month;
    case 'quarter':
      return recent.quarter;
    case 'half-year':
      return recent.halfYear;
    case 'year':
      return recent.year;
  }
}

// @__NO_SIDE_EFFECTS__
function dimension(
  name: string,
  calendar: PeriodDimension['calendar'],
  kind: PeriodDimension['kind'],
): PeriodDimension {
  return Object.freeze({ dimension: 'period', name, calendar, kind });
}

function notADay(day: unknown): Error {
  return mistake('period.not-a-day', {
    vi: `${showReceived(day)} không phải là ngày: hãy đọc bằng readDay trước khi hỏi kỳ của nó.`,
    en: `${showReceived(day)} is no day: read it with readDay before asking for its period.`,
  });
}

function outside(day: Day): Error {
  return mistake('period.outside', {
    vi: `Kỳ của ngày ${day} không nằm trọn từ 0001-01-01 đến 9999-12-31: hãy kiểm tra lại ngày.`,
    en: `The period of ${day} does not lie within 0001-01-01 and 9999-12-31: check the day.`,
  });
}
