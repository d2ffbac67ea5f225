import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dayOfNumber } from '../../src/days/index.js';
import { type Dated, dated, inForce, own } from '../../src/law/index.js';
import { thrown } from '../thrown.js';

const basis = own({ vi: 'Ví dụ', en: 'An example' });
const target: Dated<number> = { value: 60, from: '2025-07-30', until: '2025-12-31', basis };
const newer: Dated<number> = { value: 80, from: '2026-02-01', basis };

describe('dated', () => {
  test('puts values in order of time, whatever their order was', () => {
    expect(dated([newer, target])).toEqual([target, newer]);
    expect(dated([target, newer])).toEqual([target, newer]);
  });

  test('is frozen and leaves the given list alone', () => {
    const given = [newer, target];
    expect(Object.isFrozen(dated(given))).toBe(true);
    expect(given).toEqual([newer, target]);
  });

  test('takes no value at all, and a value of one day', () => {
    expect(dated([])).toEqual([]);
    expect(dated([{ ...target, until: target.from }])).toHaveLength(1);
  });

  test.each<[string, Dated<number>[], string]>([
    ['ends before it begins', [{ ...target, until: '2025-07-29' }], 'dated.upside-down'],
    ['last of two ends before it begins', [target, { ...newer, until: '2026-01-31' }], 'dated.upside-down'],
    ['two begin on one day', [target, { ...target, value: 70 }], 'dated.overlap'],
    ['next begins on the last day', [target, { ...newer, from: '2025-12-31' }], 'dated.overlap'],
    ['first has no end', [{ value: 60, from: '2025-07-30', basis }, newer], 'dated.overlap'],
    ['one lies within another', [{ ...target, until: '2027-01-01' }, newer], 'dated.overlap'],
  ])('refuses where the %s', (_, values, code) => {
    const error = thrown(() => dated(values));
    expect(error).toMatchObject({ name: 'Mistake', code });
    expect(error?.says.vi).toMatch(/\d{4}-\d{2}-\d{2}/);
    expect(thrown(() => dated([...values].reverse()))).toMatchObject({ code });
  });

  test('a value may begin on the day after another ends', () => {
    expect(dated([target, { ...newer, from: '2026-01-01' }])).toHaveLength(2);
  });
});

describe('inForce', () => {
  const values = dated([newer, target]);

  test.each([
    ['2025-07-29', undefined], // the day before
    ['2025-07-30', 60], // the first day
    ['2025-12-31', 60], // the last day
    ['2026-01-01', undefined], // a gap
    ['2026-01-31', undefined],
    ['2026-02-01', 80],
    ['9999-12-31', 80], // no end is known
  ])('on %s the value is %s', (day, value) => expect(inForce(values, day)?.value).toBe(value));

  test('meets at most one value, and exactly the one whose days include the day', () => {
    const spans = fc.uniqueArray(fc.integer({ min: 0, max: 400 }), { minLength: 2, maxLength: 8 });
    fc.assert(
      fc.property(spans, fc.integer({ min: -5, max: 405 }), (days, on) => {
        const sorted = days.toSorted((one, other) => one - other);
        const pairs = sorted.flatMap((from, at) => {
          const until = sorted[at + 1];
          return at % 2 === 0 && until !== undefined ? [{ from, until }] : [];
        });
        const rule = dated(
          pairs.map(({ from, until }) => ({ value: from, from: dayOfNumber(from), until: dayOfNumber(until), basis })),
        );
        const expected = pairs.find(({ from, until }) => from <= on && on <= until)?.from;
        expect(inForce(rule, dayOfNumber(on))?.value).toBe(expected);
      }),
    );
  });
});
