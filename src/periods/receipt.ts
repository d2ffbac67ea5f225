import { type Day, momentInHanoi, readDay } from '../days/index.js';
import { frozen } from '../frozen/index.js';
import { accept, type Checked, type Issue, refuse, showReceived } from '../issues/index.js';
import type { Citation } from '../law/index.js';
import type { CalendarCertainty } from './calendar.js';
import { placeAfter, placeFrom } from './counting.js';
import { receptionHours } from './instruments.js';
import { certaintyOf, dayAt, isAtWork, type Office, placeOf, tableFor, tooLate } from './office.js';

/** When an office takes what comes as received on the same day. */
export interface Reception extends Office {
  /** The time at which it closes, `HH:MM` in Hanoi: what comes later counts as received the next working day. */
  readonly closing: string;
  /** The offset of instants written without one, such as `+07:00`. */
  readonly offset?: string;
}

/** The day on which something counts as received. */
export interface Receipt {
  /** That day, always a working day. */
  readonly day: Day;
  /** The day on which it came. */
  readonly arrived: Day;
  /** Whether any day on the way is of an estimated year. */
  readonly certainty: CalendarCertainty;
}

/** The hours of a day between which something is open, `HH:MM`. */
export interface Session {
  /** When it opens. */
  readonly opens: string;
  /** When it closes. */
  readonly closes: string;
}

/** The hours of an office, and what says so. */
export interface CitedHours {
  /** When it is open. */
  readonly sessions: readonly Session[];
  /** What says so. */
  readonly basis: Citation;
}

/**
 * The hours at which Hanoi's one-stop departments received and returned dossiers under Decision 18/2020/QĐ-UBND Art. 9.
 * An example to pass on, not a default: Decision 27/2023/QĐ-UBND amended that decision, and the hours since 1 July 2025
 * were not found.
 */
export const hanoiReception2020: CitedHours = /* @__PURE__ */ frozen({
  sessions: /* @__PURE__ */ Object.freeze([
    /* @__PURE__ */ Object.freeze({ opens: '08:00', closes: '11:00' }),
    /* @__PURE__ */ Object.freeze({ opens: '13:30', closes: '16:30' }),
  ]),
  basis: receptionHours,
});

/**
 * The day on which something counts as received: what comes on a day off or after closing counts as received the next
 * working day. No general clause says so; it is the pattern of the rules that do (Circular 87/2021/TT-BTC Art. 10,
 * Decision 2988/QĐ-TCHQ Art. 7(5)), so the caller asks for it by naming the closing time.
 *
 * @param at - a day, or an instant, which then has its time in Hanoi; a day alone is taken as before closing
 * @param reception - the closing time, the calendar, and the offset of instants that state none
 * @returns the day, or an issue `closing.malformed`, or one of `readDay`, `dayInHanoi` or `addWorkingDays`
 * @throws Mistake `calendar.contradiction` for a calendar made by hand that contradicts itself
 * @example
 * ```ts
 * import { receiptDay } from '@hanoi-dx/core/periods';
 *
 * const late = receiptDay('2026-02-13T16:31:00+07:00', { closing: '16:30' });
 * late.ok && late.value.day; // → '2026-02-23'
 * ```
 */
export function receiptDay(at: string, reception: Reception): Checked<Receipt> {
  const table = tableFor(reception);
  const came = readArrival(at, reception);
  if (!came.ok) return came;
  const start = placeOf(table, came.value.day, ['start']);
  if (!start.ok) return start;
  const late = isAtWork(table, start.value) && came.value.late;
  const place = late ? placeAfter(table, start.value, 1) : placeFrom(table, start.value);
  if (place === undefined) return tooLate(table, 'a later day', ['start']);
  const day = dayAt(table, place);
  return accept({ day, arrived: came.value.day, certainty: certaintyOf(table, start.value - 1, place) });
}

/** The day in Hanoi on which something came, and whether that was after closing. */
function readArrival(at: unknown, { closing, offset }: Reception): Checked<{ day: Day; late: boolean }> {
  if (!CLOCK.test(closing)) return refuse(notAClock(closing, ['closing']));
  if (typeof at === 'string' && at.length > DAY_LENGTH) {
    const moment = momentInHanoi(at, { path: ['start'], ...(offset === undefined ? {} : { offset }) });
    return moment.ok ? accept({ day: moment.value.day, late: moment.value.time > `${closing}:00` }) : moment;
  }
  const day = readDay(at, ['start']);
  return day.ok ? accept({ day: day.value, late: false }) : day;
}

const CLOCK = /^(?:[01]\d|2[0-3]):[0-5]\d$/;
const DAY_LENGTH = 10;

function notAClock(value: unknown, path: Issue['path']): Issue {
  return {
    code: 'closing.malformed',
    path,
    expected: 'a time HH:MM from 00:00 to 23:59',
    received: showReceived(value),
    message: {
      vi: 'Giờ đóng cửa phải viết theo dạng HH:MM, ví dụ 16:30.',
      en: 'A closing time is written HH:MM, such as 16:30.',
    },
  };
}
