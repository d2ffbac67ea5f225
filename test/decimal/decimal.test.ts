import { Decimal } from 'decimal.js';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { decimal } from '../../src/decimal/index.js';
import {
  calculate,
  installationsPerTeam,
  onlineShareOfReceived,
  type ValueFigure,
} from '../../src/indicators/index.js';

function figure(numerator: number, denominator: number): ValueFigure {
  return { status: 'value', indicator: installationsPerTeam, numerator, denominator };
}

describe('decimal', () => {
  test.each([
    [594, 40, '14.85'],
    [1, 3, `0.${'3'.repeat(40)}`],
    [2, 3, `0.${'6'.repeat(39)}7`],
    [0, 7, '0'],
    [Number.MAX_SAFE_INTEGER, 1, '9007199254740991'],
  ])('%s over %s is %s', (numerator, denominator, text) => {
    expect(decimal(figure(numerator, denominator)).toString()).toBe(text);
  });

  test('a share is 1 for 100 %, without the scale of print', () => {
    const share = calculate(onlineShareOfReceived, { received: 8, receivedOnline: 1 });
    expect(share.status === 'value' && decimal(share).toString()).toBe('0.125');
  });

  test('times the denominator it gives the numerator back', () => {
    fc.assert(
      fc.property(fc.maxSafeNat(), fc.integer({ min: 1 }), (numerator, denominator) => {
        const back = decimal(figure(numerator, denominator)).times(denominator);
        expect(back.toDecimalPlaces(10).toFixed()).toBe(String(numerator));
      }),
    );
  });

  test('neither uses nor changes the settings of the host program', () => {
    const before = { precision: Decimal.precision, rounding: Decimal.rounding };
    try {
      Decimal.set({ precision: 3, rounding: Decimal.ROUND_DOWN });
      expect(decimal(figure(2, 3)).toString()).toBe(`0.${'6'.repeat(39)}7`);
      expect(Decimal.precision).toBe(3);
      expect(Decimal.rounding).toBe(Decimal.ROUND_DOWN);
      expect(new Decimal(2).div(3).toString()).toBe('0.666');
    } finally {
      Decimal.set(before);
    }
  });
});
