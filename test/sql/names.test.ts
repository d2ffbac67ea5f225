import { describe, expect, test } from 'vitest';
import { equals, received, receivedOnline, within } from '../../src/measures/index.js';
import { compile, type Dialect, type TableOfDossiers } from '../../src/sql/index.js';
import { bySubmissionChannel } from '../../src/tallies/index.js';
import { codesOf } from './codes.js';

const title = { vi: 'Phép đếm thử', en: 'A measure of a test\n; DROP TABLE dossiers; --' };

describe.each<Dialect>(['duckdb', 'postgres', 'clickhouse'])('%s refuses', (dialect) => {
  const columns = { submissionChannel: 'kenh', receivedAt: 'ngay' };
  const target: TableOfDossiers = { dialect, table: 'ho_so', columns, instants: 'timestamptz' };
  const plan = { by: [], of: [receivedOnline] };

  test.each<[string, unknown, string]>([
    ['an empty name', '', 'sql.not-a-name'],
    ['a name with NUL', 'a\0b', 'sql.not-a-name'],
    ['a name over two lines', 'a\nb', 'sql.not-a-name'],
    ['half a character', 'a\ud800', 'sql.not-a-name'],
    ['a number', 7, 'sql.not-a-name'],
    ['an object', { toString: () => 'kenh' }, 'sql.not-a-name'],
    ['a name of 10,000 characters', 'k'.repeat(10_000), 'sql.name-too-long'],
    ['a name too long in bytes alone', 'ệ'.repeat(86), 'sql.name-too-long'],
  ])('%s', (_, name, code) => {
    const named = compile(plan, { ...target, columns: { ...columns, submissionChannel: name as never } });
    expect(codesOf(named)).toEqual([code]);
    expect(codesOf(compile(plan, { ...target, table: name as never }))).toEqual([code]);
    expect(named.ok ? [] : named.issues[0]?.path).toEqual(['columns', 'submissionChannel']);
  });

  test('a value that cannot be bound, or that the column cannot hold', () => {
    for (const value of ['a\0b', 'a\ud800', 7, null, undefined, true, { toString: () => 'x' }]) {
      const asked = within(received, {
        name: 'asked',
        title,
        where: { field: 'platform', among: [value] } as never,
      });
      const withPlatform = { ...target, columns: { ...columns, platform: 'nen_tang' } };
      expect(codesOf(compile({ by: [], of: [asked] }, withPlatform))).toEqual(['sql.value-unknown']);
    }
  });

  test('names of measures and dimensions are checked like any other', () => {
    const asked = (name: string) => within(received, { name, title, where: equals('submissionChannel', 'post') });
    expect(codesOf(compile({ by: [], of: [asked('a\0')] }, target))).toEqual(['sql.not-a-name']);
    expect(codesOf(compile({ by: [], of: [asked('x'.repeat(300))] }, target))).toEqual(['sql.name-too-long']);
    const named = compile({ by: [{ ...bySubmissionChannel, name: 'asked' }], of: [asked('asked')] }, target);
    expect(codesOf(named)).toEqual(['sql.name-twice']);
    const quoted = compile({ by: [], of: [asked('a"`b')] }, target);
    expect(quoted.ok && quoted.value.text).toContain(dialect === 'clickhouse' ? '`a"\\`b`' : '"a""`b"');
  });

  test('a title never leaves its comment', () => {
    const asked = within(received, { name: 'asked', title, where: equals('submissionChannel', 'post') });
    const compiled = compile({ by: [], of: [asked] }, target);
    const lines = compiled.ok ? compiled.value.text.split('\n').filter((line) => line.includes('DROP')) : [];
    expect(lines.map((line) => line.trim().slice(0, 3))).toEqual(['-- ']);
  });
});

test('the name of a column that ClickHouse would take for a group is refused, elsewhere it is a name', () => {
  const columns = { submissionChannel: 'by_1', receivedAt: 'n_received' };
  const target = { table: 'ho_so', columns, instants: 'timestamptz' } as const;
  const plan = { by: [], of: [receivedOnline] };
  expect(codesOf(compile(plan, { dialect: 'clickhouse', ...target }))).toEqual(['sql.name-taken', 'sql.name-taken']);
  expect(compile(plan, { dialect: 'postgres', ...target }).ok).toBe(true);
});

test('backslashes and backticks are escaped for ClickHouse', () => {
  const columns = { submissionChannel: 'a\\`b', receivedAt: 'ngay' };
  const compiled = compile(
    { by: [], of: [receivedOnline] },
    { dialect: 'clickhouse', table: ['kho', 'ho`so'], columns, instants: 'timestamptz' },
  );
  expect(compiled.ok && compiled.value.text).toContain('countIf(`a\\\\\\`b` = {p1:String})');
  expect(compiled.ok && compiled.value.text).toContain('FROM `kho`.`ho\\`so`');
});
