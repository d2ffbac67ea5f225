import type { Day } from '../days/index.js';
import { frozen } from '../frozen/index.js';
import { accept, type Checked } from '../issues/index.js';
import type { CalendarCertainty } from './calendar.js';
import { placeAfter, placeFrom } from './counting.js';
import { certaintyOf, dayAt, isAtWork, type Office, placeOf, tableFor, tooLate, USUAL } from './office.js';
import { type OfficeDay, officeDayAt } from './office-day.js';
import { type Reception, receiptDay } from './receipt.js';
import type { WorkingTable } from './table.js';
import { readTerm, type Term } from './term.js';

/** When a term ends. */
export interface DueDay {
  /** The last day of the term, always a working day. */
  readonly due: Day;
  /** The day from which the term was counted, which itself is not counted. */
  readonly received: Day;
  /** Whether the answer rests on an estimated year. */
  readonly certainty: CalendarCertainty;
  /** The days off passed over that are not plain weekends: those not counted, and those that the end moved over. */
  readonly passedOver: readonly OfficeDay[];
}

/**
 * The day on which a term ends. The start day is not counted (Civil Code Art. 147(2)–(3)). A term in working days
 * counts working days alone; a term in calendar days counts all, and where its last day is a day off it ends on the
 * next working day (Art. 148(5); that compensatory and swapped days count as days off there is reading, not text).
 * No statute defines "working day" for administrative terms; these rules are the fallback of Civil Code Art. 145(1).
 *
 * @param start - the day of receipt as given; with a closing time it may be an instant, and is moved as {@link receiptDay} says
 * @param term - how many days, and of which kind
 * @param office - the calendar, whether make-up days count, and perhaps the closing time
 * @returns the due day, or an issue of {@link readTerm}, {@link receiptDay} or `addWorkingDays`
 * @throws Mistake `calendar.contradiction` for a calendar made by hand that contradicts itself
 * @example
 * ```ts
 * import { dueDay } from '@hanoi-dx/core/periods';
 *
 * const working = dueDay('2026-02-13', { length: 1, days: 'working' });
 * working.ok && working.value.due; // → '2026-02-23'
 * const calendar = dueDay('2026-02-01', { length: 15, days: 'calendar' });
 * calendar.ok && calendar.value.passedOver.map(({ day }) => day); // → ['2026-02-16', '2026-02-17', '2026-02-18', '2026-02-19', '2026-02-20']
 * ```
 */
export function dueDay(start: string, term: Term, office: Office | Reception = USUAL): Checked<DueDay> {
  const table = tableFor(office);
  const receipt = 'closing' in office ? receiptDay(start, office) : accept({ day: start, arrived: start });
  if (!receipt.ok) return receipt;
  const { day: received, arrived } = receipt.value;
  const [from, came, checked] = [placeOf(table, received, START), placeOf(table, arrived, START), readTerm(term, TERM)];
  if (!from.ok) return from;
  if (!came.ok) return came;
  if (!checked.ok) return checked;
  const { length, days } = checked.value;
  const counted = days === 'working' ? placeAfter(table, from.value, length) : from.value + length;
  const due = counted === undefined || counted >= table.length ? undefined : placeFrom(table, counted);
  if (counted === undefined || due === undefined) return tooLate(table, `${start} and ${length} days`, TERM);
  const sought: Stretch = [days === 'working' ? Math.min(from.value + 1, counted) : counted, due];
  const stretches: readonly Stretch[] = 'closing' in office ? [[came.value, from.value], sought] : [sought];
  return accept({ due: dayAt(table, due), received, ...restingOn(table, stretches) });
}

const START = /* @__PURE__ */ frozen(['start']);
const TERM = /* @__PURE__ */ frozen(['term']);

/** A stretch of days over which working days were sought: the places of its first day and of the day it led to. */
type Stretch = readonly [first: number, last: number];

/** What an answer rests on: the days off passed over, and whether any day is of an estimated year. */
function restingOn(table: WorkingTable, stretches: readonly Stretch[]): Pick<DueDay, 'certainty' | 'passedOver'> {
  const passedOver: OfficeDay[] = [];
  let certainty: CalendarCertainty = 'exact';
  for (const [first, last] of stretches) {
    if (certaintyOf(table, first - 1, last) === 'estimated') certainty = 'estimated';
    for (let place = first; place < last; place += 1) {
      if (table.off.has(place) && !isAtWork(table, place)) passedOver.push(officeDayAt(table, place));
    }
  }
  return { certainty, passedOver };
}
