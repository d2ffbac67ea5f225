import { Decimal } from 'decimal.js';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  PERCENT_SIGN,
  printAbove,
  printBetween,
  printCount,
  printPercentage,
  printPoints,
  printQuotient,
  printReported,
  quotient,
  type Reported,
  type Rounding,
  subtractQuotients,
  USUAL_DIGITS,
} from '../../src/exact/index.js';
import { thrown } from '../thrown.js';

const ROUNDINGS: readonly Rounding[] = ['half-up', 'half-even', 'down', 'up'];
const MINUS = '−';

/**
 * The school way: long division by hand, digit by digit, then one carry, on text. It shares no step with the library,
 * which multiplies by a power of ten and divides once.
 */
function byHand(numerator: bigint, denominator: bigint, digits: number, rounding: Rounding): string {
  const negative = numerator < 0n;
  const positive = negative ? -numerator : numerator;
  let figures = (positive / denominator).toString();
  let rest = positive % denominator;
  for (let at = 0; at < digits; at += 1) {
    rest *= 10n;
    let next = 0;
    while (rest >= denominator) {
      rest -= denominator;
      next += 1;
    }
    figures += String(next);
  }
  const last = Number(figures.at(-1));
  const half = rest + rest;
  const carries = {
    down: false,
    up: rest > 0n,
    'half-up': half >= denominator,
    'half-even': half > denominator || (half === denominator && last % 2 === 1),
  };
  if (carries[rounding]) figures = (BigInt(figures) + 1n).toString().padStart(figures.length, '0');
  const text = figures.padStart(digits + 1, '0');
  const point = digits === 0 ? text : `${text.slice(0, -digits)}.${text.slice(-digits)}`;
  return negative && /[1-9]/.test(point) ? `${MINUS}${point}` : point;
}

/** English print without its marks between thousands. */
function printed(numerator: number | bigint, denominator: number | bigint, digits: number, rounding: Rounding): string {
  return printQuotient(quotient(numerator, denominator), 'en', { digits, rounding }).replaceAll(',', '');
}

describe('printCount', () => {
  test.each([
    [0, '0', '0'],
    [999, '999', '999'],
    [1_000, '1.000', '1,000'],
    [7_413, '7.413', '7,413'],
    [531_269, '531.269', '531,269'],
    [1_234_567, '1.234.567', '1,234,567'],
    [Number.MAX_SAFE_INTEGER, '9.007.199.254.740.991', '9,007,199,254,740,991'],
  ])('%s', (count, vi, en) => {
    expect(printCount(count, 'vi')).toBe(vi);
    expect(printCount(count, 'en')).toBe(en);
  });
});

describe('printReported', () => {
  test.each<[Reported, string, string]>([
    [7_413, '7.413', '7,413'],
    [{ moreThan: 1_000 }, 'hơn 1.000', 'more than 1,000'],
    [{ moreThan: 0 }, 'hơn 0', 'more than 0'],
    [{ moreThan: 1_000, atMost: 2_000 }, 'hơn 1.000, không quá 2.000', 'more than 1,000, at most 2,000'],
    [{ atLeast: 8_151, atMost: 8_159 }, 'từ 8.151 đến 8.159', 'from 8,151 to 8,159'],
    [{ atLeast: 500 }, 'từ 500 trở lên', 'at least 500'],
    [{ atLeast: 0, atMost: 5 }, 'không quá 5', 'at most 5'],
    [{ atLeast: 0 }, 'từ 0 trở lên', 'at least 0'],
    [{ atLeast: 5, atMost: 5 }, '5', '5'],
  ])('%j', (reported, vi, en) => {
    expect(printReported(reported, 'vi')).toBe(vi);
    expect(printReported(reported, 'en')).toBe(en);
  });
});

describe('printAbove and printBetween', () => {
  test.each<[low: string, high: string | undefined, vi: string, en: string]>([
    ['166', undefined, 'hơn 166', 'more than 166'],
    ['1', '2', 'hơn 1, không quá 2', 'more than 1, at most 2'],
  ])('above %s, up to %s', (low, high, vi, en) => {
    expect(printAbove(low, high, 'vi')).toBe(vi);
    expect(printAbove(low, high, 'en')).toBe(en);
  });

  test.each<[low: string | undefined, high: string | undefined, vi: string, en: string]>([
    ['1', '2', 'từ 1 đến 2', 'from 1 to 2'],
    ['1', undefined, 'từ 1 trở lên', 'at least 1'],
    [undefined, '2', 'không quá 2', 'at most 2'],
    [undefined, undefined, '', ''],
  ])('between %s and %s', (low, high, vi, en) => {
    expect(printBetween(low, high, 'vi')).toBe(vi);
    expect(printBetween(low, high, 'en')).toBe(en);
  });
});

describe('printQuotient', () => {
  test.each<[number, number, number, Rounding, string, string]>([
    [594, 40, 2, 'half-up', '14,85', '14.85'],
    [1_000, 6, 1, 'down', '166,6', '166.6'],
    [1_005, 1_000, 2, 'half-up', '1,01', '1.01'],
    [1_005, 1_000, 2, 'half-even', '1,00', '1.00'],
    [5, 2, 0, 'half-up', '3', '3'],
    [5, 2, 0, 'half-even', '2', '2'],
    [1, 3, 0, 'up', '1', '1'],
    [0, 7, 2, 'up', '0,00', '0.00'],
    [12_345_678, 1, 2, 'half-up', '12.345.678,00', '12,345,678.00'],
    [9_999_995, 10_000, 2, 'half-up', '1.000,00', '1,000.00'],
    [1, 1_000, 2, 'half-up', '0,00', '0.00'],
    // Negative numbers: a real minus sign, half away from zero, no sign before 0.
    [-594, 40, 2, 'half-up', '−14,85', '−14.85'],
    [-5, 2, 0, 'half-up', '−3', '−3'],
    [-5, 2, 0, 'half-even', '−2', '−2'],
    [-1, 1_000, 2, 'half-up', '0,00', '0.00'],
    [-1, 1_000, 2, 'up', '−0,01', '−0.01'],
    [-1_234, 1, 0, 'down', '−1.234', '−1,234'],
  ])('%s over %s to %s decimals, %s', (numerator, denominator, digits, rounding, vi, en) => {
    const value = quotient(numerator, denominator);
    expect(printQuotient(value, 'vi', { digits, rounding })).toBe(vi);
    expect(printQuotient(value, 'en', { digits, rounding })).toBe(en);
  });

  test('prints two decimals, half up, where nothing is said', () => {
    expect(USUAL_DIGITS).toBe(2);
    expect(printQuotient(quotient(1, 8), 'en')).toBe('0.13');
    expect(printQuotient(quotient(1, 8), 'en', { rounding: 'down' })).toBe('0.12');
    expect(printQuotient(quotient(1, 8), 'en', { digits: 0 })).toBe('0');
  });

  test('all ties: every half of the last decimal over every denominator up to 200', () => {
    let ties = 0;
    for (let denominator = 1n; denominator <= 200n; denominator += 1n) {
      for (const digits of [0, 1, 2]) {
        const halves = 2n * 10n ** BigInt(digits);
        // (2k + 1) / halves is a tie; as a fraction over `denominator` wherever that is whole.
        for (let odd = 1n; odd < halves + 4n; odd += 2n) {
          if ((odd * denominator) % halves !== 0n) continue;
          const numerator = (odd * denominator) / halves;
          ties += 1;
          for (const sign of [1n, -1n]) {
            for (const rounding of ROUNDINGS) {
              const expected = byHand(sign * numerator, denominator, digits, rounding);
              expect(printed(sign * numerator, denominator, digits, rounding)).toBe(expected);
            }
          }
        }
      }
    }
    expect(ties).toBeGreaterThan(700);
  });

  test('every proper fraction over denominators up to 60, in all four roundings', () => {
    for (let denominator = 1n; denominator <= 60n; denominator += 1n) {
      for (let numerator = -denominator; numerator <= denominator; numerator += 1n) {
        for (const rounding of ROUNDINGS) {
          const expected = byHand(numerator, denominator, 1, rounding);
          expect(printed(numerator, denominator, 1, rounding)).toBe(expected);
        }
      }
    }
  });

  test('is what long division by hand gives', () => {
    const big = fc.bigInt({ min: -(10n ** 24n), max: 10n ** 24n });
    const positive = fc.oneof(fc.bigInt({ min: 1n, max: 10n ** 24n }), fc.bigInt({ min: 1n, max: 1_000n }));
    const digits = fc.integer({ min: 0, max: 20 });
    fc.assert(
      fc.property(big, positive, digits, fc.constantFrom(...ROUNDINGS), (numerator, denominator, places, rounding) => {
        const expected = byHand(numerator, denominator, places, rounding);
        expect(printed(numerator, denominator, places, rounding)).toBe(expected);
      }),
    );
  });

  test('is what decimal.js gives with many digits and half up', () => {
    const Precise = Decimal.clone({ precision: 120, rounding: Decimal.ROUND_HALF_UP, defaults: true });
    const digits = fc.integer({ min: 0, max: 20 });
    fc.assert(
      fc.property(fc.maxSafeInteger(), fc.integer({ min: 1 }), digits, (numerator, denominator, places) => {
        const expected = new Precise(numerator).div(denominator).toFixed(places, Decimal.ROUND_HALF_UP);
        const signed = /[1-9]/.test(expected) ? expected.replace('-', MINUS) : expected.replace('-', '');
        expect(printed(numerator, denominator, places, 'half-up')).toBe(signed);
      }),
      { numRuns: 1_000 },
    );
  });

  test.each([-1, 21, 0.5, Number.NaN, Number.POSITIVE_INFINITY])('%s decimals are a mistake', (digits) => {
    const value = quotient(1, 3);
    for (const print of [printQuotient, printPercentage, printPoints]) {
      expect(thrown(() => print(value, 'vi', { digits }))).toMatchObject({ name: 'Mistake', code: 'digits.range' });
    }
  });
});

describe('printPercentage', () => {
  test.each<[number, number, string, string]>([
    [317_199, 531_269, '59,71 %', '59.71%'],
    [2, 100, '2,00 %', '2.00%'],
    [0, 5, '0,00 %', '0.00%'],
    [5, 5, '100,00 %', '100.00%'],
    [23, 80, '28,75 %', '28.75%'],
    [150, 1, '15.000,00 %', '15,000.00%'],
    [-1, 8, '−12,50 %', '−12.50%'],
  ])('%s of %s', (part, whole, vi, en) => {
    expect(printPercentage(quotient(part, whole), 'vi')).toBe(vi);
    expect(printPercentage(quotient(part, whole), 'en')).toBe(en);
  });

  test('Vietnamese sets a plain space before the sign', () => expect(PERCENT_SIGN).toEqual({ vi: ' %', en: '%' }));

  test('takes decimals and rounding', () => {
    expect(printPercentage(quotient(2_300, 8_000), 'en', { digits: 1 })).toBe('28.8%');
    expect(printPercentage(quotient(2_300, 8_000), 'en', { digits: 1, rounding: 'down' })).toBe('28.7%');
  });
});

describe('printPoints', () => {
  test.each<[number, number, number, string, string]>([
    [6, 1_000, 1, '+0,6 điểm phần trăm', '+0.6 percentage points'],
    [-6, 1_000, 1, '−0,6 điểm phần trăm', '−0.6 percentage points'],
    [0, 7, 2, '0,00 điểm phần trăm', '0.00 percentage points'],
    [1, 100_000, 2, '0,00 điểm phần trăm', '0.00 percentage points'],
    [-1, 100_000, 2, '0,00 điểm phần trăm', '0.00 percentage points'],
    [1, 20_000, 2, '+0,01 điểm phần trăm', '+0.01 percentage points'],
    [-1, 20_000, 2, '−0,01 điểm phần trăm', '−0.01 percentage points'],
    [50, 1, 0, '+5.000 điểm phần trăm', '+5,000 percentage points'],
  ])('%s over %s to %s decimals', (numerator, denominator, digits, vi, en) => {
    expect(printPoints(quotient(numerator, denominator), 'vi', { digits })).toBe(vi);
    expect(printPoints(quotient(numerator, denominator), 'en', { digits })).toBe(en);
  });

  test('the sign follows the rounding', () => {
    const tiny = quotient(1, 1_000_000);
    expect(printPoints(tiny, 'en', { rounding: 'up' })).toBe('+0.01 percentage points');
    expect(printPoints(tiny, 'en', { rounding: 'down' })).toBe('0.00 percentage points');
    expect(printPoints(quotient(-1, 1_000_000), 'en', { rounding: 'up' })).toBe('−0.01 percentage points');
  });

  test('a rise and the same fall differ in the sign alone', () => {
    const share = fc.tuple(fc.integer({ min: 0, max: 1_000 }), fc.integer({ min: 1, max: 1_000 }));
    fc.assert(
      fc.property(share, share, ([a, b], [c, d]) => {
        const rise = printPoints(subtractQuotients(quotient(a, b), quotient(c, d)), 'vi');
        const fall = printPoints(subtractQuotients(quotient(c, d), quotient(a, b)), 'vi');
        expect(rise.replace(/^[+−]/, '')).toBe(fall.replace(/^[+−]/, ''));
        const signs = [rise, fall]
          .map((text) => /^[+−]/.exec(text)?.[0] ?? '')
          .sort()
          .join('');
        expect(signs).toBe(/[1-9]/.test(rise) ? '+−' : '');
      }),
    );
  });
});
