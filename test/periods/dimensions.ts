import { halfYear, month, nd09, type PeriodDimension, quarter, year } from '../../src/periods/index.js';

/** All ways to group by time: the civil ones, then those of Decree 09/2019. */
export const DIMENSIONS: readonly PeriodDimension[] = [
  month,
  quarter,
  halfYear,
  year,
  nd09.month,
  nd09.quarter,
  nd09.halfYear,
  nd09.year,
];
