import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { differenceOfPrinted } from '../../src/analysis/index.js';
import {
  compareQuotients,
  printPercentage,
  quotient,
  type Rounding,
  subtractQuotients,
} from '../../src/exact/index.js';

describe('differenceOfPrinted', () => {
  test('16.9 % of one whole and 16.3 % of another differ by more than 0.5 and less than 0.7 points', () => {
    expect(differenceOfPrinted('16,9 %', '16,3 %')).toEqual({
      low: { units: 5, digits: 1 },
      lowIncluded: false,
      high: { units: 7, digits: 1 },
      highIncluded: false,
    });
  });

  test.each<[string, string, Rounding, string]>([
    ['16.3%', '16.9%', 'half-up', '(-7/1, -5/1)'],
    ['17 %', '16,30 %', 'half-up', '(195/3, 1205/3)'],
    ['0 %', '0,0 %', 'half-up', '(-5/2, 5/1)'],
    ['50 %', '50 %', 'half-even', '[-1/0, 1/0]'],
    ['16,9 %', '16,3 %', 'down', '(5/1, 7/1)'],
    ['16,9 %', '16,3 %', 'up', '(5/1, 7/1)'],
    ['5 %', '0 %', 'up', '(4/0, 5/0]'],
  ])('%s less %s, rounded %s: %s', (one, other, rounding, expected) => {
    const between = differenceOfPrinted(one, other, { rounding });
    if (!('low' in between)) throw new Error('read above');
    const { low, high, lowIncluded, highIncluded } = between;
    const ends = `${low.units}/${low.digits}, ${high.units}/${high.digits}`;
    expect(`${lowIncluded ? '[' : '('}${ends}${highIncluded ? ']' : ')'}`).toBe(expected);
  });

  test('every pair of shares that is printed so lies between the ends', () => {
    const share = fc
      .tuple(fc.nat(1_000), fc.integer({ min: 1_000, max: 3_000 }))
      .map(([part, whole]) => quotient(part, whole));
    const rounding = fc.constantFrom<Rounding>('half-up', 'half-even', 'down', 'up');
    fc.assert(
      fc.property(share, share, fc.nat(2), fc.nat(2), rounding, (one, other, digits, decimals, rule) => {
        const between = differenceOfPrinted(
          printPercentage(one, 'vi', { digits, rounding: rule }),
          printPercentage(other, 'vi', { digits: decimals, rounding: rule }),
          { rounding: rule },
        );
        if (!('low' in between)) throw new Error('printed above');
        const difference = subtractQuotients(one, other);
        const [low, high] = [between.low, between.high].map((end) => quotient(end.units, 10 ** (end.digits + 2)));
        if (low === undefined || high === undefined) throw new Error('two ends');
        expect(compareQuotients(difference, low)).toBeGreaterThanOrEqual(between.lowIncluded ? 0 : 1);
        expect(compareQuotients(difference, high)).toBeLessThanOrEqual(between.highIncluded ? 0 : -1);
      }),
    );
  });

  test.each([
    ['most', 'few', ['minuend', 'subtrahend']],
    ['most', '5 %', ['minuend']],
    ['5 %', 'few', ['subtrahend']],
  ])('%s less %s cannot be read', (one, other, paths) => {
    const answer = differenceOfPrinted(one, other);
    expect('issues' in answer && answer.issues.map(({ path }) => path[0])).toEqual(paths);
  });
});
