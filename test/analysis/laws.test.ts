import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { denominators } from '../../src/analysis/index.js';
import { standsFor } from '../../src/analysis/stands-for.js';
import {
  boundsOf,
  compareQuotients,
  firstOf,
  isNoRange,
  powerOfTen,
  quotient,
  type Rounding,
  readPercentage,
} from '../../src/exact/index.js';
import {
  calculate,
  catalogue,
  type Indicator,
  onlineShareOfReceived,
  print,
  scaled,
} from '../../src/indicators/index.js';
import type { Counts } from '../../src/measures/index.js';

const rounding = fc.constantFrom<Rounding>('half-up', 'half-even', 'down', 'up');
const digits = fc.integer({ min: 0, max: 6 });
const counts = fc.tuple(fc.nat(10 ** 9), fc.nat(10 ** 9)).map(([part, rest]) => [part, part + rest + 1] as const);

describe('a figure', () => {
  test.each(Object.values(catalogue))('of $code is monotone in its numerator', (indicator: Indicator) => {
    fc.assert(
      fc.property(counts, fc.nat(10 ** 9), ([part, whole], other) => {
        const of = (numerator: number): ReturnType<typeof calculate> => {
          const given: Counts = { [indicator.numerator.name]: numerator, [indicator.denominator.name]: whole };
          return calculate(indicator, given);
        };
        const [one, two] = [of(part), of(Math.min(other, whole))];
        if (one.status !== 'value' || two.status !== 'value') expect.fail(`${one.status}, ${two.status}`);
        const order = compareQuotients(scaled(indicator, one), scaled(indicator, two));
        expect(order).toBe(Math.sign(part - Math.min(other, whole)));
      }),
    );
  });

  test('printed is the exact quotient, rounded once', () => {
    fc.assert(
      fc.property(counts, digits, ([part, whole], decimals) => {
        const figure = calculate(onlineShareOfReceived, { received: whole, receivedOnline: part });
        const printed = print(figure, 'en', { digits: decimals }).replace('%', '');
        // Half up on the exact quotient, in whole numbers alone: the nearest number of units, the larger of two as near.
        const units = (2n * BigInt(part) * 100n * powerOfTen(decimals) + BigInt(whole)) / (2n * BigInt(whole));
        expect(BigInt(printed.replace('.', ''))).toBe(units);
      }),
    );
  });

  test('lies in the interval that its print stands for, and among the denominators of its print', () => {
    fc.assert(
      fc.property(
        counts,
        digits,
        rounding,
        fc.constantFrom('vi' as const, 'en' as const),
        ([part, whole], decimals, rule, locale) => {
          const figure = calculate(onlineShareOfReceived, { received: whole, receivedOnline: part });
          const printed = print(figure, locale, { digits: decimals, rounding: rule });
          const read = readPercentage(printed);
          if (!read.ok) expect.fail(printed);
          const { low, lowIncluded, high, highIncluded } = standsFor(read.value, rule);
          const halves = quotient(BigInt(part) * 200n * powerOfTen(decimals), whole);
          expect(compareQuotients(halves, quotient(low, 1))).toBeGreaterThanOrEqual(lowIncluded ? 0 : 1);
          expect(compareQuotients(halves, quotient(high, 1))).toBeLessThanOrEqual(highIncluded ? 0 : -1);
          const wholes = denominators({ numerator: part, printed: read.value, rounding: rule });
          if (isNoRange(wholes)) expect.fail(printed);
          const bounds = boundsOf(wholes);
          expect(firstOf(bounds)).toBeLessThanOrEqual(whole);
          expect(bounds.high ?? whole).toBeGreaterThanOrEqual(whole);
        },
      ),
      { numRuns: 300 },
    );
  });
});
