import { createHash } from 'node:crypto';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { readNdjsonText } from '../../src/records/index.js';
import type { Dossier } from '../../src/services/index.js';
import { checkDossierInForce } from '../../src/tallies/index.js';
import { currentUnits } from '../../src/units/index.js';
import { ALL } from '../services/good.js';
import { node } from './run.js';

const folder = mkdtempSync(join(tmpdir(), 'dossiers-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

let files = 0;

function generate(...options: readonly string[]): { readonly bytes: Buffer; readonly faults: string } {
  files += 1;
  const out = join(folder, `${files}.ndjson`);
  const { status, stdout, stderr } = node('scripts/generate-dossiers.mjs', '--out', out, ...options);
  expect({ status, stdout, stderr }).toEqual({ status: 0, stdout: '', stderr: '' });
  const list = `${out}.faults.json`;
  return { bytes: readFileSync(out), faults: existsSync(list) ? readFileSync(list, 'utf8') : '' };
}

const hash = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');
const linesOf = (bytes: Uint8Array): readonly string[] =>
  Buffer.from(bytes).toString('latin1').split('\n').slice(0, -1);

const { bytes, faults } = generate('--records', '20000', '--seed', '7');
const dossiers: readonly Dossier[] = linesOf(bytes).map((line) => JSON.parse(line));

describe('the same seed gives the same bytes', () => {
  test('of a small file, once and for all', () => {
    const small = generate('--records', '100', '--seed', '1').bytes;
    expect(hash(small)).toBe('dff259742ea000c73f9f239ac7619526c4f37432328be12f2b676b487aa870d0');
    expect(hash(generate('--records', '100', '--seed', '1').bytes)).toBe(hash(small));
  });

  test('and another seed gives others', () => {
    expect(hash(generate('--records', '100', '--seed', '2').bytes)).not.toBe(
      hash(generate('--records', '100', '--seed', '1').bytes),
    );
  });

  test('also of a file with no records', () => expect(generate('--records', '0', '--seed', '1').bytes).toHaveLength(0));
});

describe('the dossiers', () => {
  test('are as many as were asked for, all good, and no list of faults is written', () => {
    expect(dossiers).toHaveLength(20_000);
    expect(dossiers.flatMap((dossier) => (checkDossierInForce(dossier).ok ? [] : [dossier]))).toEqual([]);
    expect(faults).toBe('');
  });

  test('state every field, and no other', () => {
    const fields = new Set(dossiers.flatMap((dossier) => Object.keys(dossier)));
    expect([...fields].sort()).toEqual([...Object.keys(ALL), 'agency'].sort());
  });

  test('come in the order of receipt, within the year, at +07:00', () => {
    const received = dossiers.map(({ receivedAt }) => receivedAt);
    expect(received.toSorted()).toEqual(received);
    expect(received[0]?.slice(0, 10)).toBe('2025-07-01');
    expect(received.at(-1)?.slice(0, 10)).toBe('2026-06-30');
    for (const { receivedAt, dueAt = '', settledAt = dueAt } of dossiers) {
      expect([receivedAt, dueAt, settledAt].every((text) => text.endsWith('+07:00'))).toBe(true);
      expect(settledAt === dueAt || settledAt < '2026-07').toBe(true);
    }
  });

  test('bear codes of their day, numbered from 1 by body and day', () => {
    const last = new Map<string, number>();
    for (const { code, receivedAt } of dossiers) {
      const [issuer, day = '', number = ''] = code.split('-');
      expect(`20${day.replace(/(..)(..)(..)/, '$1-$2-$3')}`).toBe(receivedAt.slice(0, 10));
      const expected = (last.get(`${issuer} ${day}`) ?? 0) + 1;
      expect(number).toBe(String(expected).padStart(4, '0'));
      last.set(`${issuer} ${day}`, expected);
    }
  });

  test('are of all units, some agencies and hundreds of procedures, each with fixed properties', () => {
    expect(new Set(dossiers.flatMap(({ unit }) => unit ?? []))).toEqual(
      new Set(currentUnits().map(({ code }) => code)),
    );
    expect(new Set(dossiers.flatMap(({ agency }) => agency ?? [])).size).toBe(16);
    const properties = new Map<string, string>();
    for (const { procedure, hasFee, returnsDocument } of dossiers) {
      const stated = `${hasFee} ${returnsDocument}`;
      expect(properties.get(procedure) ?? stated).toBe(stated);
      properties.set(procedure, stated);
    }
    expect(properties.size).toBeGreaterThan(350);
  });

  test('look like those of the city: shares within a few points of what is usual', () => {
    const share = (is: (dossier: Dossier) => boolean): number => (100 * dossiers.filter(is).length) / dossiers.length;
    const online = share(({ submissionChannel }) => submissionChannel === 'online');
    expect(Math.abs(online - 67)).toBeLessThan(5);
    expect(Math.abs(share(({ dueAt = '', settledAt = '' }) => settledAt > dueAt) - 3)).toBeLessThan(1.5);
    expect(Math.abs(share(({ settledAt }) => settledAt === undefined) - 2)).toBeLessThan(1.5);
    const onSundays = share(({ receivedAt }) => new Date(receivedAt.slice(0, 10)).getUTCDay() === 0);
    expect(onSundays).toBeGreaterThan(0);
    expect(onSundays).toBeLessThan(2);
  });
});

describe('faulty lines', () => {
  const wrong = generate('--records', '20000', '--seed', '7', '--faulty', '0.05');
  const list: readonly { line: number; kind: string; code: string }[] = JSON.parse(wrong.faults);

  test('are the share that was asked for, of over 25 kinds', () => {
    expect(Math.abs(list.length - 1_000)).toBeLessThan(100);
    expect(new Set(list.map(({ kind }) => kind)).size).toBeGreaterThan(25);
  });

  test('are found by the reader just where the list says, with its codes', () => {
    const found = [...readNdjsonText(wrong.bytes)].flatMap(({ row, read }) => {
      const checked = read.ok ? checkDossierInForce(read.value) : read;
      return checked.ok ? [] : [[row, checked.issues.map(({ code }) => code)] as const];
    });
    expect(found.map(([row]) => row)).toEqual(list.map(({ line }) => line));
    for (const [at, { code }] of list.entries()) expect(found[at]?.[1]).toContain(code);
  });

  test('change no other line', () => {
    const faulty = new Set(list.map(({ line }) => line));
    const others = (lines: readonly string[]) => lines.filter((_, at) => !faulty.has(at + 1));
    expect(others(linesOf(wrong.bytes))).toEqual(others(linesOf(bytes)));
  });

  test('may be none by chance, or all', () => {
    expect(generate('--records', '3', '--seed', '1', '--faulty', '0.000001').faults).toBe('[]\n');
    expect(JSON.parse(generate('--records', '3', '--seed', '1', '--faulty', '1').faults)).toHaveLength(3);
  });
});

describe('cannot begin', () => {
  const out = join(folder, 'none.ndjson');
  const good = ['--records', '1', '--seed', '1'];
  test.each([
    [[], /Usage: node scripts/],
    [good, /Usage: node scripts/],
    [[...good, '--out', out, '--format', 'csv'], /Unknown option '--format'/],
    [[...good, '--out', out, 'more'], /Unexpected argument 'more'/],
    [['--records', '1e6', '--seed', '1', '--out', out], /--records takes a whole number/],
    [['--records', '1', '--seed', '-1', '--out', out], /--seed/],
    [['--records', '1', '--seed', '4294967296', '--out', out], /--seed takes a whole number below 2\^32/],
    [[...good, '--out', out, '--faulty', '1.5'], /--faulty takes a share from 0 to 1/],
    [[...good, '--out', join(folder, 'no', 'such')], /cannot be written: ENOENT/],
  ])('with %j', (given, message) => {
    const { status, stdout, stderr } = node('scripts/generate-dossiers.mjs', ...given);
    expect([status, stdout]).toEqual([1, '']);
    expect(stderr).toMatch(message);
    expect(stderr).not.toMatch(/^\s+at /m);
    expect(existsSync(out)).toBe(false);
  });
});
