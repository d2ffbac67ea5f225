import { type Equation, type Solved, solve } from './equations.js';
import { type Filling, fillingOf, type Limits, type Puzzle, puzzleOf } from './fillings.js';
import { item } from './indexed.js';
import { equationOf, groupsOf, type Reader } from './reader.js';

/** A number that was computed back, and the positions of the sums that give it away. */
export interface Found {
  readonly cell: number;
  readonly number: bigint;
  readonly how: 'subtraction' | 'combination' | 'limits';
  readonly from: readonly number[];
}

/** What was computed back, and the cells for which that is not known. */
export interface Attack {
  readonly found: readonly Found[];
  readonly undecided: readonly number[];
}

/** How many exchanges are made for one question before it is given up. */
const EXCHANGES = 2_000;

/** Computes back what can be: sum by sum, by several sums together, by limits. `undefined` for a contradiction. */
export function attack(reader: Reader, exchanges = EXCHANGES): Attack | undefined {
  const found: Found[] = subtract(reader);
  const undecided: number[] = [];
  const equations = reader.sums.map((_, at) => equationOf(reader, at));
  if (equations.some(({ factors, total }) => factors.size === 0 && total !== 0n)) return undefined;
  for (const group of groupsOf(equations.filter(({ factors }) => factors.size > 0))) {
    const answer = attackGroup(group, reader, exchanges);
    if (answer === undefined) return undefined;
    found.push(...answer.found);
    undecided.push(...answer.undecided);
  }
  return found.every(({ cell, number }) => isWithin(reader.limits.get(cell), number))
    ? { found, undecided }
    : undefined;
}

function isWithin(limits: Limits | undefined, number: bigint): boolean {
  return limits !== undefined && number >= limits.low && (limits.high === undefined || number <= limits.high);
}

/** Takes sums with one unknown, until none is left; what is found is known to the reader from then on. */
function subtract(reader: Reader): Found[] {
  const found: Found[] = [];
  const open = [...reader.sums.keys()];
  for (const at of open) {
    const { factors, total } = equationOf(reader, at);
    const [cell, ...others] = factors.keys();
    if (cell === undefined || others.length > 0) continue;
    const number = total * (factors.get(cell) as bigint); // the factor is 1 or −1
    reader.numbers.set(cell, number);
    found.push({ cell, number, how: 'subtraction', from: [at] });
    open.push(...item(reader.of, cell));
  }
  return found;
}

/** How many unknowns, tied together by sums, are looked at; beyond it the arithmetic takes longer than seconds. */
const MOST_UNKNOWNS = 1_200;

function attackGroup(equations: readonly Equation[], reader: Reader, exchanges: number): Attack | undefined {
  const unknowns = new Set(equations.flatMap(({ factors }) => [...factors.keys()]));
  if (unknowns.size > MOST_UNKNOWNS) return { found: [], undecided: [...unknowns] };
  const solved = solve(equations);
  if (solved === undefined) return undefined;
  const combined = solved.filter(({ factors }) => factors.size === 1).map(combine);
  if (combined.some((one) => one === undefined)) return undefined;
  const known = new Set(combined.map((one) => one?.cell));
  const left = [...unknowns].filter((unknown) => !known.has(unknown));
  const limits = new Map(left.map((unknown) => [unknown, reader.limits.get(unknown) as Limits])); // it is withheld
  const open = solved.filter(({ factors }) => factors.size > 1);
  const rest = fill(puzzleOf(open, limits), reader, exchanges);
  return rest && { found: [...combined.filter((one) => one !== undefined), ...rest.found], undecided: rest.undecided };
}

/** The number that an equation with one unknown gives; `undefined` where it is no whole number. */
function combine({ factors, total, from, unknown }: Solved): Found | undefined {
  const factor = factors.get(unknown) as bigint; // it is solved for it
  if (total % factor !== 0n) return undefined;
  return { cell: unknown, number: total / factor, how: 'combination', from: [...from] };
}

/** Looks for a second number of each unknown: above, then below the one of a first filling. */
function fill(puzzle: Puzzle, reader: Reader, exchanges: number): Attack | undefined {
  const first = fillingOf(puzzle, { left: exchanges });
  if (first === 'none') return undefined;
  if (first === 'unknown') return { found: [], undecided: [...puzzle.limits.keys()] };
  const varied = new Set<number>();
  const [found, undecided]: [Found[], number[]] = [[], []];
  for (const [cell, number] of [...first].sort(([one], [other]) => one - other)) {
    if (varied.has(cell)) continue;
    const other = otherNumber(puzzle, cell, number, exchanges);
    if (typeof other === 'object')
      for (const [varying, value] of other) if (value !== first.get(varying)) varied.add(varying);
    if (other === 'none') found.push({ cell, number, how: 'limits', from: item(reader.of, cell) });
    if (other === 'unknown') undecided.push(cell);
  }
  return { found, undecided: undecided.filter((cell) => !varied.has(cell)) };
}

/** A filling with another number for an unknown. */
function otherNumber(puzzle: Puzzle, cell: number, number: bigint, exchanges: number): Filling {
  const { low, high } = puzzle.limits.get(cell) as Limits; // every unknown has some
  const above = fillingOf(puzzle, { left: exchanges }, new Map([[cell, { low: number + 1n, high }]]));
  if (typeof above === 'object') return above;
  const below = fillingOf(puzzle, { left: exchanges }, new Map([[cell, { low, high: number - 1n }]]));
  return below === 'none' ? above : below;
}
