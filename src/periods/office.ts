import { type Day, dayOfNumber, dayOrdinal, readDay } from '../days/index.js';
import { accept, type Checked, type Issue, type Refused, refuse } from '../issues/index.js';
import type { CalendarCertainty, WorkingCalendar } from './calendar.js';
import { publicOffices } from './notices.js';
import { between, certaintyIn, tableOf, type WorkingTable, workingDaysIn } from './table.js';

/** Whose working days are counted. */
export interface Office {
  /** The calendar; {@link publicOffices} where none is given. */
  readonly calendar?: WorkingCalendar;
  /** Whether make-up Saturdays are working days; they are unless this is `false`. */
  readonly makeUpDays?: boolean;
}

/** The public offices with their make-up days. */
export const USUAL: Office = /* @__PURE__ */ Object.freeze({});

/** The table of {@link USUAL}, once it was asked for: without it every count would look it up among the calendars. */
let usual: WorkingTable | undefined;

/** The table of an office. */
export function tableFor(office: Office): WorkingTable {
  if (office === USUAL) {
    usual ??= tableOf(publicOffices, true);
    return usual;
  }
  return tableOf(office.calendar ?? publicOffices, office.makeUpDays !== false);
}

/** Where in the table a day is, or why it is not there. */
export function placeOf(table: WorkingTable, value: unknown, path: Issue['path']): Checked<number> {
  const day = readDay(value, path);
  if (!day.ok) return day;
  const place = dayOrdinal(day.value) - table.ordinal;
  if (place < 0) return tooEarly(table, day.value, path);
  return place < table.length ? accept(place) : tooLate(table, day.value, path);
}

/** The day at a place of the table. */
export function dayAt(table: WorkingTable, place: number): Day {
  return dayOfNumber(table.first + place);
}

/** Whether any day after one place up to another is of an estimated year. */
export function certaintyOf(table: WorkingTable, from: number, to: number): CalendarCertainty {
  return certaintyIn(between(table, from, to));
}

/** Whether the day at a place is a working day. */
export function isAtWork(table: WorkingTable, place: number): boolean {
  return workingDaysIn(between(table, place - 1, place)) === 1;
}

function tooEarly(table: WorkingTable, day: Day, path: Issue['path']): Refused {
  const first = dayAt(table, 0);
  return refuse({
    code: 'working-days.too-early',
    path,
    expected: `a day on or after ${first}`,
    received: day,
    message: {
      vi: `Lịch làm việc bắt đầu từ ${first}, chưa có ngày ${day}: hãy thêm thông báo nghỉ của các năm trước.`,
      en: `The calendar of working days begins on ${first}, after ${day}: add the notices of earlier years.`,
    },
  });
}

/** The answer to a day that is, or would be, after the last day of the calendar. */
export function tooLate(table: WorkingTable, received: string, path: Issue['path']): Refused {
  const last = dayAt(table, table.length - 1);
  return refuse({
    code: 'working-days.too-late',
    path,
    expected: `a day on or before ${last}`,
    received,
    message: {
      vi: `Lịch làm việc chỉ tính được đến ${last}: hãy chọn ngày hoặc thời hạn ngắn hơn.`,
      en: `Working days are known or estimated up to ${last} only: choose an earlier day or a shorter term.`,
    },
  });
}
