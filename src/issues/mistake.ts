import type { Label } from '../text/index.js';

/** The one error that this library throws: a mistake in a program or a definition, never in data. */
export interface Mistake extends Error {
  /** Always `Mistake`. */
  readonly name: 'Mistake';
  /** A stable code to act on, such as `definition.not-within`. */
  readonly code: string;
  /** What is wrong and how to mend it; `message` holds both languages. */
  readonly says: Label;
}

/**
 * Makes the error for a mistake in a program: a definition that contradicts itself, an argument outside its range.
 *
 * @param code - a stable code
 * @param says - what is wrong and how to mend it
 * @returns the error, to be thrown
 * @example
 * ```ts
 * import { mistake } from '@hanoi-dx/core/issues';
 *
 * mistake('print.digits', { vi: 'Sai.', en: 'Wrong.' }).message; // → 'Wrong. / Sai.'
 * ```
 */
export function mistake(code: string, says: Label): Mistake {
  return Object.assign(new Error(`${says.en} / ${says.vi}`), { name: 'Mistake' as const, code, says });
}
