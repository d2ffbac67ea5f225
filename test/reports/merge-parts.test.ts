import { describe, expect, test } from 'vitest';
import { mergeParts, type Report } from '../../src/reports/index.js';
import { given, Q1, Q2, refused, speaks, TAY_TUU } from './given.js';

const civil = { at: { level: 'commune', field: 'Hộ tịch' }, counts: { opening: 1 } };
const land = { at: { level: 'commune', field: 'Đất đai' }, counts: { opening: 2 } };
const share = { numerator: 'a', denominator: 'b', printed: '50 %' };
const sum = { whole: 'a', parts: ['b'] } as const;
const label = { vi: 'x', en: 'x' };

describe('mergeParts', () => {
  test('lays counts and rows side by side, and adds nothing', () => {
    const first: Report = { ...Q1, counts: { opening: 3, receivedOnline: 9 }, rows: [civil] };
    const second: Report = { ...Q1, counts: { opening: 3, settledAll: 7 }, rows: [land, civil] };
    expect(given(mergeParts([first, second]))).toEqual({
      ...Q1,
      counts: { opening: 3, receivedOnline: 9, settledAll: 7 },
      rows: [civil, land],
    });
  });

  test('keeps all that parts say, each once', () => {
    const first: Report = { ...Q1, counts: {}, published: [share], titles: { a: label } };
    const second: Report = {
      ...Q1,
      counts: {},
      published: [{ ...share }, { ...share, printed: '51 %' }],
      sums: [sum],
      note: label,
    };
    expect(given(mergeParts([first, second]))).toEqual({
      ...Q1,
      counts: {},
      note: label,
      titles: { a: label },
      published: [share, { ...share, printed: '51 %' }],
      sums: [sum],
    });
  });

  test('one part is the report', () => expect(given(mergeParts([Q1]))).toEqual(Q1));

  test.each<[string, readonly Report[], readonly string[]]>([
    ['no part', [], ['report.none']],
    [
      'a count that differs',
      [Q1, { ...Q1, counts: { opening: 11, more: 1 } }],
      ['report.parts-disagree [1].counts.opening'],
    ],
    [
      'a title that differs',
      [
        { ...Q1, titles: { a: label } },
        { ...Q1, titles: { a: { vi: 'y', en: 'x' } } },
      ],
      ['report.parts-disagree [1].titles.a'],
    ],
    [
      'a row that differs',
      [
        { ...Q1, rows: [civil] },
        { ...Q1, rows: [land, { ...civil, counts: {} }] },
      ],
      ['report.parts-disagree [1].rows[1]'],
    ],
    ['another body', [Q1, { ...Q1, body: TAY_TUU }], ['report.bodies-differ [1].body']],
    ['another period', [Q1, { ...Q2, counts: {} }], ['report.periods-differ [1].period']],
    ['another form', [Q1, { ...Q1, form: 'press' }], ['report.forms-differ [1].form']],
    ['another version', [Q1, { ...Q1, version: 2 }], ['report.parts-disagree [1].version']],
    ['another source', [Q1, { ...Q1, source: { title: 'Báo' } }], ['report.parts-disagree [1].source']],
    [
      'two notes after a part without one',
      [Q1, { ...Q1, note: label }, { ...Q1, note: { vi: 'y', en: 'y' } }],
      ['report.parts-disagree [2].note'],
    ],
    [
      'another note',
      [{ ...Q1, note: label }, Q1, { ...Q1, note: { vi: 'y', en: 'y' } }],
      ['report.parts-disagree [2].note'],
    ],
  ])('refuses %s', (_, parts, expected) => {
    const merged = mergeParts(parts);
    expect(refused(merged)).toEqual(expected);
    for (const issue of merged.ok ? [] : merged.issues) expect(speaks(issue)).toBe(true);
  });
});
