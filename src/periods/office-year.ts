import { dayOrdinal } from '../days/index.js';
import { accept, type Checked, readGuarded, refuse } from '../issues/index.js';
import type { CalendarCertainty, WorkingCalendar, YearNotice } from './calendar.js';
import { estimatedYear } from './estimate.js';
import { noticeProblems, problemsOf } from './notice-check.js';
import { publicOffices } from './notices.js';
import { type Office, placeOf, tableFor, USUAL } from './office.js';
import { between, certaintyIn, workingDaysIn } from './table.js';

/** A year at the office. */
export interface OfficeYear extends YearNotice {
  /** `estimated` where no notice of the year is known. */
  readonly certainty: CalendarCertainty;
  /** How many working days it has. */
  readonly workingDays: number;
}

/**
 * The days off, make-up days and number of working days of a year. Without a notice the year is estimated from the
 * Labour Code, the lunar table and what past notices have in common. Not known until a notice comes: which five days of
 * Tết are off, which neighbour of 2 September is, whether a 24 November on a weekend is made up for (it is not here: it
 * stands outside Art. 112(1) of the Code), and any swap of a weekday for a Saturday.
 *
 * @param year - the year
 * @param office - the calendar, and whether make-up days count
 * @returns the year, or an issue `working-days.too-early`, `working-days.too-late` or one of `readDay`
 * @throws Mistake `calendar.contradiction` for a calendar made by hand that contradicts itself
 * @example
 * ```ts
 * import { officeYear } from '@hanoi-dx/core/periods';
 *
 * const known = officeYear(2026);
 * known.ok && [known.value.workingDays, known.value.certainty]; // → [249, 'exact']
 * const later = officeYear(2030);
 * later.ok && later.value.certainty; // → 'estimated'
 * officeYear(1999).ok; // → false
 * ```
 */
export function officeYear(year: number, office: Office = USUAL): Checked<OfficeYear> {
  const table = tableFor(office);
  const text = typeof year === 'number' ? String(year).padStart(4, '0') : ''; // a program in JavaScript may pass anything
  const first = placeOf(table, `${text}-01-01`, ['year']);
  if (!first.ok) return first;
  const last = dayOrdinal(`${text}-12-31`) - table.ordinal; // the table ends with a year
  const { notices } = office.calendar ?? publicOffices;
  const notice = notices.find((known) => known.year === year) ?? estimatedYear(year);
  const found = between(table, first.value - 1, last);
  return accept({ ...notice, certainty: certaintyIn(found), workingDays: workingDaysIn(found) });
}

/**
 * A calendar with the notice of one more year, or with another notice in the place of the one it had. The calendar
 * that was given stays as it was.
 *
 * @param calendar - the calendar, such as {@link publicOffices}
 * @param notice - the year's days off and make-up days; plain weekends are not listed
 * @returns the new calendar, or issues `notice.malformed`, `notice.other-year`, `notice.twice`, `notice.gap` or those of
 * `readDay`
 * @example
 * ```ts
 * import { officeDay, officeYear, publicOffices, withNotice } from '@hanoi-dx/core/periods';
 *
 * const year = officeYear(2028);
 * const announced = year.ok ? { year: 2028, daysOff: year.value.daysOff.slice(1), makeUpDays: [] } : undefined;
 * const calendar = announced === undefined ? undefined : withNotice(publicOffices, announced);
 * const day = calendar?.ok ? officeDay('2028-01-03', { calendar: calendar.value }) : undefined;
 * day?.ok && day.value.certainty; // → 'exact'
 * withNotice(publicOffices, { year: 2010, daysOff: [], makeUpDays: [] }).ok; // → false
 * ```
 */
export function withNotice(calendar: WorkingCalendar, notice: YearNotice): Checked<WorkingCalendar> {
  return readGuarded(notice, [], () => {
    const own = problemsOf(notice, []);
    if (own[0] !== undefined) return refuse(own[0], ...own.slice(1));
    const others = calendar.notices.filter(({ year }) => year !== notice.year);
    const notices = [...others, notice].sort((one, other) => one.year - other.year);
    const problems = noticeProblems(notices);
    if (problems[0] !== undefined) return refuse(problems[0], ...problems.slice(1));
    return accept(Object.freeze({ notices: Object.freeze(notices) }));
  });
}
