import type { Issue } from '../issues/index.js';
import type { NotRecorded } from './answer.js';
import type { OutOfForce } from './register.js';
import type { Unit } from './unit.js';

/** A unit that a text may mean, and why it is not simply that one. */
export interface Suggestion {
  /** The unit. */
  readonly unit: Unit;
  /** What differs: letters, the marks alone, the word of kind, or the place named behind it. */
  readonly because: 'typo' | 'marks' | 'kind' | 'place';
  /** How many letters are missing, added, changed or swapped: 0, 1 or 2. */
  readonly typos: number;
  /** Whether the unit is in force on the day. */
  readonly inForce: boolean;
}

/** What a text means on a day, and how sure that is. */
export type UnitMatch =
  | {
      /** It names one unit and no other. */
      readonly status: 'exact';
      /** The unit. */
      readonly unit: Unit;
    }
  | {
      /** It names several. */
      readonly status: 'ambiguous';
      /** All that it names. */
      readonly candidates: readonly Unit[];
    }
  | {
      /** It names none as it stands. */
      readonly status: 'suggestion';
      /** The nearest, for somebody to choose from. */
      readonly candidates: readonly Suggestion[];
    }
  | {
      /** It names units of other days. */
      readonly status: 'not-in-force';
      /** Those units, with what they became or came from. */
      readonly known: readonly OutOfForce[];
    }
  | {
      /** It names no unit of Hanoi. */
      readonly status: 'unknown';
      /** The other province that it names, where it does. */
      readonly elsewhere?: string;
    }
  | {
      /** It is no name and no code, or the day is none. */
      readonly status: 'invalid';
      /** What is wrong, and how to mend it. */
      readonly issues: readonly Issue[];
      /** The unit that was probably meant by a code without its zeros. */
      readonly meant: readonly Unit[];
    }
  | NotRecorded;

/**
 * Looks texts up on one day.
 *
 * @param text - at most 200 characters
 * @returns what it means
 */
export type UnitFinder = (text: string) => UnitMatch;
