/**
 * Tallies: measures counted over records, by groups, mergeable and resumable.
 *
 * @module tallies
 */
export {
  byBody,
  byHandlingDays,
  byPlatform,
  byProcedure,
  byServiceLevel,
  bySettlingBody,
  bySubmissionChannel,
  type Dimension,
  type DimensionField,
  type FieldDimension,
  UNKNOWN,
} from './dimension.js';
export type { Row } from './row.js';
export type { DistinctValues, Fault, Group, TalliedMeasure, TalliedRecords, Tally } from './tally.js';
