import fc from 'fast-check';
import {
  type CountTable,
  type CrossedCounts,
  crossTable,
  type PublishedTable,
  type SuppressedCell,
  type SuppressionRule,
} from '../../src/publication/index.js';
import { type Sums, sideOf } from '../../src/publication/indexed.js';

/** The table of counts by groups, which are right. */
export function crossed(counts: CrossedCounts): CountTable {
  const table = crossTable(counts);
  if (!table.ok) throw new Error(JSON.stringify(table.issues));
  return table.value;
}

/** A table of one count by two dimensions, with all its totals. */
export function twoWay(counts: readonly (readonly number[])[]): CountTable {
  const rows = counts.flatMap((row, r) =>
    row.map((n, c) => ({ at: { row: `r${r}`, column: `c${c}` }, counts: { n } })),
  );
  return crossed({ by: ['row', 'column'], rows, sums: [], totals: ['row', 'column'] });
}

/** A published table, from the counts of its cells: a mark for those that are withheld. */
export function publishedOf(
  rule: SuppressionRule,
  cells: Readonly<Record<string, number | SuppressedCell['reason']>>,
  sums: Readonly<Record<string, readonly string[]>>,
): PublishedTable {
  return {
    rule,
    by: ['group'],
    cells: Object.entries(cells).map(([id, what]) => {
      const place = { id, of: 'n', at: { group: id } };
      return typeof what === 'number'
        ? { status: 'published' as const, ...place, count: what }
        : { status: 'suppressed' as const, ...place, reason: what };
    }),
    relations: Object.entries(sums).map(([whole, parts]) => ({ along: 'group', whole, parts })),
  };
}

/**
 * Every number that each withheld cell can have, by trying all: numbers up to `most` for each withheld cell, kept where
 * all sums hold. The slow twin of `recoverable`, written without any of its arithmetic.
 */
export function everyNumber({ rule, cells, relations }: PublishedTable, most: number): Map<string, Set<number>> {
  const possible = new Map<string, Set<number>>();
  const numbers = new Map<string, number>();
  for (const cell of cells) if (cell.status === 'published') numbers.set(cell.id, cell.count);
  const open = cells.filter((cell) => cell.status === 'suppressed');
  const holds = () =>
    relations.every(({ whole, parts }) => {
      const known = parts.map((part) => numbers.get(part));
      const total = numbers.get(whole);
      const sum = known.reduce<number>((left, number) => left + (number ?? 0), 0);
      if (total === undefined) return true;
      return known.includes(undefined) ? sum <= total : sum === total;
    });
  const tryFrom = (at: number): void => {
    const cell = open[at];
    if (cell === undefined) {
      for (const { id } of open) possible.set(id, (possible.get(id) ?? new Set()).add(numbers.get(id) ?? -1));
      return;
    }
    const low = cell.reason === 'complement' ? rule.smallest : rule.zeros === 'published' ? 1 : 0;
    const high = cell.reason === 'complement' ? most : rule.smallest - 1;
    for (let number = low; number <= high; number += 1) {
      numbers.set(cell.id, number);
      if (holds()) tryFrom(at + 1);
    }
    numbers.delete(cell.id);
  };
  tryFrom(0);
  return possible;
}

/** Small whole numbers, zeros among them. */
export const count = fc.oneof(
  { weight: 3, arbitrary: fc.integer({ min: 0, max: 9 }) },
  { weight: 1, arbitrary: fc.integer({ min: 0, max: 200 }) },
);

/** Rules that are legal. */
export const rule: fc.Arbitrary<SuppressionRule> = fc.record({
  smallest: fc.integer({ min: 3, max: 8 }),
  zeros: fc.constantFrom('published' as const, 'suppressed' as const),
});

/** A dimension of some keys, perhaps put into groups of groups. */
function dimension(
  name: string,
  size: number,
): fc.Arbitrary<{ name: string; keys: string[]; parents: Record<string, string> }> {
  const keys = Array.from({ length: size }, (_, at) => `${name}${at}`);
  return fc.array(fc.constantFrom('', 'A', 'B'), { minLength: size, maxLength: size }).map((groups) => {
    const own = groups.flatMap((group, at) => (group === '' ? [] : [[`${name}${at}`, `${name}-${group}`]]));
    const above =
      own.length > 0
        ? [
            [`${name}-A`, `${name}-AB`],
            [`${name}-B`, `${name}-AB`],
          ]
        : [];
    const used = above.filter(([group]) => own.some(([, parent]) => parent === group));
    return { name, keys, parents: Object.fromEntries([...own, ...used]) };
  });
}

/** Tables by some dimensions, with groups of keys where `deep`, and a part of each count where `shared`. */
export function tables(
  sizes: readonly (readonly [min: number, max: number])[],
  { deep = [], shared = false }: { deep?: readonly number[]; shared?: boolean } = {},
): fc.Arbitrary<CountTable> {
  const dimensions = fc.tuple(
    ...sizes.map(([min, max], at) =>
      fc
        .integer({ min, max })
        .chain((size) => dimension(`d${at}`, size).map((one) => (deep.includes(at) ? one : { ...one, parents: {} }))),
    ),
  );
  return dimensions.chain((all) => {
    const places = all.reduce<Record<string, string>[]>(
      (taken, { name, keys }) => taken.flatMap((at) => keys.map((key) => ({ ...at, [name]: key }))),
      [{}],
    );
    const size = { minLength: places.length, maxLength: places.length };
    return fc.tuple(fc.array(count, size), fc.array(count, size)).map(([parts, rests]) =>
      crossed({
        by: all.map(({ name }) => name),
        rows: places.map((at, position) => {
          const [part = 0, rest = 0] = [parts[position], rests[position]];
          return { at, counts: shared ? { part, rest, whole: part + rest } : { part } };
        }),
        sums: shared ? [{ whole: 'whole', parts: ['part', 'rest'] }] : [],
        totals: all.map(({ name }) => name),
        parents: Object.fromEntries(all.map(({ name, parents }) => [name, parents])),
      }),
    );
  });
}

/** By how much each sum of a table is off when cells change. */
export function imbalance({ sums }: Sums, changes: ReadonlyMap<number, number>): readonly number[] {
  return sums.map((sum) =>
    [sum.whole, ...sum.parts].reduce((off, cell) => off + sideOf(sum, cell) * (changes.get(cell) ?? 0), 0),
  );
}

/** A table of which the cells named are withheld, whatever that gives away. */
export function hide(table: CountTable, one: SuppressionRule, hidden: ReadonlySet<string>): PublishedTable {
  const cells = table.cells.map(({ id, of, at, count }) => {
    if (!hidden.has(id)) return { status: 'published' as const, id, of, at, count };
    const small = count < one.smallest && (count > 0 || one.zeros === 'suppressed');
    return {
      status: 'suppressed' as const,
      id,
      of,
      at,
      reason: small ? ('small-count' as const) : ('complement' as const),
    };
  });
  return { rule: one, by: table.by, cells, relations: table.relations };
}

/** Numbers from 0 to 1, always the same. */
export function numbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 1_664_525 + 1_013_904_223) % 2 ** 32;
    return state / 2 ** 32;
  };
}
