import { canMove, type Draft, lossOf, type Move, type Step } from './draft.js';
import { cellsOf, item, sideOf } from './indexed.js';

/** How many steps are tried for one cell before the search is given up: counted, not timed, so that answers never vary. */
const TRIES = 2_000;

/**
 * A change of a cell that keeps all sums, for tables that are no network. One step puts sums out of balance, and further
 * steps repair them: the smallest sum first, by the cells that repair the most sums, those with the least loss first.
 * Where that leads nowhere, it looks further, and in the end tries large counts first. It finds the best of what it tried,
 * which need not be the best there is, and may find none where there is one.
 */
export function repair(draft: Draft, cell: number): Move | undefined {
  for (const way of WAYS) {
    const search: Search = { ...way, draft, best: undefined, least: Infinity, tries: 0 };
    for (const by of [1, -1] as const) {
      search.tries = 0;
      if (canMove(draft, cell, by)) take(search, EMPTY, { cell, by });
    }
    if (search.best !== undefined) return search.best;
  }
  return undefined;
}

/** Where to look, one way after another: large counts, totals above all, have room to change where small ones have none. */
const WAYS: readonly Way[] = [
  { strict: true, largeFirst: false },
  { strict: false, largeFirst: false },
  { strict: false, largeFirst: true },
];

interface Way {
  /** Whether only cells that repair the most sums are tried. */
  readonly strict: boolean;
  /** Whether the cells with the largest counts are tried first, not those with the least loss. */
  readonly largeFirst: boolean;
}

interface Search extends Way {
  readonly draft: Draft;
  best: Move | undefined;
  least: number;
  tries: number;
}

/** What was changed so far, what it loses, and by how much which sums are off. */
interface State {
  readonly steps: Move;
  readonly loss: number;
  readonly off: ReadonlyMap<number, number>;
}

const EMPTY: State = { steps: [], loss: 0, off: new Map() };

/** Takes a step, and goes on from there unless a better way is known already. */
function take(search: Search, { steps, loss, off }: State, step: Step): void {
  const { draft, least } = search;
  const lost = loss + lossOf(draft, step.cell);
  if (lost >= least) return;
  const state: State = { steps: [...steps, step], loss: lost, off: changed(draft, off, step) };
  if (state.off.size === 0) {
    search.best = state.steps;
    search.least = lost;
  } else proceed(search, state);
}

function changed({ sums, of }: Draft, off: State['off'], { cell, by }: Step): State['off'] {
  const next = new Map(off);
  for (const sum of item(of, cell)) {
    const rest = (off.get(sum) ?? 0) + by * sideOf(item(sums, sum), cell);
    if (rest === 0) next.delete(sum);
    else next.set(sum, rest);
  }
  return next;
}

function proceed(search: Search, state: State): void {
  for (const { step } of candidates(search, state)) {
    search.tries += 1;
    if (search.tries > TRIES) return;
    take(search, state, step);
  }
}

interface Candidate {
  readonly step: Step;
  readonly gain: number;
  readonly loss: number;
}

/** The steps that repair the smallest sum that is off, the most promising first. */
function candidates({ draft, strict, largeFirst }: Search, { steps, off }: State): readonly Candidate[] {
  const { sums } = draft;
  const [sum, rest] = smallest(draft, off);
  const taken = new Set(steps.map(({ cell }) => cell));
  const all = cellsOf(item(sums, sum)).flatMap((cell): Candidate[] => {
    const by = rest * sideOf(item(sums, sum), cell) > 0 ? -1 : 1;
    if (taken.has(cell)) return [];
    return [{ step: { cell, by }, gain: gainOf(draft, off, { cell, by }), loss: lossOf(draft, cell) }];
  });
  const most = Math.max(...all.map(({ gain }) => gain));
  return all
    .filter(({ step, gain }) => (!strict || gain === most) && canMove(draft, step.cell, step.by))
    .sort((one, other) => other.gain - one.gain || (largeFirst ? other.loss - one.loss : one.loss - other.loss));
}

/** The sum with the fewest cells of those that are off, and by how much it is off. */
function smallest({ sums }: Draft, off: State['off']): readonly [number, number] {
  const [first, ...others] = [...off] as [[number, number], ...[number, number][]]; // at least one sum is off
  const size = ([sum]: readonly [number, number]) => item(sums, sum).parts.length;
  return others.reduce((least, next) => (size(next) < size(least) ? next : least), first);
}

/** By how much a step brings sums closer to balance. */
function gainOf({ sums, of }: Draft, off: State['off'], { cell, by }: Step): number {
  return item(of, cell).reduce((gain, sum) => {
    const rest = off.get(sum) ?? 0;
    return gain + Math.abs(rest) - Math.abs(rest + by * sideOf(item(sums, sum), cell));
  }, 0);
}
