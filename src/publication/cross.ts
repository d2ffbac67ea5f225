import { accept, type Checked, type Issue, readGuarded } from '../issues/index.js';
import { crossIssues, disagreements, tooLarge, tooMany } from './cross-check.js';
import { crossForm } from './cross-form.js';
import type { CrossedCounts, CrossedRow, CrossedSum } from './crossed.js';
import { type CellPlace, type CellRelation, type CountCell, type CountTable, keyAt, placeId } from './table.js';
import { type Key, type Tree, treeOf } from './tree.js';

/** The most cells of a table: beyond it, suppression takes much longer than seconds. */
const MOST_CELLS = 40_000;

/**
 * Makes a table of counts with all its totals and the sums between them. A group of keys that no row has counts 0.
 *
 * @param crossed - the counts by groups
 * @returns the table, or issues `table.row-form`, `table.cell-twice`, `table.range`, `table.residual`,
 * `table.unknown-total`, `table.unknown-count`, `table.parent-circle`, `table.too-large`, `field.missing`,
 * `field.invalid-type`, `value.unreadable` and those of `checkCount`
 * @example
 * ```ts
 * import { crossTable } from '@hanoi-dx/core/publication';
 *
 * const rows = [
 *   { at: { body: 'one' }, counts: { received: 60 } },
 *   { at: { body: 'other' }, counts: { received: 40 } },
 * ];
 * const table = crossTable({ by: ['body'], rows, sums: [], totals: ['body'] });
 * table.ok ? table.value.cells.map(({ id, count }) => [id, count]) : []; // → [['received|one', 60], ['received|other', 40], ['received|*', 100]]
 * ```
 */
export function crossTable(crossed: CrossedCounts): Checked<CountTable> {
  return readGuarded(crossed, [], () => {
    const form = crossForm(crossed);
    return form.ok ? tableFrom(form.value) : form;
  });
}

function tableFrom(crossed: CrossedCounts): Checked<CountTable> {
  const { by, rows, totals, parents = {}, keys = {} } = crossed;
  const wrong = crossIssues(crossed);
  if (wrong.length > 0) return { ok: false, issues: wrong };
  const trees = by.map((name) => {
    const seen = rows.flatMap(({ at }) => keyAt(at, name) ?? []);
    const groups = new Map(Object.entries(ownOf(parents, name) ?? {}));
    return treeOf(name, [...seen, ...(ownOf(keys, name) ?? [])], groups, totals.includes(name));
  });
  const names = Object.keys(rows[0]?.counts ?? {});
  const size = trees.reduce((cells, { nodes }) => cells * nodes.length, names.length);
  return size > MOST_CELLS ? { ok: false, issues: [tooLarge(size, MOST_CELLS)] } : fill(crossed, trees, names);
}

/** What is said of a dimension, which may be called as something that objects inherit. */
function ownOf<T>(said: Readonly<Record<string, T>>, name: string): T | undefined {
  return Object.hasOwn(said, name) ? said[name] : undefined;
}

/** Adds the counts of the smallest groups up to all totals, and holds reported totals against them. */
function fill(
  { by, rows, sums }: CrossedCounts,
  trees: readonly Tree[],
  names: readonly string[],
): Checked<CountTable> {
  const places = combinations(trees.map(({ nodes }) => nodes)).map((keys) => placeOf(by, keys));
  const counts = new Map(places.flatMap((at) => names.map((of) => [placeId(of, by, at), 0] as const)));
  for (const row of rows) if (isLeaf(row, trees)) add(row, trees, by, counts);
  const cells = places.flatMap((at) => names.map((of) => cellOf(of, by, at, counts)));
  const issues: readonly Issue[] = [
    ...cells.filter(({ count }) => !Number.isSafeInteger(count)).map(tooMany),
    ...disagreements(rows, by, counts),
  ];
  if (issues.length > 0) return { ok: false, issues };
  const relations = [...alongTrees(trees, names, by), ...places.flatMap((at) => withinRow(sums, by, at))];
  return accept({ by, cells, relations });
}

function isLeaf({ at }: CrossedRow, trees: readonly Tree[]): boolean {
  return trees.every((tree) => pathOf(at, tree).length > 0);
}

function pathOf(at: CellPlace['at'], { name, paths }: Tree): readonly Key[] {
  return paths.get(keyAt(at, name) as string) ?? []; // no path where the row is a total
}

function add(
  { at, counts: own }: CrossedRow,
  trees: readonly Tree[],
  by: readonly string[],
  counts: Map<string, number>,
) {
  for (const keys of combinations(trees.map((tree) => pathOf(at, tree)))) {
    const place = placeOf(by, keys);
    for (const [of, count] of Object.entries(own)) {
      const id = placeId(of, by, place);
      counts.set(id, countAt(counts, id) + count);
    }
  }
}

function cellOf(
  of: string,
  by: readonly string[],
  at: CellPlace['at'],
  counts: ReadonlyMap<string, number>,
): CountCell {
  const id = placeId(of, by, at);
  return { id, of, at, count: countAt(counts, id) };
}

function countAt(counts: ReadonlyMap<string, number>, id: string): number {
  return counts.get(id) as number; // every place of the trees has one
}

/** The sums along the dimensions: each group is the sum of those below it, at every place of the other dimensions. */
function alongTrees(trees: readonly Tree[], names: readonly string[], by: readonly string[]): readonly CellRelation[] {
  return trees.flatMap(({ name, children }, position) =>
    [...children].flatMap(([key, below]) =>
      combinations(trees.map(({ nodes }, other) => (other === position ? [key] : nodes))).flatMap((keys) => {
        const idAt = (of: string, at: Key) => placeId(of, by, placeOf(by, keys.with(position, at)));
        return names.map((of) => ({ along: name, whole: idAt(of, key), parts: below.map((child) => idAt(of, child)) }));
      }),
    ),
  );
}

function withinRow(sums: readonly CrossedSum[], by: readonly string[], at: CellPlace['at']): readonly CellRelation[] {
  return sums.map(({ whole, parts }) => ({
    along: 'counts',
    whole: placeId(whole, by, at),
    parts: parts.map((part) => placeId(part, by, at)),
  }));
}

function placeOf(by: readonly string[], keys: readonly Key[]): CellPlace['at'] {
  return Object.fromEntries(by.flatMap((name, at) => (keys[at] === undefined ? [] : [[name, keys[at]]])));
}

/** All ways to take one item of each list, the last list running fastest. */
function combinations<T>(lists: readonly (readonly T[])[]): readonly (readonly T[])[] {
  return lists.reduce<readonly (readonly T[])[]>(
    (taken, list) => taken.flatMap((items) => list.map((next) => [...items, next])),
    [[]],
  );
}
