import type { Among, Measure } from '../measures/index.js';
import { fieldOf, type Looked } from './looked.js';

/** Whether a row is counted by a measure: no, perhaps (a field is not known), or yes. As numbers, `and` is the least. */
export type Verdict = 0 | 1 | 2;

const NO = 0;
const PERHAPS = 1;
const YES = 2;

/**
 * Whether a dossier belongs to the rows of a measure. What the record does not say is not known, and stays so: a part of
 * what is not known is not known either, unless something else of it says no.
 */
export function verdictOf({ rows }: Measure, looked: Looked): Verdict {
  switch (rows.rule) {
    case 'all':
      return YES;
    case 'within':
      return both(verdictOf(rows.whole, looked), meets(rows.where, looked));
    case 'rest':
      return both(verdictOf(rows.whole, looked), not(verdictOf(rows.part, looked)));
    case 'together':
      return rows.parts.reduce<Verdict>((all, part) => either(all, verdictOf(part, looked)), NO);
    default:
      return verdictOf(rows.of, looked);
  }
}

function meets({ field, among }: Among, looked: Looked): Verdict {
  const value = fieldOf(looked, field);
  return value === undefined ? PERHAPS : among.includes(value) ? YES : NO;
}

function both(one: Verdict, other: Verdict): Verdict {
  return one < other ? one : other;
}

function either(one: Verdict, other: Verdict): Verdict {
  return one > other ? one : other;
}

function not(verdict: Verdict): Verdict {
  return verdict === YES ? NO : verdict === NO ? YES : PERHAPS;
}
