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
  if (!isOpen(data)) return data;
  const kept = frozenPart(data);
  KNOWN.add(kept);
  return kept;
}

/** What was frozen to its depth: definitions are built of each other, and a whole is looked through but once. */
const KNOWN = /* @__PURE__ */ new WeakSet<object>();

function isOpen(data: unknown): data is object {
  return typeof data === 'object' && data !== null && !KNOWN.has(data);
}

/** A part by itself is not noted: there are thousands of them, and a note of each would cost more than a second look. */
function frozenPart<T extends object>(data: T): T {
  const copy = (Array.isArray(data) ? [...data] : { ...data }) as T & Record<string, unknown>; // the same keys and values
  let isKept = Object.isFrozen(data);
  for (const key of Object.keys(copy) as (keyof T & string)[]) {
    const part = copy[key];
    if (!isOpen(part)) continue;
    const kept = frozenPart(part);
    if (kept === part) continue;
    copy[key] = kept;
    isKept = false;
  }
  return isKept ? data : Object.freeze(copy);
}
