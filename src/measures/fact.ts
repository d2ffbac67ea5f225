import type { DossierFact } from './facts/dossier.js';
import type { HandledDossierFact } from './facts/form.js';
import type { PetitionFact, ProcedureFact, SurveyAnswerFact } from './facts/office.js';
import type {
  AdultFact,
  HouseholdFact,
  PlainFact,
  PointFact,
  ResidentialGroupFact,
  TeamMemberFact,
  TrainingPlaceFact,
} from './facts/outreach.js';

/** What a row of records is about, and the fields of it that a measure may look at. */
export interface Facts {
  /** One dossier of an administrative procedure, as it stood on the day that dates the measure. */
  readonly dossier: DossierFact;
  /** One dossier as form II.06a/VPCP/KSTT counts it. */
  readonly handledDossier: HandledDossierFact;
  /** One administrative procedure within the authority of a body. */
  readonly procedure: ProcedureFact;
  /** One petition or feedback. */
  readonly petition: PetitionFact;
  /** One answer to a survey of satisfaction. */
  readonly surveyAnswer: SurveyAnswerFact;
  /** One household of a unit. */
  readonly household: HouseholdFact;
  /** One adult who lives in a unit. */
  readonly adult: AdultFact;
  /** One residential group or village. */
  readonly residentialGroup: ResidentialGroupFact;
  /** One mobile point of a campaign. */
  readonly point: PointFact;
  /** One mobile point open for one month. */
  readonly pointMonth: PlainFact;
  /** One place in a training session. */
  readonly trainingPlace: TrainingPlaceFact;
  /** One person who took part, each counted once. */
  readonly participant: PlainFact;
  /** One person who was helped individually. */
  readonly supported: PlainFact;
  /** One visit (lượt): a person who comes twice makes two. */
  readonly visit: PlainFact;
  /** One person or visit (người/lượt), where a report does not say which. */
  readonly personOrVisit: PlainFact;
  /** One installation of an application on a device. */
  readonly installation: PlainFact;
  /** One thing handed out. */
  readonly handOut: PlainFact;
  /** One session of a campaign. */
  readonly session: PlainFact;
  /** One community digital technology team. */
  readonly team: PlainFact;
  /** One member of a community digital technology team. */
  readonly teamMember: TeamMemberFact;
  /** One volunteer who helps neighbours: a digital transformation ambassador. */
  readonly ambassador: PlainFact;
  /** One delegate of a conference. */
  readonly delegate: PlainFact;
  /** One place from which a conference is followed. */
  readonly connectionPoint: PlainFact;
  /** One body that is expected to report. */
  readonly body: {
    /** Whether its report came. */
    readonly reported: boolean;
  };
}

/** The name of a fact. */
export type FactName = keyof Facts;

/**
 * In what a measure counts: one thing of this kind is 1. `person-or-visit` where a report does not say which (người/lượt).
 */
export type CountingUnit =
  | 'dossier'
  | 'procedure'
  | 'petition'
  | 'answer'
  | 'household'
  | 'person'
  | 'visit'
  | 'person-or-visit'
  | 'installation'
  | 'item'
  | 'session'
  | 'training-place'
  | 'point'
  | 'point-month'
  | 'residential-group'
  | 'team'
  | 'body'
  | 'second'
  | 'day';

/**
 * Which day places a row in a period. `period`: the report states the period and no row has a day of its own;
 * `asOf`: a stock, as it stands at the end of the period or on the day of looking.
 */
export type DatedBy = 'receivedAt' | 'settledAt' | 'dueAt' | 'period' | 'asOf';

/**
 * How counts of sub-periods and of smaller units become the count of the longer period and the larger unit. `none` over
 * time: the count is asked anew for the longer period; counts of different days of looking are never added.
 */
export interface Additivity {
  /** Over time: added, the first or the last sub-period's, or not at all. */
  readonly time: 'sum' | 'first' | 'last' | 'none';
  /** Over place: added, or not at all. */
  readonly place: 'sum' | 'none';
}
