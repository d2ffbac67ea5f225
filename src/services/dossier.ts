import type { SubmissionChannel } from '../channels/index.js';
import type { ServiceLevel } from './levels.js';

/**
 * A dossier of an administrative procedure, as plain JSON. What an indicator needs of the procedure is kept as it stood on
 * the day of receipt. A field that is absent is not known: it is never taken for `false`. "Row" means a row of the
 * portal's description of the formulas of Decision 766/QĐ-TTg, which was read in a quotation.
 */
export interface Dossier {
  /** The code of the dossier, of either generation, as it was written. */
  readonly code: string;
  /** The base code of its procedure, such as `1.001776`. */
  readonly procedure: string;
  /** The receiving commune-level unit: five digits, as valid on the day of receipt. Either this or `agency`. */
  readonly unit?: string;
  /** The receiving agency, such as `H26.14`. Either this or `unit`. */
  readonly agency?: string;
  /** Who settles it, where that is another body: the five digits of a unit or the code of an agency. */
  readonly settledBy?: string;
  /** How it was filed (row 3.3: KenhThucHien). */
  readonly submissionChannel: SubmissionChannel;
  /** The code of the platform through which it was filed, such as `vneid`. */
  readonly platform?: string;
  /** The level of the online service on the day of receipt (Decree 42/2022/NĐ-CP Art. 11(1)). */
  readonly serviceLevel: ServiceLevel;
  /** The instant of receipt, with its offset. */
  readonly receivedAt: string;
  /** The instant for which the result was promised: Ngày hẹn trả (row 2.1). */
  readonly dueAt?: string;
  /** The instant at which handling ended (row 2.1). */
  readonly settledAt?: string;
  /** Whether the procedure was eligible for a fully online service (denominator of the share of eligible procedures). */
  readonly eligibleForFull?: boolean;
  /** Whether a fee or charge was due, not every line of it being 0 (rows 3.5, 3.6). */
  readonly hasFee?: boolean;
  /** Whether it was paid online, on the national portal or the gate of a ministry or province (row 3.6). */
  readonly paidOnline?: boolean;
  /** Whether the procedure returns a document (rows 3.3, 4.1). */
  readonly returnsDocument?: boolean;
  /** Whether an electronic result was issued: a code and a link (rows 3.3, 4.1). */
  readonly electronicResult?: boolean;
  /** Whether its components are attached and the result is electronic: digitised (row 4.2). */
  readonly digitised?: boolean;
  /** Whether at least one component was reused from digitised data (row 4.3). */
  readonly reusedData?: boolean;
  /** Whether a component came from the personal data store or the result was synchronised to it (row 4.4). */
  readonly sharedData?: boolean;
}

/**
 * Whether a dossier counts as fully online: filed online, for a service that was fully online on the day of receipt. The
 * decree defines levels of services, not of dossiers: this is the definition of this library.
 *
 * @param dossier - how it was filed, and the level of its service
 * @returns true where both hold
 * @example
 * ```ts
 * import { isFullyOnline } from '@hanoi-dx/core/services';
 *
 * isFullyOnline({ submissionChannel: 'online', serviceLevel: 'full' }); // → true
 * isFullyOnline({ submissionChannel: 'in-person', serviceLevel: 'full' }); // → false
 * ```
 */
export function isFullyOnline(dossier: Pick<Dossier, 'submissionChannel' | 'serviceLevel'>): boolean {
  return dossier.submissionChannel === 'online' && dossier.serviceLevel === 'full';
}
