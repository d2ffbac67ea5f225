import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  addQuotients,
  compareQuotients,
  divideQuotients,
  printSigned,
  type Quotient,
  quotient,
  quotientOf,
  subtractQuotients,
  writeQuotient,
} from '../../src/exact/index.js';
import { thrown } from '../thrown.js';

const above = fc.bigInt({ min: 1n, max: 2n ** 60n });
const anyQuotient: fc.Arbitrary<Quotient> = fc
  .tuple(fc.bigInt({ min: -(2n ** 60n), max: 2n ** 60n }), above)
  .map(([numerator, denominator]) => quotient(numerator, denominator));

describe('a written quotient', () => {
  test('is plain JSON, and is read back as the same value', () => {
    fc.assert(
      fc.property(anyQuotient, (value) => {
        const written = JSON.parse(JSON.stringify(writeQuotient(value)));
        expect(compareQuotients(quotientOf(written), value)).toBe(0);
      }),
    );
  });

  test('is the same for equal quotients', () => {
    fc.assert(
      fc.property(anyQuotient, above, ({ numerator, denominator }, factor) => {
        const scaled = quotient(numerator * factor, denominator * factor);
        expect(writeQuotient(scaled)).toEqual(writeQuotient({ numerator, denominator }));
      }),
    );
    expect(writeQuotient(quotient(0, 40))).toEqual({ numerator: '0', denominator: '1' });
  });

  test.each([
    ['1.5', '2', 'quotient.not-written'],
    ['', '2', 'quotient.not-written'],
    [undefined, '2', 'quotient.not-written'],
    ['9'.repeat(1_001), '2', 'quotient.not-written'],
    ['1', '0', 'quotient.not-whole'],
    ['1', '-3', 'quotient.not-whole'],
  ])('%s over %s is a mistake', (numerator, denominator, code) => {
    const written = { numerator: numerator as string, denominator }; // what a program in JavaScript may pass
    expect(thrown(() => quotientOf(written))?.code).toBe(code);
  });
});

describe('exact sums and quotients of quotients', () => {
  test('adding undoes subtracting, dividing undoes multiplying', () => {
    fc.assert(
      fc.property(anyQuotient, anyQuotient, above, (one, other, by) => {
        expect(compareQuotients(addQuotients(subtractQuotients(one, other), other), one)).toBe(0);
        const multiplied = quotient(one.numerator * by, one.denominator);
        expect(compareQuotients(divideQuotients(multiplied, quotient(by, 1)), one)).toBe(0);
      }),
    );
  });

  test.each([0, -1])('dividing by %i is a mistake', (divisor) => {
    expect(thrown(() => divideQuotients(quotient(1, 2), quotient(divisor, 1)))?.code).toBe('quotient.not-whole');
  });
});

test.each<[number, string]>([
  [125, '+1,3'],
  [-125, '−1,3'],
  [4, '0,0'],
  [-4, '0,0'],
  [0, '0,0'],
])('%i hundredths with a sign is %s', (hundredths, text) => {
  expect(printSigned(quotient(hundredths, 100), 'vi', { digits: 1 })).toBe(text);
});
