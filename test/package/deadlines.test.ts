import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

const program = fileURLToPath(new URL('../../examples/deadlines.mjs', import.meta.url));
let folder = '';

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'deadlines-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

interface Run {
  readonly status: number | null;
  readonly out: string;
  readonly err: string;
}

function run(content: string | Uint8Array, ...options: readonly string[]): Run {
  const file = join(folder, 'terms.tsv');
  writeFileSync(file, content);
  return runOn([file, ...options]);
}

function runOn(given: readonly string[]): Run {
  const { status, stdout, stderr } = spawnSync(process.execPath, [program, ...given], { encoding: 'utf8' });
  return { status, out: stdout, err: stderr };
}

const table = (...rows: readonly (readonly string[])[]): string =>
  rows.map((cells) => `${cells.join('\t')}\n`).join('');
const HEADER = ['start', 'term', 'days'] as const;
const ADDED = ['due', 'certainty', 'passed_over'] as const;

describe('examples/deadlines.mjs', () => {
  test('answers the vectors of the calendar', () => {
    const tet = '2026-02-16; 2026-02-17; 2026-02-18; 2026-02-19; 2026-02-20';
    const rows = [
      ['2024-05-03', '1', 'working', '2024-05-04', 'exact', ''],
      ['2025-04-29', '1', 'working', '2025-05-05', 'exact', '2025-04-30; 2025-05-01; 2025-05-02'],
      ['2026-02-13', '1', 'working', '2026-02-23', 'exact', tet],
      ['2026-04-24', '3', 'working', '2026-05-04', 'exact', '2026-04-26; 2026-04-27; 2026-04-30; 2026-05-01'],
      ['2026-08-20', '3', 'working', '2026-08-24', 'exact', ''],
      ['2026-11-20', '1', 'working', '2026-11-23', 'exact', ''],
      ['2026-02-01', '15', 'calendar', '2026-02-23', 'exact', tet],
      ['2028-03-01', '5', 'working', '2028-03-08', 'estimated', ''],
    ];
    const given = table(HEADER, ...rows.map((row) => row.slice(0, 3)));
    expect(run(given)).toEqual({ status: 0, out: table([...HEADER, ...ADDED], ...rows), err: '' });
  });

  test('keeps other columns and their order, and tolerates CRLF and a byte-order mark', () => {
    const given = '\uFEFFcode\tdays\tstart\tterm\r\nH26-1\tworking\t2025-07-01\t1\r\n';
    const { out, status } = run(given);
    expect(status).toBe(0);
    expect(out).toBe(
      'code\tdays\tstart\tterm\tdue\tcertainty\tpassed_over\nH26-1\tworking\t2025-07-01\t1\t2025-07-02\texact\t\n',
    );
  });

  test('with a closing time, what comes late or on a day off starts the next working day', () => {
    const given = table(
      HEADER,
      ['2026-02-13T16:30:00+07:00', '1', 'working'],
      ['2026-02-13T16:31:00+07:00', '1', 'working'],
      ['2026-08-29', '1', 'working'],
      ['2026-02-13T16:31:00', '1', 'working'],
    );
    const { out, err, status } = run(given, '--closing', '16:30');
    const due = out.split('\n').map((line) => line.split('\t')[3]);
    expect(due.slice(1, 5)).toEqual(['2026-02-23', '2026-02-24', '2026-09-04', '']);
    expect([status, err.includes('line 5')]).toEqual([0, true]);
    expect(run(table(HEADER, ['2026-08-29', '1', 'working'])).out).toContain('2026-09-03'); // moved only when asked
  });

  test('nonsense keeps its row, with a message each and status 0', () => {
    const rows = [
      ['2025-07-01', '-1', 'working'],
      ['2025-07-01', '0.5', 'calendar'],
      ['2025-07-01', '1000000000', 'working'],
      ['2025-07-01', '1000000000', 'calendar'],
      ['1999-07-01', '5', 'working'],
      ['2061-07-01', '5', 'working'],
      ['2025-02-30', '5', 'working'],
      ['2025-07-01', '', 'working'],
      ['2025-07-01', '1e3', 'working'],
      ['2025-07-01', '5', 'business'],
      ['', '', ''],
      ['2025-07-01T08:00:00Z', '5', 'working'],
    ];
    const { status, out, err } = run(table(HEADER, ...rows));
    expect(status).toBe(0);
    expect(out).toBe(table([...HEADER, ...ADDED], ...rows.map((row) => [...row, '', '', ''])));
    expect(
      err
        .trimEnd()
        .split('\n')
        .map((line) => line.split(':')[0]),
    ).toEqual(rows.map((_, at) => `line ${at + 2}`));
    expect(err).not.toMatch(/\bat .*:\d+:\d+|NaN|undefined/);
  });

  test('a short row is answered in its place, cells beyond the header are left out', () => {
    const { out, status, err } = run('start\tterm\tdays\n2025-07-01\n2025-07-01\t1\tworking\textra\n');
    expect(status).toBe(0);
    expect(out.split('\n')[1]).toBe('2025-07-01\t\t\t\t\t');
    expect(out.split('\n')[2]).toBe('2025-07-01\t1\tworking\t2025-07-02\texact\t');
    expect(err).toContain('line 2');
  });

  test('an empty table gives its header', () => {
    expect(run('start\tterm\tdays\n')).toEqual({ status: 0, out: table([...HEADER, ...ADDED]), err: '' });
  });

  test.each([
    [[], /Usage: /],
    [['--closing', '16:30'], /Usage: /],
    [['a.tsv', 'b.tsv'], /Usage: /],
    [['a.tsv', '--closing', '4pm'], /--closing takes a time/],
    [['a.tsv', '--closing'], /--closing takes a time/],
    [['/no/such/file.tsv'], /cannot be read: ENOENT/],
    [[tmpdir()], /.+/],
  ])('cannot begin with %j', (given, message) => {
    const { status, out, err } = runOn(given);
    expect([status, out]).toEqual([1, '']);
    expect(err).toMatch(message);
    expect(err).not.toMatch(/^\s+at /m);
  });

  test('a table without its columns, and bytes that are no UTF-8, give one message', () => {
    expect(run('start\tdays\n2025-07-01\tworking\n')).toMatchObject({ status: 1, out: '' });
    expect(run(new Uint8Array([0xff, 0xfe, 0x41]))).toMatchObject({ status: 1, out: '' });
  });
});
