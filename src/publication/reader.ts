import type { Equation } from './equations.js';
import type { Limits } from './fillings.js';
import { cellsOf, item, type Sum, type Sums, sideOf } from './indexed.js';
import { smallCounts } from './rule.js';
import type { PublishedTable } from './table.js';

/** What a reader of a published table knows: numbers by position, and limits of those that are withheld. */
export interface Reader extends Sums {
  /** The number of each cell that is published, known beforehand, or found out so far. */
  readonly numbers: Map<number, bigint>;
  /** Between what the withheld ones lie, by the reason that is given for each. */
  readonly limits: ReadonlyMap<number, Limits>;
}

/** What a reader knows before any arithmetic. */
export function readerOf({ cells, rule }: PublishedTable, sums: Sums, knowing: ReadonlyMap<string, number>): Reader {
  const numbers = new Map<number, bigint>();
  const limits = new Map<number, Limits>();
  const { low, high } = smallCounts(rule);
  for (const [at, cell] of cells.entries()) {
    const number = cell.status === 'published' ? cell.count : knowing.get(cell.id);
    if (number !== undefined) numbers.set(at, BigInt(number));
    else if (cell.status === 'suppressed' && cell.reason === 'complement') {
      limits.set(at, { low: BigInt(rule.smallest), high: undefined });
    } else limits.set(at, { low: BigInt(low), high: BigInt(high) });
  }
  return { ...sums, numbers, limits };
}

/** A sum as an equation of the cells whose numbers the reader does not know. */
export function equationOf({ sums, numbers }: Reader, at: number): Equation {
  const sum = item(sums, at);
  const factors = new Map<number, bigint>();
  let total = 0n;
  for (const cell of cellsOf(sum)) {
    const number = numbers.get(cell);
    const side = BigInt(sideOf(sum, cell));
    if (number === undefined) factors.set(cell, side);
    else total -= side * number;
  }
  return { factors, total, from: new Set([at]) };
}

/** What the unknown parts of a known total come to; `undefined` where the total is unknown or all parts are known. */
export function sumOfUnknown({ numbers }: Reader, { whole, parts }: Sum): bigint | undefined {
  const total = numbers.get(whole);
  if (total === undefined || parts.every((part) => numbers.has(part))) return undefined;
  return parts.reduce((left, part) => left - (numbers.get(part) ?? 0n), total);
}

/** Equations that share no unknown with those of another group, each group for itself. */
export function groupsOf(equations: readonly Equation[]): readonly (readonly Equation[])[] {
  const groups = new Map<number, Equation[]>();
  const groupAt = new Map<number, number>();
  for (const [at, equation] of equations.entries()) {
    const met = new Set([...equation.factors.keys()].flatMap((unknown) => groupAt.get(unknown) ?? []));
    const merged = [equation];
    for (const group of met) {
      merged.push(...(groups.get(group) as Equation[])); // it was met by one of its unknowns
      groups.delete(group);
    }
    groups.set(at, merged);
    for (const { factors } of merged) for (const unknown of factors.keys()) groupAt.set(unknown, at);
  }
  return [...groups.values()];
}
