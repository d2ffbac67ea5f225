/** What Node reads and compiles for an import: the bytes of an entry with all pieces that it imports, zod aside. */
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import manifest from '../../package.json' with { type: 'json' };

/** Bytes, rounded up to the next 10,000 from what it measured. Each raise is written here with its reason. */
const BUDGETS: Record<string, number> = {
  './text': 10_000,
  './issues': 10_000,
  './exact': 30_000,
  './days': 30_000, // 20,000: its piece holds dates that others share, and one file fewer is read
  './law': 10_000,
  './periods': 60_000,
  './units': 110_000,
  './channels': 20_000,
  './services': 80_000, // 70,000, which it fills: names that are none are told by a message of their own
  './campaigns': 170_000,
  './reports': 180_000,
  './measures': 70_000,
  './tallies': 230_000,
  './indicators': 220_000,
  './targets': 90_000,
  './analysis': 200_000,
  './publication': 140_000,
  './scorecards': 110_000,
  './charts': 110_000,
  './records': 110_000,
  './records/fast': 240_000,
  './sql': 270_000,
  './decimal': 10_000,
};

/** Files of some entries: each costs half a millisecond of an import. */
const FILES = { exact: 3, units: 4, periods: 4, measures: 4, indicators: 8, index: 32 };

/** Every piece that a piece imports, and itself. */
function piecesOf(file: string, known = new Map<string, string>()): Map<string, string> {
  if (known.has(file)) return known;
  const text = readFileSync(file, 'utf8');
  known.set(file, text);
  for (const [, from = ''] of text.matchAll(/(?:from|import) ?"(\.[^"]+)"/g))
    piecesOf(join(dirname(file), from), known);
  return known;
}

const loadedBy = (entry: string): string => [...piecesOf(`dist/${entry.slice(2)}.js`).values()].join('');

describe('loading', () => {
  test('every entry point has a budget, but for the root and the validators, which load everything', () => {
    const entries = Object.keys(manifest.exports).filter((path) => !path.endsWith('.json'));
    expect(Object.keys(BUDGETS).sort()).toEqual(entries.filter((path) => path !== '.' && path !== './schemas').sort());
  });
  test.each(Object.entries(BUDGETS))('%s', (entry, limit) => {
    expect(Buffer.byteLength(loadedBy(entry))).toBeLessThanOrEqual(limit);
  });
  test('no piece is read for nothing: bundlers warn of an import without names', () => {
    const pieces = readdirSync('dist', { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.js'));
    expect(pieces.filter((name) => /(?:^|[;}\n])import ?["']/.test(readFileSync(`dist/${name}`, 'utf8')))).toEqual([]);
  });
  test.each(Object.entries(FILES))('%s is read from at most %i files', (entry, limit) => {
    expect(piecesOf(`dist/${entry}.js`).size).toBeLessThanOrEqual(limit);
  });
  test('only the index of indicators brings the catalogue, and only the index of periods the holidays', () => {
    const brings = (text: string): string[] => Object.keys(BUDGETS).filter((entry) => loadedBy(entry).includes(text));
    expect(brings('"Online share of dossiers received"')).toEqual(['./indicators']);
    expect(brings('daysOff')).toEqual(['./periods']);
  });
});
