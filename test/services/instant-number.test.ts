import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dayInHanoi, dayNumberInHanoi, dayOfNumber, instantNumber } from '../../src/days/index.js';
import { timeOf } from '../../src/services/time-of.js';

const digits = (length: number, max: number) => fc.nat(max).map((part) => String(part).padStart(length, '0'));
const fraction = fc.option(fc.stringMatching(/^\.\d{1,9}$/), { nil: '' });
const seconds = fc.option(
  fc.tuple(digits(2, 61), fraction).map(([whole, parts]) => `:${whole}${parts}`),
  { nil: '' },
);
const offset = fc.oneof(
  fc.constantFrom('Z', 'z', '', '+07:00', '-05:30', '+0700', '+7:00'),
  fc
    .tuple(fc.constantFrom('+', '-'), digits(2, 16), digits(2, 61))
    .map(([sign, hours, mins]) => `${sign}${hours}:${mins}`),
);
const text = fc
  .tuple(
    digits(4, 9999),
    digits(2, 13),
    digits(2, 32),
    fc.constantFrom('T', ' ', 't'),
    digits(2, 25),
    digits(2, 61),
    seconds,
    offset,
  )
  .map(
    ([year, month, day, t, hour, minute, rest, zone]) => `${year}-${month}-${day}${t}${hour}:${minute}${rest}${zone}`,
  );

describe('instantNumber', () => {
  test('confirms what the reader of days reads, to the same millisecond as the engine', () => {
    fc.assert(
      fc.property(text, (value) => {
        const instant = instantNumber(value);
        if (instant === undefined) return;
        expect(dayInHanoi(value).ok).toBe(true);
        const cut = value.replace(/(\.\d{3})\d+/, '$1');
        expect(instant).toBe(new Date(cut).getTime());
      }),
      { numRuns: 5_000 },
    );
  });

  test('confirms every instant of the years 1–9999 that the reader of days reads', () => {
    fc.assert(
      fc.property(text, (value) => {
        const usual = /^(?!0000|9999)/.test(value) && !/\.\d{4}/.test(value);
        if (usual && dayInHanoi(value).ok) expect(instantNumber(value)).toBeTypeOf('number');
      }),
      { numRuns: 5_000 },
    );
  });

  test('gives the day in Hanoi', () => {
    fc.assert(
      fc.property(
        fc.date({ min: new Date('1900-01-01'), max: new Date('2100-01-01'), noInvalidDate: true }),
        (date) => {
          const value = date.toISOString();
          expect(dayInHanoi(value)).toEqual({
            ok: true,
            value: dayOfNumber(dayNumberInHanoi(instantNumber(value) ?? Number.NaN)),
          });
        },
      ),
    );
  });

  test.each([
    '',
    '2025-07-01',
    '2025-07-01T08:00',
    '2025-07-01T08:00:00',
    '2025-07-01T08:00:00.+07:00',
    '2025-07-01T08:00:00.1234567890Z',
    '2025-07-01T08:00:60Z',
    '2025-07-01T24:00Z',
    '2025-07-01T08:60Z',
    '2025-02-29T08:00Z',
    '1900-02-29T08:00Z',
    '2025/07-01T08:00Z',
    '2025-07/01T08:00Z',
    '2025-07-01T08.00Z',
    '2025-07-01T08:00Z ',
    '2025-07-01T08:00+15:00',
    '2025-07-01T08:00*07:00',
    '0000-01-01T08:00Z',
    '0001-01-01T00:00+08:00',
    '9999-12-31T23:00Z',
    'not an instant at all',
  ])('does not confirm %j', (value) => expect(instantNumber(value)).toBeUndefined());

  test.each([
    ['1970-01-01T00:00Z', 0],
    ['2000-02-29T00:00:00+07:00', Date.UTC(2000, 1, 28, 17)],
    ['2025-07-01T08:00:00.5+07:00', Date.UTC(2025, 6, 1, 1, 0, 0, 500)],
    ['0001-01-01T00:00+07:00', -62_135_622_000_000],
  ])('%s', (value, instant) => expect(instantNumber(value)).toBe(instant));

  test('timeOf gives NaN where there is no instant', () => {
    expect(timeOf('1970-01-01T00:00Z')).toBe(0);
    for (const value of ['', 0, null, undefined]) expect(timeOf(value)).toBeNaN();
  });
});
