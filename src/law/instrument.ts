import type { Day } from '../days/index.js';
import type { Label } from '../text/index.js';

/** A legal instrument: a law, resolution, decree, decision or circular. */
export interface Instrument {
  /** Its official number, such as `42/2022/NĐ-CP`. */
  readonly number: string;
  /** Its kind and subject. */
  readonly title: Label;
  /** The day it was signed, where that was read. */
  readonly signedOn?: Day;
  /** The first day it is in force, where that was read. */
  readonly inForceFrom?: Day;
}
