import type { Checked } from '../issues/index.js';
import type { Dossier } from '../services/index.js';
import type { Row } from '../tallies/index.js';

/** A row that was read as a dossier. */
export interface DossierRow extends Row {
  /** The dossier, or what is wrong with it. */
  readonly read: Checked<Dossier>;
}
