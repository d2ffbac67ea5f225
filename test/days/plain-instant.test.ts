import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dayInHanoi, instantNumber, readDay } from '../../src/days/index.js';
import { isPlainInstant } from '../../src/days/internal.js';

const two = (number: number) => String(number).padStart(2, '0');
const usual = '2025-07-01T08:05:09+07:00';

describe('instants as Hanoi writes them', () => {
  test('all dates of 1998 to 2069, and those that do not exist, are told as the reader tells them', () => {
    const seen = { plain: 0, refused: 0, leapDays: 0 };
    for (let year = 1998; year <= 2069; year += 1) {
      for (let month = 0; month < 20; month += 1) {
        for (let date = 0; date < 40; date += 1) {
          const day = `${year}-${two(month)}-${two(date)}`;
          const [plain, exists] = [isPlainInstant(`${day}T08:00:00+07:00`), readDay(day).ok];
          const isLeapDay = exists && month === 2 && date === 29;
          if (plain !== (exists && !isLeapDay)) expect(day).toBe('told as the reader tells it');
          seen[plain ? 'plain' : exists ? 'leapDays' : 'refused'] += 1;
        }
      }
    }
    expect(seen).toEqual({ plain: 72 * 365, leapDays: 18, refused: 72 * 800 - 72 * 365 - 18 });
  });

  test('all times of a day, and those that no clock shows', () => {
    for (let hour = 0; hour < 100; hour += 1) {
      for (let other = 0; other < 100; other += 1) {
        const texts = [
          `2025-07-01T${two(hour)}:${two(other)}:00+07:00`,
          `2025-07-01T${two(hour)}:00:${two(other)}+07:00`,
        ];
        for (const text of texts)
          if (isPlainInstant(text) !== (hour < 24 && other < 60)) expect(text).toBe('told right');
      }
    }
  });

  test.each(['0000-07-01T08:00:00+07:00', '10000-07-01T08:00:00+07:0', `${usual}\n`, usual.slice(1), `x${usual}`])(
    'not %j',
    (text) => {
      expect(isPlainInstant(text)).toBe(false);
    },
  );

  test('with any character changed, what is confirmed is an instant whose day it begins with', () => {
    const changed = fc
      .tuple(fc.nat(24), fc.oneof(fc.constantFrom(...'0123456789:-+TZ. '), fc.string({ maxLength: 2 })))
      .map(([at, put]) => usual.slice(0, at) + put + usual.slice(at + 1));
    let confirmed = 0;
    fc.assert(
      fc.property(changed, (text) => {
        if (!isPlainInstant(text)) return;
        confirmed += 1;
        expect(dayInHanoi(text)).toEqual({ ok: true, value: text.slice(0, 10) });
      }),
      { numRuns: 5_000 },
    );
    expect(confirmed).toBeGreaterThan(500);
  });

  test('have the order of their texts', () => {
    const instant = fc
      .date({ min: new Date('1000-01-01'), max: new Date('9999-12-01'), noInvalidDate: true })
      .map((date) => `${date.toISOString().slice(0, 19)}+07:00`);
    fc.assert(
      fc.property(instant, instant, (one, other) => {
        fc.pre(isPlainInstant(one) && isPlainInstant(other));
        expect(one < other).toBe((instantNumber(one) ?? 0) < (instantNumber(other) ?? 0));
      }),
    );
  });
});
