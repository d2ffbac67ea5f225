import type { Citation } from '../law/index.js';
import type { Label } from '../text/index.js';

/** A programme that campaigns of many units belong to. */
export interface Programme {
  /** A short code of small letters, digits and hyphens. */
  readonly code: string;
  /** Its name. */
  readonly title: Label;
  /** What it rests on. */
  readonly basis: readonly Citation[];
}
