/**
 * Analysis of figures: which totals a printed percentage stands for, and whether published counts reproduce it.
 *
 * @module analysis
 */
export { denominators, overlap, type PrintedShare } from './denominators.js';
export { differenceOfPrinted, type PointsBetween } from './printed-difference.js';
export {
  type Agreement,
  agrees,
  type Disagreement,
  type Fit,
  type NothingToDivide,
  type PrinterRounding,
  type PublishedCounts,
  type Unreadable,
  type Verdict,
  verify,
} from './verify.js';
