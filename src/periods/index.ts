/**
 * Reporting periods under named calendars, and the working days of public offices.
 *
 * @module periods
 */

export type {
  CalendarCertainty,
  DayOff,
  DayOffKind,
  Evidence,
  MakeUpDay,
  WorkingCalendar,
  YearNotice,
} from './calendar.js';
export {
  addWorkingDays,
  type FoundDay,
  nextWorkingDay,
  type WorkingDays,
  workingDaysBetween,
} from './counting.js';
export {
  halfYear,
  month,
  nd09,
  type PeriodDimension,
  periodOf,
  periodOfInstant,
  quarter,
  year,
} from './dimension.js';
export { type DueDay, dueDay } from './due.js';
export { endOnDayOff, fiveDayWeek, receptionHours, reportingCutOffs, startNotCounted } from './instruments.js';
export { periodsBetween, periodUpTo, previousPeriod, samePeriodYearBefore, yearToDate } from './neighbours.js';
export { publicOffices } from './notices.js';
export type { Office } from './office.js';
export { type OfficeDay, officeDay } from './office-day.js';
export { type OfficeYear, officeYear, withNotice } from './office-year.js';
export type { Period, PeriodCalendar, PeriodKind } from './period.js';
export {
  type CitedHours,
  hanoiReception2020,
  type Receipt,
  type Reception,
  receiptDay,
  type Session,
} from './receipt.js';
export { periodContains, periodsOverlap, type Span } from './relation.js';
export { readTerm, type Term } from './term.js';
export { checkPeriod, printPeriod, readCustomPeriod, readPeriod } from './text.js';
