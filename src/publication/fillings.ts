import { exchange, type Solved } from './equations.js';

/** Between what an unknown lies, both ends included; without an upper end it is open. */
export interface Limits {
  readonly low: bigint;
  readonly high: bigint | undefined;
}

/** Whole numbers for all unknowns that fit; `none` where there are none, `unknown` where the search was given up. */
export type Filling = ReadonlyMap<number, bigint> | 'none' | 'unknown';

/** What is known of unknowns: equations, limits, and where the free ones stand at the moment. */
export interface Puzzle {
  readonly solved: Solved[];
  readonly limits: ReadonlyMap<number, Limits>;
  /** Values of the unknowns that no equation is solved for. */
  readonly free: Map<number, bigint>;
}

/** A puzzle with its free unknowns at their lower limits. */
export function puzzleOf(solved: readonly Solved[], limits: Puzzle['limits']): Puzzle {
  const decided = new Set(solved.map(({ unknown }) => unknown));
  const free = [...limits].filter(([unknown]) => !decided.has(unknown));
  return {
    solved: solved.map((equation) => ({ ...equation, from: new Set() })),
    limits,
    free: new Map(free.map(([unknown, { low }]) => [unknown, low])),
  };
}

/**
 * Finds whole numbers that fit: the simplex method for feasibility with Bland's rule, over exact whole numbers, and
 * branching where only fractions fit.
 *
 * @param puzzle - the equations, which are rearranged on the way
 * @param effort - how many exchanges may still be made; it is used up
 * @param narrowed - limits that replace those of the puzzle
 */
export function fillingOf(puzzle: Puzzle, effort: { left: number }, narrowed: Puzzle['limits'] = new Map()): Filling {
  const here = { ...puzzle, limits: new Map([...puzzle.limits, ...narrowed]) };
  const found = settle(here, effort);
  if (found !== 'fits') return found;
  const values = valuesOf(here);
  const broken = [...values].find(([, { over, under }]) => over % under !== 0n);
  if (broken === undefined) return new Map([...values].map(([unknown, { over, under }]) => [unknown, over / under]));
  const [unknown, { over, under }] = broken;
  return halves(here, effort, unknown, over / under); // no number is negative, so this is its whole part
}

/** The filling where an unknown is at most a whole number, or else at least one more. */
function halves(puzzle: Puzzle, effort: { left: number }, unknown: number, whole: bigint): Filling {
  const { low, high } = limitsOf(puzzle, unknown);
  const below = fillingOf(puzzle, effort, new Map([[unknown, { low, high: whole }]]));
  if (typeof below === 'object') return below;
  const above = fillingOf(puzzle, effort, new Map([[unknown, { low: whole + 1n, high }]]));
  return above === 'none' ? below : above;
}

/** With so few exchanges left, unknowns are taken by position: slower, but it cannot go in circles. */
const BY_POSITION = 500;

/** Moves the free unknowns until all solved ones are within their limits. */
function settle(puzzle: Puzzle, effort: { left: number }): 'fits' | 'none' | 'unknown' {
  for (const [unknown, { low, high }] of puzzle.limits) {
    if (high !== undefined && high < low) return 'none';
    const value = puzzle.free.get(unknown);
    if (value === undefined) continue;
    puzzle.free.set(unknown, value < low ? low : high !== undefined && value > high ? high : value);
  }
  for (; ; effort.left -= 1) {
    const broken = brokenOf(puzzle, effort.left < BY_POSITION);
    if (broken === undefined) return 'fits';
    if (effort.left <= 0) return 'unknown';
    const entering = firstThatHelps(puzzle, broken);
    if (entering === undefined) return 'none';
    const leaving = (puzzle.solved[broken.at] as Solved).unknown; // the position of one of them
    exchange(puzzle.solved, broken.at, entering);
    puzzle.free.delete(entering);
    puzzle.free.set(leaving, broken.limit);
  }
}

/** A solved unknown that is outside its limits: the limit that it has to come to, and whether that is upwards. */
interface Broken {
  readonly at: number;
  readonly limit: bigint;
  readonly up: boolean;
}

/**
 * An unknown that is outside its limits: the one that is furthest outside, which comes to an end soonest, or, so that it
 * comes to an end at all, the first by position (Bland's rule).
 */
function brokenOf(puzzle: Puzzle, byPosition: boolean): Broken | undefined {
  let best: (Broken & { readonly unknown: number; readonly outside: bigint }) | undefined;
  for (const [at, equation] of puzzle.solved.entries()) {
    const { unknown } = equation;
    const { low, high } = limitsOf(puzzle, unknown);
    const { over, under } = numberOf(equation, puzzle);
    const limit = over < low * under ? low : high !== undefined && over > high * under ? high : undefined;
    if (limit === undefined) continue;
    const up = over < limit * under;
    const outside = (up ? limit * under - over : over - limit * under) / under;
    const better = best === undefined || (byPosition ? unknown < best.unknown : outside > best.outside);
    if (better) best = { at, limit, up, unknown, outside };
  }
  return best;
}

/** The first free unknown, by position, that can still change in the way that helps. */
function firstThatHelps(puzzle: Puzzle, { at, up }: Broken): number | undefined {
  const { factors, unknown } = puzzle.solved[at] as Solved; // the position of one of them
  const own = factors.get(unknown) as bigint; // it is solved for it
  const helps = ([free, factor]: readonly [number, bigint]): boolean => {
    if (free === unknown) return false;
    const { low, high } = limitsOf(puzzle, free);
    const value = puzzle.free.get(free) as bigint; // it is free
    // The solved unknown falls where the other one rises, if their factors have the same sign.
    return (factor > 0n === own > 0n) === up ? value > low : high === undefined || value < high;
  };
  const found = [...factors].filter(helps).map(([free]) => free);
  return found.length === 0 ? undefined : Math.min(...found);
}

interface Fraction {
  readonly over: bigint;
  readonly under: bigint;
}

function valuesOf(puzzle: Puzzle): ReadonlyMap<number, Fraction> {
  const free = [...puzzle.free].map(([unknown, over]) => [unknown, { over, under: 1n }] as const);
  return new Map([
    ...free,
    ...puzzle.solved.map((equation) => [equation.unknown, numberOf(equation, puzzle)] as const),
  ]);
}

/** The value of a solved unknown, with a divisor above 0. */
function numberOf({ factors, total, unknown }: Solved, { free }: Puzzle): Fraction {
  let over = total;
  for (const [other, factor] of factors) {
    if (other !== unknown) over -= factor * (free.get(other) as bigint); // all others are free
  }
  const own = factors.get(unknown) as bigint; // it is solved for it
  return own < 0n ? { over: -over, under: -own } : { over, under: own };
}

function limitsOf({ limits }: Puzzle, unknown: number): Limits {
  return limits.get(unknown) as Limits; // every unknown has some
}
