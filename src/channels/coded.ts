import { fold, type Label } from '../text/index.js';

/** One value of an official coding: its code in this library, its official number, and the words that mean it. */
export interface Coded {
  /** The code that records of this library hold. */
  readonly code: string;
  /** Its number in the official coding, where it has one. */
  readonly number?: number;
  /** Its name. */
  readonly title: Label;
  /** Further words that mean it, as they are met in tables and systems. */
  readonly words: readonly string[];
}

/**
 * The value of a coding that somebody means: by its code, its number (also as text) or its words, whatever their
 * capitals, marks, spaces and Unicode form.
 *
 * @param list - the values of one coding
 * @param value - anything
 * @returns the one that is meant, or `undefined`
 * @example
 * ```ts
 * import { findCoded, submissionChannels } from '@hanoi-dx/core/channels';
 *
 * findCoded(submissionChannels, 'TRỰC TUYẾN')?.number; // → 2
 * findCoded(submissionChannels, 'fax'); // → undefined
 * ```
 */
export function findCoded<T extends Coded>(list: readonly T[], value: unknown): T | undefined {
  if (typeof value === 'number') return list.find(({ number }) => number === value);
  if (typeof value !== 'string') return undefined;
  const exact = list.find(({ code }) => code === value);
  if (exact !== undefined) return exact;
  const wanted = fold(value);
  if (/^\d{1,2}$/.test(wanted)) return list.find(({ number }) => number === Number(wanted));
  return list.find(({ code, title, words }) =>
    [code, title.vi, title.en, ...words].some((word) => fold(word) === wanted),
  );
}
