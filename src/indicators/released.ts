import type { Day } from '../days/index.js';
import { definitionHash } from '../measures/index.js';
import { RELEASED } from './data/released.js';
import type { Indicator, IndicatorCode } from './indicator.js';

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

/**
 * Every definition that was released, in the order of release.
 *
 * @returns the releases, frozen
 * @example
 * ```ts
 * import { releases } from '@hanoi-dx/core/indicators';
 *
 * releases().some(({ code }) => code === 'dossier.online-share-of-received'); // → true
 * ```
 */
export function releases(): readonly Release[] {
  return RELEASED;
}

/**
 * Which definition an indicator is: its code and hash, and its version where it was released as it is. A copy that means
 * something else has another hash, and no version.
 *
 * @param indicator - the definition, also one read back from JSON
 * @returns the stamp
 * @example
 * ```ts
 * import { onlineShareOfReceived, stampOf } from '@hanoi-dx/core/indicators';
 *
 * stampOf(onlineShareOfReceived).version; // → 1
 * stampOf({ ...onlineShareOfReceived, better: 'neither' }).version; // → undefined
 * ```
 */
export function stampOf(indicator: Indicator): DefinitionStamp {
  const hash = definitionHash(indicator);
  const release = RELEASED.find((one) => one.hash === hash && one.code === indicator.code);
  return { code: indicator.code, ...(release === undefined ? {} : { version: release.version }), hash };
}
