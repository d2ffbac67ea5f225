import { runInNewContext } from 'node:vm';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { digitalPlatforms } from '../../src/channels/index.js';
import { instantNumber } from '../../src/days/index.js';
import {
  type DateForm,
  type DossierMapping,
  type DossierRow,
  dossierRows,
  dossierRowsAsync,
  readDossiers,
  type TableRow,
} from '../../src/records/index.js';
import type { Dossier } from '../../src/services/index.js';
import { FEW } from '../services/good.js';
import { thrown } from '../thrown.js';
import { FAULTY_TABLES } from './faulty-tables.js';
import { GOOD_DOSSIER, HEADINGS, MAPPING, tableOf, WITH_RULE } from './sheet.js';

/** A mapping of a few columns, the other fields fixed. */
const FEW_COLUMNS: DossierMapping = {
  columns: { code: 'code', receivedAt: 'received' },
  fixed: { procedure: '1.001776', unit: '00613', submissionChannel: 'online', serviceLevel: 'full' },
  dates: 'iso',
  offset: '+07:00',
};
const SHORT_ROW = { code: FEW.code, received: FEW.receivedAt };

function only(rows: Iterable<TableRow>, mapping: DossierMapping): Dossier | undefined {
  const { good, issues } = readDossiers(rows, mapping);
  expect(issues).toEqual([]);
  expect(good).toHaveLength(1);
  return good[0];
}

describe('a good row', () => {
  test('as a list of cells, and as an object by heading, with its fields', () => {
    const table = tableOf({});
    expect(only(table, MAPPING)).toEqual(GOOD_DOSSIER);
    const [headings = [], row = []] = table;
    expect(only([Object.fromEntries(headings.map((one, at) => [one, row[at]]))], MAPPING)).toEqual(GOOD_DOSSIER);
  });

  test('in letters and marks as separate characters, with spaces around', () => {
    const apart = tableOf({}).map((row) =>
      row.map((cell) => (typeof cell === 'string' && cell !== '' ? ` ${cell.normalize('NFD')}\u00A0` : cell)),
    );
    expect(only(apart, MAPPING)).toEqual(GOOD_DOSSIER);
  });

  test('below headings in capitals, over two lines, and with a byte-order mark', () => {
    const [headings = [], ...rows] = tableOf({});
    const written = headings.map(
      (one, at) => `${at === 0 ? '\uFEFF' : ''}${String(one).toUpperCase().replace(' ', '\n')}`,
    );
    expect(only([written, ...rows], MAPPING)).toEqual(GOOD_DOSSIER);
  });

  test.each<[string, Partial<Record<keyof Dossier, unknown>>, Partial<Dossier>, DossierMapping?]>([
    ['a unit by its code', { unit: '00613' }, {}],
    ['a unit of another day by its code: counting asks', { unit: '00607' }, { unit: '00607' }],
    [
      'a unit as the day of receipt knows it',
      { unit: 'P. Tây Tựu', receivedAt: '30/06/2025 08:00' },
      { unit: '00607', receivedAt: '2025-06-30T08:00:00+07:00' },
    ],
    ['a settling unit by its name', { settledBy: 'Xã Phúc Thịnh' }, { settledBy: '00466' }],
    ["the caller's word", { submissionChannel: 'nộp tại nhà' }, { submissionChannel: 'in-person' }],
    ["the library's words", { submissionChannel: 'Qua bưu chính' }, { submissionChannel: 'post' }],
    ['an official number', { submissionChannel: 1 }, { submissionChannel: 'in-person' }],
    ['an official number as text', { submissionChannel: '3' }, { submissionChannel: 'post' }],
    ['a missing channel by the named rule', { submissionChannel: ' ' }, { submissionChannel: 'in-person' }, WITH_RULE],
    ['a level by its number', { serviceLevel: 3 }, { serviceLevel: 'partial' }],
    [
      'a platform by its name',
      { platform: 'Cổng dịch vụ công quốc gia' },
      { platform: 'national-public-service-portal' },
    ],
    ['no zeros before day, month and hour', { receivedAt: '1/7/2025 8:00' }, {}],
    ['more spaces', { receivedAt: '01/07/2025   08:00' }, {}],
    [
      'a date of the language',
      { receivedAt: new Date('2025-07-01T01:00:00Z') },
      { receivedAt: '2025-07-01T01:00:00.000Z' },
    ],
    [
      'a date of another realm',
      { receivedAt: runInNewContext("new Date('2025-07-01T01:00:00Z')") },
      { receivedAt: '2025-07-01T01:00:00.000Z' },
    ],
    ['a serial number', { receivedAt: 45_839.333_333_333_336 }, {}, { ...MAPPING, serials: '1900' }],
    ['a serial number as text, with a comma', { receivedAt: '45839,3333333333' }, {}, { ...MAPPING, serials: '1900' }],
    ['a serial number of an old Macintosh', { receivedAt: 44_377 + 1 / 3 }, {}, { ...MAPPING, serials: '1904' }],
    [
      'true and false as they are',
      { returnsDocument: true, hasFee: 'TRUE', electronicResult: 'false' },
      { returnsDocument: true, electronicResult: false },
    ],
  ])('%s', (_, change, expected, mapping = MAPPING) => {
    expect(only(tableOf(change), mapping)).toEqual({ ...GOOD_DOSSIER, ...expected });
  });

  test('a word for not known leaves the field out', () => {
    const { dueAt: _, ...withoutDue } = GOOD_DOSSIER;
    expect(only(tableOf({ dueAt: 'không hẹn' }), MAPPING)).toEqual(withoutDue);
  });

  test('an x for yes and nothing for no, where the caller says so: for all flags, or for one', () => {
    const all = only(tableOf({}), { ...MAPPING, flags: { yes: ['có', 'x'], no: ['không', ''] } });
    expect(all).toMatchObject({ electronicResult: false, digitised: false, reusedData: false });
    const one = only(tableOf({}), { ...MAPPING, values: { digitised: { x: true, '': false } } });
    expect(one).toEqual({ ...GOOD_DOSSIER, digitised: false });
  });

  test('a platform of the caller, and the fields that are fixed', () => {
    const [first] = digitalPlatforms;
    if (first === undefined) return expect.unreachable();
    const platforms = [{ ...first, code: 'my-portal', title: { vi: 'Cổng của tôi', en: 'My portal' } }];
    const mapping = { ...FEW_COLUMNS, columns: { ...FEW_COLUMNS.columns, platform: 'where' }, platforms };
    expect(only([{ ...SHORT_ROW, where: 'cổng của tôi' }], mapping)).toEqual({ ...FEW, platform: 'my-portal' });
  });
});

describe('dates', () => {
  test.each<[DateForm, unknown, string]>([
    ['dd/MM/yyyy HH:mm', '05/07/2025 08:09', '2025-07-05T08:09:00+07:00'],
    ['dd-MM-yyyy HH:mm:ss', '5-7-2025 8:09:10', '2025-07-05T08:09:10+07:00'],
    ['dd.MM.yyyy HH:mm', '05.07.2025 08:09', '2025-07-05T08:09:00+07:00'],
    ['MM/dd/yyyy HH:mm', '07/05/2025 08:09', '2025-07-05T08:09:00+07:00'],
    ['MM-dd-yyyy HH:mm', '07-05-2025 08:09', '2025-07-05T08:09:00+07:00'],
    ['MM.dd.yyyy HH:mm', '07.05.2025 08:09', '2025-07-05T08:09:00+07:00'],
    ['yyyy/MM/dd HH:mm', '2025/07/05 08:09', '2025-07-05T08:09:00+07:00'],
    ['yyyy-MM-dd HH:mm:ss', '2025-07-05 08:09:10', '2025-07-05T08:09:10+07:00'],
    ['yyyy.MM.dd HH:mm', '2025.07.05 08:09', '2025-07-05T08:09:00+07:00'],
    ['HH:mm dd/MM/yyyy', '08:09 05/07/2025', '2025-07-05T08:09:00+07:00'],
    ['HH:mm:ss dd-MM-yyyy', '08:09:10 05-07-2025', '2025-07-05T08:09:10+07:00'],
    [{ pattern: 'dd/MM/yyyy', at: '17:00' }, '05/07/2025', '2025-07-05T17:00:00+07:00'],
    [{ pattern: 'yyyy-MM-dd', at: '23:59:59' }, '2025-07-05', '2025-07-05T23:59:59+07:00'],
    ['iso', '2025-07-05T08:09', '2025-07-05T08:09+07:00'],
    ['iso', '2025-07-05T08:09:10Z', '2025-07-05T08:09:10Z'],
    ['dd/MM/yyyy HH:mm', '29/02/2024 08:00', '2024-02-29T08:00:00+07:00'],
  ])('%j reads %s', (dates, received, receivedAt) => {
    expect(only([{ ...SHORT_ROW, received }], { ...FEW_COLUMNS, dates })).toEqual({ ...FEW, receivedAt });
  });

  test('in another offset, when the caller says so', () => {
    const read = only([{ ...SHORT_ROW, received: '2025-07-01T01:00' }], { ...FEW_COLUMNS, offset: 'Z' });
    expect(read?.receivedAt).toBe('2025-07-01T01:00Z');
  });

  test('each column by its own pattern; a field whose pattern is not stated is read as it is', () => {
    const mapping: DossierMapping = {
      ...FEW_COLUMNS,
      columns: { ...FEW_COLUMNS.columns, dueAt: 'due', settledAt: 'settled' },
      dates: { receivedAt: 'dd/MM/yyyy HH:mm', dueAt: { pattern: 'dd/MM/yyyy', at: '17:00' } },
    };
    const row = { code: FEW.code, received: '01/07/2025 08:00', due: '08/07/2025', settled: '2025-07-02T08:00Z' };
    expect(only([row], mapping)).toMatchObject({
      receivedAt: '2025-07-01T08:00:00+07:00',
      dueAt: '2025-07-08T17:00:00+07:00',
      settledAt: '2025-07-02T08:00Z',
    });
  });

  test('serial numbers are days and seconds, exact to the second', () => {
    const seconds = fc.integer({ min: 0, max: 20_000 * 86_400 });
    fc.assert(
      fc.property(seconds, (second) => {
        const read = only([{ ...SHORT_ROW, received: 36_526 + second / 86_400 }], { ...FEW_COLUMNS, serials: '1900' });
        expect(instantNumber(read?.receivedAt ?? '')).toBe(Date.parse('2000-01-01T00:00:00+07:00') + second * 1000);
      }),
    );
    const day: DateForm = { pattern: 'dd/MM/yyyy', at: '17:00' };
    const read = (dates: DateForm) =>
      only([{ ...SHORT_ROW, received: 45_839 }], { ...FEW_COLUMNS, dates, serials: '1900' });
    expect(read(day)?.receivedAt).toBe('2025-07-01T17:00:00+07:00');
    expect(read({ ...day, at: '17:00:30' })?.receivedAt).toBe('2025-07-01T17:00:30+07:00');
  });
});

describe('a table', () => {
  test('counts its rows: good, faulty and blank', () => {
    const rows = [...tableOf({}, { code: '' }, {}), [], ['', null, ' '], ...tableOf({ procedure: 'x' }).slice(1)];
    const { good, issues, rows: counts } = readDossiers(rows, MAPPING);
    expect(counts).toEqual({ given: 6, good: 2, faulty: 2, blank: 2, unread: 0 });
    expect(good).toEqual([GOOD_DOSSIER, GOOD_DOSSIER]);
    expect(issues.map(({ path }) => path)).toEqual([
      [3, HEADINGS.code],
      [7, HEADINGS.procedure],
    ]);
  });

  test('numbers its rows as the caller says', () => {
    const rows = [{ ...SHORT_ROW }, { ...SHORT_ROW, code: 'x' }];
    expect(readDossiers(rows, FEW_COLUMNS).issues[0]?.path[0]).toBe(3);
    expect(readDossiers(rows, { ...FEW_COLUMNS, firstRow: 1 }).issues[0]?.path[0]).toBe(2);
  });

  test('reports each unmapped column once, and reads its rows', () => {
    const rows = [1, 2, 3].map((number) => ({ ...SHORT_ROW, note: number, Other: '', ignored: 'x' }));
    const { good, issues } = readDossiers(rows, { ...FEW_COLUMNS, ignore: ['IGNORED'] });
    expect(good).toHaveLength(3);
    expect(issues.map(({ code, path }) => [code, path])).toEqual([
      ['table.column-unmapped', ['note']],
      ['table.column-unmapped', ['Other']],
    ]);
  });

  test('whose mapped headings are missing is not read: an issue for each heading, none for the rows', () => {
    const rows = [{ Code: FEW.code }, { Code: 'x' }, { Code: '' }];
    const { good, issues, rows: counts } = readDossiers(rows, FEW_COLUMNS);
    expect(good).toEqual([]);
    expect(issues.map(({ code, received }) => [code, received])).toEqual([['table.heading-missing', '"Code"']]);
    expect(counts).toEqual({ given: 3, good: 0, faulty: 0, blank: 1, unread: 2 });
    const { rows: each, fits } = dossierRows(rows, FEW_COLUMNS);
    expect(fits).toBe(false);
    expect([...each].map(({ row, read }) => [row, read.ok ? '' : read.issues[0]?.code])).toEqual([
      [2, 'table.not-read'],
      [3, 'table.not-read'],
    ]);
  });

  test('whose first row is empty has no headings', () => {
    const { issues, rows: counts } = readDossiers([[], [FEW.code, FEW.receivedAt]], FEW_COLUMNS);
    expect(issues.map(({ code, received }) => [code, received])).toEqual([
      ['table.heading-missing', 'nothing'],
      ['table.heading-missing', 'nothing'],
    ]);
    expect(counts).toEqual({ given: 1, good: 0, faulty: 0, blank: 0, unread: 1 });
  });

  test('may leave out empty cells of objects, as spreadsheets do: all keys of all rows are headings', () => {
    const mapping = { ...FEW_COLUMNS, columns: { ...FEW_COLUMNS.columns, settledAt: 'settled' } };
    const { good, issues } = readDossiers([SHORT_ROW, { ...SHORT_ROW, settled: '2025-07-02T08:00' }], mapping);
    expect(issues).toEqual([]);
    expect(good.map(({ settledAt }) => settledAt)).toEqual([undefined, '2025-07-02T08:00+07:00']);
  });

  test('one column may tell two fields', () => {
    const mapping: DossierMapping = {
      ...FEW_COLUMNS,
      columns: { ...FEW_COLUMNS.columns, eligibleForFull: 'level', hasFee: 'level' },
      values: { eligibleForFull: { full: true }, hasFee: { full: false } },
    };
    expect(only([{ ...SHORT_ROW, level: 'Full' }], mapping)).toMatchObject({ eligibleForFull: true, hasFee: false });
  });
});

describe('the twins that read row by row', () => {
  const tables: readonly (readonly [string, readonly TableRow[], DossierMapping])[] = [
    ['a good table', tableOf({}, { code: 'x' }, {}), MAPPING],
    ['blank rows', [...tableOf({}), [], ...tableOf({}, { hasFee: '?' }).slice(1)], MAPPING],
    ['objects', [SHORT_ROW, { ...SHORT_ROW, code: '' }, { code: '' }, SHORT_ROW], FEW_COLUMNS],
    ['no rows', [], FEW_COLUMNS],
    ['no headings', [[], [FEW.code]], FEW_COLUMNS],
    ['a first row numbered by the caller', [SHORT_ROW, { code: 'x' }], { ...FEW_COLUMNS, firstRow: 10 }],
    ...FAULTY_TABLES,
  ].map(([name, rows, mapping]) => [name, rows, mapping] as never); // the columns that all of them have

  async function* slowly(rows: readonly TableRow[]): AsyncGenerator<TableRow, void, void> {
    for (const row of rows) yield row;
  }

  test.each(tables)('%s', async (_, rows, mapping) => {
    const whole = readDossiers(rows, mapping);
    const table = dossierRows(rows, mapping);
    const read: DossierRow[] = [...table.rows];
    expect(read.flatMap(({ read: one }) => (one.ok ? [one.value] : []))).toEqual(whole.good);
    const ofRows = read.flatMap(({ row, read: one }) =>
      one.ok || one.issues[0]?.code === 'table.not-read'
        ? []
        : one.issues.map((issue) => ({ ...issue, path: [row, ...issue.path] })),
    );
    expect([...table.issues, ...ofRows]).toEqual(whole.issues);
    const slow = await dossierRowsAsync(slowly(rows), mapping);
    expect([slow.issues, slow.fits]).toEqual([table.issues, table.fits]);
    expect(table.fits).toBe(whole.rows.unread === 0 && rows.length > 0);
    const slowlyRead: DossierRow[] = [];
    for await (const row of slow.rows) slowlyRead.push(row);
    expect(slowlyRead).toEqual(read);
  });

  test('of objects take the headings of the first: a later key without one is a fault of its row', () => {
    const { issues, rows } = dossierRows(
      [SHORT_ROW, { ...SHORT_ROW, late: 1 }, { ...SHORT_ROW, late: '' }],
      FEW_COLUMNS,
    );
    expect(issues).toEqual([]);
    expect(
      [...rows].map(({ row, read }) => [row, read.ok ? '' : `${read.issues[0]?.code} ${read.issues[0]?.path}`]),
    ).toEqual([
      [2, ''],
      [3, 'table.cell-without-heading late'],
      [4, ''],
    ]);
  });

  test('read no further than asked, and close the source', async () => {
    const seen: string[] = [];
    function* source(): Generator<TableRow, void, void> {
      try {
        for (const name of ['first', 'second', 'third']) {
          seen.push(name);
          yield SHORT_ROW;
        }
      } finally {
        seen.push('closed');
      }
    }
    for (const { row } of dossierRows(source(), FEW_COLUMNS).rows) if (row === 3) break;
    expect(seen).toEqual(['first', 'second', 'closed']);
    async function* later(): AsyncGenerator<TableRow, void, void> {
      yield* source();
    }
    const { rows } = await dossierRowsAsync(later(), FEW_COLUMNS);
    for await (const { row } of rows) if (row === 3) break;
    expect(seen.slice(3)).toEqual(['first', 'second', 'closed']);
  });
});

describe('mistakes of a program', () => {
  const { receivedAt: _, ...WITHOUT_RECEIPT } = HEADINGS;
  const { unit: __, agency: ___, ...WITHOUT_BODY } = HEADINGS;
  test.each<[string, string, unknown]>([
    ['no column for a field that must be there', 'mapping.field-missing', { ...MAPPING, columns: WITHOUT_RECEIPT }],
    ['no column for a body', 'mapping.field-missing', { ...MAPPING, columns: WITHOUT_BODY }],
    [
      'a field that a dossier does not have',
      'mapping.field-unknown',
      { ...MAPPING, columns: { ...HEADINGS, note: 'x' } },
    ],
    ['a field with a column and a fixed value', 'mapping.field-twice', { ...MAPPING, fixed: { serviceLevel: 'full' } }],
    ['no offset', 'mapping.offset', { ...MAPPING, offset: undefined }],
    ['an offset that is none', 'mapping.offset', { ...MAPPING, offset: 'Asia/Ho_Chi_Minh' }],
    ['a pattern that is none', 'mapping.dates', { ...MAPPING, dates: 'd/M/yy' }],
    ['a pattern of two separators', 'mapping.dates', { ...MAPPING, dates: 'dd/MM-yyyy HH:mm' }],
    ['a pattern without one of its separators', 'mapping.dates', { ...MAPPING, dates: 'dd/MMyyyy HH:mm' }],
    ['a day without a time', 'mapping.dates', { ...MAPPING, dates: 'dd/MM/yyyy' }],
    ['a time before and behind', 'mapping.dates', { ...MAPPING, dates: 'HH:mm dd/MM/yyyy HH:mm' }],
    ['a time twice', 'mapping.dates', { ...MAPPING, dates: { pattern: 'dd/MM/yyyy HH:mm', at: '17:00' } }],
    ['a time that is none', 'mapping.time', { ...MAPPING, dates: { pattern: 'dd/MM/yyyy', at: '5pm' } }],
    ['a word of yes and no', 'mapping.flags', { ...MAPPING, flags: { yes: ['x', 'Có'], no: [' CÓ'] } }],
    [
      'a meaning of an empty cell',
      'mapping.empty-word',
      { ...MAPPING, values: { submissionChannel: { ' ': 'online' } } },
    ],
    ['a first row of 0', 'mapping.first-row', { ...MAPPING, firstRow: 0 }],
  ])('%s', (_, code, mapping) => {
    const mistake = thrown(() => readDossiers([], mapping as DossierMapping)); // as plain JavaScript would pass it
    expect(mistake?.code).toBe(code);
    expect(mistake?.says.vi).not.toBe('');
    expect(thrown(() => dossierRows([], mapping as DossierMapping))?.code).toBe(code);
  });
});
