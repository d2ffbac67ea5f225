/**
 * Tallies: measures counted over records, by groups, mergeable and resumable.
 *
 * @module tallies
 */
export { UNKNOWN } from '../measures/internal.js';
export type { Cell } from './cells.js';
export { tally, tallyAsync, tallyChecked } from './count-records.js';
export { tallyOfCounted } from './counted-elsewhere.js';
export type { Progress } from './counter.js';
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
} from './dimension.js';
export { type Duplicate, type Duplicates, findDuplicates } from './duplicates.js';
export { checkDossierInForce } from './in-force.js';
export { mergeTallies } from './merge.js';
export type { CountedGroup } from './open-groups.js';
export { type MeasuredBy, measuresOf, type TallyPlan } from './plan.js';
export { checkPlan } from './plan-check.js';
export { type RollUp, rollUp } from './roll-up.js';
export type { Row } from './row.js';
export type { Stop, Watching } from './run-count.js';
export { type Selection, select } from './select.js';
export { type DerivedFacts, type StoredDossier, storing, type ToStored } from './storing.js';
export type {
  CompleteRun,
  DistinctValues,
  FailedRun,
  Fault,
  Group,
  StoppedRun,
  TalliedMeasure,
  TalliedRecords,
  Tally,
  TallyRun,
  UnfinishedRun,
} from './tally.js';
