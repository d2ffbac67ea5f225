/** Hostile names and values, run on real engines: a name is quoted or refused, a value is only ever a value. */
import { beforeAll, describe, expect, test } from 'vitest';
import { equals, received, receivedOnline, settled, within } from '../../src/measures/index.js';
import { compile, readTally, type TableOfDossiers } from '../../src/sql/index.js';
import { byPlatform, bySubmissionChannel, type FieldDimension } from '../../src/tallies/index.js';
import { DIALECTS, type Engine, engineOf } from './engines.js';

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

/** A table that a hostile name or value would drop. */
async function kept(engine: Engine): Promise<void> {
  await engine.execute('CREATE TABLE IF NOT EXISTS dossiers (kept INTEGER)');
}

async function expectKept(engine: Engine): Promise<void> {
  expect(await engine.run({ text: 'SELECT count(*) AS n FROM dossiers', parameters: [] })).toHaveLength(1);
}

const title = { vi: 'Phép đếm thử', en: 'A measure of a test\n; DROP TABLE dossiers; --' };
const records = { read: 2, counted: 2, later: 0, faulty: 0 };

/** Runs hostile names and values on the engines. */
export function describeHostile(): void {
  describe.each(DIALECTS)('%s', (dialect) => {
    beforeAll(async () => kept(await engineOf(dialect)), 60_000);
    const quote = (name: string) => `"${name.replaceAll('"', '""')}"`;

    test.each(HOSTILE_NAMES)('the name %j of a table and a column', async (name) => {
      const engine = await engineOf(dialect);
      const table = quote(`t ${name}`);
      await engine.execute(`CREATE TABLE ${table} (${quote(name)} VARCHAR, at_ BIGINT)`);
      await engine.execute(`INSERT INTO ${table} VALUES ('online', 1), ('post', 2)`);
      const columns = { submissionChannel: name, receivedAt: 'at_' };
      const target: TableOfDossiers = { dialect, table: `t ${name}`, columns, instants: 'milliseconds' };
      const compiled = compile({ by: [], of: [receivedOnline, received] }, target);
      if (!compiled.ok) throw new Error(JSON.stringify(compiled.issues));
      const read = readTally(await engine.run(compiled.value), compiled.value, records);
      expect(read.ok && read.value.groups).toEqual([{ at: {}, counts: { receivedOnline: 1, received: 2 } }]);
      await expectKept(engine);
    });

    test.each(HOSTILE_VALUES)('the value %j', async (value) => {
      const engine = await engineOf(dialect);
      const table = `v ${HOSTILE_VALUES.indexOf(value)}`;
      const rows = [
        { platform: value, at_: 1 },
        { platform: 'vneid', at_: 2 },
      ];
      await engine.load(table, { platform: 'VARCHAR', at_: 'BIGINT' }, rows);
      const asked = within(received, { name: 'asked', title, where: equals('platform', value) });
      const target: TableOfDossiers = {
        dialect,
        table,
        columns: { platform: 'platform', receivedAt: 'at_' },
        instants: 'milliseconds',
      };
      const compiled = compile({ by: [byPlatform], of: [asked] }, target);
      if (!compiled.ok) throw new Error(JSON.stringify(compiled.issues));
      if (value.length > 4) expect(compiled.value.text).not.toContain(value);
      const read = readTally(await engine.run(compiled.value), compiled.value, records);
      const found = read.ok ? read.value.groups.map(({ at, counts }) => [at['platform'], counts['asked']]) : read;
      expect(found).toEqual(
        [[value, 1] as const, ['vneid', 0] as const].toSorted(([one], [other]) =>
          String(one) < String(other) ? -1 : 1,
        ),
      );
      await expectKept(engine);
    });

    test('columns that bear the names of groups and counts mean themselves', async () => {
      const engine = await engineOf(dialect);
      const rows = [
        { submissionChannel: 'other', received: 'online', settled: 5, channel: 1 },
        { submissionChannel: 'else', received: 'post', settled: null, channel: 2 },
      ];
      const types = { submissionChannel: 'VARCHAR', received: 'VARCHAR', settled: 'BIGINT', channel: 'BIGINT' };
      await engine.load('crossed', types, rows);
      const columns = { submissionChannel: 'received', settledAt: 'settled', receivedAt: 'channel' };
      const channel: FieldDimension = { ...bySubmissionChannel, name: 'channel' };
      const plan = { by: [bySubmissionChannel, channel], of: [received, settled] };
      const compiled = compile(plan, { dialect, table: 'crossed', columns, instants: 'milliseconds' });
      if (!compiled.ok) throw new Error(JSON.stringify(compiled.issues));
      const read = readTally(await engine.run(compiled.value), compiled.value, records);
      expect(read.ok && read.value.groups).toEqual([
        { at: { submissionChannel: 'online', channel: 'online' }, counts: { received: 1, settled: 1 } },
        { at: { submissionChannel: 'post', channel: 'post' }, counts: { received: 1, settled: 0 } },
      ]);
    });
  });
}
