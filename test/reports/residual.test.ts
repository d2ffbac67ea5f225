import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Report, residualOf, type Sum } from '../../src/reports/index.js';

describe('residualOf', () => {
  const hanoi = {
    received: 531_269,
    receivedInPerson: 212_790,
    receivedOnline: 317_199,
    receivedByPost: 1_278,
    settled: 510_541,
    settledOnTime: 509_772,
    settledOverdue: 763,
    open: 20_734,
  };

  test.each<[string, Sum, number]>([
    [
      'two dossiers without a channel',
      { whole: 'received', parts: ['receivedInPerson', 'receivedOnline', 'receivedByPost'] },
      2,
    ],
    ['six neither on time nor overdue', { whole: 'settled', parts: ['settledOnTime', 'settledOverdue'] }, 6],
    ['six more settled and open than received', { whole: 'received', parts: ['settled', 'open'] }, -6],
    ['one part alone', { whole: 'settled', parts: ['settledOnTime'] }, 769],
    ['a total that is its part', { whole: 'open', parts: ['open'] }, 0],
  ])('Hanoi: %s', (_, sum, residual) => expect(residualOf(hanoi, sum)).toBe(residual));

  test.each<[string, Report['counts'], Sum]>([
    ['the total is not reported', { a: 1 }, { whole: 'whole', parts: ['a'] }],
    ['a part is not reported', { whole: 1 }, { whole: 'whole', parts: ['a'] }],
    ['the last part is not reported', { whole: 1, a: 1 }, { whole: 'whole', parts: ['a', 'b'] }],
    ['the total is a range', { whole: { moreThan: 1 }, a: 1 }, { whole: 'whole', parts: ['a'] }],
    ['a part is a range', { whole: 5, a: { atLeast: 1 }, b: 1 }, { whole: 'whole', parts: ['a', 'b'] }],
    ['a count is inherited', Object.create({ whole: 5, a: 1 }), { whole: 'whole', parts: ['a'] }],
    ['a name that every object has', { whole: 5 }, { whole: 'whole', parts: ['toString'] }],
  ])('nothing where %s', (_, counts, sum) => expect(residualOf(counts, sum)).toBeUndefined());

  test('is the total less the sum of its parts', () => {
    const counts = fc.array(fc.nat(1_000_000), { minLength: 1, maxLength: 5 });
    fc.assert(
      fc.property(fc.nat(1_000_000), counts, (whole, parts) => {
        const [first = '', ...others] = parts.map((_, at) => `part${at}`);
        const named = Object.fromEntries(parts.map((count, at) => [`part${at}`, count]));
        const residual = residualOf({ ...named, whole }, { whole: 'whole', parts: [first, ...others] });
        expect(residual).toBe(whole - parts.reduce((sum, part) => sum + part, 0));
      }),
    );
  });
});
