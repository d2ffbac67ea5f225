import { item, type Sums } from './indexed.js';
import { smallCounts } from './rule.js';
import type { CountTable, SuppressedCell, SuppressionRule } from './table.js';

/** A table on its way to publication: which of its cells are withheld so far. `marks` grows, all else stays. */
export interface Draft extends Sums {
  /** The counts, by position. */
  readonly counts: readonly number[];
  /** Why a cell is withheld; `undefined` while it is to be published. */
  readonly marks: (SuppressedCell['reason'] | undefined)[];
  /** Whether a cell must be published. */
  readonly kept: readonly boolean[];
  /** What is too small. */
  readonly rule: SuppressionRule;
}

/** Counts that change together so that all sums still hold: another table that a reader must deem possible. */
export type Move = readonly Step[];

/** One cell of a move, and by how much it changes. */
export interface Step {
  readonly cell: number;
  readonly by: 1 | -1;
}

/** A draft in which exactly the small counts are withheld. */
export function draftOf({ cells }: CountTable, sums: Sums, rule: SuppressionRule, keep: ReadonlySet<string>): Draft {
  const { low, high } = smallCounts(rule);
  return {
    ...sums,
    counts: cells.map(({ count }) => count),
    marks: cells.map(({ count }) => (count >= low && count <= high ? 'small-count' : undefined)),
    kept: cells.map(({ id }) => keep.has(id)),
    rule,
  };
}

/**
 * Whether a withheld cell, or one that could be withheld, may hold one more or one less for all that a reader knows: a
 * cell marked small is within the small counts, a complement is not small. A published 0 is never a complement.
 */
export function canMove(draft: Draft, cell: number, by: 1 | -1): boolean {
  const count = item(draft.counts, cell) + by;
  if (item(draft.marks, cell) !== 'small-count') return canWithhold(draft, cell) && count >= draft.rule.smallest;
  const { low, high } = smallCounts(draft.rule);
  return count >= low && count <= high;
}

/** Whether a cell is withheld or could be: not one that must be published, nor a 0 that is known. */
export function canWithhold({ marks, kept, counts }: Draft, cell: number): boolean {
  return item(marks, cell) !== undefined || (!item(kept, cell) && item(counts, cell) > 0);
}

/** What is lost by withholding a cell: what it counts, and itself. Nothing where it is withheld already. */
export function lossOf({ marks, counts }: Draft, cell: number): number {
  return item(marks, cell) === undefined ? item(counts, cell) + 1 : 0;
}

/** What is lost by withholding all cells of a move. */
export function lossOfMove(draft: Draft, move: Move): number {
  return move.reduce((loss, { cell }) => loss + lossOf(draft, cell), 0);
}
