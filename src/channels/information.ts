import type { Label } from '../text/index.js';

/** A channel by which a unit informs its people. Nothing is filed through it. */
export interface InformationChannel {
  /** A short code of small letters, digits and hyphens. */
  readonly code: string;
  /** Its name. */
  readonly title: Label;
}
