import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  compareQuotients,
  divideQuotients,
  divideRounded,
  powerOfTen,
  quotient,
  type Rounding,
  roundQuotient,
  subtractQuotients,
} from '../../src/exact/index.js';
import { thrown } from '../thrown.js';

const whole = fc.bigInt({ min: -(10n ** 24n), max: 10n ** 24n });
const positive = fc.bigInt({ min: 1n, max: 10n ** 24n });

describe('divideRounded', () => {
  test('another way to round stops the program, as far as there is something to round', () => {
    const round = (rounding: string) => () => divideRounded(1n, 3n, rounding as Rounding); // as JavaScript may call
    expect(thrown(round('half'))).toMatchObject({ name: 'Mistake', code: 'rounding.unknown' });
    expect(thrown(round('half'))).toHaveProperty('message', expect.stringContaining('half-up | half-even | down | up'));
    expect(round('down')()).toBe(0n);
  });

  const table: readonly [bigint, bigint, Record<Rounding, bigint>][] = [
    [5n, 2n, { 'half-up': 3n, 'half-even': 2n, down: 2n, up: 3n }],
    [7n, 2n, { 'half-up': 4n, 'half-even': 4n, down: 3n, up: 4n }],
    [9n, 4n, { 'half-up': 2n, 'half-even': 2n, down: 2n, up: 3n }],
    [11n, 4n, { 'half-up': 3n, 'half-even': 3n, down: 2n, up: 3n }],
    [6n, 2n, { 'half-up': 3n, 'half-even': 3n, down: 3n, up: 3n }],
    [-5n, 2n, { 'half-up': -3n, 'half-even': -2n, down: -2n, up: -3n }],
    [-1n, 4n, { 'half-up': 0n, 'half-even': 0n, down: 0n, up: -1n }],
    [0n, 7n, { 'half-up': 0n, 'half-even': 0n, down: 0n, up: 0n }],
  ];

  test.each(table)('%s ÷ %s', (dividend, divisor, expected) => {
    for (const [rounding, value] of Object.entries(expected)) {
      expect(divideRounded(dividend, divisor, rounding as Rounding)).toBe(value);
    }
  });

  test('half up is never further from the exact quotient than one half', () => {
    fc.assert(
      fc.property(whole, positive, (dividend, divisor) => {
        const error = divideRounded(dividend, divisor, 'half-up') * divisor - dividend;
        expect((error < 0n ? -error : error) * 2n <= divisor).toBe(true);
      }),
    );
  });

  test('down and up enclose the exact quotient', () => {
    fc.assert(
      fc.property(positive, positive, (dividend, divisor) => {
        const low = divideRounded(dividend, divisor, 'down');
        const high = divideRounded(dividend, divisor, 'up');
        expect(low * divisor <= dividend && dividend <= high * divisor && high - low <= 1n).toBe(true);
      }),
    );
  });

  test('half even meets half up except on ties', () => {
    fc.assert(
      fc.property(whole, positive, (dividend, divisor) => {
        const tie = (dividend * 2n) % divisor === 0n && ((dividend * 2n) / divisor) % 2n !== 0n;
        const same = divideRounded(dividend, divisor, 'half-even') === divideRounded(dividend, divisor, 'half-up');
        const even = divideRounded(dividend, divisor, 'half-even') % 2n === 0n;
        expect(tie ? even : same).toBe(true);
      }),
    );
  });
});

describe('quotient', () => {
  test('takes numbers and bigints', () => expect(quotient(1, 3n)).toEqual({ numerator: 1n, denominator: 3n }));

  test.each([
    [1, 0],
    [1, -1n],
    [0.5, 1],
    [2 ** 53, 1],
    [1, Number.NaN],
    [Number.POSITIVE_INFINITY, 1],
  ])('refuses %s over %s, and says so in both languages', (numerator, denominator) => {
    const error = thrown(() => quotient(numerator, denominator));
    expect(error).toMatchObject({ name: 'Mistake', code: 'quotient.not-whole' });
    expect(error?.says.vi).toContain(`${numerator} và ${denominator}`);
  });

  test('rounds the exact value where binary fractions err: 23/80 is 28.75 %, 1.005 is 1.01', () => {
    expect(roundQuotient(quotient(2300, 80), 1, 'half-up')).toBe(288n);
    expect(roundQuotient(quotient(1005, 1000), 2, 'half-up')).toBe(101n);
  });

  test.each<[[number, number], [number, number], [number, number]]>([
    [
      [1, 2],
      [1, 4],
      [2, 1],
    ],
    [
      [3, 4],
      [2, 5],
      [15, 8],
    ],
    [
      [-1, 3],
      [2, 3],
      [-1, 2],
    ],
  ])('%j divided by %j is %j', (dividend, divisor, expected) => {
    const divided = divideQuotients(quotient(...dividend), quotient(...divisor));
    expect(compareQuotients(divided, quotient(...expected))).toBe(0);
  });

  test('orders like cross multiplication and subtracts to zero', () => {
    fc.assert(
      fc.property(whole, positive, whole, positive, (a, b, c, d) => {
        const [left, right] = [quotient(a, b), quotient(c, d)];
        expect(compareQuotients(left, right)).toBe(-compareQuotients(right, left) + 0);
        expect(compareQuotients(subtractQuotients(left, right), quotient(0, 1))).toBe(compareQuotients(left, right));
      }),
    );
  });

  test('knows the powers that it prints with, and no others', () => {
    expect(powerOfTen(0)).toBe(1n);
    expect(powerOfTen(20)).toBe(100_000_000_000_000_000_000n);
    for (const digits of [-1, 21, 0.5, Number.NaN]) {
      expect(thrown(() => powerOfTen(digits))).toMatchObject({ code: 'digits.range' });
    }
  });
});
