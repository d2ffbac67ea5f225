/**
 * The working days of a calendar, counted once: how many lie before each day. The working days between two days are
 * then the difference of two numbers, however far apart they are, and a due day is found by its number.
 *
 * A table is built when a calendar is first asked, and kept as long as the calendar value itself lives: building costs
 * about a millisecond, counting a few nanoseconds, and calendars are few. The calendar is a plain value and has no
 * place to keep a table of its own.
 */
import { dayNumber } from '../days/index.js';
import { mistake } from '../issues/index.js';
import type { DayOff, MakeUpDay, WorkingCalendar, YearNotice } from './calendar.js';
import { ESTIMABLE, estimatedYear, isWeekend } from './estimate.js';
import { noticeProblems } from './notice-check.js';

/** What is known of the days of a calendar, from its first to its last, which are counted from 0. */
export interface WorkingTable {
  /** The number of the first day, as `dayNumber` counts. */
  readonly first: number;
  /** How many days there are. */
  readonly length: number;
  /** How many working days lie before each day; one entry more than there are days. */
  readonly before: Uint32Array;
  /** How many days of estimated years lie before each day; one entry more than there are days. */
  readonly estimated: Uint32Array;
  /** The day of each working day, in order. */
  readonly workingDays: Uint32Array;
  /** The days off that are more than plain weekends. */
  readonly off: ReadonlyMap<number, DayOff>;
  /** The make-up days, where they count. */
  readonly atWork: ReadonlyMap<number, MakeUpDay>;
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
  const before = new Uint32Array(length + 1);
  const workingDays = new Uint32Array(length);
  for (let day = 0, count = 0; day < length; day += 1) {
    if (atWork.has(day) || !(off.has(day) || isWeekend(first + day))) workingDays[count++] = day;
    before[day + 1] = count;
  }
  return { first, length, before, estimated: estimatedBefore(years, first, length), workingDays, off, atWork };
}

function estimatedBefore(years: readonly TableYear[], first: number, length: number): Uint32Array {
  const estimated = new Uint32Array(length + 1);
  for (const { notice, estimated: guessed } of years) {
    const [from, to] = [dayNumber(`${notice.year}-01-01`) - first, dayNumber(`${notice.year}-12-31`) - first];
    for (let day = from; day <= to; day += 1) estimated[day + 1] = (estimated[day] ?? 0) + (guessed ? 1 : 0);
  }
  return estimated;
}

function byDay<T extends { readonly day: string }>(days: readonly T[], first: number): ReadonlyMap<number, T> {
  return new Map(days.map((each) => [dayNumber(each.day) - first, each]));
}
