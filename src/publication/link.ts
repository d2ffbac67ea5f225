import { accept, type Checked, type Issue, readGuarded, refuse, showReceived } from '../issues/index.js';
import type { Label } from '../text/index.js';
import { checkTable, notList, relationIssues, tableForm } from './check.js';
import { checkPublished } from './published-check.js';
import type { CellPlace, CellRelation, CountTable, PublishedTable } from './table.js';

/**
 * Puts tables together that are published beside each other, so that they are suppressed as one: a cell that two tables
 * share has one id in both. Sums across tables, such as a total with and without one unit, are given too.
 *
 * @param tables - the tables
 * @param relations - further sums between their cells
 * @returns one table of all cells and sums, or issues `link.contradiction` and those of {@link checkTable}
 * @example
 * ```ts
 * import { crossTable, linkTables } from '@hanoi-dx/core/publication';
 *
 * const table = (by: string, keys: Record<string, number>) =>
 *   crossTable({
 *     by: [by],
 *     rows: Object.entries(keys).map(([key, received]) => ({ at: { [by]: key }, counts: { received } })),
 *     sums: [],
 *     totals: [by],
 *   });
 * const [bodies, channels] = [table('body', { one: 60, other: 40 }), table('channel', { online: 70, post: 30 })];
 * const linked = bodies.ok && channels.ok ? linkTables([bodies.value, channels.value]) : bodies;
 * linked.ok ? linked.value.cells.length : 0; // → 5
 * ```
 */
export function linkTables(
  tables: readonly CountTable[],
  relations: readonly CellRelation[] = [],
): Checked<CountTable> {
  return readGuarded([tables, relations], [], () => {
    const good = allGood(tables, tableForm);
    if (!good.ok) return good;
    const linked = join(good.value, ({ count: one }, { count: other }) => (one === other ? 'first' : 'contradiction'));
    const all = linked.ok ? withSums(linked.value, good.value, relations) : linked;
    return all.ok ? checkTable(all.value) : all;
  });
}

/**
 * Puts published tables together, for {@link recoverable} to read them as one reader does: what one of them publishes is
 * known, also where another withholds it.
 *
 * @param tables - tables published under one rule, at least one
 * @param relations - further sums between their cells
 * @returns one table of all cells and sums, or issues `link.contradiction`, `link.rules` and those of {@link checkPublished}
 * @example
 * ```ts
 * import { linkPublished, type PublishedTable, recoverable } from '@hanoi-dx/core/publication';
 *
 * const rule = { smallest: 5, zeros: 'published' } as const;
 * const all: PublishedTable = {
 *   rule,
 *   by: [],
 *   cells: [
 *     { status: 'published', id: 'city', of: 'received', at: {}, count: 100 },
 *     { status: 'suppressed', id: 'one unit', of: 'received in one unit', at: {}, reason: 'small-count' },
 *   ],
 *   relations: [],
 * };
 * const without = { status: 'published', id: 'rest', of: 'received elsewhere', at: {}, count: 97 } as const;
 * const difference = { along: 'body', whole: 'city', parts: ['one unit', 'rest'] };
 * const linked = linkPublished([all, { ...all, cells: [without] }], [difference]);
 * const check = linked.ok ? recoverable(linked.value) : undefined;
 * check?.status === 'checked' ? check.recovered.map(({ id, count }) => [id, count]) : []; // → [['one unit', 3]]
 * ```
 */
export function linkPublished(
  tables: readonly [PublishedTable, ...PublishedTable[]],
  relations: readonly CellRelation[] = [],
): Checked<PublishedTable> {
  return readGuarded([tables, relations], [], () => {
    const good = allGood(tables, checkPublished);
    return good.ok ? linkGood(good.value, relations) : good;
  });
}

function linkGood(tables: readonly PublishedTable[], relations: readonly CellRelation[]): Checked<PublishedTable> {
  const [first] = tables;
  if (first === undefined) return refuse(notList('tables', tables, SOME));
  const { rule } = first;
  const same = tables.every(({ rule: { smallest, zeros } }) => smallest === rule.smallest && zeros === rule.zeros);
  if (!same) return refuse(rulesDiffer());
  const linked = join(tables, (one, other) => {
    if (one.status !== other.status) return one.status === 'published' ? 'first' : 'second';
    const agree =
      one.status === 'published'
        ? 'count' in other && one.count === other.count
        : 'reason' in other && one.reason === other.reason;
    return agree ? 'first' : 'contradiction';
  });
  const all = linked.ok ? withSums(linked.value, tables, relations) : linked;
  return all.ok ? checkPublished({ rule, ...all.value }) : all;
}

/** All tables, each with its form, or what is wrong with them. */
function allGood<T>(tables: unknown, check: (table: unknown) => Checked<T>): Checked<readonly T[]> {
  if (!Array.isArray(tables)) return refuse(notList('tables', tables));
  const checked = [...tables].map(check);
  const issues = checked.flatMap((one, at) =>
    one.ok ? [] : one.issues.map((issue) => ({ ...issue, path: [at, ...issue.path] })),
  );
  return issues.length > 0 ? { ok: false, issues } : accept(checked.flatMap((one) => (one.ok ? [one.value] : [])));
}

const SOME: Label = { vi: 'danh sách có ít nhất một bảng', en: 'a list of at least one table' };

interface Joined<C extends CellPlace> {
  readonly by: readonly string[];
  readonly cells: readonly C[];
}

/** All dimensions and cells of several tables, each once; `choose` says which of two cells of one id stays. */
function join<C extends CellPlace>(
  tables: readonly Joined<C>[],
  choose: (one: C, other: C) => 'first' | 'second' | 'contradiction',
): Checked<Joined<C>> {
  const cells = new Map<string, C>();
  const issues: Issue[] = [];
  for (const [position, table] of tables.entries()) {
    for (const [at, cell] of table.cells.entries()) {
      const known = cells.get(cell.id);
      const choice = known === undefined ? 'second' : samePlace(known, cell) ? choose(known, cell) : 'contradiction';
      if (choice === 'contradiction') issues.push(contradiction(cell.id, [position, 'cells', at]));
      if (choice === 'second') cells.set(cell.id, cell);
    }
  }
  if (issues.length > 0) return { ok: false, issues };
  return accept({ by: [...new Set(tables.flatMap(({ by }) => by))], cells: [...cells.values()] });
}

function samePlace(one: CellPlace, other: CellPlace): boolean {
  const place = ({ of, at }: CellPlace) => JSON.stringify([of, Object.entries(at).sort()]);
  return place(one) === place(other);
}

/** The sums of all tables and the further ones, each once. */
function withSums<C extends CellPlace>(
  linked: Joined<C>,
  tables: readonly { readonly relations: readonly CellRelation[] }[],
  relations: unknown,
): Checked<Joined<C> & { readonly relations: readonly CellRelation[] }> {
  if (!Array.isArray(relations)) return refuse(notList('relations', relations));
  const ids = new Set(linked.cells.map(({ id }) => id));
  const further: readonly unknown[] = [...relations];
  const issues = further.flatMap((sum, at) => relationIssues(sum, at, ids));
  if (issues.length > 0) return { ok: false, issues };
  const all = [...tables.flatMap((table) => table.relations), ...(further as readonly CellRelation[])]; // each was checked
  const sums = new Map(all.map((sum) => [JSON.stringify([sum.along, sum.whole, [...sum.parts].sort()]), sum]));
  return accept({ ...linked, relations: [...sums.values()] });
}

function contradiction(id: string, path: Issue['path']): Issue {
  return issue('contradiction', path, 'the same place and count in all tables', showReceived(id), {
    vi: 'Một ô mang cùng id ở hai bảng nhưng khác nội dung: hãy đặt id khác nhau, hoặc sửa số liệu.',
    en: 'A cell has one id in two tables but says different things: give different ids, or mend the counts.',
  });
}

function rulesDiffer(): Issue {
  return issue('rules', ['rule'], 'one rule for all tables', 'different rules', {
    vi: 'Các bảng công bố theo quy tắc khác nhau thì không ghép được: hãy che lại theo một quy tắc.',
    en: 'Tables published under different rules are not joined: suppress them anew under one rule.',
  });
}

function issue(kind: string, path: Issue['path'], expected: string, received: string, message: Label): Issue {
  return { code: `link.${kind}`, path, expected, received, message };
}
