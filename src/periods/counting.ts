import { type Day, dayOrdinal } from '../days/index.js';
import { accept, type Checked, type Issue, type Refused, refuse } from '../issues/index.js';
import type { CalendarCertainty } from './calendar.js';
import { certaintyOf, dayAt, isAtWork, type Office, placeOf, tableFor, tooLate, USUAL } from './office.js';
import { between, certaintyIn, type WorkingTable, workingDaysIn } from './table.js';
import { checkLength } from './term.js';

/** A number of working days. */
export interface WorkingDays {
  /** How many. */
  readonly count: number;
  /** Whether any day among them is of an estimated year. */
  readonly certainty: CalendarCertainty;
}

/** A day that was found. */
export interface FoundDay {
  /** The day. */
  readonly day: Day;
  /** Whether any day on the way is of an estimated year. */
  readonly certainty: CalendarCertainty;
}

/**
 * The working days after one day up to another: the first is not counted, the second is.
 *
 * @param from - the day from which to count
 * @param to - the last day to count
 * @param office - the calendar, and whether make-up days count
 * @returns the number, or an issue `working-days.reversed`, `working-days.too-early`, `working-days.too-late` or one of
 * `readDay`
 * @throws Mistake `calendar.contradiction` for a calendar made by hand that contradicts itself
 * @example
 * ```ts
 * import { workingDaysBetween } from '@hanoi-dx/core/periods';
 *
 * workingDaysBetween('2026-02-13', '2026-02-23'); // → { ok: true, value: { count: 1, certainty: 'exact' } }
 * workingDaysBetween('2027-12-31', '2028-01-04'); // → { ok: true, value: { count: 1, certainty: 'estimated' } }
 * ```
 */
export function workingDaysBetween(from: Day, to: Day, office: Office = USUAL): Checked<WorkingDays> {
  const table = tableFor(office);
  const start = dayOrdinal(from) - table.ordinal;
  const end = dayOrdinal(to) - table.ordinal;
  if (start < 0 || end < start || end >= table.length) return whyNot(table, from, to);
  const found = between(table, start, end);
  return accept({ count: workingDaysIn(found), certainty: certaintyIn(found) });
}

/** What is wrong with two days between which nothing can be counted. */
function whyNot(table: WorkingTable, from: Day, to: Day): Refused {
  const [start, end] = [placeOf(table, from, ['from']), placeOf(table, to, ['to'])];
  if (!start.ok) return start;
  return end.ok ? reversed(from, to) : end;
}

/**
 * The day that is some working days after another.
 *
 * @param day - the day after which to count
 * @param count - how many; 0 gives the day itself, working or not
 * @param office - the calendar, and whether make-up days count
 * @returns the day, or an issue `term.not-whole`, `term.negative`, `working-days.too-early`, `working-days.too-late` or
 * one of `readDay`
 * @throws Mistake `calendar.contradiction` for a calendar made by hand that contradicts itself
 * @example
 * ```ts
 * import { addWorkingDays } from '@hanoi-dx/core/periods';
 *
 * addWorkingDays('2024-05-03', 1); // → { ok: true, value: { day: '2024-05-04', certainty: 'exact' } }
 * addWorkingDays('2024-05-03', 1, { makeUpDays: false }); // → { ok: true, value: { day: '2024-05-06', certainty: 'exact' } }
 * ```
 */
export function addWorkingDays(day: Day, count: number, office: Office = USUAL): Checked<FoundDay> {
  const table = tableFor(office);
  const start = placeOf(table, day, ['day']);
  const length = checkLength(count, ['count']);
  if (!start.ok) return start;
  if (!length.ok) return length;
  return answer(table, start.value, placeAfter(table, start.value, length.value), ['count']);
}

/**
 * The first working day on or after a day.
 *
 * @param day - the day
 * @param office - the calendar, and whether make-up days count
 * @returns the day itself where it is a working day, or the next one; or an issue as {@link addWorkingDays} gives them
 * @throws Mistake `calendar.contradiction` for a calendar made by hand that contradicts itself
 * @example
 * ```ts
 * import { nextWorkingDay } from '@hanoi-dx/core/periods';
 *
 * nextWorkingDay('2026-02-16'); // → { ok: true, value: { day: '2026-02-23', certainty: 'exact' } }
 * ```
 */
export function nextWorkingDay(day: Day, office: Office = USUAL): Checked<FoundDay> {
  const table = tableFor(office);
  const start = placeOf(table, day, ['day']);
  return start.ok ? answer(table, start.value - 1, placeFrom(table, start.value), ['day']) : start;
}

/** The place that is some working days after a place, or `undefined` past the end of the calendar. */
export function placeAfter(table: WorkingTable, start: number, count: number): number | undefined {
  if (count === 0) return start;
  const all = workingDaysIn(between(table, -1, table.length - 1));
  const nth = workingDaysIn(between(table, -1, start)) + count - 1;
  return nth < all ? table.workingDays[nth] : undefined;
}

/** The place of the first working day at or after a place, or `undefined` past the end of the calendar. */
export function placeFrom(table: WorkingTable, start: number): number | undefined {
  return isAtWork(table, start) ? start : placeAfter(table, start, 1);
}

function answer(table: WorkingTable, from: number, place: number | undefined, path: Issue['path']): Checked<FoundDay> {
  if (place === undefined) return tooLate(table, 'a later day', path);
  return accept({ day: dayAt(table, place), certainty: certaintyOf(table, from, place) });
}

function reversed(from: Day, to: Day): Refused {
  return refuse({
    code: 'working-days.reversed',
    path: ['to'],
    expected: `a day on or after ${from}`,
    received: to,
    message: {
      vi: `Ngày sau ${to} đứng trước ngày đầu ${from}: hãy đổi lại thứ tự.`,
      en: `The second day ${to} is before the first ${from}: swap them.`,
    },
  });
}
