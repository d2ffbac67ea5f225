import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dayInHanoi, dayOfNumber, momentInHanoi } from '../../src/days/index.js';
import { dayOfInstant, judgeInstant } from '../../src/days/instant.js';

const two = (number: number): string => String(number).padStart(2, '0');
const OFFSETS = Array.from({ length: 2 * 15 * 60 }, (_, at) => {
  const [sign, minutes] = [at % 2 === 0 ? '+' : '-', Math.floor(at / 2)];
  return `${sign}${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`;
});

/** What the fast way answers and what date-fns answers, side by side. */
function both(text: string): [string | undefined, string | undefined] {
  const plain = judgeInstant(text);
  return [dayOfInstant(text), plain.ok ? plain.value : undefined];
}

describe('dayInHanoi', () => {
  test.each([
    ['2025-06-30T17:00:00Z', '2025-07-01'],
    ['2025-06-30T16:59:59.999999999Z', '2025-06-30'],
    ['2025-07-01T00:00+07:00', '2025-07-01'],
    ['2025-07-01T02:00:00+14:00', '2025-06-30'],
    ['2025-06-30T09:01:00-07:59', '2025-07-01'],
    ['2024-02-28T17:00:00Z', '2024-02-29'],
    ['2024-12-31T23:59:60Z', undefined],
    ['2025-01-01T24:00:00Z', undefined],
    ['2025-01-01T08:00:00.Z', undefined],
    ['2025-01-01T08:00:00.1234567890Z', undefined],
    ['2025-01-01T08:00:00z', undefined],
    ['2025-01-01T08:00:00+15:00', undefined],
    ['2025-01-01T08:00:00+07:60', undefined],
    ['2025-01-01T08:00:00+0700', undefined],
    ['2025-01-01T08:00:00Z ', undefined],
    ['2025-01-01 08:00:00Z', undefined],
    ['2025-01-01T08Z', undefined],
    ['2025-02-30T08:00:00Z', undefined],
    ['9999-12-31T17:00:00Z', undefined],
    ['0001-01-01T00:00:00+14:00', undefined],
    ['0001-01-01T00:00:00+07:00', '0001-01-01'],
  ])('%s', (value, day) => {
    expect(both(value)).toEqual([day, day]);
    expect(dayInHanoi(value).ok).toBe(day !== undefined);
  });

  test('without an offset it is refused, unless the caller states one', () => {
    const local = '2025-06-30T17:30:00';
    expect(dayInHanoi(local, { path: ['at'] })).toMatchObject({
      ok: false,
      issues: [{ code: 'instant.without-offset', path: ['at'] }],
    });
    expect(dayInHanoi(local, { offset: 'Z' })).toEqual({ ok: true, value: '2025-07-01' });
    expect(dayInHanoi(local, { offset: '+07:00' })).toEqual({ ok: true, value: '2025-06-30' });
    expect(dayInHanoi(local, { offset: 'Hanoi' })).toMatchObject({ issues: [{ code: 'instant.without-offset' }] });
  });

  test.each([
    ['yesterday', 'instant.malformed'],
    [42, 'instant.malformed'],
    [undefined, 'instant.malformed'],
    ['2025-07-01', 'instant.malformed'],
    ['2025-02-30T08:00:00Z', 'instant.does-not-exist'],
  ])('refuses %j', (value, code) => expect(dayInHanoi(value)).toMatchObject({ ok: false, issues: [{ code }] }));

  test('the fast way and date-fns agree on the days of 1998 to 2069 under every offset, and the fast way ran', () => {
    const differing: string[] = [];
    let confirmed = 0;
    for (let number = 10_227; number < 36_525; number += 1) {
      const offset = OFFSETS[(number * 7) % OFFSETS.length] ?? 'Z';
      const time = `${two(number % 24)}:${two((number * 7) % 60)}:${two((number * 11) % 60)}`;
      const text = `${dayOfNumber(number)}T${time}${number % 5 === 0 ? 'Z' : offset}`;
      const [fast, plain] = both(text);
      if (fast !== plain) differing.push(text);
      if (fast !== undefined) confirmed += 1;
    }
    expect(differing).toEqual([]);
    expect(confirmed).toBe(26_298);
  });

  test('they agree on hours to 39, minutes and seconds to 99, months to 19, days to 39 and years from 0000', () => {
    const part = fc.nat(99).map(two);
    const text = fc
      .record({
        year: fc.oneof(
          fc.constantFrom('0000', '0001', '0099', '9999'),
          fc.integer({ min: 1000, max: 9999 }).map(String),
        ),
        month: fc.nat(19).map(two),
        day: fc.nat(39).map(two),
        hour: fc.nat(39).map(two),
        minute: part,
        seconds: fc.oneof(
          fc.constant(''),
          fc.tuple(part, fc.stringMatching(/^(\.\d{0,11})?$/)).map((all) => `:${all.join('')}`),
        ),
        offset: fc.oneof(fc.constant('Z'), fc.constantFrom(...OFFSETS), fc.stringMatching(/^[+-]\d\d:\d\d$/)),
      })
      .map((p) => `${p.year}-${p.month}-${p.day}T${p.hour}:${p.minute}${p.seconds}${p.offset}`);
    fc.assert(
      fc.property(text, (value) => {
        const [fast, plain] = both(value);
        expect(fast).toBe(plain);
      }),
      { numRuns: 20_000 },
    );
  });

  test('they agree on hostile text', () => {
    const broken = fc
      .tuple(fc.nat(35), fc.string({ unit: fc.constantFrom(...'0123456789-+:TZ. ٣０'), maxLength: 2 }), fc.nat(2))
      .map(([at, other, gone]) => {
        const good = '2025-06-30T17:30:05.250+07:00';
        return good.slice(0, at) + other + good.slice(at + gone);
      });
    fc.assert(
      fc.property(fc.oneof(broken, fc.string({ maxLength: 40 })), (value) => {
        const [fast, plain] = both(value);
        expect(fast).toBe(plain);
      }),
      { numRuns: 20_000 },
    );
  });
});

describe('momentInHanoi', () => {
  test.each([
    ['2025-06-30T17:30:05.120Z', '2025-07-01', '00:30:05.12'],
    ['2025-07-01T16:30+07:00', '2025-07-01', '16:30:00'],
    ['2025-07-01T16:30:00.000+07:00', '2025-07-01', '16:30:00'],
    ['2025-07-01T00:10:10-14:00', '2025-07-01', '21:10:10'],
    ['2025-07-01T05:00:00+14:00', '2025-06-30', '22:00:00'],
  ])('%s', (value, day, time) => expect(momentInHanoi(value)).toEqual({ ok: true, value: { day, time } }));

  test('a stated offset counts', () => {
    const stated = momentInHanoi('2025-07-01T16:30:10', { offset: '+07:00' });
    expect(stated).toEqual({ ok: true, value: { day: '2025-07-01', time: '16:30:10' } });
    expect(momentInHanoi('2025-07-01T16:30:10').ok).toBe(false);
  });
});
