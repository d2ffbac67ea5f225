import type { CellRelation } from './table.js';

/** The sums of a table by the positions of its cells. */
export interface Sums {
  /** The sums, in the order of the table. */
  readonly sums: readonly Sum[];
  /** For each cell, the positions of the sums that it stands in. */
  readonly of: readonly (readonly number[])[];
}

/** One sum by the positions of its cells. */
export interface Sum {
  readonly along: string;
  readonly whole: number;
  readonly parts: readonly number[];
}

/** Finds cells by position instead of by name. Every name is one of a cell: the table was checked. */
export function indexSums(cells: readonly { readonly id: string }[], relations: readonly CellRelation[]): Sums {
  const positions = new Map(cells.map(({ id }, at) => [id, at]));
  const positionOf = (id: string) => positions.get(id) as number; // the table was checked
  const of: number[][] = cells.map(() => []);
  const sums = relations.map(({ along, whole, parts }, at) => {
    const sum = { along, whole: positionOf(whole), parts: parts.map(positionOf) };
    for (const cell of cellsOf(sum)) item(of, cell).push(at);
    return sum;
  });
  return { sums, of };
}

/** All cells of a sum, its whole first. */
export function cellsOf({ whole, parts }: Sum): readonly number[] {
  return [whole, ...parts];
}

/** 1 for a part of the sum, −1 for its whole: what a sum comes to must stay 0. */
export function sideOf({ whole }: Sum, cell: number): 1 | -1 {
  return cell === whole ? -1 : 1;
}

/** The item of a list at a position that is known to lie in it. */
export function item<T>(list: ArrayLike<T>, at: number): T {
  return list[at] as T; // positions come from the list itself
}
