import type { DossierMapping, TableRow } from '../../src/records/index.js';
import { HEADINGS, MAPPING, tableOf } from './sheet.js';

/** A table with one fault of its own: its rows, its mapping, and the only issue. */
export type FaultyTable = readonly [
  name: string,
  rows: readonly TableRow[],
  mapping: DossierMapping,
  code: string,
  path: string,
  vi: string,
  en: string,
];

const MISSING = ['Bảng không có cột', 'The table has no column'] as const;
const UNMAPPED = ['chưa được gán cho trường nào', 'No field is mapped'] as const;
const EMPTY = ['table.empty', '', 'Bảng trống', 'The table is empty'] as const;
const STRAY = ['không nằm dưới tiêu đề nào', 'stands below no heading'] as const;

const good = tableOf({});
const [headings = [], row = []] = good;
const withColumn = (heading: unknown, cell: unknown): unknown[][] => [
  [...headings, heading],
  [...row, cell],
];
const byHeading = (cells: readonly unknown[]): Record<string, unknown> =>
  Object.fromEntries(headings.map((heading, at) => [String(heading), cells[at] ?? '']));
const renamed = (from: string, to: string): unknown[][] => [headings.map((one) => (one === from ? to : one)), row];

export const FAULTY_TABLES: readonly FaultyTable[] = [
  ['no rows at all', [], MAPPING, ...EMPTY],
  [
    'a heading that is not there',
    renamed(HEADINGS.dueAt, 'Hạn'),
    { ...MAPPING, ignore: ['Hạn'] },
    'table.heading-missing',
    HEADINGS.dueAt,
    ...MISSING,
  ],
  [
    'a heading with other marks',
    renamed(HEADINGS.dueAt, 'Ngay hen tra'),
    { ...MAPPING, ignore: ['ngay hen tra'] },
    'table.heading-missing',
    HEADINGS.dueAt,
    ...MISSING,
  ],
  [
    'two columns of one heading',
    withColumn('MÃ HỒ SƠ ', 'x'),
    MAPPING,
    'table.heading-twice',
    HEADINGS.code,
    'nhiều cột cùng tên',
    'several columns',
  ],
  [
    'a column that nobody mentioned',
    withColumn('Ghi chú', ''),
    MAPPING,
    'table.column-unmapped',
    'Ghi chú',
    ...UNMAPPED,
  ],
  [
    'a key that nobody mentioned',
    [{ ...byHeading(row), 'Ghi chú': 1 }],
    MAPPING,
    'table.column-unmapped',
    'Ghi chú',
    ...UNMAPPED,
  ],
  [
    '__proto__ as a heading',
    [JSON.parse(JSON.stringify(byHeading(row)).replace('{', '{"__proto__":{"x":1},'))],
    MAPPING,
    'table.column-unmapped',
    '__proto__',
    ...UNMAPPED,
  ],
  ['a cell beyond the headings', [headings, [...row, 'x']], MAPPING, 'table.cell-without-heading', '[2][19]', ...STRAY],
  ['a cell below an empty heading', withColumn('', 'x'), MAPPING, 'table.cell-without-heading', '[2][19]', ...STRAY],
  [
    'a row that is none',
    [headings, row, null as unknown as TableRow],
    MAPPING,
    'field.invalid-type',
    '[3]',
    'danh sách các ô',
    'a list of cells',
  ],
  [
    'an object among lists',
    [headings, byHeading(row)],
    MAPPING,
    'field.invalid-type',
    '[2]',
    'danh sách các ô',
    'a list of cells',
  ],
  [
    'a list among objects',
    [byHeading(row), row],
    MAPPING,
    'field.invalid-type',
    '[3]',
    'đối tượng',
    'an object by headings',
  ],
];
