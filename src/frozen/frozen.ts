/**
 * Plain data frozen to its depth, so that a definition which others rely on cannot be changed. What is not frozen yet is
 * copied: nothing of the caller's changes.
 *
 * @param data - lists and objects of plain data
 * @returns the same data where it is frozen already, a frozen copy otherwise
 * @example
 * ```ts
 * import { frozen } from '@hanoi-dx/core/measures';
 *
 * Object.isFrozen(frozen({ title: { vi: 'Hồ sơ', en: 'Dossiers' } }).title); // → true
 * ```
 */
// @__NO_SIDE_EFFECTS__
export function frozen<T>(data: T): T {
  if (typeof data !== 'object' || data === null || KNOWN.has(data)) return data;
  const parts = Object.entries(data).map(([key, part]) => [key, frozen(part), part] as const);
  const kept = isFrozenWith(data, parts) ? data : copyOf(data, parts);
  KNOWN.add(kept);
  return kept;
}

/** What is frozen to its depth: definitions are built of each other, and a whole is looked through but once. */
const KNOWN = /* @__PURE__ */ new WeakSet<object>();

type Parts = readonly (readonly [key: string, kept: unknown, part: unknown])[];

function isFrozenWith(data: object, parts: Parts): boolean {
  return Object.isFrozen(data) && parts.every(([, kept, part]) => kept === part);
}

function copyOf<T extends object>(data: T, parts: Parts): T {
  const copy = Array.isArray(data) ? parts.map(([, kept]) => kept) : Object.fromEntries(parts);
  return Object.freeze(copy as T); // the same keys with the same values
}
