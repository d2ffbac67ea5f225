import type { SubmissionChannel } from '../channels/index.js';
import type { ServiceLevel } from '../services/index.js';

/** What a row of records is about, and the fields of it that a measure may look at. */
export interface Facts {
  /** One dossier of an administrative procedure, as it stood on the day that dates the measure. */
  readonly dossier: {
    /** How it was filed. */
    readonly submissionChannel: SubmissionChannel;
    /** The level of the online service of its procedure on the day of receipt (Decree 42/2022/NĐ-CP Art. 11). */
    readonly serviceLevel: ServiceLevel;
    /** How it was settled against its due time. */
    readonly settlement: 'early' | 'on-time' | 'overdue';
    /** Whether its procedure carries a fee or charge. */
    readonly hasFee: boolean;
    /** Whether the fee was paid online. */
    readonly paidOnline: boolean;
  };
  /** One household of a unit. */
  readonly household: {
    /** Whether it installs and uses information-technology applications. */
    readonly usesApplications: boolean;
  };
  /** One installation of an application on a device. */
  readonly installation: Readonly<Record<never, never>>;
  /** One community digital technology team. */
  readonly team: Readonly<Record<never, never>>;
}

/** The name of a fact. */
export type FactName = keyof Facts;

/** In what a measure counts: one thing of this kind is 1. */
export type CountingUnit = 'dossier' | 'household' | 'installation' | 'team';

/**
 * Which day places a row in a period. `period`: the report states the period and no row has a day of its own;
 * `asOf`: a stock, as it stands at the end of the period.
 */
export type DatedBy = 'receivedAt' | 'settledAt' | 'dueAt' | 'period' | 'asOf';

/** How counts of sub-periods and of smaller units become the count of the longer period and the larger unit. */
export interface Additivity {
  /** Over time: added, the first or the last sub-period's, or not at all. */
  readonly time: 'sum' | 'first' | 'last' | 'none';
  /** Over place: added, or not at all. */
  readonly place: 'sum' | 'none';
}
