import { describe, expect, test } from 'vitest';
import { scorecardChart } from '../../src/charts/index.js';
import { decision766, scoreCard } from '../../src/scorecards/index.js';
import { rendered, textsOf } from './rendered.js';

const progress = { component: 'TDGQ', numerator: 528_684, denominator: 597_918 };
const paid = { component: 'TTTT_PAID_DOSSIER', numerator: 309_542, denominator: 358_625 };
const vi = { locale: 'vi', arithmetic: 'portal' } as const;

describe('a scorecard', () => {
  test('draws each block before its own maximum, on one axis from 0', async () => {
    const spec = scorecardChart(decision766, scoreCard(decision766, [progress, paid]), vi);
    const rows = spec.vconcat[0]?.data.values ?? [];
    expect(rows.map(({ whole }) => whole)).toEqual([18, 20, 12, 10, 22, 18]);
    expect(rows.map(({ words }) => words)).toEqual([
      'chưa có số liệu',
      '17,68 trên 20',
      'chưa có số liệu',
      '5,18 trên 10 (chưa đủ số liệu)',
      'chưa có số liệu',
      'chưa có số liệu',
    ]);
    const chart = await rendered(spec);
    expect(chart.warnings).toEqual([]);
    expect(textsOf(chart)).toEqual(expect.arrayContaining(['22,86 trên 100 điểm, còn thiếu một phần', 'điểm', '20']));
  });

  test('tells the two arithmetics apart', () => {
    const tie = scoreCard(decision766, [{ component: 'PUBLISH_ON_TIME', numerator: 1, denominator: 48 }]);
    const words = (arithmetic: 'exact' | 'portal') =>
      scorecardChart(decision766, tie, { locale: 'en', arithmetic }).vconcat[0]?.data.values[0]?.words;
    expect([words('exact'), words('portal')]).toEqual([
      '0.13 of 18 (a row is missing)',
      '0.12 of 18 (a row is missing)',
    ]);
  });

  test('a block with a row that came twice is invalid, a card of nothing is not available', () => {
    const twice = scorecardChart(decision766, scoreCard(decision766, [progress, progress]), { ...vi, locale: 'en' });
    expect(twice.vconcat[0]?.data.values[1]).toMatchObject({ status: 'invalid', words: 'invalid counts' });
    expect(twice.title.subtitle).toEqual(['not available']);
  });

  test('a block of another rule set bears its code, and a complete card lacks nothing', () => {
    const blocks = decision766.blocks.filter(({ code }) => code === 'TDGQ');
    const rules = { ...decision766, blocks, maximum: 2_000 };
    const card = scoreCard(rules, [progress]);
    expect(scorecardChart(rules, card, { ...vi, locale: 'en', title: 'T' }).title).toMatchObject({
      text: ['T'],
      subtitle: ['17.68 of 20 points'],
    });
    expect(scorecardChart(rules, card, vi).title.subtitle).toEqual(['17,68 trên 20 điểm']);
    const unnamed = scorecardChart({ ...rules, blocks: [] }, card, vi);
    expect(unnamed.vconcat[0]?.data.values[0]?.label).toBe('TDGQ');
  });
});
