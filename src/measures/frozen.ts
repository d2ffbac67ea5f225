/**
 * Freezes plain data to its depth, so that a definition which others rely on cannot be changed.
 *
 * @param data - lists and objects of plain data
 * @returns the same data
 * @example
 * ```ts
 * import { frozen } from '@hanoi-dx/core/measures';
 *
 * Object.isFrozen(frozen({ title: { vi: 'Hồ sơ', en: 'Dossiers' } }).title); // → true
 * ```
 */
// Not marked free of side effects: a bundler would then drop the inner calls, whose only effect is to freeze.
export function frozen<T>(data: T): T {
  if (typeof data !== 'object' || data === null) return data;
  for (const part of Object.values(data)) frozen(part);
  return Object.freeze(data);
}
