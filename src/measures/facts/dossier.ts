import type { SubmissionChannel } from '../../channels/index.js';
import type { JudgedStatus, ServiceLevel, SettledStatus } from '../../services/index.js';

/**
 * One dossier of an administrative procedure: the fields of its record, and those that are derived from its times. A
 * field that a record does not have is not known; it is never read as false.
 */
export interface DossierFact {
  /** The base code of its procedure. */
  readonly procedure: string;
  /** How it was filed. */
  readonly submissionChannel: SubmissionChannel;
  /** The code of the platform through which it was filed. */
  readonly platform: string;
  /** The level of the online service of its procedure on the day of receipt (Decree 42/2022/NĐ-CP Art. 11). */
  readonly serviceLevel: ServiceLevel;
  /** Whether its procedure was eligible for a fully online service. */
  readonly eligibleForFull: boolean;
  /** Whether its procedure carries a fee or charge. */
  readonly hasFee: boolean;
  /** Whether the fee was paid online. */
  readonly paidOnline: boolean;
  /** Whether its procedure returns a document. */
  readonly returnsDocument: boolean;
  /** Whether an electronic result was issued. */
  readonly electronicResult: boolean;
  /** Whether it is digitised: components attached and the result electronic. */
  readonly digitised: boolean;
  /** Whether a component was reused from digitised data. */
  readonly reusedData: boolean;
  /** Whether a component came from the personal data store, or the result was synchronised to it. */
  readonly sharedData: boolean;
  /** Derived: how it was settled against its due time, by a named rule. */
  readonly settlement: SettledStatus;
  /** Derived: how it stands on the day of looking, settled or open, by a named rule. */
  readonly standing: JudgedStatus;
  /** Derived: whole seconds from receipt to settlement; time for further papers is not known here. */
  readonly handlingSeconds: number;
  /** Derived: days of Hanoi from the day of receipt to the day of settlement; 0 where they are the same. */
  readonly handlingDays: number;
}
