import type { Label } from '../text/index.js';

/** One thing that is wrong with data from outside: plain data, ready to be logged, sent or shown. */
export interface Issue {
  /** A stable code to act on, such as `count.negative`. */
  readonly code: string;
  /** Where in the input, from its root: names of fields and positions in lists. Empty means the whole input. */
  readonly path: readonly (string | number)[];
  /** What would have been right. */
  readonly expected: string;
  /** What came, shortened where it is long. */
  readonly received: string;
  /** What is wrong and how to mend it. */
  readonly message: Label;
}

/** What a reader or validator answers: the good value, or all that is wrong. */
export type Checked<T> = Accepted<T> | Refused;

/** An input that was read. */
export interface Accepted<T> {
  /** Always true. */
  readonly ok: true;
  /** What was read. */
  readonly value: T;
}

/** An input that was not read. */
export interface Refused {
  /** Always false. */
  readonly ok: false;
  /** At least one thing that is wrong. */
  readonly issues: readonly Issue[];
}

/**
 * An answer that carries a good value.
 *
 * @param value - what was read
 * @returns the answer
 * @example
 * ```ts
 * import { accept } from '@hanoi-dx/core/issues';
 *
 * accept(40); // → { ok: true, value: 40 }
 * ```
 */
export function accept<T>(value: T): Accepted<T> {
  return { ok: true, value };
}

/**
 * An answer that carries what is wrong.
 *
 * @param issues - at least one issue
 * @returns the answer
 * @example
 * ```ts
 * import { refuse } from '@hanoi-dx/core/issues';
 *
 * const issue = {
 *   code: 'count.negative',
 *   path: ['teams'],
 *   expected: '0 or more',
 *   received: '-1',
 *   message: { vi: 'Số đếm không được âm.', en: 'A count is never negative.' },
 * };
 * refuse(issue).ok; // → false
 * ```
 */
export function refuse(...issues: readonly [Issue, ...Issue[]]): Refused {
  return { ok: false, issues };
}

/**
 * Where an issue is, as one writes it in code.
 *
 * @param path - the path of an issue
 * @returns the path as text; empty for the whole input
 * @example
 * ```ts
 * import { printPath } from '@hanoi-dx/core/issues';
 *
 * printPath(['published', 0, 'printed']); // → 'published[0].printed'
 * ```
 */
export function printPath(path: Issue['path']): string {
  return path.map((step, at) => (typeof step === 'number' ? `[${step}]` : at === 0 ? step : `.${step}`)).join('');
}
