import { type Day, dayNumber, dayOfNumber, readDay } from '../days/index.js';
import { accept, type Checked, type Issue, type Refused, refuse } from '../issues/index.js';
import type { CalendarCertainty, WorkingCalendar } from './calendar.js';
import { publicOffices } from './notices.js';
import { tableOf, type WorkingTable } from './table.js';

/** Whose working days are counted. */
export interface Office {
  /** The calendar; {@link publicOffices} where none is given. */
  readonly calendar?: WorkingCalendar;
  /** Whether make-up Saturdays are working days; they are unless this is `false`. */
  readonly makeUpDays?: boolean;
}

/** The public offices with their make-up days. */
export const USUAL: Office = /* @__PURE__ */ Object.freeze({});

/** The table of an office. */
export function tableFor({ calendar = publicOffices, makeUpDays = true }: Office): WorkingTable {
  return tableOf(calendar, makeUpDays);
}

/** Where in the table a day is, or why it is not there. */
export function placeOf(table: WorkingTable, value: unknown, path: Issue['path']): Checked<number> {
  const day = readDay(value, path);
  if (!day.ok) return day;
  const place = dayNumber(day.value) - table.first;
  if (place < 0) return tooEarly(table, day.value, path);
  return place < table.length ? accept(place) : tooLate(table, day.value, path);
}

/** The day at a place of the table. */
export function dayAt(table: WorkingTable, place: number): Day {
  return dayOfNumber(table.first + place);
}

/** Whether any day after one place up to another is of an estimated year. */
export function certaintyOf({ estimated }: WorkingTable, from: number, to: number): CalendarCertainty {
  return estimated[to + 1] === estimated[from + 1] ? 'exact' : 'estimated';
}

/** Whether the day at a place is a working day. */
export function isAtWork({ before }: WorkingTable, place: number): boolean {
  return before[place + 1] !== before[place];
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
