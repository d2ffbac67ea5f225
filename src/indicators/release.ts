import type { Day } from '../days/index.js';
import type { IndicatorCode } from './indicator.js';

/** A definition as it was released. A released definition is never edited: a changed rule has a code of its own. */
export interface Release {
  /** The code. */
  readonly code: IndicatorCode;
  /** 1, or one more than that of the definition which it supersedes. */
  readonly version: number;
  /** The day of its release. */
  readonly released: Day;
  /** The hash of its meaning. */
  readonly hash: string;
  /** The code of the definition that it supersedes, which stays in the catalogue. */
  readonly supersedes?: IndicatorCode;
}

/** Which definition a figure is of. */
export interface DefinitionStamp {
  /** The code of the indicator. */
  readonly code: IndicatorCode;
  /** Its version, where the definition is one that this library released; absent for one's own. */
  readonly version?: number;
  /** The hash of its meaning. */
  readonly hash: string;
}
