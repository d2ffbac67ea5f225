import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { decimal } from '../../src/decimal/index.js';
import { compareQuotients, quotient } from '../../src/exact/index.js';
import {
  calculate,
  checkDefinition,
  describe as describeFormula,
  explain,
  type Indicator,
  mean,
  meanHandlingDays,
  print,
  unitOf,
} from '../../src/indicators/index.js';
import { handlingSeconds, received, settled, settledOnTime, sum } from '../../src/measures/index.js';
import { numbersIn, smallRange } from '../measures/numbers.js';
import { thrown } from '../thrown.js';

const title = { vi: 'Tổng', en: 'Total' };
const ofOnTime = sum(settledOnTime, { name: 'secondsOnTime', title, field: 'handlingSeconds', unit: 'second' });

describe('a mean', () => {
  test('is its total over its rows, in its printed unit', () => {
    const figure = calculate(meanHandlingDays, { handlingSeconds: 604_800, settled: 3 });
    expect(figure).toMatchObject({ status: 'value', numerator: 604_800, denominator: 3 });
    expect(print(figure, 'vi')).toBe('2,33');
    expect(print(figure, 'en', { digits: 4, rounding: 'up' })).toBe('2.3334');
    expect(figure.status === 'value' && decimal(figure).toFixed(10)).toBe('2.3333333333');
  });

  test('says its formula with the division by the unit', () => {
    expect(describeFormula(meanHandlingDays, 'vi')).toBe(
      'Thời gian giải quyết hồ sơ trung bình (ngày) = Tổng số giây từ tiếp nhận đến giải quyết ÷ Hồ sơ đã giải quyết ÷ 86.400',
    );
    const figure = calculate(meanHandlingDays, { handlingSeconds: 604_800, settled: 3 });
    expect(explain(figure, 'en')).toBe(
      'Mean handling time of dossiers: 2.33 days = Seconds from receipt to settlement in total (604,800) ÷ Dossiers settled (3) ÷ 86,400, rounded half up to 2 decimals; basis: National Public Service Portal, formulas of the 766 set, row 2.2 (read).',
    );
    expect(unitOf(meanHandlingDays)).toEqual({ vi: 'ngày', en: 'days' });
  });

  test('is exact where binary fractions are not', () => {
    const figure = calculate(meanHandlingDays, { handlingSeconds: Number.MAX_SAFE_INTEGER, settled: 3 });
    expect(print(figure, 'en', { digits: 20 })).toBe('34,749,997,124.77234182098765432099');
  });

  test('of nothing is empty, and a time of nothing is a contradiction', () => {
    expect(calculate(meanHandlingDays, { handlingSeconds: 0, settled: 0 }).status).toBe('empty');
    const figure = calculate(meanHandlingDays, { handlingSeconds: { moreThan: 0 }, settled: 0 });
    expect(figure.status === 'invalid' && figure.issues.map(({ code, path }) => [code, path])).toEqual([
      ['count.part-above-whole', ['handlingSeconds']],
    ]);
    expect(explain(figure, 'en')).toContain('cannot be above 0, by "Dossiers settled"');
  });

  test('wrong rows are told', () => {
    const figure = calculate(meanHandlingDays, { handlingSeconds: 5, settled: -1 });
    expect(figure.status === 'invalid' && figure.issues.map(({ code }) => code)).toEqual(['count.negative']);
    expect(calculate(meanHandlingDays, { handlingSeconds: 5 })).toMatchObject({
      status: 'missing',
      counts: ['settled'],
    });
  });

  test('of ranges holds the mean of every count in them', () => {
    fc.assert(
      fc.property(smallRange, smallRange, (handling, rows) => {
        const figure = calculate(meanHandlingDays, { handlingSeconds: handling, settled: rows });
        if (figure.status !== 'bounded') return;
        const { low, high } = figure;
        for (const total of numbersIn(handling)) {
          for (const count of numbersIn(rows).filter((some) => some > 0)) {
            const exact = quotient(total, count);
            expect(compareQuotients(exact, quotient(low.numerator, low.denominator))).not.toBe(-1);
            if (high) expect(compareQuotients(exact, quotient(high.numerator, high.denominator))).not.toBe(1);
          }
        }
      }),
    );
  });
});

describe('mean refuses', () => {
  const byHand = (change: object): Indicator => ({ ...meanHandlingDays, ...change }) as Indicator;

  test.each([
    ['a total over a part of the rows', ofOnTime, settled],
    ['a total over other rows', handlingSeconds, received],
    ['a count in the place of a total', settledOnTime, settled],
  ])('%s', (_, numerator, denominator) => {
    const spec = { ...meanHandlingDays, numerator: numerator as never, denominator: denominator as never }; // the types refuse it
    expect(thrown(() => mean(spec))).toMatchObject({ name: 'Mistake', code: 'definition.not-sum-over' });
    expect(thrown(() => checkDefinition(byHand({ numerator, denominator })))).toMatchObject({
      code: 'definition.not-sum-over',
    });
  });

  test.each([0, -1, 0.5, Number.NaN, 2 ** 53, '86400', undefined])('each %s', (each) => {
    expect(thrown(() => mean({ ...meanHandlingDays, each: each as number }))).toMatchObject({
      code: 'definition.each',
    });
    expect(thrown(() => checkDefinition(byHand({ each })))).toMatchObject({ code: 'definition.each' });
  });

  test.each(['percent', 2, undefined])('the scale %s', (scale) => {
    expect(thrown(() => checkDefinition(byHand({ scale })))).toMatchObject({ code: 'definition.scale' });
  });

  test('an unknown kind', () => {
    expect(thrown(() => checkDefinition(byHand({ kind: 'toString' })))).toMatchObject({ code: 'definition.scale' });
  });
});
