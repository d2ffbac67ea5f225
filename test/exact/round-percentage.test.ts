import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { quotient, roundPercentage, roundQuotient } from '../../src/exact/index.js';
import { percentageBelow } from '../../src/exact/round-percentage.js';
import { thrown } from '../thrown.js';

/** The plain twin: by whole numbers of any size. */
function twin(part: number, whole: number, digits: number): bigint {
  return roundQuotient(quotient(BigInt(part) * 100n, whole), digits, 'half-up');
}

const safe = fc.oneof(
  fc.integer({ min: 1, max: 10_000_000 }),
  fc.integer({ min: 1, max: Number.MAX_SAFE_INTEGER }),
  fc.integer({ min: Number.MAX_SAFE_INTEGER - 1_000, max: Number.MAX_SAFE_INTEGER }),
);

describe('percentages', () => {
  test.each([
    [317_199, 531_269, 2, 5971],
    [2, 100, 2, 200],
    [23, 80, 1, 288], // 28.75 %: (23 / 80 * 100).toFixed(1) is 28.7
    [3, 2_000, 1, 2], // 0.15 %: (100 * 3 / 2000).toFixed(1) is 0.1
    [201, 400, 1, 503], // 50.25 %: Math.round(201 / 400 * 1000) / 10 is 50.2
    [0, 7, 2, 0],
    [7, 7, 0, 100],
    [594, 40, 2, 148_500],
  ])('%s of %s to %s decimals', (part, whole, digits, units) => {
    expect(roundPercentage(part, whole, digits)).toBe(units);
    expect(percentageBelow(part, whole, digits)).toBe(units);
  });

  test('all ties to 0, 1 and 2 decimals with wholes up to 10,000 go up, by the quick way', () => {
    const ties = [0, 0, 0];
    for (const [digits, scale] of [100, 1_000, 10_000].entries()) {
      for (let whole = 2; whole <= 10_000; whole += 2) {
        // part × scale = whole × (n + ½): a tie is a multiple of the smallest part that ends in one half
        const step = whole / 2 / greatestCommon(whole / 2, scale);
        for (let part = step; part <= whole; part += step) {
          const doubled = (part * scale) / (whole / 2);
          if (doubled % 2 === 0) continue;
          ties[digits] = (ties[digits] ?? 0) + 1;
          const units = percentageBelow(part, whole, digits);
          if (units !== (doubled + 1) / 2) expect([part, whole, digits, units]).toEqual('half up');
        }
      }
    }
    expect(ties).toEqual([13_000, 17_000, 16_000]);
  });

  test('equal the plain twin for every pair of counts, and say so where the result is not safe', () => {
    const seen = { quick: 0, slow: 0 };
    fc.assert(
      fc.property(safe, safe, fc.integer({ min: 0, max: 20 }), (part, whole, digits) => {
        const expected = twin(part, whole, digits);
        const quick = percentageBelow(part, whole, digits);
        if (quick < 0) seen.slow += 1;
        else {
          seen.quick += 1;
          expect(BigInt(quick)).toBe(expected);
        }
        if (expected <= Number.MAX_SAFE_INTEGER) expect(BigInt(roundPercentage(part, whole, digits))).toBe(expected);
        else expect(thrown(() => roundPercentage(part, whole, digits))?.code).toBe('percentage.unsafe');
      }),
      { numRuns: 20_000 },
    );
    const tenth = (seen.quick + seen.slow) / 10;
    expect(seen.quick).toBeGreaterThan(tenth);
    expect(seen.slow).toBeGreaterThan(tenth);
  });

  test('at the edge of what plain numbers hold', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 4 }), fc.nat(1_000), fc.nat(1_000), (digits, less, near) => {
        const part = Math.floor(Number.MAX_SAFE_INTEGER / (200 * 10 ** digits)) - less;
        for (const whole of [near + 1, part - near, part + near]) {
          expect(BigInt(roundPercentage(part, whole, digits))).toBe(twin(part, whole, digits));
        }
      }),
    );
  });

  test('the quick way reaches as far as plain numbers are exact, and leaves a fall to the other', () => {
    const part = 45_035_996_273_704; // 200 × part + 191 is 2^53 − 1
    expect(percentageBelow(part, 191, 0)).toBeGreaterThan(0);
    expect(percentageBelow(part, 192, 0)).toBe(-1);
    expect(roundPercentage(-1, 200, 0)).toBe(-1); // −0.5 % is rounded away from 0, as roundQuotient does
  });

  test.each([
    [1.5, 2],
    [1, 2.5],
    [Number.NaN, 2],
    [1, 0],
    [1, -2],
    [Number.POSITIVE_INFINITY, 2],
    ['1' as unknown as number, 2], // as a program in JavaScript may pass it
  ])('%s of %s is a mistake', (part, whole) => {
    expect(thrown(() => roundPercentage(part, whole, 2))?.code).toBe('quotient.not-whole');
  });

  test.each([-1, 21, 1.5, Number.NaN])('%s decimals are a mistake', (digits) => {
    expect(thrown(() => roundPercentage(1, 2, digits))?.code).toBe('digits.range');
  });
});

function greatestCommon(one: number, other: number): number {
  return other === 0 ? one : greatestCommon(other, one % other);
}
