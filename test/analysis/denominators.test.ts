import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { denominators, overlap, type PrintedShare } from '../../src/analysis/index.js';
import {
  divideRounded,
  isNoRange,
  type NoRange,
  printPercentage,
  quotient,
  type Range,
  type Reported,
  type Rounding,
} from '../../src/exact/index.js';
import type { Issue } from '../../src/issues/index.js';

const ROUNDINGS: readonly Rounding[] = ['half-up', 'half-even', 'down', 'up'];
const MOST = Number.MAX_SAFE_INTEGER;

function codes(range: Range | NoRange): readonly string[] {
  return isNoRange(range) ? range.issues.map(({ code }) => code) : [];
}

/** What a printer would print of a count and a total, in units of the last decimal. */
function printedUnits(numerator: number, total: number, digits: number, rounding: Rounding): number {
  return Number(divideRounded(BigInt(numerator) * 100n * 10n ** BigInt(digits), BigInt(total), rounding));
}

describe('denominators', () => {
  test.each<[string, PrintedShare, Range]>([
    ['Phúc Thịnh, online', { numerator: 7_413, printed: '90,9 %' }, { atLeast: 8_151, atMost: 8_159 }],
    ['Phúc Thịnh, fully online', { numerator: 1_079, printed: '13,2 %' }, { atLeast: 8_144, atMost: 8_205 }],
    ['Hanoi, online', { numerator: 317_199, printed: '59,71 %' }, { atLeast: 531_189, atMost: 531_277 }],
    ['one of two', { numerator: 1, printed: '50 %' }, { atLeast: 2, atMost: 2 }],
    ['half up: 50.5 % is 51 %, 49.5 % is 50 %', { numerator: 99, printed: '50 %' }, { atLeast: 197, atMost: 200 }],
    ['all', { numerator: 40, printed: '100 %' }, { atLeast: 40, atMost: 40 }],
    ['nearly all', { numerator: 400, printed: '100 %' }, { atLeast: 399, atMost: 402 }],
    ['twice the total', { numerator: 400, printed: '200 %' }, { atLeast: 200, atMost: 200 }],
    ['a printed 0 % of a count above 0', { numerator: 3, printed: '0 %' }, { atLeast: 601 }],
    ['a printed 0.00 %', { numerator: 1, printed: '0,00 %' }, { atLeast: 20_001 }],
    ['0 of any total', { numerator: 0, printed: '0 %' }, { atLeast: 1 }],
    ['0 of any total, half to even', { numerator: 0, printed: '0 %', rounding: 'half-even' }, { atLeast: 1 }],
    ['0 of any total, cut off', { numerator: 0, printed: '0 %', rounding: 'down' }, { atLeast: 1 }],
    ['cut off: 0 % is below 1 %', { numerator: 3, printed: '0 %', rounding: 'down' }, { atLeast: 301 }],
    ['rounded up: 1 % is above 0 %', { numerator: 3, printed: '1 %', rounding: 'up' }, { atLeast: 300 }],
    ['rounded up: 0 % is nothing', { numerator: 0, printed: '0 %', rounding: 'up' }, { atLeast: 1 }],
    ['already read', { numerator: 7_413, printed: { units: 909, digits: 1 } }, { atLeast: 8_151, atMost: 8_159 }],
    ['as the portal prints', { numerator: 1, printed: '50' }, { atLeast: 2, atMost: 2 }],
  ])('%s', (_, share, range) => expect(denominators(share)).toEqual(range));

  test.each<[string, PrintedShare]>([
    ['0 is no 50 %', { numerator: 0, printed: '50 %' }],
    ['0 is no 1 %, whatever is cut off', { numerator: 0, printed: '1 %', rounding: 'down' }],
    ['0 is no 1 %, whatever is rounded up', { numerator: 0, printed: '1 %', rounding: 'up' }],
    ['3 is no 0 % where it is rounded up', { numerator: 3, printed: '0 %', rounding: 'up' }],
    ['1 of no whole number is 70 %', { numerator: 1, printed: '70 %' }],
    ['1 of no whole number is 99.9 %', { numerator: 1, printed: '99,9 %' }],
    ['a total above the largest count', { numerator: MOST, printed: '50 %' }],
  ])('none fits: %s', (_, share) => {
    const none = denominators(share);
    expect(none).toMatchObject({ issues: [{ code: 'denominator.none-fits', path: ['printed'] }] });
    expect(JSON.stringify(none)).toContain(`a percentage that ${share.numerator} makes`);
  });

  test('an upper end beyond the largest count is no upper end', () => {
    expect(denominators({ numerator: MOST, printed: '100 %' })).toEqual({ atLeast: 8_962_387_318_150_240 });
  });

  test.each<[string, unknown, readonly string[]]>([
    ['negative count', { numerator: -1, printed: '50 %' }, ['count.negative']],
    ['fractional count', { numerator: 0.5, printed: '50 %' }, ['count.not-whole']],
    ['unsafe count', { numerator: 2 ** 53, printed: '50 %' }, ['count.unsafe']],
    ['count that is text', { numerator: '7413', printed: '50 %' }, ['count.not-a-number']],
    ['percentage that is none', { numerator: 1, printed: 'ninety' }, ['percentage.unreadable']],
    ['negative percentage', { numerator: 1, printed: '-5 %' }, ['percentage.unreadable']],
    ['units that are none', { numerator: 1, printed: { units: Number.NaN, digits: 1 } }, ['percentage.unreadable']],
    ['negative units', { numerator: 1, printed: { units: -5, digits: 1 } }, ['percentage.unreadable']],
    ['unsafe units', { numerator: 1, printed: { units: 2 ** 53, digits: 1 } }, ['percentage.unreadable']],
    ['half a decimal', { numerator: 1, printed: { units: 5, digits: 0.5 } }, ['percentage.unreadable']],
    ['negative decimals', { numerator: 1, printed: { units: 5, digits: -1 } }, ['percentage.unreadable']],
    ['seven decimals', { numerator: 1, printed: { units: 5, digits: 7 } }, ['percentage.unreadable']],
  ])('refuses a %s', (_, share, expected) => {
    const none = denominators(share as PrintedShare); // what a program in JavaScript may pass
    expect(codes(none)).toEqual(expected);
    expect(isNoRange(none) && none.issues[0]?.path).toEqual([
      expected[0]?.startsWith('count') ? 'numerator' : 'printed',
    ]);
  });

  /** Every total up to a bound is tried: those that print as stated are the range, no more and no fewer. */
  test.each(ROUNDINGS)('is what trying every total gives, %s', (rounding) => {
    const bound = 2_000;
    fc.assert(
      fc.property(
        fc.nat(500),
        fc.integer({ min: 0, max: 2 }),
        fc.oneof(fc.nat(120), fc.nat(3)),
        fc.nat(99),
        (numerator, digits, percent, decimals) => {
          const units = percent * 10 ** digits + (decimals % 10 ** digits);
          const fitting = Array.from({ length: bound }, (_, at) => at + 1).filter(
            (total) => printedUnits(numerator, total, digits, rounding) === units,
          );
          const range = denominators({ numerator, printed: { units, digits }, rounding });
          const [least, most] = isNoRange(range) ? [1, 0] : [range.atLeast, range.atMost ?? Number.POSITIVE_INFINITY];
          const claimed = Array.from({ length: bound }, (_, at) => at + 1).filter(
            (total) => least <= total && total <= most,
          );
          expect(claimed).toEqual(fitting);
        },
      ),
      { numRuns: 300 },
    );
  });

  test('the total that was printed from is always in the range', () => {
    const total = fc.integer({ min: 1, max: 10_000_000 });
    fc.assert(
      fc.property(
        total,
        fc.double({ min: 0, max: 1, noNaN: true }),
        fc.integer({ min: 0, max: 4 }),
        fc.constantFrom(...ROUNDINGS),
        (whole, share, digits, rounding) => {
          const numerator = Math.floor(whole * share);
          const printed = printPercentage(quotient(numerator, whole), 'vi', { digits, rounding });
          const range = denominators({ numerator, printed, rounding });
          expect(isNoRange(range)).toBe(false);
          expect(overlap(range, whole)).toEqual({ atLeast: whole, atMost: whole });
        },
      ),
    );
  });
});

describe('overlap', () => {
  const issue: Issue = { code: 'x.y', path: ['z'], expected: 'a', received: 'b', message: { vi: 'c', en: 'd' } };

  test.each<[readonly Reported[], Range]>([
    [[], { atLeast: 0 }],
    [[{ atLeast: 5 }], { atLeast: 5 }],
    [
      [
        { atLeast: 8_151, atMost: 8_159 },
        { atLeast: 8_144, atMost: 8_205 },
      ],
      { atLeast: 8_151, atMost: 8_159 },
    ],
    [[{ atLeast: 1 }, { atLeast: 3 }], { atLeast: 3 }],
    [[{ atLeast: 1, atMost: 9 }, { moreThan: 3 }], { atLeast: 4, atMost: 9 }],
    [[{ atLeast: 1, atMost: 9 }, 9], { atLeast: 9, atMost: 9 }],
    [
      [
        { atLeast: 1, atMost: 5 },
        { atLeast: 5, atMost: 9 },
      ],
      { atLeast: 5, atMost: 5 },
    ],
  ])('%j', (ranges, common) => {
    expect(overlap(...ranges)).toStrictEqual(common);
    expect(overlap(...ranges.toReversed())).toStrictEqual(common);
  });

  test.each<[readonly Reported[], string]>([
    [[{ atLeast: 1, atMost: 4 }, { atLeast: 5 }], 'one begins at 5, another ends at 4'],
    [[{ moreThan: 4 }, 4], 'one begins at 5, another ends at 4'],
    [[1, 2], 'one begins at 2, another ends at 1'],
  ])('%j have no number in common', (ranges, received) => {
    expect(overlap(...ranges)).toMatchObject({ issues: [{ code: 'range.no-overlap', path: [], received }] });
  });

  test('gathers the issues of every range', () => {
    const wrong = { atLeast: 3, atMost: 2 };
    expect(overlap({ issues: [issue] }, 4, wrong)).toMatchObject({
      issues: [issue, { code: 'range.upside-down', path: [2] }],
    });
  });

  test('holds exactly the numbers that every range holds', () => {
    const small = fc.tuple(fc.nat(12), fc.option(fc.nat(6), { nil: undefined }), fc.boolean());
    const ends = ([low, width, above]: readonly [number, number | undefined, boolean]): Reported => {
      const end = width === undefined ? {} : { atMost: low + 1 + width };
      return above ? { moreThan: low, ...end } : { atLeast: low, ...end };
    };
    const holds = (range: Reported, number: number): boolean => {
      if (typeof range === 'number') return range === number;
      const low = 'moreThan' in range ? range.moreThan + 1 : range.atLeast;
      return low <= number && number <= (range.atMost ?? Number.POSITIVE_INFINITY);
    };
    fc.assert(
      fc.property(fc.array(small.map(ends), { maxLength: 4 }), (ranges) => {
        const common = overlap(...ranges);
        for (let number = 0; number < 25; number += 1) {
          const all = ranges.every((range) => holds(range, number));
          expect(!isNoRange(common) && holds(common, number)).toBe(all);
        }
      }),
    );
  });
});
