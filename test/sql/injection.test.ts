/** Hostile names and values, run on real engines: a name is quoted or refused, a value is only ever a value. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { equals, received, receivedOnline, settled, within } from '../../src/measures/index.js';
import { compile, type Dialect, type DossierTable, readTally } from '../../src/sql/index.js';
import { byPlatform, bySubmissionChannel, type FieldDimension } from '../../src/tallies/index.js';
import { codesOf } from './codes.js';
import { duckdb, type Engine, postgres } from './engines.js';

const HOSTILE_NAMES = [
  '"',
  '""; DROP TABLE dossiers; --',
  "'; DROP TABLE dossiers; --",
  'a;b',
  'select',
  'kênh tiếp nhận',
  'a\\"b',
  'a`b',
  '$1',
  '{p1:String}',
  '/* */',
  '-- ',
  '__proto__',
  'number',
  'text',
  '🙂',
  ' ',
  '.',
];

const HOSTILE_VALUES = [
  "'; DROP TABLE dossiers; --",
  '$1',
  "\\'",
  '"',
  "o'clock",
  '{p1:String}',
  '%',
  '',
  '🙂',
  'NULL',
];

const engines = new Map<string, Engine>();

beforeAll(async () => {
  for (const engine of await Promise.all([duckdb(), postgres()])) {
    engines.set(engine.dialect, engine);
    await engine.execute('CREATE TABLE dossiers (kept INTEGER)');
  }
}, 60_000);

afterAll(async () => {
  await Promise.all([...engines.values()].map((engine) => engine.close()));
});

const title = { vi: 'Phép đếm thử', en: 'A measure of a test\n; DROP TABLE dossiers; --' };
const records = { read: 2, counted: 2, later: 0, faulty: 0 };

describe.each(['duckdb', 'postgres'] as const)('%s', (dialect) => {
  const engine = () => engines.get(dialect) as Engine; // each was started
  const quote = (name: string) => `"${name.replaceAll('"', '""')}"`;

  test.each(HOSTILE_NAMES)('the name %j of a table and a column', async (name) => {
    const table = quote(`t ${name}`);
    await engine().execute(`CREATE TABLE ${table} (${quote(name)} VARCHAR, at_ BIGINT)`);
    await engine().execute(`INSERT INTO ${table} VALUES ('online', 1), ('post', 2)`);
    const columns = { submissionChannel: name, receivedAt: 'at_' };
    const target: DossierTable = { dialect, table: `t ${name}`, columns, instants: 'milliseconds' };
    const compiled = compile({ by: [], of: [receivedOnline, received] }, target);
    if (!compiled.ok) throw new Error(JSON.stringify(compiled.issues));
    const read = readTally(await engine().run(compiled.value), compiled.value, records);
    expect(read.ok && read.value.groups).toEqual([{ at: {}, counts: { receivedOnline: 1, received: 2 } }]);
    expect(await engine().run({ text: 'SELECT count(*) AS n FROM dossiers', parameters: [] })).toHaveLength(1);
  });

  test.each(HOSTILE_VALUES)('the value %j', async (value) => {
    const table = `v ${HOSTILE_VALUES.indexOf(value)}`;
    const rows = [
      { platform: value, at_: 1 },
      { platform: 'vneid', at_: 2 },
    ];
    await engine().load(table, { platform: 'VARCHAR', at_: 'BIGINT' }, rows);
    const asked = within(received, { name: 'asked', title, where: equals('platform', value) });
    const target: DossierTable = {
      dialect,
      table,
      columns: { platform: 'platform', receivedAt: 'at_' },
      instants: 'milliseconds',
    };
    const compiled = compile({ by: [byPlatform], of: [asked] }, target);
    if (!compiled.ok) throw new Error(JSON.stringify(compiled.issues));
    if (value.length > 4) expect(compiled.value.text).not.toContain(value);
    const read = readTally(await engine().run(compiled.value), compiled.value, records);
    const found = read.ok ? read.value.groups.map(({ at, counts }) => [at['platform'], counts['asked']]) : read;
    expect(found).toEqual(
      [[value, 1] as const, ['vneid', 0] as const].toSorted(([one], [other]) => (String(one) < String(other) ? -1 : 1)),
    );
    expect(await engine().run({ text: 'SELECT count(*) AS n FROM dossiers', parameters: [] })).toHaveLength(1);
  });

  test('columns that bear the names of groups and counts mean themselves', async () => {
    const rows = [
      { submissionChannel: 'other', received: 'online', settled: 5, channel: 1 },
      { submissionChannel: 'else', received: 'post', settled: null, channel: 2 },
    ];
    const types = { submissionChannel: 'VARCHAR', received: 'VARCHAR', settled: 'BIGINT', channel: 'BIGINT' };
    await engine().load('crossed', types, rows);
    const columns = { submissionChannel: 'received', settledAt: 'settled', receivedAt: 'channel' };
    const channel: FieldDimension = { ...bySubmissionChannel, name: 'channel' };
    const plan = { by: [bySubmissionChannel, channel], of: [received, settled] };
    const compiled = compile(plan, { dialect, table: 'crossed', columns, instants: 'milliseconds' });
    if (!compiled.ok) throw new Error(JSON.stringify(compiled.issues));
    const read = readTally(await engine().run(compiled.value), compiled.value, records);
    expect(read.ok && read.value.groups).toEqual([
      { at: { submissionChannel: 'online', channel: 'online' }, counts: { received: 1, settled: 1 } },
      { at: { submissionChannel: 'post', channel: 'post' }, counts: { received: 1, settled: 0 } },
    ]);
  });
});

describe.each<Dialect>(['duckdb', 'postgres', 'clickhouse'])('%s refuses', (dialect) => {
  const columns = { submissionChannel: 'kenh', receivedAt: 'ngay' };
  const target: DossierTable = { dialect, table: 'ho_so', columns, instants: 'timestamptz' };
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
        where: { field: 'submissionChannel', among: [value] } as never,
      });
      expect(codesOf(compile({ by: [], of: [asked] }, target))).toEqual(['sql.value-unknown']);
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
