import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  dayNumber,
  dayOfMonth,
  dayOfNumber,
  dayOrdinal,
  monthNumber,
  monthOf,
  readDay,
  yearOf,
} from '../../src/days/index.js';
import { daySchema, instantSchema, validate } from '../../src/schemas/index.js';
import { thrown } from '../thrown.js';
import { isDayPlainly } from './plain.js';

const two = (number: number): string => String(number).padStart(2, '0');
const text = (year: number, month: number, day: number): string =>
  `${String(year).padStart(4, '0')}-${two(month)}-${two(day)}`;

/** What one must hold against the plain way: characters that look like digits, and shapes that are nearly right. */
const HOSTILE = fc.oneof(
  fc.string({ maxLength: 14 }),
  fc.string({ unit: fc.constantFrom(...'0123456789-+:TZ. ٣０'), minLength: 8, maxLength: 12 }),
  fc
    .tuple(fc.nat(9999), fc.nat(19), fc.nat(39), fc.nat(10), fc.string({ minLength: 1, maxLength: 1 }))
    .map(([year, month, day, at, other]) => {
      const good = text(year, month, day);
      return good.slice(0, at) + other + good.slice(at + 1);
    }),
);

describe('readDay', () => {
  test.each([
    ['2025-07-01', []],
    ['0001-01-01', []],
    ['9999-12-31', []],
    ['2000-02-29', []],
    ['2025-02-30', ['day.does-not-exist']],
    ['1900-02-29', ['day.does-not-exist']],
    ['2025-13-01', ['day.does-not-exist']],
    ['2025-00-01', ['day.does-not-exist']],
    ['2025-04-00', ['day.does-not-exist']],
    ['0000-01-01', ['day.does-not-exist']],
    ['2025-13', ['day.malformed']],
    ['2025-7-1', ['day.malformed']],
    ['2025/07/01', ['day.malformed']],
    [' 2025-07-01', ['day.malformed']],
    ['2025-07-01T00:00:00Z', ['day.malformed']],
    ['+002025-07-01', ['day.malformed']],
    ['２０２５-07-01', ['day.malformed']],
    [20250701, ['day.malformed']],
    [null, ['day.malformed']],
    [new Date(0), ['day.malformed']],
  ])('%j', (value, codes) => {
    const checked = readDay(value, ['start']);
    expect(checked.ok ? [] : checked.issues.map(({ code }) => code)).toEqual(codes);
    expect(checked.ok ? [] : checked.issues[0]?.path).toEqual(checked.ok ? [] : ['start']);
  });

  test('the fast way and date-fns agree on all days of 1998 to 2069, the impossible ones too', () => {
    const differing: string[] = [];
    for (let year = 1998; year <= 2069; year += 1) {
      for (let month = 0; month <= 19; month += 1) {
        for (let day = 0; day <= 39; day += 1) {
          const value = text(year, month, day);
          if (readDay(value).ok !== isDayPlainly(value)) differing.push(value);
        }
      }
    }
    expect(differing).toEqual([]);
  });

  test('they agree on the ends of every month of every year from 0000 to 9999', () => {
    const differing: string[] = [];
    for (let year = 0; year <= 9999; year += 1) {
      const month = (year % 12) + 1;
      for (const value of [text(year, 2, 28), text(year, 2, 29), text(year, month, 30), text(year, month, 31)]) {
        if (readDay(value).ok !== isDayPlainly(value)) differing.push(value);
      }
    }
    expect(differing).toEqual([]);
  });

  test('they agree on hostile text', () => {
    fc.assert(
      fc.property(HOSTILE, (value) => {
        expect(readDay(value).ok).toBe(isDayPlainly(value));
      }),
      { numRuns: 20_000 },
    );
  });
});

describe('days as numbers', () => {
  test('every day from 0001-01-01 to 9999-12-31 follows the day before it, and comes back', () => {
    const wrong: string[] = [];
    const last = dayNumber('9999-12-31');
    let before = '';
    for (let number = dayNumber('0001-01-01'); number <= last; number += 1) {
      const day = dayOfNumber(number);
      if (dayNumber(day) !== number || day <= before) wrong.push(day);
      if (number % 13 === 0 && new Date(number * 86_400_000).toISOString() !== `${day}T00:00:00.000Z`) wrong.push(day);
      before = day;
    }
    expect(wrong).toEqual([]);
    expect(last - dayNumber('0001-01-01') + 1).toBe(3_652_059);
    expect(dayNumber('1970-01-01')).toBe(0);
  }, 60_000);

  test('a text that is no day has no number and no parts', () => {
    for (const read of [dayNumber, yearOf, monthOf, dayOfMonth]) {
      expect(thrown(() => read('2025-02-30'))).toMatchObject({ name: 'Mistake', code: 'day.not-read' });
      expect(thrown(() => read(undefined as unknown as string))).toMatchObject({ code: 'day.not-read' }); // no types
    }
    for (const value of ['2025-02-30', '', null, 20250701, ['2025-07-01']]) {
      expect([dayOrdinal(value), monthNumber(value)]).toEqual([0, 0]);
    }
    expect([dayOrdinal('0001-01-01'), monthNumber('0001-01-01')]).toEqual([1, 12]);
  });

  test('a number outside the calendar is a mistake', () => {
    for (const number of [0.5, Number.NaN, Number.POSITIVE_INFINITY, -719_163, 2_932_897, 1e9]) {
      expect(thrown(() => dayOfNumber(number))).toMatchObject({ name: 'Mistake', code: 'day.number' });
    }
    expect(dayOfNumber(-719_162)).toBe('0001-01-01');
    expect(dayOfNumber(2_932_896)).toBe('9999-12-31');
  });

  test('the parts of a day', () => {
    expect([yearOf('0987-12-05'), monthOf('0987-12-05'), dayOfMonth('0987-12-05')]).toEqual([987, 12, 5]);
  });
});

test('the validators say what the readers say', () => {
  expect(validate(daySchema, '2025-07-01')).toEqual({ ok: true, value: '2025-07-01' });
  expect(validate(instantSchema, '2025-07-01T08:00:00Z')).toEqual({ ok: true, value: '2025-07-01T08:00:00Z' });
  expect(validate(instantSchema, '2025-07-01T08:00:00')).toMatchObject({
    ok: false,
    issues: [{ code: 'instant.without-offset' }],
  });
});
