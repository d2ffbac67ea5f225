import { accept, type Checked, type Issue, refuse, showReceived } from '../issues/index.js';
import { firstOf, reportedFrom } from './bounds.js';
import type { Count, NoRange, Reported } from './count.js';

/**
 * Checks a reported count that came from outside.
 *
 * @param value - anything: a whole number, `{ atLeast, atMost? }` or `{ moreThan, atMost? }` is right
 * @param path - where the value was found, for the issues
 * @returns the count or range (a range of one number is that count), or issues `count.not-a-number`, `count.not-whole`, `count.negative`, `count.unsafe`,
 * `range.upside-down`, `range.unknown-key`
 * @example
 * ```ts
 * import { checkReported } from '@hanoi-dx/core/exact';
 *
 * checkReported(7_413); // → { ok: true, value: 7413 }
 * checkReported({ moreThan: 1_000 }).ok; // → true
 * checkReported(0.5).ok; // → false
 * ```
 */
export function checkReported(value: unknown, path: Issue['path'] = []): Checked<Reported> {
  try {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return checkCount(value, path);
    return checkRange(value as Record<string, unknown>, path);
  } catch {
    return wrong('range.unknown-key', showReceived(value), path); // it throws when looked at
  }
}

/**
 * Whether a value is a range that could not be given.
 *
 * @param value - a reported count, or what stands in its place
 * @returns true where it carries issues of this library and no bounds
 * @example
 * ```ts
 * import { isNoRange } from '@hanoi-dx/core/exact';
 *
 * isNoRange({ atLeast: 8_151, atMost: 8_159 }); // → false
 * ```
 */
export function isNoRange(value: unknown): value is NoRange {
  try {
    const { issues } = Object(value) as { readonly issues?: unknown }; // any value has, or has not, such a key
    return Array.isArray(issues) && issues.length > 0 && issues.every(isIssue);
  } catch {
    return false; // what throws when looked at is refused by checkReported
  }
}

function isIssue(value: unknown): value is Issue {
  const { code, path, message } = Object(value) as { readonly [key: string]: unknown }; // looked into key by key
  const { vi, en } = Object(message) as { readonly [key: string]: unknown }; // as above
  return Array.isArray(path) && [code, vi, en].every((text) => typeof text === 'string');
}

/**
 * Checks an exact count that came from outside.
 *
 * @param value - anything; a whole number from 0 to 2^53 − 1 is right
 * @param path - where the value was found, for the issues
 * @returns the count, or an issue `count.not-a-number`, `count.not-whole`, `count.negative` or `count.unsafe`
 * @example
 * ```ts
 * import { checkCount } from '@hanoi-dx/core/exact';
 *
 * checkCount(40); // → { ok: true, value: 40 }
 * checkCount('40').ok; // → false
 * ```
 */
export function checkCount(value: unknown, path: Issue['path'] = []): Checked<Count> {
  if (typeof value !== 'number' || Number.isNaN(value)) return wrong('count.not-a-number', showReceived(value), path);
  if (value < 0) return wrong('count.negative', showReceived(value), path);
  if (value > Number.MAX_SAFE_INTEGER) return wrong('count.unsafe', showReceived(value), path);
  if (!Number.isInteger(value)) return wrong('count.not-whole', showReceived(value), path);
  return accept(value === 0 ? 0 : value); // −0 is 0
}

/** The keys that a range may have, sorted; `atMost` may also be `undefined`. */
const RANGE_KEYS = /^(?:atLeast(?:,atMost)?|(?:atMost,)?moreThan)$/;

function checkRange(range: Record<string, unknown>, path: Issue['path']): Checked<Reported> {
  const keys = Object.keys(range).sort();
  if (!RANGE_KEYS.test(keys.join())) return wrong('range.unknown-key', showReceived(keys.join(', ')), path);
  const end = (key: string): Checked<Count> => checkCount(range[key], [...path, key]);
  const above = 'moreThan' in range;
  const low = end(above ? 'moreThan' : 'atLeast');
  const high = range['atMost'] === undefined ? accept(undefined) : end('atMost');
  if (!low.ok || !high.ok) return { ok: false, issues: [low, high].flatMap((one) => (one.ok ? [] : one.issues)) };
  const bounds = { low: low.value, above, high: high.value };
  const [first, last] = [firstOf(bounds), high.value ?? Number.MAX_SAFE_INTEGER];
  return first > last ? wrong('range.upside-down', `${first}–${last}`, path) : accept(reportedFrom(bounds));
}

function wrong(code: string, received: string, path: Issue['path']): Checked<never> {
  return refuse({
    code,
    path,
    expected: 'a whole number from 0 to 9007199254740991, or { atLeast or moreThan, atMost? }',
    received,
    message: {
      vi: 'Số đếm là số nguyên từ 0 (chữ thì dùng readCount) hoặc khoảng số, atMost không nhỏ hơn.',
      en: 'A count is a whole number from 0 (read text with readCount) or a range, atMost not below it.',
    },
  });
}
