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
  /** It names this unit and no other. */
  | { readonly status: 'exact'; readonly unit: Unit }
  /** It names several, and all are here. */
  | { readonly status: 'ambiguous'; readonly candidates: readonly Unit[] }
  /** It names none as it stands; these are the nearest, for somebody to choose from. */
  | { readonly status: 'suggestion'; readonly candidates: readonly Suggestion[] }
  /** It names units of other days. */
  | { readonly status: 'not-in-force'; readonly known: readonly OutOfForce[] }
  /** It names no unit of Hanoi; where it names another province, which. */
  | { readonly status: 'unknown'; readonly elsewhere?: string }
  /** It is no name, no code, or the day is none; `meant` holds what was probably meant. */
  | { readonly status: 'invalid'; readonly issues: readonly Issue[]; readonly meant: readonly Unit[] }
  | NotRecorded;

/** Looks texts up on one day. */
export type UnitFinder = (text: string) => UnitMatch;
