/**
 * Measures: defined counts, their small algebra, and the counts that are reported under their names.
 *
 * @module measures
 */
export { frozen } from '../frozen/index.js';
export { adults, adultsWithDigitalSignature, adultsWithVneid } from './adults.js';
export { distinct, measure, rest, sum, together, within } from './algebra.js';
export { type Among, among, type Condition, equals } from './condition.js';
export { type Counted, type Counts, countOf, type KnownCount, type MissingCount, type WrongCount } from './count.js';
export { definitionHash } from './definition-hash.js';
export { disjoint } from './disjoint.js';
export {
  receivedDigitised,
  receivedReturningDocument,
  receivedReturningElectronically,
  receivedReusingData,
  receivedSharingData,
  receivedWithElectronicResult,
} from './dossiers-digital.js';
export {
  due,
  dueSettledOnTime,
} from './dossiers-due.js';
export {
  form06aCarriedOver,
  form06aHandled,
  form06aOpen,
  form06aOpenOverdue,
  form06aReceived,
  form06aReceivedOnline,
  form06aSettled,
  form06aSettledOnTime,
} from './dossiers-form-06a.js';
export {
  open,
  openOverdue,
  openWithinTerm,
} from './dossiers-open.js';
export {
  received,
  receivedByPost,
  receivedEligibleForFull,
  receivedEligibleFullyOnline,
  receivedEligibleOnline,
  receivedForOnlineService,
  receivedForOnlineServiceWithoutPost,
  receivedFullyOnline,
  receivedInPerson,
  receivedOnline,
  receivedOnlineCompleted,
  receivedOnlineForOnlineService,
  receivedOnlineOwing,
  receivedOnlineReturning,
  receivedOnPaper,
  receivedPaidOnline,
  receivedWithFee,
} from './dossiers-received.js';
export {
  handlingSeconds,
  settled,
  settledAtTerm,
  settledEarly,
  settledFullLevel,
  settledFullyOnline,
  settledOnTime,
  settledOverdue,
} from './dossiers-settled.js';
export {
  receivedOnTime,
  receivedOpen,
  receivedSettled,
} from './dossiers-standing.js';
export type { Additivity, CountingUnit, DatedBy, FactName, Facts } from './fact.js';
export type { DossierFact } from './facts/dossier.js';
export type { HandledDossierFact } from './facts/form.js';
export type { PetitionFact, ProcedureFact, SurveyAnswerFact } from './facts/office.js';
export type {
  AdultFact,
  HouseholdFact,
  PlainFact,
  PointFact,
  ResidentialGroupFact,
  TeamMemberFact,
  TrainingAudience,
  TrainingPlaceFact,
} from './facts/outreach.js';
export { households, householdsUsingApplications } from './households.js';
export { dependsOnAsOf, fieldsOf, isWithin, looksAt, sameMeasure, wholesOf } from './lineage.js';
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
export {
  ambassadors,
  connectionPoints,
  coreMembers,
  delegates,
  handOuts,
  individuallySupported,
  installations,
  participants,
  personsOrVisits,
  sessions,
  teamMembers,
  teams,
  visits,
} from './outreach.js';
export {
  petitions,
  petitionsAboutProcedures,
  petitionsAboutStaff,
  petitionsHandled,
  petitionsHandledSatisfied,
  petitionsInTime,
  petitionsSatisfied,
} from './petitions.js';
export {
  mobilePoints,
  mobilePointsWithWifi,
  pointMonths,
  residentialGroups,
  residentialGroupsWithPoint,
} from './points.js';
export {
  procedures,
  proceduresConnected,
  proceduresEligible,
  proceduresEligibleFullyOnline,
  proceduresForPersons,
  proceduresFullyOnline,
  proceduresInformationOnly,
  proceduresNotOnline,
  proceduresOnline,
  proceduresPaidOnline,
  proceduresPartlyOnline,
  proceduresPayableOnline,
  proceduresWithFee,
  proceduresWithOnlineDossier,
  proceduresWithoutService,
} from './procedures.js';
export {
  proceduresAnnounced,
  proceduresAnnouncedOnTime,
  proceduresOfPeriod,
  proceduresPublic,
  proceduresPublicInFull,
  proceduresPublishedOnTime,
  proceduresToPublish,
} from './procedures-public.js';
export {
  bodiesExpected,
  bodiesReported,
} from './reporting.js';
export {
  surveyAnswers,
  surveyAnswersSatisfied,
} from './surveys.js';
export {
  trainingPlaces,
  trainingPlacesOfCoreTeams,
  trainingPlacesOfPointStaff,
  trainingPlacesOfPoliticalSystem,
} from './training.js';
