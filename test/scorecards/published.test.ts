/** The published cases: every row agrees with the portal's arithmetic. */
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import {
  type CountRow,
  decision766,
  pointsOf,
  readComponent,
  readScore,
  scoreCard,
  scoreComponent,
} from '../../src/scorecards/index.js';

function table(file: string): readonly Record<string, string>[] {
  const [header = '', ...lines] = readFileSync(`examples/data/${file}`, 'utf8').trimEnd().split('\n');
  const names = header.split('\t');
  return lines.map((line) => Object.fromEntries(line.split('\t').map((cell, at) => [names[at], cell])));
}

function printed(text: string | undefined): number {
  const read = readScore(Number(text));
  if (!read.ok) throw new Error(`not printed points: ${text}`);
  return read.value;
}

const components = table('decision-766-component-scores.tsv');
const payments = table('decision-766-payment-scores.tsv');

describe('component scores', () => {
  test('are 69 rows', () => expect(components).toHaveLength(69));

  test.each(components.map((row) => [row['locality'], row['component'], row] as const))(
    '%s %s',
    (_, code = '', row) => {
      const counts = { component: code, numerator: Number(row['numerator']), denominator: Number(row['denominator']) };
      const score = scoreComponent(decision766, counts);
      expect(pointsOf(score, 'portal')).toBe(printed(row['published_score']));
      expect(pointsOf(score, 'exact')).toBe(printed(row['published_score']));
      const rule = readComponent(decision766, code);
      expect(rule.ok && [rule.value.maximum / 100, rule.value.target]).toEqual([
        Number(row['max_score']),
        Number(row['target_percent']),
      ]);
    },
  );
});

describe('payment scores', () => {
  test('are 20 units', () => expect(payments).toHaveLength(20));

  test.each(payments.map((row) => [row['unit'], row] as const))('%s', (_, row) => {
    const count = (name: string): number => Number(row[name]);
    const rows: readonly CountRow[] = [
      {
        component: 'TTTT_PAID_DOSSIER',
        numerator: count('paid_online_dossiers'),
        denominator: count('dossiers_with_fee'),
      },
      {
        component: 'TTTT_PAID_FORMALITY',
        numerator: count('tthc_with_online_payment'),
        denominator: count('tthc_with_fee_distinct'),
      },
      {
        component: 'TTTT_INTEGRATED_FORMALITY',
        numerator: count('tthc_fee_integrated'),
        denominator: count('tthc_with_fee'),
      },
    ];
    const block = scoreCard(decision766, rows).blocks.find((one) => one.block === 'TTTT');
    expect(block?.status).toBe('final');
    expect(block?.portal?.points).toBe(printed(row['published_score_of_10']));
  });
});
