/** The program that counts an NDJSON file, against a loop of a few lines that counts the same file. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { node } from './run.js';

const program = 'examples/tally-dossiers.mjs';
const folder = mkdtempSync(join(tmpdir(), 'tally-'));
const [good, faulty] = [join(folder, 'good.ndjson'), join(folder, 'faulty.ndjson')];

beforeAll(() => {
  node('scripts/generate-dossiers.mjs', '--records', '20000', '--seed', '5', '--out', good);
  node('scripts/generate-dossiers.mjs', '--records', '5000', '--seed', '6', '--out', faulty, '--faulty', '0.05');
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

interface Line {
  readonly unit: string;
  readonly period: string;
  readonly counts: Readonly<Record<string, number>>;
  readonly figures: Readonly<Record<string, { readonly status: string; readonly printed: string }>>;
}

function lines(stdout: string): readonly Line[] {
  return stdout
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line));
}

/** Counts by unit and quarter with nothing of the library: instants are all written at +07:00. */
function counted(file: string, faults: ReadonlySet<number>): Map<string, readonly number[]> {
  const groups = new Map<string, [number, number, number]>();
  for (const [at, line] of readFileSync(file, 'utf8').split('\n').entries()) {
    if (line === '' || faults.has(at + 1)) continue;
    const { unit, agency, receivedAt, submissionChannel, serviceLevel } = JSON.parse(line);
    const quarter = Math.ceil(Number(receivedAt.slice(5, 7)) / 3);
    const key = `${unit ?? agency} ${receivedAt.slice(0, 4)}-Q${quarter}`;
    const group = groups.get(key) ?? [0, 0, 0];
    group[0] += 1;
    if (submissionChannel === 'online') group[1] += 1;
    if (submissionChannel === 'online' && serviceLevel === 'full') group[2] += 1;
    groups.set(key, group);
  }
  return groups;
}

function printedGroups(stdout: string): Map<string, readonly (number | undefined)[]> {
  return new Map(
    lines(stdout).map(({ unit, period, counts }) => [
      `${unit} ${period}`,
      [counts['received'], counts['receivedOnline'], counts['receivedFullyOnline']],
    ]),
  );
}

describe('tally-dossiers', () => {
  test('counts by unit and quarter as a plain loop does, and says nothing else', () => {
    const { stdout, stderr, status } = node(program, good);
    expect({ stderr, status }).toEqual({ stderr: '', status: 0 });
    const groups = printedGroups(stdout);
    expect(groups.size).toBeGreaterThan(500);
    expect(groups).toEqual(counted(good, new Set()));
    expect([...groups.keys()].every((key) => /^(\d{5}|H26\S*) 202[56]-Q[1-4]$/.test(key))).toBe(true);
  });

  test('figures are those of the sums, never averages', () => {
    const { stdout } = node(program, good, '--by', 'year');
    const [first] = lines(stdout);
    const { received = 0, receivedOnline = 0 } = first?.counts ?? {};
    const share = first?.figures['dossier.online-share-of-received'];
    expect(share).toMatchObject({ status: 'value', numerator: receivedOnline, denominator: received });
    const hundredths = Math.floor((20_000 * receivedOnline + received) / (2 * received)); // whole numbers: half up
    expect(share?.printed).toBe(`${Math.floor(hundredths / 100)}.${String(hundredths % 100).padStart(2, '0')}%`);
  });

  test('a faulty record costs no other: each is listed by its line up to a hundred, all are in the total', () => {
    const { stdout, stderr, status } = node(program, faulty);
    const faults: readonly { line: number; code: string }[] = JSON.parse(readFileSync(`${faulty}.faults.json`, 'utf8'));
    expect(faults.length).toBeGreaterThan(150);
    expect(status).toBe(0);
    expect(printedGroups(stdout)).toEqual(counted(faulty, new Set(faults.map(({ line }) => line))));
    const said = stderr.trimEnd().split('\n');
    expect(said.pop()).toBe(`${faults.length} of 5000 records are faulty, ${faults.length - 100} of them not listed`);
    expect(said.map((line) => line.split(':')[0])).toEqual(faults.slice(0, 100).map(({ line }) => `line ${line}`));
    for (const [at, line] of said.entries()) expect(line).toContain(faults[at]?.code);
  });

  test('other ways to group, and one key for each of them', () => {
    const { stdout } = node(program, good, '--by', 'submissionChannel,nd09.month');
    const [first] = lines(stdout);
    expect(first).toMatchObject({ submissionChannel: 'in-person', period: 'nd09:2025-07' });
    expect(lines(stdout).reduce((sum, { counts }) => sum + (counts['received'] ?? 0), 0)).toBe(20_000);
  });

  test('memory does not grow with the file: a heap of 32 MB counts 85 MB of records', () => {
    const large = join(folder, 'large.ndjson');
    node('scripts/generate-dossiers.mjs', '--records', '200000', '--seed', '7', '--out', large);
    const { stdout, status } = node('--max-old-space-size=32', program, large, '--by', 'quarter');
    expect(status).toBe(0);
    expect(lines(stdout).reduce((sum, { counts }) => sum + (counts['received'] ?? 0), 0)).toBe(200_000);
  });

  test.each([
    ['no file', [], 'tally-dossiers.mjs FILE'],
    ['a file that is not there', ['nowhere.ndjson'], 'nowhere.ndjson: ENOENT'],
    ['a folder', ['examples'], 'examples: EISDIR'],
    ['an unknown way to group', [good, '--by', 'colour'], '--by colour: unit | month'],
    ['two kinds of periods', [good, '--by', 'month,quarter'], 'one kind of period'],
    ['a way named twice', [good, '--by', 'unit,unit'], 'each once'],
    ['an unknown option', [good, '--x'], "'--x'"],
  ])('%s gives a plain message and status 1', (_, args, says) => {
    const { status, stdout, stderr } = node(program, ...args);
    expect({ status, stdout }).toEqual({ status: 1, stdout: '' });
    expect(stderr).toContain(says);
    expect(stderr).not.toContain('    at ');
  });

  test('status 1 where no line could be read, with each line named', () => {
    const nonsense = join(folder, 'nonsense.ndjson');
    writeFileSync(nonsense, 'x\n\n{"code":1}\n');
    const { status, stdout, stderr } = node(program, nonsense);
    expect({ status, stdout }).toEqual({ status: 1, stdout: '' });
    expect(stderr).toMatch(/^line 1: ndjson\.not-json.*\nline 3: code: dossier-code\.malformed/);
  });
});
