/** The example program that resolves messy names, as a user runs it: on the built package. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';

function run(...args: readonly string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['examples/resolve-units.mjs', ...args], {
    encoding: 'utf8',
  });
  return { status, stdout, stderr };
}

/** Runs the program on a table and gives the cells that it wrote, the header first. */
function resolve(text: string | Uint8Array, ...args: readonly string[]): string[][] {
  const file = join(mkdtempSync(join(tmpdir(), 'units-')), 'table.tsv');
  writeFileSync(file, text);
  const { status, stdout, stderr } = run(file, ...args);
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  expect(stdout.endsWith('\n')).toBe(true);
  return stdout
    .slice(0, -1)
    .split('\n')
    .map((line) => line.split('\t'));
}

const HEADER = ['text', 'on', 'status', 'code', 'kind', 'name', 'candidates'];
const DAY = '2025-11-21';

describe('resolve-units', () => {
  test.each([
    ['00613', '2024-06-01', ['exact', '00613', 'ward', 'Minh Khai', '']],
    ['00613', DAY, ['exact', '00613', 'ward', 'Tây Tựu', '']],
    ['Phường Tây Tựu', DAY, ['exact', '00613', 'ward', 'Tây Tựu', '']],
    ['P.Tay Tuu', DAY, ['exact', '00613', 'ward', 'Tây Tựu', '']],
    ['TT Yên Viên', '2025-06-30', ['exact', '00526', 'township', 'Yên Viên', '']],
    ['Phượng Dực', DAY, ['exact', '10279', 'commune', 'Phượng Dực', '']],
    ['Xã Tây Tựu', DAY, ['suggestion', '', '', '', '00613 Phường Tây Tựu']],
    ['tay tuuu', DAY, ['suggestion', '', '', '', '00613 Phường Tây Tựu']],
    [
      'Minh Khai',
      '2024-06-01',
      [
        'ambiguous',
        ...['', '', ''],
        '00295 Phường Minh Khai, Quận Hai Bà Trưng; 00613 Phường Minh Khai, Quận Bắc Từ Liêm; 09838 Xã Minh Khai, Huyện Hoài Đức',
      ],
    ],
    ['00999', DAY, ['unknown', '', '', '', '']],
    ['Thanh Hóa', DAY, ['unknown', '', '', '', 'Thanh Hóa (another province)']],
    ['Tây Tựu', '2023-06-01', ['unknown', '', '', '', 'not recorded before 2024-01-01']],
    ['613', DAY, ['invalid', '', '', '', '00613 Phường Tây Tựu']],
    ['136', DAY, ['invalid', '', '', '', '00136 Phường Phúc Lợi']],
    ['Tây Tựu', '21/11/2025', ['invalid', '', '', '', '2025-11-21']],
    ['Tây Tựu', '2025-2-3', ['invalid', '', '', '', '2025-02-03']],
    ['Tây Tựu', '2025-02-30', ['invalid', '', '', '', '2025-02-28']],
    ['Tây Tựu', 'hôm nay', ['invalid', '', '', '', '']],
    ['', DAY, ['invalid', '', '', '', '']],
    ['x'.repeat(10_000), DAY, ['invalid', '', '', '', '']],
  ])('%s on %s', (text, on, expected) => {
    expect(resolve(`text\ton\n${text}\t${on}\n`)).toEqual([HEADER, [text, on, ...expected]]);
  });

  test('what is not in force is listed with what it became or came from', () => {
    const [, ended, coming, lost] = resolve(
      `text\ton\nMinh Khai, Quận Bắc Từ Liêm\t\nPhúc Thịnh\t2024-06-01\nSài Đồng\t\n`,
      '--on',
      DAY,
    );
    expect(ended?.slice(2, 6)).toEqual(['not-in-force', '', '', '']);
    expect(ended?.[6]?.split('; ').map((one) => one.slice(0, 5))).toEqual(['00613', '00602', '00598', '00622']);
    expect(ended?.[6]).toContain(
      '00613 Phường Tây Tựu (a part of 00613@2024-01-01 Phường Minh Khai, Quận Bắc Từ Liêm)',
    );
    expect(coming?.[6]?.split('; ')).toHaveLength(8);
    expect(coming?.[6]).toContain(
      '00463 Xã Bắc Hồng, Huyện Đông Anh (the whole of it became 00466@2025-07-01 Xã Phúc Thịnh)',
    );
    expect(lost?.[6]).toContain('what it became is not recorded');
  });

  test('an empty day means --on; without it the row is invalid', () => {
    expect(resolve('text\ton\nTây Tựu\t\n', '--on', DAY)[1]?.[2]).toBe('exact');
    expect(resolve('text\ton\nTây Tựu\t\n')[1]?.[2]).toBe('invalid');
    expect(resolve('text\nTây Tựu\n', '--on', DAY)).toEqual([
      HEADER.filter((name) => name !== 'on'),
      ['Tây Tựu', 'exact', '00613', 'ward', 'Tây Tựu', ''],
    ]);
  });

  test('CRLF, a byte-order mark, other columns, short and empty rows are taken as they come', () => {
    const rows = resolve(`\uFEFFnote\ttext\ton\r\na\tTây Tựu\t${DAY}\r\n\r\nb\tTây Tựu\r\n`, '--on', DAY);
    expect(rows.map((cells) => cells.slice(0, 4))).toEqual([
      ['note', 'text', 'on', 'status'],
      ['a', 'Tây Tựu', DAY, 'exact'],
      ['', '', '', 'invalid'],
      ['b', 'Tây Tựu', '', 'exact'],
    ]);
    for (const cells of rows) expect(cells).toHaveLength(8);
  });

  test('nonsense in every row still gives a row each', () => {
    const letters = [
      '\u0000',
      'ử',
      '"',
      "'",
      '\\',
      '𝒳',
      '\u0301',
      '%',
      '-',
      '@',
      '{}',
      'NaN',
      '-1',
      '1e9',
      '٣',
      '00613@2025-07-01',
    ];
    const rows = letters.flatMap((one) => letters.map((other) => `${one}${other}\t${other}`));
    const out = resolve(`text\ton\n${rows.join('\n')}\n`, '--on', DAY);
    expect(out).toHaveLength(rows.length + 1);
    for (const [at, cells] of out.slice(1).entries()) {
      expect(cells.slice(0, 2).join('\t')).toBe(rows[at]);
      expect(cells[2]).toMatch(/^(exact|ambiguous|suggestion|not-in-force|unknown|invalid)$/);
      expect(cells).toHaveLength(7);
    }
  });

  test.each([[['no-such-file.tsv']], [[]], [['.']], [['package.json', 'another']]])(
    'a file that cannot be read: one message and status 1: %j',
    (args) => {
      const { status, stdout, stderr } = run(...args);
      expect({ status, stdout }).toEqual({ status: 1, stdout: '' });
      expect(stderr.trim().split('\n')).toHaveLength(1);
      expect(stderr).not.toContain('    at ');
    },
  );

  test('a file that is not UTF-8, and one without the column text', () => {
    const file = join(mkdtempSync(join(tmpdir(), 'units-')), 'table.tsv');
    for (const bytes of [Uint8Array.of(0xff, 0xfe, 0x74), 'name\ton\nTây Tựu\t\n']) {
      writeFileSync(file, bytes);
      const { status, stdout, stderr } = run(file);
      expect({ status, stdout, lines: stderr.trim().split('\n').length }).toEqual({ status: 1, stdout: '', lines: 1 });
    }
  });
});
