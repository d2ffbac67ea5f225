import type { Day } from '../days/index.js';
import { mistake } from '../issues/index.js';
import type { Citation } from './citation.js';

/** A value that holds between two days, and what says so: a target, a threshold, a weight, a rule. */
export interface Dated<T> {
  /** The value. */
  readonly value: T;
  /** The first day it is in force. */
  readonly from: Day;
  /** The last day it is in force; absent while no end is known. */
  readonly until?: Day;
  /** What it rests on. */
  readonly basis: Citation;
}

/**
 * Puts the values of one rule in order of time. A changed rule is a further value; none is ever edited.
 *
 * @param values - values that do not overlap, in any order; gaps are allowed
 * @returns the values, the earliest first, frozen
 * @throws Mistake `dated.upside-down` where a value ends before it begins, `dated.overlap` where two are in force on one day
 * @example
 * ```ts
 * import { dated, inForce, own } from '@hanoi-dx/core/law';
 *
 * const basis = own({ vi: 'Ví dụ', en: 'An example' });
 * const target = dated<number>([
 *   { value: 60, from: '2025-07-30', until: '2025-12-31', basis },
 *   { value: 80, from: '2026-01-01', basis },
 * ]);
 * inForce(target, '2025-12-31')?.value; // → 60
 * inForce(target, '2025-07-29'); // → undefined
 * ```
 */
// @__NO_SIDE_EFFECTS__
export function dated<T>(values: readonly Dated<T>[]): readonly Dated<T>[] {
  const sorted = [...values].sort((one, other) => (one.from < other.from ? -1 : 1));
  for (const [at, { from, until = LAST_DAY }] of sorted.entries()) {
    if (until < from) throw contradiction('dated.upside-down', until, from);
    const next = sorted[at + 1]?.from;
    if (next !== undefined && next <= until) throw contradiction('dated.overlap', next, until);
  }
  return Object.freeze(sorted);
}

/**
 * The value in force on a day.
 *
 * @param values - the values of one rule, as {@link dated} gives them
 * @param on - the day
 * @returns the dated value, or `undefined` where none is in force on that day
 * @example
 * ```ts
 * import { dated, inForce, own } from '@hanoi-dx/core/law';
 *
 * const target = dated([{ value: 60, from: '2025-07-30', basis: own({ vi: 'Ví dụ', en: 'An example' }) }]);
 * inForce(target, '2026-11-23')?.value; // → 60
 * ```
 */
export function inForce<T>(values: readonly Dated<T>[], on: Day): Dated<T> | undefined {
  return values.find(({ from, until = LAST_DAY }) => from <= on && on <= until);
}

const LAST_DAY = '9999-12-31';

function contradiction(code: string, one: Day, other: Day): Error {
  return mistake(code, {
    vi: `Các giá trị có hiệu lực theo thời gian mâu thuẫn nhau ở ngày ${one} và ${other}: hãy sửa ngày bắt đầu hoặc kết thúc.`,
    en: `The dated values contradict each other at ${one} and ${other}: mend the first or last day of one of them.`,
  });
}
