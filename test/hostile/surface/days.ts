/** Entries of `days` and `periods`. */
import { month, officeYear, publicOffices, quarter } from '@hanoi-dx/core';
import { calledBy, type Entries, outside, outsideAt, typed } from '../entry.js';
import { QUARTER } from './given.js';

const year = officeYear(2028);
const NOTICE = year.ok ? { year: 2028, daysOff: year.value.daysOff.slice(1), makeUpDays: [] } : undefined;
const KEPT = { calendar: 'civil', kind: 'month', first: '2025-07-01', last: '2025-07-31' };

export const DAYS: Entries = {
  dayInHanoi: outside('2025-06-30T17:30:00Z'),
  dayNumber: typed('2025-07-01'),
  dayNumberInHanoi: typed(500),
  dayOfMonth: typed('2025-07-15'),
  dayOfNumber: typed(20_000),
  dayOrdinal: outside('2025-07-15'),
  daysInMonth: typed(2024, 2),
  endOfDayInHanoi: typed('2025-09-30'),
  instantNumber: typed('1970-01-01T07:00:00.5+07:00'),
  momentInHanoi: outside('2025-06-30T17:30:05Z'),
  monthNumber: outside('2025-01-31'),
  monthOf: typed('2025-07-01'),
  readDay: outside('2024-02-29'),
  yearOf: typed('2025-07-01'),

  addWorkingDays: outsideAt([0, 1], '2024-05-03', 1, { makeUpDays: false }),
  checkPeriod: outside(KEPT),
  dueDay: outsideAt([0, 1], '2026-02-13', { length: 1, days: 'working' }),
  nextWorkingDay: outside('2026-02-16'),
  officeDay: outside('2025-05-02', { calendar: publicOffices }),
  officeYear: outside(2026),
  periodContains: typed(QUARTER, '2025-09-30'),
  periodOf: typed(quarter, '2025-06-30'),
  periodOfInstant: outsideAt([1], quarter, '2025-06-30T17:30:00Z'),
  periodUpTo: outsideAt([1], QUARTER, '2025-09-23'),
  periodsBetween: outsideAt([1, 2], month, '2025-07-01', '2025-09-23'),
  periodsOverlap: typed(QUARTER, { first: '2025-06-15', last: '2025-09-14' }),
  previousPeriod: typed(QUARTER),
  printPeriod: typed(QUARTER),
  readCustomPeriod: outsideAt([0, 1], '2025-07-01', '2025-09-23'),
  readPeriod: outside('nd09:2025-Q3'),
  readTerm: outside({ length: 15, days: 'working' }),
  receiptDay: outside('2026-02-13T16:31:00+07:00', { closing: '16:30' }),
  samePeriodYearBefore: typed(QUARTER),
  withNotice: calledBy(
    (run, [on, daysOff]) => run(publicOffices, { ...NOTICE, year: on, daysOff }),
    outsideAt([0, 1], 2028, []),
  ),
  workingDaysBetween: outsideAt([0, 1], '2026-02-13', '2026-02-23'),
  yearToDate: typed(QUARTER),
};
