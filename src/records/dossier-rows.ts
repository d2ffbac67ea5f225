import { accept, readGuarded } from '../issues/index.js';
import type { DossierMapping } from './mapping.js';
import type { AsyncDossierTable, DossierTable } from './reading.js';
import type { DossierRow } from './row.js';
import { headOfCells, headOfKeys, type TableReader, type TableRow, tableReaderOf } from './table.js';

/**
 * Reads a table row by row, for tables that need not be in memory and for `tally`: the same answers as
 * {@link readDossiers} gives, each with the number of its row. Of objects the first states the headings for all.
 *
 * @param rows - the rows; a first row that is a list of cells holds the headings
 * @param mapping - which column is which field, and how its cells are written
 * @returns what is wrong with the table, and its rows
 * @throws Mistake `mapping.…` as {@link readDossiers} does
 * @example
 * ```ts
 * import { dossierRows } from '@hanoi-dx/core/records';
 *
 * const table = dossierRows([{ maHoSo: 'H26.14-250701-0001', ngay: '2025-07-01T08:00' }], {
 *   columns: { code: 'maHoSo', receivedAt: 'ngay' },
 *   fixed: { procedure: '1.001776', agency: 'H26.14', submissionChannel: 'online', serviceLevel: 'full' },
 *   dates: 'iso',
 *   offset: '+07:00',
 *   firstRow: 1,
 * });
 * [table.fits, table.issues]; // → [true, []]
 * [...table.rows].map(({ row, read }) => [row, read.ok && read.value.receivedAt]); // → [[1, '2025-07-01T08:00+07:00']]
 * ```
 */
export function dossierRows(rows: Iterable<TableRow>, mapping: DossierMapping): DossierTable {
  const readerFor = tableReaderOf(mapping);
  const iterator = rows[Symbol.iterator]();
  const first = iterator.next();
  const { reader, ahead } = begin(first.done === true ? undefined : first.value, readerFor);
  const rest = { [Symbol.iterator]: () => iterator };
  return { issues: reader.issues, fits: reader.fits, rows: rowsOf(following(ahead, rest), reader, mapping) };
}

/**
 * Reads a table whose rows come in their own time, such as the cursor of a database or a stream of parsed CSV, as
 * {@link dossierRows} does. The source is read as rows are asked for, and closed by who stops.
 *
 * @param rows - the rows; a first row that is a list of cells holds the headings
 * @param mapping - which column is which field, and how its cells are written
 * @returns what is wrong with the table, and its rows, once the first has come
 * @throws Mistake `mapping.…` as {@link readDossiers} does; errors of the source are passed on
 * @example
 * ```ts
 * import { dossierRowsAsync } from '@hanoi-dx/core/records';
 *
 * async function* cursor() {
 *   yield { code: 'H26.14-250701-0001', received: new Date('2025-07-01T01:00:00Z') };
 * }
 * const table = await dossierRowsAsync(cursor(), {
 *   columns: { code: 'code', receivedAt: 'received' },
 *   fixed: { procedure: '1.001776', agency: 'H26.14', submissionChannel: 'online', serviceLevel: 'full' },
 *   dates: 'iso',
 *   offset: '+07:00',
 * });
 * const good = [];
 * for await (const { read } of table.rows) good.push(read.ok);
 * good; // → [true]
 * ```
 */
export async function dossierRowsAsync(
  rows: AsyncIterable<TableRow>,
  mapping: DossierMapping,
): Promise<AsyncDossierTable> {
  const readerFor = tableReaderOf(mapping);
  const iterator = rows[Symbol.asyncIterator]();
  const first = await iterator.next();
  const { reader, ahead } = begin(first.done === true ? undefined : first.value, readerFor);
  const rest = { [Symbol.asyncIterator]: () => iterator };
  return { issues: reader.issues, fits: reader.fits, rows: rowsOfAsync(ahead, rest, reader, mapping) };
}

const FIRST_ROW = 2;

/** The reader that a first row calls for, and the row itself where it holds no headings. */
function begin(first: TableRow | undefined, readerFor: ReturnType<typeof tableReaderOf>) {
  if (first === undefined) return { reader: readerFor(undefined), ahead: [] };
  const cells = readGuarded(first, [], () => accept(Array.isArray(first) ? headOfCells(first) : undefined));
  if (cells.ok && cells.value !== undefined) return { reader: readerFor(cells.value), ahead: [] };
  return { reader: readerFor(headOfKeys(keysOf([first]))), ahead: [first] };
}

/** The headings of objects: all keys of all of them. */
export function keysOf(rows: readonly TableRow[]): ReadonlySet<string> {
  return new Set(rows.flatMap((row) => readKeys(row)));
}

/** The keys of a row; none of what is no object, or refuses to be looked at: it is refused when its turn comes. */
function readKeys(row: unknown): readonly string[] {
  const keys = readGuarded(row, [], () =>
    accept(typeof row === 'object' && row !== null && !Array.isArray(row) ? Object.keys(row) : []),
  );
  return keys.ok ? keys.value : [];
}

function* following(ahead: readonly TableRow[], rest: Iterable<TableRow>): Iterable<TableRow> {
  yield* ahead;
  yield* rest;
}

/** The rows that are not blank, numbered from the first below the headings. */
export function* rowsOf(
  rows: Iterable<TableRow>,
  reader: TableReader,
  { firstRow = FIRST_ROW }: DossierMapping,
): Iterable<DossierRow> {
  let row = firstRow - 1;
  for (const cells of rows) {
    row += 1;
    const read = reader.read(cells);
    if (read !== undefined) yield { row, read };
  }
}

async function* rowsOfAsync(
  ahead: readonly TableRow[],
  rest: AsyncIterable<TableRow>,
  reader: TableReader,
  mapping: DossierMapping,
): AsyncIterable<DossierRow> {
  let row = (mapping.firstRow ?? FIRST_ROW) - 1;
  for (const read of rowsOf(ahead, reader, mapping)) yield read;
  row += ahead.length;
  for await (const cells of rest) {
    row += 1;
    const read = reader.read(cells);
    if (read !== undefined) yield { row, read };
  }
}
