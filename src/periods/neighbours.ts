import { type Day, dayNumber, dayOfMonth, dayOfNumber, daysInMonth, monthOf, readDay, yearOf } from '../days/index.js';
import { accept, type Checked, refuse } from '../issues/index.js';
import { type PeriodDimension, periodNumber, periodNumbered, periodOf } from './dimension.js';
import { customPeriod, MONTHS, type Period, padded, periodEnding } from './period.js';
import { doesNotExist, upsideDown } from './refusals.js';
import { printPeriod } from './text.js';

/**
 * The period before: of the same kind where the calendar names it, as many days where the days were chosen. Before the
 * nine months of a year stand those of the year before, because nine months begin once a year.
 *
 * @param period - the period
 * @returns the period before, or an issue `period.does-not-exist` at the beginning of the calendar
 * @example
 * ```ts
 * import { previousPeriod, printPeriod, readPeriod } from '@hanoi-dx/core/periods';
 *
 * const quarter = readPeriod('2025-Q1');
 * const before = quarter.ok ? previousPeriod(quarter.value) : quarter;
 * before.ok && printPeriod(before.value); // → '2024-Q4'
 * ```
 */
export function previousPeriod(period: Period): Checked<Period> {
  const { calendar, kind, first, last } = period;
  if (kind === 'nine-months') return samePeriodYearBefore(period);
  if (calendar !== 'custom' && kind !== 'days') {
    const months = MONTHS[kind];
    const number = (yearOf(last) * 12 + monthOf(last)) / months - 2;
    return orIssue(periodNumbered(calendar, kind, number), period);
  }
  const before = dayNumber(first) - 1;
  const start = before - (dayNumber(last) - dayNumber(first));
  const exists = start >= dayNumber('0001-01-01');
  return orIssue(exists ? customPeriod(dayOfNumber(start), dayOfNumber(before)) : undefined, period);
}

/**
 * The same period of the year before (cùng kỳ năm trước). A chosen 29 February becomes 28 February.
 *
 * @param period - the period
 * @returns the period a year earlier, or an issue `period.does-not-exist` at the beginning of the calendar
 * @example
 * ```ts
 * import { printPeriod, readPeriod, samePeriodYearBefore } from '@hanoi-dx/core/periods';
 *
 * const quarter = readPeriod('nd09:2025-Q3');
 * const before = quarter.ok ? samePeriodYearBefore(quarter.value) : quarter;
 * before.ok && printPeriod(before.value); // → 'nd09:2024-Q3'
 * ```
 */
export function samePeriodYearBefore(period: Period): Checked<Period> {
  const { calendar, kind, first, last } = period;
  if (calendar !== 'custom' && kind !== 'days') {
    return orIssue(periodEnding(calendar, kind, yearOf(last) - 1, monthOf(last)), period);
  }
  return orIssue(yearOf(first) < 2 ? undefined : customPeriod(yearEarlier(first), yearEarlier(last)), period);
}

/**
 * The year to date (lũy kế từ đầu năm): from the first day of the calendar's year to the last day of the period.
 *
 * @param period - the period
 * @returns a period of chosen days; for chosen days, the civil year that the last day lies in
 * @example
 * ```ts
 * import { printPeriod, readPeriod, yearToDate } from '@hanoi-dx/core/periods';
 *
 * const quarter = readPeriod('nd09:2025-Q3');
 * quarter.ok && printPeriod(yearToDate(quarter.value)); // → '2024-12-15/2025-09-14'
 * ```
 */
export function yearToDate({ calendar, last }: Period): Period {
  const cut = calendar === 'nd09' || calendar === 'nd09-practice';
  return customPeriod(periodOf({ calendar: cut ? 'nd09' : 'civil', kind: 'year' }, last).first, last);
}

/**
 * The part of a period up to a day, for a period that still runs.
 *
 * @param period - the period
 * @param asOf - the last day to count; a later one than the period's changes nothing
 * @returns the part, as chosen days unless it is the whole period; or an issue `period.not-begun`, or one of `readDay`
 * @example
 * ```ts
 * import { periodUpTo, printPeriod, readPeriod } from '@hanoi-dx/core/periods';
 *
 * const quarter = readPeriod('2025-Q3');
 * const part = quarter.ok ? periodUpTo(quarter.value, '2025-09-23') : quarter;
 * part.ok && printPeriod(part.value); // → '2025-07-01/2025-09-23'
 * ```
 */
export function periodUpTo(period: Period, asOf: Day): Checked<Period> {
  const day = readDay(asOf, ['asOf']);
  if (!day.ok) return day;
  if (day.value >= period.first) {
    return accept(day.value >= period.last ? period : customPeriod(period.first, day.value));
  }
  return refuse({
    code: 'period.not-begun',
    path: ['asOf'],
    expected: `a day on or after ${period.first}`,
    received: day.value,
    message: {
      vi: `Đến ngày ${day.value} kỳ ${printPeriod(period)} chưa bắt đầu: hãy chọn ngày từ ${period.first} trở đi.`,
      en: `By ${day.value} the period ${printPeriod(period)} has not begun: choose a day from ${period.first} on.`,
    },
  });
}

/**
 * The periods that hold any day from one day to another, in order; the first and the last may reach beyond them.
 *
 * @param dimension - which periods
 * @param first - the first day
 * @param last - the last day
 * @returns the periods, or an issue `period.upside-down`, `period.does-not-exist` or one of `readDay`
 * @example
 * ```ts
 * import { month, periodsBetween, printPeriod } from '@hanoi-dx/core/periods';
 *
 * const months = periodsBetween(month, '2025-07-01', '2025-09-23');
 * months.ok && months.value.map(printPeriod); // → ['2025-07', '2025-08', '2025-09']
 * ```
 */
export function periodsBetween({ calendar, kind }: PeriodDimension, first: Day, last: Day): Checked<readonly Period[]> {
  const [start, end] = [readDay(first, ['first']), readDay(last, ['last'])];
  if (!start.ok) return start;
  if (!end.ok) return end;
  if (last < first) return upsideDown(first, last, ['last']);
  const to = periodNumber(calendar, kind, last);
  const found: Period[] = [];
  for (let number = periodNumber(calendar, kind, first); number <= to; number += 1) {
    const period = periodNumbered(calendar, kind, number);
    if (period === undefined) return doesNotExist(`${first}/${last}`, []);
    found.push(period);
  }
  return accept(found);
}

function yearEarlier(day: Day): Day {
  const year = yearOf(day) - 1;
  return `${padded(year, 4)}${day.slice(4, 8)}${padded(Math.min(dayOfMonth(day), daysInMonth(year, monthOf(day))), 2)}`;
}

function orIssue(found: Period | undefined, period: Period): Checked<Period> {
  return found === undefined ? doesNotExist(`before ${printPeriod(period)}`, []) : accept(found);
}
