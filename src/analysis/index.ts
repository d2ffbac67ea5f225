/**
 * Analysis of figures: change, ranking, peers and contributions, rows for a spreadsheet; and of what others printed: which
 * totals a printed percentage stands for, and whether published counts reproduce it.
 *
 * @module analysis
 */
export {
  type BoundedChange,
  type Change,
  type ChangeBounds,
  type ChangeUnit,
  change,
  type KnownChange,
  type RefusedComparison,
} from './change.js';
export { type Contribution, type Contributions, contributionsOf } from './contribution.js';
export { denominators, overlap, type PrintedShare } from './denominators.js';
export { previousOf, yearBeforeOf } from './neighbours.js';
export { type LeftOut, type PeerSpread, percentileAmong, spreadAmong } from './peers.js';
export { printChange, printRelativeChange } from './print-change.js';
export { differenceOfPrinted, type PointsBetween } from './printed-difference.js';
export { type FigureRanking, type RankedBody, type RankingSettings, rankFigures } from './ranking.js';
export { type FigureRow, ROW_TITLES, type RowSettings, toRows } from './rows.js';
export { toDateOf } from './to-date.js';
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
