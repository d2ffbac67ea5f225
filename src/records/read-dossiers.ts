import type { Issue } from '../issues/index.js';
import type { Dossier } from '../services/index.js';
import { keysOf, rowsOf } from './dossier-rows.js';
import type { DossierMapping } from './mapping.js';
import type { DossierReading } from './reading.js';
import { headOfCells, headOfKeys, type TableRow, tableReaderOf } from './table.js';

/**
 * Reads a table with foreign headings: rows of a spreadsheet, a database or parsed CSV, as lists of cells with the
 * headings first, or as objects by heading. Cells are read in Unicode NFC, without spaces around them; an empty cell is
 * a field that is not known. A row with a fault costs no other row. A mapped heading that is not there stops the table:
 * one issue, no row read. A column that nobody mentioned is an issue, once; the rows are read without it.
 *
 * @param rows - the rows; a first row that is a list of cells holds the headings
 * @param mapping - which column is which field, and how its cells are written
 * @returns the dossiers, all issues and how many rows there were: issues of `checkDossier`, of the readers of single
 * values, `date.malformed`, `date.other-order`, `date.does-not-exist`, `date.serial-number`, `flag.unknown-word`,
 * `unit-name.…`, and of the table itself `table.heading-missing`, `table.heading-twice`, `table.column-unmapped`,
 * `table.cell-without-heading`, `table.empty`
 * @throws Mistake `mapping.…` for a mapping that can give no dossier or contradicts itself
 * @example
 * ```ts
 * import { readDossiers } from '@hanoi-dx/core/records';
 *
 * const { good, issues, rows } = readDossiers(
 *   [
 *     ['Mã hồ sơ', 'Mã TTHC', 'Hình thức nộp', 'Ngày tiếp nhận', 'Ghi chú'],
 *     ['H26.14-250701-0001', '1.001776.H26', 'Trực tuyến', '01/07/2025 08:00', ''],
 *     ['H26.14-250701-0002', '1.001776', 'Fax', '07/13/2025 08:05', ''],
 *   ],
 *   {
 *     columns: {
 *       code: 'Mã hồ sơ',
 *       procedure: 'Mã TTHC',
 *       submissionChannel: 'Hình thức nộp',
 *       receivedAt: 'Ngày tiếp nhận',
 *     },
 *     fixed: { unit: '00613', serviceLevel: 'full' },
 *     ignore: ['Ghi chú'],
 *     dates: 'dd/MM/yyyy HH:mm',
 *     offset: '+07:00',
 *   },
 * );
 * good.map(({ procedure, receivedAt }) => [procedure, receivedAt]); // → [['1.001776', '2025-07-01T08:00:00+07:00']]
 * issues.map(({ code, path }) => [code, ...path]); // → [['date.other-order', 3, 'Ngày tiếp nhận'], ['submission-channel.unknown', 3, 'Hình thức nộp']]
 * rows; // → { given: 2, good: 1, faulty: 1, blank: 0, unread: 0 }
 * ```
 */
export function readDossiers(rows: Iterable<TableRow>, mapping: DossierMapping): DossierReading {
  const given = [...rows];
  const readerFor = tableReaderOf(mapping);
  const [first] = given;
  const head = Array.isArray(first) ? headOfCells(first) : headOfKeys(keysOf(given));
  const reader = readerFor(given.length === 0 ? undefined : head);
  const below = head.inList ? given.slice(1) : given;
  const good: Dossier[] = [];
  const issues: Issue[] = [...reader.issues];
  let [faulty, read] = [0, 0];
  for (const { row, read: checked } of rowsOf(below, reader, mapping)) {
    read += 1;
    if (checked.ok) good.push(checked.value);
    else faulty += 1;
    if (!checked.ok && reader.fits) issues.push(...checked.issues.map((one) => ({ ...one, path: [row, ...one.path] })));
  }
  const [refused, unread] = reader.fits ? [faulty, 0] : [0, faulty];
  const counts = { given: below.length, good: good.length, faulty: refused, blank: below.length - read, unread };
  return { good, issues, rows: counts };
}
