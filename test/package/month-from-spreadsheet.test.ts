/** The program that reads the list of an office, against its sample and lists that were changed. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { node, type Run } from './run.js';

const program = 'examples/month-from-spreadsheet.mjs';
const sample = 'examples/data/one-stop-2025-10.csv';
const text = readFileSync(sample, 'utf8');
const folder = mkdtempSync(join(tmpdir(), 'month-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function runOn(content: string | Uint8Array, ...options: readonly string[]): Run {
  const file = join(folder, 'list.csv');
  writeFileSync(file, content);
  return node(program, file, ...options);
}

const { status, stdout, stderr } = node(program, sample);

/** The rows of the sample without a parser: its only cell with commas and a line end stands in the last column. */
const [, ...rows] = text
  .replace(/"[^"]*(?:""[^"]*)*"/g, 'x')
  .split('\r\n')
  .slice(0, -2)
  .map((line) => line.split(','));
const FAULTY = [8, 13, 19, 25, 32];
const good = rows.filter((_, at) => !FAULTY.includes(at + 2));

/** A cell of the sample's dates as text that sorts. */
const sorted = (cell = ''): string => cell.replace(/(..)\/(..)\/(....) (.*)/, '$3-$2-$1 $4');

describe('the sample', () => {
  test('is as a spreadsheet saves it: byte-order mark, CRLF, some 40 rows and a blank one', () => {
    expect(text.startsWith('\uFEFFSTT,Mã hồ sơ,')).toBe(true);
    expect(text.match(/(?<!\r)\n/g)).toHaveLength(1); // inside a cell
    expect(text.endsWith('\r\n,,,,,,,,,,,,\r\n')).toBe(true);
    expect(rows).toHaveLength(40);
    for (const row of rows) expect(row.at(-1)).toMatch(/^(?:Dữ liệu giả định|x)$/);
  });

  test('gives the figures of its month, as a count of its cells does', () => {
    const received = good.length;
    const online = good.filter((row) => row[4] === 'Trực tuyến');
    const fully = online.filter((row) => row[6] === 'Toàn trình');
    const settled = good.filter((row) => row[9] !== '');
    const onTime = settled.filter((row) => sorted(row[9]) <= sorted(row[8]));
    const withFee = good.filter((row) => row[10] === 'Có');
    const paid = withFee.filter((row) => row[11] === 'Có');
    const counts = [
      [online.length, received],
      [fully.length, received],
      [onTime.length, settled.length],
      [paid.length, withFee.length],
    ];
    const lines = stdout
      .trimEnd()
      .split('\n')
      .map((line) => line.split('\t'));
    expect(lines[0]).toEqual(['month', 'indicator', 'numerator', 'denominator', 'figure']);
    expect(lines.slice(1).map(([month, , ...numbers]) => [month, ...numbers.slice(0, 2).map(Number)])).toEqual(
      counts.map((pair) => ['2025-10', ...pair]),
    );
    expect(lines.slice(1).map((line) => line[4])).toEqual(['65,71 %', '40,00 %', '93,94 %', '42,86 %']);
    expect(status).toBe(0);
  });

  test('names each faulty row as the spreadsheet numbers it, in both languages', () => {
    const lines = stderr.trimEnd().split('\n');
    expect(lines.slice(0, -1).map((line) => line.split(': ').slice(0, 3).join(': '))).toEqual([
      'row 8: Ngày tiếp nhận: date.other-order',
      'row 13: Hình thức nộp: submission-channel.unknown',
      'row 19: Đơn vị tiếp nhận: unit-name.uncertain',
      'row 25: Ngày có kết quả: dossier.settled-before-received',
      'row 32: Hình thức nộp: submission-channel.missing',
    ]);
    expect(lines.at(-1)).toBe('5 of 40 records are faulty');
    expect(stderr).toContain('the nearest is 00613 Phường Tây Tựu');
    expect(stderr).toContain('gần nhất là 00613 Phường Tây Tựu');
  });

  test('in English', () => expect(node(program, sample, '--locale', 'en').stdout).toContain('\t65.71%\n'));
});

describe('another list', () => {
  test('with semicolons between its cells reads the same', () => {
    const cells = text.replace(/"[^"]*(?:""[^"]*)*"|,/g, (part) => (part === ',' ? ';' : part));
    expect(runOn(cells)).toEqual({ status, stdout, stderr });
  });

  test('with a column that nobody mentioned says so, once, and is read', () => {
    const run = runOn(text.replace('STT,', 'Số TT,'));
    expect(run.stdout).toBe(stdout);
    expect(run.stderr.match(/table\.column-unmapped/g)).toHaveLength(1);
  });

  test('without a mapped heading is not read', () => {
    const run = runOn(text.replace('Ngày tiếp nhận', 'Ngày nhận'));
    expect([run.status, run.stdout]).toEqual([1, '']);
    expect(run.stderr).toContain('table.heading-missing: The table has no column "Ngày tiếp nhận"');
    expect(run.stderr).not.toMatch(/^row /m);
  });

  test('of faulty rows alone ends with status 1', () => {
    const run = runOn(text.replaceAll('/10/2025', '/13/2025'));
    expect(run.status).toBe(1);
    expect(run.stderr).toContain('40 of 40 records are faulty');
  });

  test.each<[string, string | Uint8Array, RegExp]>([
    ['with a quote that does not close', `${text}"`, /Quote Not Closed/],
    ['that is empty', '', /table\.empty/],
    ['that is no UTF-8', Uint8Array.of(0xff, 0xfe, 0x41), /not UTF-8|cannot be read/],
  ])('%s gives one message', (_, content, message) => {
    const run = runOn(content);
    expect([run.status, run.stdout]).toEqual([1, '']);
    expect(run.stderr).toMatch(message);
    expect(run.stderr).not.toMatch(/^\s+at /m);
  });
});

test.each([[[]], [['a.csv', 'b.csv']], [[sample, '--locale', 'fr']], [[sample, '--month']], [['/no/such.csv']]])(
  'cannot begin with %j',
  (given) => {
    const run = node(program, ...given);
    expect([run.status, run.stdout]).toEqual([1, '']);
    expect(run.stderr).toMatch(/Usage|node examples|cannot be read/);
    expect(run.stderr).not.toMatch(/^\s+at /m);
  },
);
