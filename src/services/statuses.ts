import type { Coded } from '../channels/index.js';

/** The status of a dossier in a one-stop system. */
export type DossierStatus =
  | 'registered'
  | 'accepted'
  | 'not-accepted'
  | 'processing'
  | 'supplement-requested'
  | 'payment-requested'
  | 'withdrawal-requested'
  | 'stopped'
  | 'settled'
  | 'returned';

/** Where a status stands in the statistics of the system it was read in: practice, not law. */
export type DossierStage = 'not-received' | 'open' | 'paused' | 'withdrawn' | 'done';

/**
 * A status with its number and Vietnamese words, as read in the one-stop software of a province (2025). That the numbers
 * are the national synchronisation codes is only recalled, not read.
 */
export interface OfficialStatus extends Coded {
  /** The code of this library. */
  readonly code: DossierStatus;
  /** The number, 1–10. */
  readonly number: number;
  /** Where the software's statistics put it. */
  readonly stage: DossierStage;
  /** Whether the software's report by Decision 766/QĐ-TTg counts a dossier of this status as received. */
  readonly received: boolean;
}
