/**
 * How a received value is shown in an issue: its kind for things without a short form, the value itself otherwise.
 * It never throws, and looks into no object.
 *
 * @param value - anything that came from outside
 * @returns at most some sixty characters
 * @example
 * ```ts
 * import { showReceived } from '@hanoi-dx/core/issues';
 *
 * showReceived('40'); // → '"40"'
 * showReceived(Number.NaN); // → 'NaN'
 * showReceived(undefined); // → 'nothing'
 * showReceived(['a', 'b']); // → 'a list'
 * ```
 */
export function showReceived(value: unknown): string {
  if (typeof value === 'string') return JSON.stringify(shorten(value));
  if (value === undefined || value === null) return 'nothing';
  if (typeof value === 'object') return isList(value) ? 'a list' : 'an object';
  return typeof value === 'function' ? 'a function' : shorten(String(value));
}

/** A revoked proxy refuses even this question. */
function isList(value: object): boolean {
  try {
    return Array.isArray(value);
  } catch {
    return false;
  }
}

function shorten(text: string): string {
  return text.length > 60 ? `${text.slice(0, 60)}…` : text;
}
