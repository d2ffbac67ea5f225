import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Interval, standsFor } from '../../src/analysis/stands-for.js';
import { quotient, type Rounding, roundQuotient } from '../../src/exact/index.js';

const ROUNDINGS: readonly Rounding[] = ['half-up', 'half-even', 'down', 'up'];

/** Whether a percentage, given as a fraction, lies in an interval whose ends are halves of the last decimal. */
function holds({ digits, low, lowIncluded, high, highIncluded }: Interval, part: bigint, whole: bigint): boolean {
  const value = part * 2n * 10n ** BigInt(digits);
  const [from, to] = [low * whole, high * whole];
  return (lowIncluded ? from <= value : from < value) && (highIncluded ? value <= to : value < to);
}

describe('standsFor', () => {
  test.each<[Rounding, number, Omit<Interval, 'digits'>]>([
    ['half-up', 909, { low: 1817n, lowIncluded: true, high: 1819n, highIncluded: false }],
    ['half-even', 909, { low: 1817n, lowIncluded: false, high: 1819n, highIncluded: false }],
    ['half-even', 908, { low: 1815n, lowIncluded: true, high: 1817n, highIncluded: true }],
    ['down', 909, { low: 1818n, lowIncluded: true, high: 1820n, highIncluded: false }],
    ['up', 909, { low: 1816n, lowIncluded: false, high: 1818n, highIncluded: true }],
  ])('%s, %s tenths of a percent', (rounding, units, ends) => {
    expect(standsFor({ units, digits: 1 }, rounding)).toEqual({ digits: 1, ...ends });
  });

  test('holds the figure that was printed, and no figure that prints otherwise', () => {
    fc.assert(
      fc.property(
        fc.bigInt({ min: 0n, max: 100_000n }),
        fc.bigInt({ min: 1n, max: 1_000n }),
        fc.integer({ min: 0, max: 3 }),
        fc.integer({ min: -2, max: 2 }),
        fc.constantFrom(...ROUNDINGS),
        (part, whole, digits, away, rounding) => {
          const units = Number(roundQuotient(quotient(part, whole), digits, rounding));
          fc.pre(units + away >= 0);
          const interval = standsFor({ units: units + away, digits }, rounding);
          expect(holds(interval, part, whole)).toBe(away === 0);
        },
      ),
    );
  });

  test('at a tie, too', () => {
    for (const rounding of ROUNDINGS) {
      for (let half = 1n; half < 40n; half += 1n) {
        const units = Number(roundQuotient(quotient(half, 2), 0, rounding));
        expect(holds(standsFor({ units, digits: 0 }, rounding), half, 2n)).toBe(true);
        expect(holds(standsFor({ units: units + 1, digits: 0 }, rounding), half, 2n)).toBe(false);
      }
    }
  });
});
