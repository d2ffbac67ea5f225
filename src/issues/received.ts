const LONGEST = 60;

/**
 * How a received value is shown in an issue: its kind for things without a short form, the value itself otherwise.
 * Never throws and never calls the value's own methods.
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
  if (value === undefined || value === null) return 'nothing';
  if (typeof value === 'string') return JSON.stringify(shorten(value));
  if (typeof value === 'bigint') return `${shorten(value.toString())}n`;
  if (typeof value === 'number' || typeof value === 'boolean') return String(value);
  if (Array.isArray(value)) return 'a list';
  return typeof value === 'object' ? 'an object' : `a ${typeof value}`;
}

function shorten(text: string): string {
  return text.length <= LONGEST ? text : `${text.slice(0, LONGEST)}…`;
}
