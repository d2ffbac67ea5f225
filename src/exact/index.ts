/**
 * Exact numbers: counts and ranges, quotients rounded once, and figures printed and read in Vietnamese and English.
 *
 * @module exact
 */
export { addReported, type Bounds, boundsOf, firstOf, reportedFrom, subtractPart } from './bounds.js';
export { checkCount, checkReported, isNoRange } from './checking.js';
export type { Count, NoRange, Range, RangeAbove, Reported } from './count.js';
export { readDecimal } from './decimal-text.js';
export { fewest } from './fewest.js';
export {
  PERCENT_SIGN,
  type Printing,
  plainPercentage,
  printCount,
  printPercentage,
  printPoints,
  printQuotient,
  printSigned,
  USUAL_DIGITS,
} from './printing.js';
export {
  addQuotients,
  compareQuotients,
  divideQuotients,
  powerOfTen,
  type Quotient,
  quotient,
  roundQuotient,
  subtractQuotients,
} from './quotient.js';
export { middleOf, nearestRank, type Ranked, rankBy } from './ranking.js';
export { type PrintedPercentage, type PrintedPoints, readCount, readPercentage, readPoints } from './reading.js';
export { roundPercentage } from './round-percentage.js';
export { divideRounded, type Rounding } from './rounding.js';
export { printAbove, printBetween, printReported, readReported } from './wording.js';
export { quotientOf, type WrittenQuotient, writeQuotient } from './written.js';
