import type { JudgedStatus } from '../../services/index.js';

/**
 * One dossier that a body had to handle in a period, as form II.06a/VPCP/KSTT counts it. The form has an own notion of
 * "on time" (it takes in dossiers that wait for papers, and dossiers returned or withdrawn) and is therefore a fact apart.
 */
export interface HandledDossierFact {
  /** Columns 4 to 6: how it came in the period, or that it was carried over from the one before. */
  readonly arrival: 'online' | 'otherwise' | 'carried-over';
  /** Columns 8 to 10, 12 and 13: how it stands at the end of the period, in the words of the form. */
  readonly standing: JudgedStatus;
}
