import type { Coded } from './coded.js';

/** How a dossier is filed: in person at a counter, online, or by the public postal service. */
export type SubmissionChannel = 'in-person' | 'online' | 'post';

/** A submission channel with its official number: `KenhThucHien` of the national portal. */
export interface OfficialChannel extends Coded {
  /** The code that a dossier holds. */
  readonly code: SubmissionChannel;
  /** The official number: in person 1, online 2, post 3. */
  readonly number: 1 | 2 | 3;
}
