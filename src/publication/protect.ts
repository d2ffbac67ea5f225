import { canWithhold, type Draft, type Move } from './draft.js';
import { item, type Sum } from './indexed.js';
import { networkOf } from './network.js';
import { repair } from './repair.js';
import { roundTrip } from './round-trip.js';

/** A withheld cell for which no other number is possible, or a total whose withheld parts are small together. */
export interface Problem {
  readonly kind: 'unprotected' | 'small-sum';
  /** The cell, or the total. */
  readonly cell: number;
}

/**
 * Withholds further cells of a draft until each withheld cell is seen to change in a move: a further table that fits all
 * that is published. Moves stay possible when more is withheld, so each needs to be found only once.
 */
export function protect(draft: Draft): readonly Problem[] {
  const network = networkOf(draft);
  const proven = new Set<number>();
  const moveOf = (cell: number) => (network ? roundTrip(draft, network, cell) : repair(draft, cell));
  const secure = (cell: number): boolean => {
    const move = proven.has(cell) ? [] : moveOf(cell);
    if (move !== undefined) withhold(draft, move, proven);
    return move !== undefined;
  };
  const small = [...draft.marks.keys()].filter((cell) => item(draft.marks, cell) !== undefined);
  const alone = ascending(small, draft).filter((cell) => !secure(cell));
  if (alone.length > 0) return alone.map((cell) => ({ kind: 'unprotected', cell }));
  const together = draft.sums.filter((sum) => isSmall(sum, draft) && !victims(sum, draft).some(secure));
  return together.map(({ whole }) => ({ kind: 'small-sum', cell: whole }));
}

function withhold({ marks }: Draft, move: Move, proven: Set<number>): void {
  for (const { cell } of move) {
    marks[cell] ??= 'complement';
    proven.add(cell);
  }
}

/** Whether the withheld parts of a published total are, together, fewer than may be published. */
function isSmall({ whole, parts }: Sum, { marks, counts, rule }: Draft): boolean {
  const withheld = parts.filter((part) => item(marks, part) !== undefined);
  if (item(marks, whole) !== undefined || withheld.length === 0) return false;
  return withheld.reduce((sum, part) => sum + item(counts, part), 0) < rule.smallest;
}

/** The further cells that could be withheld with the small ones of a sum: its parts, the least first, or the total. */
function victims({ whole, parts }: Sum, draft: Draft): readonly number[] {
  const free = (cell: number) => item(draft.marks, cell) === undefined && canWithhold(draft, cell);
  return [...ascending(parts.filter(free), draft), ...[whole].filter(free)];
}

function ascending(cells: readonly number[], { counts }: Draft): readonly number[] {
  return [...cells].sort((one, other) => item(counts, one) - item(counts, other));
}
