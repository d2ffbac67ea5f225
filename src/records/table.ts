import { dayInHanoi } from '../days/index.js';
import {
  accept,
  type Checked,
  type Issue,
  type Refused,
  readGuarded,
  refuse,
  showReceived,
  wrongForm,
} from '../issues/index.js';
import { checkDossier, type Dossier } from '../services/index.js';
import { checkMapping } from './check-mapping.js';
import { type CellReader, cellReaders } from './field-cells.js';
import { type Column, fitHeadings, type Heading, noHeadings, notRead } from './headings.js';
import type { DossierMapping } from './mapping.js';
import { cleanCell } from './words.js';

/** The cells of a row in their order, or by their headings. */
export type TableRow = readonly unknown[] | Readonly<Record<string, unknown>>;

/** What reads the rows of one table. */
export interface TableReader {
  /** What is wrong with the table as a whole. */
  readonly issues: readonly Issue[];
  /** Whether its headings fit, so that rows can be read. */
  readonly fits: boolean;
  /** Reads a row; `undefined` where all its cells are empty. */
  read(row: unknown): Checked<Dossier> | undefined;
}

/** Makes the readers of tables of a mapping, once their headings are known. */
export function tableReaderOf(mapping: DossierMapping): (head: Head | undefined) => TableReader {
  const readers = cellReaders(mapping);
  checkMapping(mapping, readers);
  return (head) => {
    if (head === undefined) return { issues: [noHeadings()], fits: false, read: () => undefined };
    const { columns, stops, unmapped } = fitHeadings(head.headings, mapping);
    const fits = stops.length === 0;
    const readable = columns.map((column) => ({ ...column, read: readers[column.field] }));
    const layout = layoutOf(head);
    const readRow = (row: unknown): Checked<Dossier> | undefined => {
      if (!fits) return isBlank(row) ? undefined : notRead();
      const cells = cellsOf(row, layout);
      if (!cells.ok) return cells;
      return cells.value.size === 0 ? undefined : readCells(cells.value, readable, mapping.fixed ?? {});
    };
    const read = (row: unknown): Checked<Dossier> | undefined => {
      const answer = readGuarded(row, [], () => accept(readRow(row)));
      return answer.ok ? answer.value : answer;
    };
    return { issues: [...stops, ...unmapped], fits, read };
  };
}

/** The headings of a table, and whether its rows are lists of cells or objects by heading. */
export interface Head {
  readonly inList: boolean;
  readonly headings: readonly Heading[];
}

/** The headings of a table whose rows are lists of cells: its first row. */
export function headOfCells(first: readonly unknown[]): Head {
  return { inList: true, headings: [...first].map((cell, at) => ({ heading: cleanText(cell), at })) };
}

/** The headings of a table whose rows are objects: their keys. */
export function headOfKeys(keys: Iterable<string>): Head {
  return { inList: false, headings: [...keys].map((key) => ({ heading: cleanText(key), at: key })) };
}

function cleanText(cell: unknown): string {
  const clean = cleanCell(cell);
  return typeof clean === 'object' || clean === undefined ? '' : String(clean); // an object is no heading
}

/** Where the cells of a table stand. */
interface Layout {
  /** Whether rows are lists of cells. */
  readonly inList: boolean;
  /** The places below a heading. */
  readonly places: ReadonlySet<string | number>;
}

function layoutOf({ inList, headings }: Head): Layout {
  const named = headings.filter(({ heading }) => heading !== '');
  return { inList, places: new Set(named.map(({ at }) => at)) };
}

/** The clean cells of a row that are not empty, by their places. */
type Cells = ReadonlyMap<string | number, unknown>;

/** The cells of a row; refused where one stands below no heading. */
function cellsOf(row: unknown, { inList, places }: Layout): Checked<Cells> {
  if (typeof row !== 'object' || row === null || Array.isArray(row) !== inList) return notARow(row, inList);
  const cells = new Map<string | number, unknown>();
  for (const [key, cell] of Object.entries(row)) {
    const clean = cleanCell(cell);
    if (clean === undefined) continue;
    const at = inList ? Number(key) : key;
    if (!places.has(at)) return withoutHeading(at, cell);
    cells.set(at, clean);
  }
  return accept(cells);
}

function isBlank(row: unknown): boolean {
  return typeof row === 'object' && Object.values(row ?? {}).every((cell) => cleanCell(cell) === undefined);
}

interface ReadableColumn extends Column {
  readonly read: CellReader;
}

function readCells(cells: Cells, columns: readonly ReadableColumn[], fixed: Partial<Dossier>): Checked<Dossier> {
  const record: Record<string, unknown> = { ...fixed };
  const issues: Issue[] = [];
  const unread = new Set<string>();
  let received = dayInHanoi(record['receivedAt']);
  for (const { field, heading, at, read } of columns) {
    const checked = read(cells.get(at), received.ok ? received.value : undefined);
    if (!checked.ok) {
      unread.add(field);
      issues.push(...checked.issues.map((issue) => ({ ...issue, path: [heading] })));
    } else if (checked.value !== undefined) record[field] = checked.value;
    if (field === 'receivedAt') received = dayInHanoi(record[field]);
  }
  const dossier = checkDossier(record);
  if (dossier.ok && issues.length === 0) return dossier;
  const more = dossier.ok ? [] : dossier.issues.filter((issue) => !followsFrom(issue, unread));
  return { ok: false, issues: [...issues, ...more.map((issue) => atHeading(issue, columns))] };
}

/** Whether an issue says no more than that a cell could not be read. */
function followsFrom({ code, path }: Issue, unread: ReadonlySet<string>): boolean {
  if (code === 'dossier.no-body') return unread.has('unit') || unread.has('agency');
  return unread.has(String(path[0]));
}

function atHeading(issue: Issue, columns: readonly Column[]): Issue {
  const [field, ...rest] = issue.path;
  const column = columns.find((one) => one.field === field);
  return column === undefined ? issue : { ...issue, path: [column.heading, ...rest] };
}

function notARow(row: unknown, inList: boolean): Refused {
  const expected = inList
    ? { vi: 'danh sách các ô', en: 'a list of cells' }
    : { vi: 'đối tượng có khóa là tên cột', en: 'an object by headings' };
  return refuse(wrongForm('invalid-type', [], expected, row));
}

function withoutHeading(at: string | number, cell: unknown): Refused {
  return refuse({
    code: 'table.cell-without-heading',
    path: [at],
    expected: 'no cell beyond the headings',
    received: showReceived(cell),
    message: {
      vi: 'Có ô dữ liệu không nằm dưới tiêu đề nào: dòng có thể bị lệch cột, hãy kiểm tra dấu phân cách.',
      en: 'A cell stands below no heading: the row may have slipped by a column; check its separators.',
    },
  });
}
