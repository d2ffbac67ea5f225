import { checkCount, checkReported } from '../exact/index.js';
import { accept, type Checked, type Issue, readGuarded, showReceived, wrongForm } from '../issues/index.js';
import type { Label } from '../text/index.js';
import type { CellPlace, CellRelation, CountCell, CountTable } from './table.js';
import { rangeIssue, residualIssue, strangers, twiceIssue } from './wrong-cells.js';

/**
 * Checks a table of counts: exact whole numbers, each cell once, sums between known cells, and sums that add up.
 *
 * @param value - anything
 * @returns the table, or issues `table.cell-twice`, `table.cell-form`, `table.range`, those of `checkCount`,
 * `table.relation-form`, `table.unknown-cell`, `table.residual`, `field.invalid-type`, `field.unknown` and
 * `value.unreadable`
 * @example
 * ```ts
 * import { checkTable } from '@hanoi-dx/core/publication';
 *
 * const cells = [
 *   { id: 'city', of: 'received', at: {}, count: 100 },
 *   { id: 'one', of: 'received', at: { body: 'one' }, count: 60 },
 *   { id: 'other', of: 'received', at: { body: 'other' }, count: 39 },
 * ];
 * const relations = [{ along: 'body', whole: 'city', parts: ['one', 'other'] }];
 * const checked = checkTable({ by: ['body'], cells, relations });
 * checked.ok ? [] : checked.issues.map(({ code, received }) => [code, received]); // → [['table.residual', '100 − 99 = 1']]
 * ```
 */
export function checkTable(value: unknown): Checked<CountTable> {
  return readGuarded(value, [], () => judged(value));
}

function judged(value: unknown): Checked<CountTable> {
  const table = tableForm(value);
  if (!table.ok) return table;
  const counts = new Map(table.value.cells.map(({ id, count }) => [id, count]));
  const issues = table.value.relations.flatMap((relation, at) => residual(relation, at, counts));
  return issues.length > 0 ? { ok: false, issues } : table;
}

/** A table whose cells and sums have their form; whether sums add up is not looked at yet. */
export function tableForm(value: unknown): Checked<CountTable> {
  const form = checkForm(value, ['cells', 'relations']);
  if (!form.ok) return form;
  const { by, cells, relations } = form.value;
  const wrong = [
    ...strangers(value, ['by', 'cells', 'relations'], []),
    ...cells.flatMap((cell, at) => cellIssues(cell, at, by)),
    ...twice(cells, by),
  ];
  if (wrong.length > 0) return { ok: false, issues: wrong };
  const good = cells as readonly CountCell[]; // each was checked
  const ids = new Set(good.map(({ id }) => id));
  const broken = relations.flatMap((relation, at) => relationIssues(relation, at, ids));
  if (broken.length > 0) return { ok: false, issues: broken };
  return accept({ by, cells: good, relations: relations as readonly CellRelation[] }); // as above
}

/** Names by which a table is broken down, and lists of which the items are not looked at yet. */
type Form<List extends string> = { readonly by: readonly string[] } & { readonly [Name in List]: readonly unknown[] };

/** A table whose lists are lists, without holes. */
export function checkForm<List extends string>(value: unknown, lists: readonly List[]): Checked<Form<List>> {
  const given = Object(value) as Readonly<Record<string, unknown>>; // any value has, or has not, such keys
  const form = Object.fromEntries(['by', ...lists].map((name) => [name, listIn(given[name])]));
  const { by } = form;
  const named = by?.every((name) => typeof name === 'string') === true && new Set(by).size === by.length;
  const wrong = [...(named ? [] : ['by']), ...lists.filter((name) => form[name] === undefined)];
  if (wrong.length === 0) return accept(form as Form<List>); // its lists were checked
  return { ok: false, issues: wrong.map((name) => notList(name, given[name], name === 'by' ? NAMES : LIST)) };
}

function listIn(value: unknown): readonly unknown[] | undefined {
  return Array.isArray(value) ? [...value] : undefined;
}

/** The issue of something that should be a list. */
export function notList(name: string, value: unknown, expected = LIST): Issue {
  return wrongForm('invalid-type', [name], expected, value);
}

const LIST: Label = { vi: 'danh sách', en: 'a list' };
/** Names, each once. */
export const NAMES: Label = { vi: 'danh sách tên, mỗi tên một lần', en: 'a list of names, each once' };

function cellIssues(cell: unknown, at: number, by: readonly string[]): readonly Issue[] {
  if (!isPlace(cell, by)) return [cellForm(cell, at)];
  const { count } = cell as CellPlace & { readonly count?: unknown }; // looked into here
  const further = strangers(cell, [...PLACE, 'count'], ['cells', at]);
  const checked = checkCount(count, ['cells', at, 'count']);
  if (checked.ok) return further;
  return [...further, ...(checkReported(count).ok ? [rangeIssue(['cells', at, 'count'])] : checked.issues)];
}

/** The fields that every cell has. */
export const PLACE: readonly string[] = ['id', 'of', 'at'];

/** Whether a value has a name, says what it counts, and stands in a group of known dimensions. */
export function isPlace(value: unknown, by: readonly string[]): value is CellPlace {
  const { id, of, at } = Object(value) as Readonly<Record<string, unknown>>; // any value has, or has not, such keys
  return [id, of].every((text) => typeof text === 'string' && text !== '') && isGroup(at, by);
}

/** Whether a value names keys of known dimensions. */
export function isGroup(value: unknown, by: readonly string[]): value is CellPlace['at'] {
  return isObject(value) && Object.entries(value).every(([name, key]) => by.includes(name) && typeof key === 'string');
}

/** Whether a value has names of its own, and is no list. */
export function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

export function cellForm(value: unknown, at: number): Issue {
  return {
    code: 'table.cell-form',
    path: ['cells', at],
    expected: '{ id, of, at, count }, at by the names of the dimensions',
    received: showReceived(value),
    message: {
      vi: 'Một ô có id, of, at (khóa theo tên các chiều của bảng) và count.',
      en: 'A cell has id, of, at (its keys by the names of the dimensions of the table) and count.',
    },
  };
}

/** Cells with a name that another has, or that count the same thing of the same group. */
export function twice(cells: readonly unknown[], by: readonly string[]): readonly Issue[] {
  const seen = new Set<string>();
  return cells.flatMap((cell, at) => {
    if (!isPlace(cell, by)) return []; // it has an issue already
    const { id, of, at: group } = cell;
    const place = JSON.stringify([of, Object.entries(group).sort()]);
    const known = seen.has(`id ${id}`) || seen.has(place);
    seen.add(`id ${id}`).add(place);
    return known ? [twiceIssue(id, ['cells', at])] : [];
  });
}

/** What is wrong with a sum, other than that it may not add up. */
export function relationIssues(value: unknown, at: number, known: { has(id: string): boolean }): readonly Issue[] {
  const { along, whole, parts } = Object(value) as Readonly<Record<string, unknown>>; // looked into key by key
  const named = [along, whole].every((text) => typeof text === 'string') && Array.isArray(parts) && parts.length > 0;
  const names: readonly unknown[] = named ? [whole, ...parts] : [];
  if (!named || new Set(names).size !== names.length) return [relationForm(value, at)];
  const unknown = names.flatMap((id, position) => {
    const path = ['relations', at, ...(position === 0 ? ['whole'] : ['parts', position - 1])];
    return typeof id === 'string' && known.has(id) ? [] : [unknownCell(id, path)];
  });
  return [...strangers(value, ['along', 'whole', 'parts'], ['relations', at]), ...unknown];
}

function relationForm(value: unknown, at: number): Issue {
  return {
    code: 'table.relation-form',
    path: ['relations', at],
    expected: '{ along, whole, parts }, parts at least one and each once',
    received: showReceived(value),
    message: {
      vi: 'Một phép cộng có along, whole và parts: ít nhất một phần, mỗi phần một lần, không có chính tổng.',
      en: 'A sum has along, whole and parts: at least one part, each once, and not the whole itself.',
    },
  };
}

/** The issue of a name that no cell of the table has. */
export function unknownCell(id: unknown, path: Issue['path']): Issue {
  return {
    code: 'table.unknown-cell',
    path,
    expected: 'the id of a cell of the table',
    received: showReceived(id),
    message: {
      vi: 'Bảng không có ô mang tên này: hãy thêm ô đó hoặc sửa tên.',
      en: 'The table has no cell of this name: add the cell or mend the name.',
    },
  };
}

function residual({ whole, parts }: CellRelation, at: number, counts: ReadonlyMap<string, number>): readonly Issue[] {
  const countAt = (id: string) => counts.get(id) as number; // the names were checked
  return residualIssue(countAt(whole), parts.map(countAt), ['relations', at]);
}
