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
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return checkCount(value, path);
  if (isNoRange(value)) return { ok: false, issues: value.issues };
  return checkRange(value as Record<string, unknown>, path);
}

/**
 * Whether a value is a range that could not be given.
 *
 * @param value - a reported count, or what stands in its place
 * @returns true where it carries issues and no bounds
 * @example
 * ```ts
 * import { isNoRange } from '@hanoi-dx/core/exact';
 *
 * isNoRange({ atLeast: 8_151, atMost: 8_159 }); // → false
 * ```
 */
export function isNoRange(value: unknown): value is NoRange {
  return (
    typeof value === 'object' &&
    value !== null &&
    'issues' in value &&
    Array.isArray(value.issues) &&
    value.issues.length > 0
  );
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
  if (typeof value !== 'number' || Number.isNaN(value)) return wrongCount('count.not-a-number', value, path);
  if (value < 0) return wrongCount('count.negative', value, path);
  if (value > Number.MAX_SAFE_INTEGER) return wrongCount('count.unsafe', value, path);
  if (!Number.isInteger(value)) return wrongCount('count.not-whole', value, path);
  return accept(value === 0 ? 0 : value); // −0 is 0
}

function wrongCount(code: string, value: unknown, path: Issue['path']): Checked<never> {
  return refuse({
    code,
    path,
    expected: 'a whole number from 0 to 9007199254740991',
    received: showReceived(value),
    message: {
      vi: 'Số đếm là số nguyên từ 0 đến 2^53 − 1; nếu là chữ, hãy đọc bằng readCount.',
      en: 'A count is a whole number from 0 to 2^53 − 1; read text with readCount.',
    },
  });
}

const RANGE_KEYS = ['atLeast', 'moreThan', 'atMost'];

function checkRange(range: Record<string, unknown>, path: Issue['path']): Checked<Reported> {
  const keys = Object.keys(range);
  const above = Object.hasOwn(range, 'moreThan');
  const known = keys.every((key) => RANGE_KEYS.includes(key)) && above !== Object.hasOwn(range, 'atLeast');
  if (!known) return wrongRange('range.unknown-key', keys.join(', '), path);
  const lowKey = above ? 'moreThan' : 'atLeast';
  const low = checkCount(range[lowKey], [...path, lowKey]);
  const high = range['atMost'] === undefined ? accept(undefined) : checkCount(range['atMost'], [...path, 'atMost']);
  if (!low.ok) return high.ok ? low : { ok: false, issues: [...low.issues, ...high.issues] };
  if (!high.ok) return high;
  const bounds = { low: low.value, above, high: high.value };
  const upsideDown = high.value !== undefined && high.value < firstOf(bounds);
  return upsideDown
    ? wrongRange('range.upside-down', `${firstOf(bounds)}–${high.value}`, path)
    : accept(reportedFrom(bounds));
}

function wrongRange(code: string, received: string, path: Issue['path']): Checked<never> {
  return refuse({
    code,
    path,
    expected: '{ atLeast, atMost? } or { moreThan, atMost? }',
    received,
    message: {
      vi: 'Khoảng số có một cận dưới, atLeast hoặc moreThan, và có thể có cận trên atMost không nhỏ hơn cận dưới.',
      en: 'A range has one lower end, atLeast or moreThan, and may have an upper end atMost that is not below it.',
    },
  });
}
