import type { Coded } from '../channels/index.js';
import type { Citation } from '../law/index.js';
import type { Label } from '../text/index.js';

/**
 * The level of the online service of a procedure: fully online (toàn trình), partly online (một phần), information only,
 * or no online service. It is a property of the service, not of a dossier.
 */
export type ServiceLevel = 'full' | 'partial' | 'information' | 'none';

/** A service level with what it means and what says so. */
export interface OfficialServiceLevel extends Coded {
  /** The code that a dossier holds. */
  readonly code: ServiceLevel;
  /** What must be so for a service to have this level. */
  readonly meaning: Label;
  /** What the level rests on. */
  readonly basis: Citation;
}
