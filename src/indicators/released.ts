import { definitionHash } from '../measures/internal.js';
import { RELEASED } from './data/released.js';
import type { Indicator } from './indicator.js';
import type { DefinitionStamp, Release } from './release.js';

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
  const known = STAMPS.get(indicator);
  if (known !== undefined) return known;
  const stamp = stampAnew(indicator);
  if (Object.isFrozen(indicator)) STAMPS.set(indicator, stamp);
  return stamp;
}

/** The stamps of frozen definitions, which cannot change: one is asked for with every figure. */
const STAMPS = /* @__PURE__ */ new WeakMap<Indicator, DefinitionStamp>();

function stampAnew(indicator: Indicator): DefinitionStamp {
  const hash = definitionHash(indicator);
  const release = RELEASED.find((one) => one.hash === hash && one.code === indicator.code);
  return Object.freeze({ code: indicator.code, ...(release === undefined ? {} : { version: release.version }), hash });
}
