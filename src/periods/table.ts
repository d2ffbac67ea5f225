/**
 * The working days of a calendar, counted once: how many lie before each day. The working days between two days are
 * then the difference of two numbers, however far apart they are, and a due day is found by its number.
 *
 * A table is built when a calendar is first asked, and kept as long as the calendar value itself lives: building costs
 * about a millisecond, counting a few nanoseconds, and calendars are few. The calendar is a plain value and has no
 * place to keep a table of its own.
 */
import { dayNumber, dayOfNumber, dayOrdinal, yearOf } from '../days/index.js';
import { mistake } from '../issues/index.js';
import type { CalendarCertainty, DayOff, MakeUpDay, WorkingCalendar, YearNotice } from './calendar.js';
import { ESTIMABLE, estimatedYear, isWeekend } from './estimate.js';
import { noticeProblems } from './notice-check.js';

/** What is known of the days of a calendar, from its first to its last, which are counted from 0. */
export interface WorkingTable {
  /** The number of the first day, as `dayNumber` counts. */
  readonly first: number;
  /** Its ordinal, as `dayOrdinal` counts. */
  readonly ordinal: number;
  /** How many days there are. */
  readonly length: number;
  /**
   * What lies before each day: its working days, and {@link ESTIMATED} for each day of an estimated year. One
   * subtraction answers both; one entry more than there are days.
   */
  readonly before: Int32Array;
  /** The day of each working day, in order. */
  readonly workingDays: Int32Array;
  /** The days off that are more than plain weekends. */
  readonly off: ReadonlyMap<number, DayOff>;
  /** The make-up days, where they count. */
  readonly atWork: ReadonlyMap<number, MakeUpDay>;
}

/** More than there are working days in any table, and a power of two. */
const ESTIMATED = 2 ** 16;

/** What lies after one place up to another, to be read by {@link workingDaysIn} and {@link certaintyIn}. */
export function between({ before }: WorkingTable, from: number, to: number): number {
  return (before[to + 1] ?? 0) - (before[from + 1] ?? 0);
}

/** The working days of what lies between. */
export function workingDaysIn(found: number): number {
  return found & (ESTIMATED - 1);
}

/** Whether what lies between is of years with a notice alone. */
export function certaintyIn(found: number): CalendarCertainty {
  return found < ESTIMATED ? 'exact' : 'estimated';
}

const withMakeUp = new WeakMap<WorkingCalendar, WorkingTable>();
const withoutMakeUp = new WeakMap<WorkingCalendar, WorkingTable>();

/** The table of a calendar, with or without its make-up days at work. */
export function tableOf(calendar: WorkingCalendar, makeUpDays: boolean): WorkingTable {
  const tables = makeUpDays ? withMakeUp : withoutMakeUp;
  const known = tables.get(calendar);
  if (known !== undefined) return known;
  const built = build(yearsOf(calendar), makeUpDays);
  tables.set(calendar, built);
  return built;
}

/** A year of the calendar: its notice, or what is estimated in its place. */
interface TableYear {
  readonly notice: YearNotice;
  readonly estimated: boolean;
}

/** The years from the first notice to 2060, or to a later notice. */
function yearsOf({ notices }: WorkingCalendar): readonly TableYear[] {
  const problem = noticeProblems(notices)[0];
  if (problem !== undefined) throw mistake('calendar.contradiction', problem.message);
  const known = new Map(notices.map((notice) => [notice.year, notice]));
  const first = Math.min(...known.keys());
  const last = Math.max(ESTIMABLE.last, ...known.keys());
  return Array.from({ length: last - first + 1 }, (_, at) => {
    const notice = known.get(first + at);
    return { notice: notice ?? estimatedYear(first + at), estimated: notice === undefined };
  });
}

function build(years: readonly TableYear[], makeUp: boolean): WorkingTable {
  const first = dayNumber(`${years[0]?.notice.year}-01-01`);
  const length = dayNumber(`${years.at(-1)?.notice.year}-12-31`) - first + 1;
  const off = byDay(
    years.flatMap(({ notice }) => notice.daysOff),
    first,
  );
  const atWork = byDay(makeUp ? years.flatMap(({ notice }) => notice.makeUpDays) : [], first);
  const guessed = new Set(years.filter(({ estimated }) => estimated).map(({ notice }) => notice.year));
  const before = new Int32Array(length + 1);
  const workingDays = new Int32Array(length);
  for (let day = 0, count = 0; day < length; day += 1) {
    const works = atWork.has(day) || !(off.has(day) || isWeekend(first + day));
    if (works) workingDays[count++] = day;
    const estimated = guessed.has(yearOf(dayOfNumber(first + day))) ? ESTIMATED : 0;
    before[day + 1] = (before[day] ?? 0) + (works ? 1 : 0) + estimated;
  }
  return { first, ordinal: dayOrdinal(dayOfNumber(first)), length, before, workingDays, off, atWork };
}

function byDay<T extends { readonly day: string }>(days: readonly T[], first: number): ReadonlyMap<number, T> {
  return new Map(days.map((each) => [dayNumber(each.day) - first, each]));
}
