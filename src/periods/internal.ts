/** Periods alone, for folders that name and compare them: without working days and the tables of holidays. */
export { periodOf } from './dimension.js';
export { previousPeriod, samePeriodYearBefore, yearToDate } from './neighbours.js';
export { periodContains, periodsOverlap } from './relation.js';
export { checkPeriod, printPeriod, readCustomPeriod, readPeriod } from './text.js';
