/**
 * Exact numbers: counts and ranges, quotients rounded once, and figures printed and read in Vietnamese and English.
 *
 * @module exact
 */
export {
  type Bounds,
  boundsOf,
  type Count,
  checkCount,
  checkReported,
  firstOf,
  isNoRange,
  type NoRange,
  type Range,
  type RangeAbove,
  type Reported,
  reportedFrom,
} from './count.js';
export {
  PERCENT_SIGN,
  type Printing,
  plainPercentage,
  printAbove,
  printBetween,
  printCount,
  printPercentage,
  printPoints,
  printQuotient,
  printReported,
  USUAL_DIGITS,
} from './printing.js';
export {
  compareQuotients,
  powerOfTen,
  type Quotient,
  quotient,
  roundQuotient,
  subtractQuotients,
} from './quotient.js';
export { type PrintedPercentage, readCount, readPercentage, readReported } from './reading.js';
export { divideRounded, type Rounding } from './rounding.js';
