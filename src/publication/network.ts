import { cellsOf, item, type Sum, type Sums, sideOf } from './indexed.js';

/**
 * The sums of a table as a network: every cell stands in at most two of them, once on each side, and so is a road
 * between two sums, or from a sum to the open. Changes that keep all sums are then round trips. A tree is such a
 * network, and so is a two-way table, also where one of its ways is a tree.
 */
export interface Network {
  /** For each sum, and for the open at the end, the cells that lead away from it. */
  readonly roads: readonly (readonly number[])[];
  /** For each cell, the node where it counts 1, and the one where it counts −1. */
  readonly ends: readonly (readonly [plus: number, minus: number])[];
}

/** The network of the sums, or `undefined` where they are none. */
export function networkOf(table: Sums): Network | undefined {
  const needed = withoutImplied(table);
  const of = table.of.map((sums) => sums.filter((sum) => needed.has(sum)));
  if (of.some((sums) => sums.length > 2)) return undefined;
  const signs = orient(table, of, needed);
  return signs && lay(table, of, signs);
}

/**
 * Leaves sums out that follow from the others: where a total is a sum along a tree, its sum over a flat dimension
 * follows from the same sums of the tree's leaves. The span of the sums does not change, whatever they are called.
 */
function withoutImplied({ sums, of }: Sums): ReadonlySet<number> {
  const needed = new Set(sums.keys());
  if (of.every((own) => own.length <= 2)) return needed;
  const wholes = wholesOf(sums);
  const deep = new Set([...wholes.keys()].filter((along) => isDeep(along, sums)));
  const flat = [...sums.keys()].filter((at) => !deep.has(item(sums, at).along));
  // From the top of the tree downwards: a sum follows from those below it, which are still there then.
  const heights = heightsOf(sums.filter(({ along }) => deep.has(along)));
  const height = (at: number) => heights.get(item(sums, at).whole) ?? 0;
  for (const at of flat.sort((one, other) => height(other) - height(one))) {
    needed.delete(at);
    if (!follows(item(sums, at), sums, wholes, needed)) needed.add(at);
  }
  return needed;
}

/** How many steps it takes at the most from a whole down to cells that are sums of no others. */
function heightsOf(sums: readonly Sum[]): ReadonlyMap<number, number> {
  const heights = new Map<number, number>();
  for (let changes = sums.length; changes > 0; ) {
    changes = 0;
    for (const { whole, parts } of sums) {
      const height = 1 + Math.max(...parts.map((part) => heights.get(part) ?? 0));
      // Hand-made sums may go in circles: no chain is longer than there are sums.
      if (height <= (heights.get(whole) ?? 0) || height > sums.length) continue;
      heights.set(whole, height);
      changes += 1;
    }
  }
  return heights;
}

type Wholes = ReadonlyMap<string, ReadonlyMap<number, number>>;

/** The sum along each dimension of which a cell is the whole. */
function wholesOf(sums: readonly Sum[]): Wholes {
  const wholes = new Map<string, Map<number, number>>();
  for (const [at, { along, whole }] of sums.entries()) {
    wholes.set(along, (wholes.get(along) ?? new Map<number, number>()).set(whole, at));
  }
  return wholes;
}

/** Whether some part along a dimension is itself a whole along it. */
function isDeep(along: string, sums: readonly Sum[]): boolean {
  const own = sums.filter((sum) => sum.along === along);
  const wholes = new Set(own.map(({ whole }) => whole));
  return own.some(({ parts }) => parts.some((part) => wholes.has(part)));
}

/** Whether a sum follows from those across it: each of its cells split up, and the pieces summed again. */
function follows(sum: Sum, sums: readonly Sum[], wholes: Wholes, needed: ReadonlySet<number>): boolean {
  const sumWith = (along: string, whole: number): Sum | undefined => {
    const at = wholes.get(along)?.get(whole);
    return at !== undefined && needed.has(at) ? item(sums, at) : undefined;
  };
  return [...wholes.keys()].some((across) => {
    if (across === sum.along) return false;
    const [split, ...others] = cellsOf(sum).map((cell) => sumWith(across, cell));
    const again = split?.parts.map((part) => sumWith(sum.along, part));
    if (again === undefined) return false;
    return samePieces(piecesOf(others), piecesOf(again));
  });
}

function piecesOf(sums: readonly (Sum | undefined)[]): readonly number[] | undefined {
  const known = sums.filter((sum) => sum !== undefined);
  return known.length < sums.length ? undefined : known.flatMap(({ parts }) => parts).sort((one, other) => one - other);
}

function samePieces(one: readonly number[] | undefined, other: readonly number[] | undefined): boolean {
  if (one === undefined || other === undefined || one.length !== other.length) return false;
  return one.every((cell, at) => cell === other[at]);
}

/** A sign for each sum such that every cell in two sums counts once 1 and once −1; `undefined` where there is none. */
function orient(table: Sums, of: readonly (readonly number[])[], needed: ReadonlySet<number>): Signs | undefined {
  const signs = new Map<number, 1 | -1>();
  for (const start of needed) {
    if (signs.has(start)) continue;
    signs.set(start, 1);
    const reached = [start];
    for (const sum of reached) {
      for (const [next, sign] of neighbours(table, of, sum, signs)) {
        if (!signs.has(next)) reached.push(next);
        else if (signs.get(next) !== sign) return undefined;
        signs.set(next, sign);
      }
    }
  }
  return signs;
}

type Signs = ReadonlyMap<number, 1 | -1>;

/** The sums that share a cell with one, and the sign that each must have. */
function neighbours(
  { sums }: Sums,
  of: readonly (readonly number[])[],
  sum: number,
  signs: Signs,
): readonly (readonly [number, 1 | -1])[] {
  const here = item(sums, sum);
  return cellsOf(here).flatMap((cell) =>
    item(of, cell)
      .filter((next) => next !== sum)
      .map((next) => {
        const same = sideOf(here, cell) === sideOf(item(sums, next), cell);
        return [next, (signs.get(sum) === 1) === same ? -1 : 1] as const;
      }),
  );
}

/** Lays the roads. A cell that lacks a sum on one side leads to the open, the node after the last sum. */
function lay({ sums }: Sums, of: readonly (readonly number[])[], signs: Signs): Network {
  const open = sums.length;
  const roads: number[][] = Array.from({ length: open + 1 }, () => []);
  const ends = of.map((own, cell) => {
    const at = (side: 1 | -1) => own.find((sum) => sideOf(item(sums, sum), cell) * (signs.get(sum) as 1 | -1) === side);
    const end = [at(1) ?? open, at(-1) ?? open] as const; // every needed sum has a sign
    for (const node of new Set(end)) item(roads, node).push(cell);
    return end;
  });
  return { roads, ends };
}
