import type { Day } from '../days/index.js';
import { frozen } from '../frozen/index.js';
import { accept, type Checked } from '../issues/index.js';
import type { Citation } from '../law/index.js';
import type { Label } from '../text/index.js';
import type { CalendarCertainty, DayOffKind, Evidence } from './calendar.js';
import { fiveDayWeek } from './instruments.js';
import { certaintyOf, dayAt, isAtWork, type Office, placeOf, tableFor, USUAL } from './office.js';
import type { WorkingTable } from './table.js';

/** What a day is at the office, with the reason. */
export interface OfficeDay {
  /** The day. */
  readonly day: Day;
  /** `working` and `make-up` days are at work; all others are off. */
  readonly status: 'working' | 'make-up' | 'weekend' | DayOffKind;
  /** The reason in words. */
  readonly reason: Label;
  /** The clause or direction that it rests on. */
  readonly basis: Citation;
  /** The letters and notices that announced it, where one was needed and seen. */
  readonly notice?: string;
  /** How sure the listing of the day itself is. */
  readonly evidence: Evidence;
  /** The holiday made up for, the make-up day of a swap, or the day off that a make-up day is exchanged for. */
  readonly linked?: Day;
  /** Whether the year's notice is known, or the year is estimated. */
  readonly certainty: CalendarCertainty;
}

const WEEKDAY = /* @__PURE__ */ frozen({ vi: 'Ngày làm việc', en: 'Working day' });
const WEEKEND = /* @__PURE__ */ frozen({ vi: 'Nghỉ hằng tuần', en: 'Weekend' });

/**
 * What a day is at the office: make-up days first, then days off, then weekends, and all others are working days.
 *
 * @param day - the day
 * @param office - the calendar, and whether make-up days count
 * @returns the day with its reason and citation, or an issue of `readDay`, `working-days.too-early` or
 * `working-days.too-late`
 * @throws Mistake `calendar.contradiction` for a calendar made by hand that contradicts itself
 * @example
 * ```ts
 * import { officeDay } from '@hanoi-dx/core/periods';
 *
 * const day = officeDay('2025-05-02');
 * day.ok && [day.value.status, day.value.linked]; // → ['swapped', '2025-04-26']
 * const saturday = officeDay('2025-04-26');
 * saturday.ok && saturday.value.status; // → 'make-up'
 * const proposed = officeDay('2026-11-23');
 * proposed.ok && proposed.value.status; // → 'working'
 * ```
 */
export function officeDay(day: Day, office: Office = USUAL): Checked<OfficeDay> {
  const table = tableFor(office);
  const place = placeOf(table, day, ['day']);
  return place.ok ? accept(officeDayAt(table, place.value)) : place;
}

/** What the day at a place of the table is. */
export function officeDayAt(table: WorkingTable, place: number): OfficeDay {
  const certainty = certaintyOf(table, place - 1, place);
  const makeUp = table.atWork.get(place);
  if (makeUp !== undefined) return { ...makeUp, status: 'make-up', certainty };
  const off = table.off.get(place);
  if (off !== undefined) {
    const { kind, ...rest } = off;
    return { ...rest, status: kind, certainty };
  }
  const works = isAtWork(table, place);
  const [status, reason] = works ? (['working', WEEKDAY] as const) : (['weekend', WEEKEND] as const);
  return { day: dayAt(table, place), status, reason, basis: fiveDayWeek, evidence: 'confirmed', certainty };
}
