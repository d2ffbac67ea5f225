import type { Count } from '../exact/index.js';
import { accept, type Checked, type Issue, refuse } from '../issues/index.js';
import { wrongRow } from './row-refusals.js';

const DIGITS = /^\d{1,40}$/;

/**
 * Reads a count as drivers give it: a number, a bigint, or a text of digits, because PostgreSQL's count is wider than a
 * number. Nothing is rounded.
 */
export function readNumber(value: unknown, path: Issue['path']): Checked<Count> {
  const number = typeof value === 'string' && DIGITS.test(value) ? BigInt(value) : value;
  if (typeof number !== 'bigint' && !(typeof number === 'number' && Number.isInteger(number))) {
    return refuse(wrongRow('not-a-number', path, 'a whole number: a number, a bigint or a text of digits', value));
  }
  const safe = number >= 0 && number <= Number.MAX_SAFE_INTEGER;
  return safe ? accept(Number(number)) : refuse(wrongRow('count-unsafe', path, '0 to 9007199254740991', value));
}
