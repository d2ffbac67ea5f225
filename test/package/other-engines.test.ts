/** The programs that count a file in a database and on several threads, against the one that counts it in one pass. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DuckDBInstance } from '@duckdb/node-api';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { node, type Run } from './run.js';

const folder = mkdtempSync(join(tmpdir(), 'engines-'));
const file = join(folder, 'dossiers.ndjson');
const program = (name: string, ...args: readonly string[]): Run => node(`examples/${name}.mjs`, ...args);

beforeAll(() => {
  node('scripts/generate-dossiers.mjs', '--records', '8000', '--seed', '11', '--out', file, '--faulty', '0.03');
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** What is said of faulty records, without the SQL. */
function faults({ stderr }: Run): readonly string[] {
  return stderr.split('\n').filter((line) => /^line \d+:|records are faulty/.test(line));
}

const WAYS = ['unit,quarter', 'nd09.month', 'platform,serviceLevel'];

describe('warehouse', () => {
  test.each(WAYS)('prints by %s what one pass prints, and the SQL that it ran', (by) => {
    const [own, counted] = [program('tally-dossiers', file, '--by', by), program('warehouse', file, '--by', by)];
    expect(counted.status).toBe(0);
    expect(counted.stdout).toBe(own.stdout);
    expect(faults(counted)).toEqual(faults(own));
    expect(faults(own).length).toBeGreaterThan(100);
    expect(counted.stderr).toContain(`FILTER (WHERE "submissionChannel" = `);
  });

  test.each(['TIMESTAMP WITH TIME ZONE', 'VARCHAR'])('reads Parquet with instants as %s', async (type) => {
    const [good, parquet] = [join(folder, 'good.ndjson'), join(folder, `${type.length}.parquet`)];
    node('scripts/generate-dossiers.mjs', '--records', '3000', '--seed', '12', '--out', good);
    const keys = Object.keys(
      Object.assign(
        {},
        ...readFileSync(good, 'utf8')
          .trimEnd()
          .split('\n')
          .map((line) => JSON.parse(line)),
      ),
    );
    const instants = keys.filter((key) => key.endsWith('At'));
    const flags = keys.filter((key) => /^(has|paid|returns|electronic|digitised|reused|shared|eligible)/.test(key));
    const columns = keys.map((key) => `"${key}": '${flags.includes(key) ? 'BOOLEAN' : 'VARCHAR'}'`);
    const selected = keys.map((key) => (instants.includes(key) ? `"${key}"::${type} AS "${key}"` : `"${key}"`));
    const connection = await (await DuckDBInstance.create(':memory:')).connect();
    const rows = `read_json('${good}', format = 'newline_delimited', columns = {${columns.join(', ')}})`;
    await connection.run(`COPY (SELECT ${selected.join(', ')} FROM ${rows}) TO '${parquet}' (FORMAT parquet)`);
    connection.closeSync();
    const [own, counted] = [program('tally-dossiers', good), program('warehouse', parquet)];
    expect({ faults: faults(counted), status: counted.status }).toEqual({ faults: [], status: 0 });
    expect(counted.stdout).toBe(own.stdout);
  });
});

describe('parallel', () => {
  test.each(['2', '5'])('prints with %s workers what one pass prints, faults by their lines in the file', (workers) => {
    const own = program('tally-dossiers', file);
    expect(program('parallel', file, '--workers', workers)).toEqual(own);
  });

  test('more workers than lines, and a last line that breaks off', () => {
    const few = join(folder, 'few.ndjson');
    const [first = '', second = ''] = readFileSync(file, 'utf8').split('\n');
    writeFileSync(few, `${first}\r\n\n${second}\n${first.slice(0, 40)}`);
    const own = program('tally-dossiers', few);
    expect(own.stderr).toContain('line 4: ');
    expect(program('parallel', few, '--workers', '20')).toEqual(own);
  });
});

describe.each(['warehouse', 'parallel'])('%s', (name) => {
  test('an empty file counts nothing: status 1 and no line', () => {
    const empty = join(folder, 'empty.ndjson');
    writeFileSync(empty, '');
    const { status, stdout } = program(name, empty);
    expect({ status, stdout }).toEqual({ status: 1, stdout: '' });
  });

  test.each([
    ['no file', [], `${name}.mjs FILE`],
    ['a file that is not there', ['nowhere.ndjson'], 'nowhere.ndjson: ENOENT'],
    ['an unknown way to group', [file, '--by', 'colour'], '--by colour: unit | month'],
    ['an unknown option', [file, '--x'], "'--x'"],
  ])('%s gives a plain message and status 1', (_, args, says) => {
    const { status, stdout, stderr } = program(name, ...args);
    expect({ status, stdout }).toEqual({ status: 1, stdout: '' });
    expect(stderr).toContain(says);
    expect(stderr).not.toContain('    at ');
  });
});

test('the wrong number of workers gives a plain message', () => {
  for (const workers of ['0', 'two', '100', '-1']) {
    const { status, stderr } = program('parallel', file, `--workers=${workers}`);
    expect(status).toBe(1);
    expect(stderr).toContain(`--workers ${workers}`);
  }
});

test('a file that is no Parquet gives a plain message', () => {
  const wrong = join(folder, 'wrong.parquet');
  writeFileSync(wrong, 'no parquet');
  const { status, stdout, stderr } = program('warehouse', wrong);
  expect({ status, stdout }).toEqual({ status: 1, stdout: '' });
  expect(stderr).not.toContain('    at ');
});
