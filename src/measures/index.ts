/**
 * Measures: defined counts, their small algebra, and the counts that are reported under their names.
 *
 * @module measures
 */
export { distinct, measure, rest, sum, together, within } from './algebra.js';
export { type Among, among, type Condition, equals } from './condition.js';
export { type Counted, type Counts, countOf, type KnownCount, type MissingCount, type WrongCount } from './count.js';
export { definitionHash } from './definition-hash.js';
export { disjoint } from './disjoint.js';
export {
  open,
  openOverdue,
  openWithinTerm,
  received,
  receivedByPost,
  receivedFullyOnline,
  receivedInPerson,
  receivedOnline,
  receivedPaidOnline,
  receivedWithFee,
  settled,
  settledOnTime,
  settledOverdue,
} from './dossiers.js';
export type { Additivity, CountingUnit, DatedBy, FactName, Facts } from './fact.js';
export type { DossierFact } from './facts/dossier.js';
export type { PetitionFact, ProcedureFact, SurveyAnswerFact } from './facts/office.js';
export type {
  AdultFact,
  HouseholdFact,
  PlainFact,
  PointFact,
  ResidentialGroupFact,
  TrainingPlaceFact,
} from './facts/outreach.js';
export { frozen } from './frozen.js';
export { dependsOnAsOf, looksAt, sameMeasure, wholesOf } from './lineage.js';
export type {
  CommonWholes,
  DerivedSpec,
  Measure,
  MeasureSpec,
  NotWithin,
  NumberField,
  OverRowsSpec,
  Rows,
  SumOver,
} from './measure.js';
export { households, householdsUsingApplications, installations, teams } from './outreach.js';
