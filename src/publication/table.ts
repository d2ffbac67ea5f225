import type { Count } from '../exact/index.js';

/** Counts to be published, with every sum that ties them together. Plain JSON. */
export interface CountTable {
  /** The names of what the counts are broken down by, in order. */
  readonly by: readonly string[];
  /** The counts: of the groups, of their totals, of parts, wholes and what is left of a whole. */
  readonly cells: readonly CountCell[];
  /** The sums between them. What is not written here is not protected. */
  readonly relations: readonly CellRelation[];
}

/** Where a cell stands in its table. */
export interface CellPlace {
  /** Its name in relations: different for each cell. `placeId` makes one. */
  readonly id: string;
  /** What is counted: the name of a measure, or of what a part leaves of its whole. */
  readonly of: string;
  /** Its group by the names of the dimensions; without a dimension, it is the total over it. */
  readonly at: Readonly<Record<string, string>>;
}

/** One count of a table. */
export interface CountCell extends CellPlace {
  /** How many there are. */
  readonly count: Count;
}

/** A sum that holds between cells: the parts add up to the whole. */
export interface CellRelation {
  /** What is summed over: the name of a dimension, or `counts` for parts of a count. */
  readonly along: string;
  /** The cell that is the sum. */
  readonly whole: string;
  /** The cells that are added, at least one. */
  readonly parts: readonly string[];
}

/** Whose rule decides what is too small to be published. No part of it has a usual value. */
export interface SuppressionRule {
  /** The smallest count that may be published, other than 0. */
  readonly smallest: Count;
  /** Whether a count of 0 is published, or withheld like the small ones. */
  readonly zeros: 'published' | 'suppressed';
}

/** A table as it may be published: no number of a withheld cell is in it. Plain JSON. */
export interface PublishedTable {
  /** The rule it was made by, which readers may know. */
  readonly rule: SuppressionRule;
  /** The names of what the counts are broken down by, in order. */
  readonly by: readonly string[];
  /** The cells, in the order of the table that it was made from. */
  readonly cells: readonly (PublishedCell | SuppressedCell)[];
  /** The sums between them, which readers may know. */
  readonly relations: readonly CellRelation[];
}

/** A cell whose count is published. */
export interface PublishedCell extends CountCell {
  /** Always `published`. */
  readonly status: 'published';
}

/** A cell whose count is withheld. */
export interface SuppressedCell extends CellPlace {
  /** Always `suppressed`. */
  readonly status: 'suppressed';
  /** `small-count`: it is too small; `complement`: it would give another one away. */
  readonly reason: 'small-count' | 'complement';
}

/**
 * The name of a cell, from what it counts and where: different places have different names.
 *
 * @param of - what is counted
 * @param by - the names of the dimensions, in order
 * @param at - the group; a total lacks the dimension
 * @returns the name: its parts between bars, `*` for a total; bars, stars and backslashes of a key are escaped by a backslash
 * @example
 * ```ts
 * import { placeId } from '@hanoi-dx/core/publication';
 *
 * placeId('received', ['body', 'quarter'], { body: '00466@2025-07-01' }); // → 'received|00466@2025-07-01|*'
 * ```
 */
export function placeId(of: string, by: readonly string[], at: CellPlace['at']): string {
  return [
    escaped(of),
    ...by.map((name) => keyAt(at, name)).map((key) => (key === undefined ? '*' : escaped(key))),
  ].join('|');
}

/** The key of a group along a dimension; `undefined` for a total, also where an object inherits the name. */
export function keyAt(at: CellPlace['at'], name: string): string | undefined {
  return Object.hasOwn(at, name) ? at[name] : undefined;
}

function escaped(text: string): string {
  return text.replaceAll(/[\\|*]/g, String.raw`\$&`);
}
