import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { node } from './run.js';

const program = 'examples/score-766.mjs';

function fileOf(rows: readonly (readonly string[])[]): string {
  const file = join(mkdtempSync(join(tmpdir(), 'score-')), 'table.tsv');
  writeFileSync(file, rows.map((row) => `${row.join('\t')}\n`).join(''));
  return file;
}

function table(text: string): string[][] {
  return text
    .split('\n')
    .slice(0, -1)
    .map((line) => line.split('\t'));
}

const published = table(readFileSync('examples/data/decision-766-component-scores.tsv', 'utf8'));
const payments = table(readFileSync('examples/data/decision-766-payment-scores.tsv', 'utf8'));

describe('score-766', () => {
  test('prints every published component score as the portal did', () => {
    const { stdout, stderr, status } = node(program, 'examples/data/decision-766-component-scores.tsv');
    expect({ stderr, status }).toEqual({ stderr: '', status: 0 });
    const [header = [], ...rows] = table(stdout);
    expect(header.slice(0, -2)).toEqual(published[0]);
    expect(rows.map((row) => row.slice(0, -2))).toEqual(published.slice(1));
    const score = header.indexOf('published_score');
    expect(rows.map((row) => row.at(-1))).toEqual(rows.map((row) => row[score]));
  });

  test('adds the published payment scores of each unit from rounded rows', () => {
    const [, ...units] = payments;
    const rows = units.flatMap(
      ([unit = '', paid = '', withFee = '', used = '', distinct = '', integrated = '', all = '']) => [
        [unit, 'TTTT_PAID_DOSSIER', paid, withFee],
        [unit, 'TTTT_PAID_FORMALITY', used, distinct],
        [unit, 'TTTT_INTEGRATED_FORMALITY', integrated, all],
      ],
    );
    const { stdout, status } = node(
      program,
      fileOf([['unit', 'component', 'numerator', 'denominator'], ...rows]),
      '--blocks',
    );
    expect(status).toBe(0);
    const blocks = table(stdout).filter(([, block]) => block === 'TTTT');
    expect(blocks.map(([unit, , , portal]) => [unit, portal])).toEqual(units.map((row) => [row[0], row.at(-1)]));
  });

  test('says where the two arithmetics differ, what has no score, and what is provisional', () => {
    const rows = [
      ['component', 'numerator', 'denominator', 'note'],
      ['PUBLISH_ON_TIME', '1', '48', 'a tie'],
      ['TTTT_PAID_DOSSIER', '359', '400', 'another'],
      ['DOSSIER_SYNC', '', '', 'not known'],
      ['PETITION_PROCESSING_ON_TIME', '0', '0', 'no petition'],
    ];
    const { stdout } = node(program, fileOf(rows));
    expect(table(stdout).map((row) => row.slice(-3))).toEqual([
      ['note', 'exact', 'portal'],
      ['a tie', '0.13', '0.12'],
      ['another', '5.39', '5.38'],
      ['not known', '', ''],
      ['no petition', '6', '6'],
    ]);
    const blocks = table(node(program, fileOf(rows), '--blocks').stdout);
    expect(blocks[0]).toEqual(['unit', 'block', 'exact', 'portal', 'provisional']);
    expect(blocks.at(-1)).toEqual(['', 'total', '11.52', '11.5', 'yes']);
  });

  test('nonsense keeps its line and has no score', () => {
    const rows = [
      ['component', 'numerator', 'denominator'],
      ['X', '1', '2'],
      ['TDGQ', '-1', '2'],
      ['TDGQ', '0.5', '2'],
      ['TDGQ', 'many', '2'],
      ['TDGQ', '5', '2'],
      ['TDGQ', '1', '2'],
    ];
    const { stdout, stderr, status } = node(program, fileOf(rows));
    expect(table(stdout).map((row) => row.at(-1))).toEqual(['portal', '', '', '', '', '20', '10']);
    for (const line of [2, 3, 4, 5, 6]) expect(stderr).toContain(`line ${line}:`);
    expect(stderr).not.toContain('    at ');
    expect(status).toBe(0);
  });

  test.each([[[]], [['nowhere.tsv']], [['README.md']], [['a', 'b']], [['--x']]])(
    '%j gives one plain message',
    (args) => {
      const { status, stdout, stderr } = node(program, ...args);
      expect({ status, stdout }).toEqual({ status: 1, stdout: '' });
      expect(stderr.trim().split('\n')).toHaveLength(1);
    },
  );
});
