import type { ServiceLevel } from '../../services/index.js';

/** One administrative procedure within the authority of a body. */
export interface ProcedureFact {
  /** The level of its online service. */
  readonly serviceLevel: ServiceLevel;
  /** Whether it is eligible for a fully online service. */
  readonly eligibleForFull: boolean;
  /** Whether a dossier was received online for it in the period. */
  readonly hasOnlineDossier: boolean;
  /** Whether it carries a fee or charge. */
  readonly hasFee: boolean;
  /** Whether its fee can be paid online: the data of its fee are synchronised. */
  readonly paymentOffered: boolean;
  /** Whether a fee was paid online for it in the period. */
  readonly hasOnlinePayment: boolean;
  /** Whether it was announced in the period: as new, amended or abolished. */
  readonly announced: boolean;
  /** Whether it was announced no later than its term asks. */
  readonly announcedOnTime: boolean;
  /** Whether it was made public in the period, or had to be. */
  readonly publicationDue: boolean;
  /** Whether it was updated and made public no later than its term asks. */
  readonly publishedOnTime: boolean;
  /** Whether it is public on the day of looking. */
  readonly isPublic: boolean;
  /** Whether all parts that make up a procedure are public. */
  readonly contentComplete: boolean;
  /** Whether its subjects are persons. */
  readonly forPersons: boolean;
  /** Whether it is connected to the population data. */
  readonly populationDataConnected: boolean;
}

/** One petition or feedback (phản ánh, kiến nghị) of a person or organisation. */
export interface PetitionFact {
  /** Whether it is about rules and procedures, about the conduct of staff, or about something else. */
  readonly about: 'procedure' | 'staff' | 'other';
  /** Whether its handling has ended. */
  readonly handled: boolean;
  /** Whether it was handled on time, or is open and within its term. */
  readonly handledInTime: boolean;
  /** Whether the petitioner is satisfied: neither dissatisfied, nor complaining again, nor answered overdue. */
  readonly satisfied: boolean;
}

/** One answer to a survey of satisfaction. */
export interface SurveyAnswerFact {
  /** Whether the person is satisfied. */
  readonly satisfied: boolean;
}
