import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  type PrintedPercentage,
  plainPercentage,
  printCount,
  printPercentage,
  printReported,
  quotient,
  type Reported,
  readCount,
  readPercentage,
  readReported,
  roundQuotient,
} from '../../src/exact/index.js';
import type { Locale } from '../../src/text/index.js';
import { MOST, range } from './reported.js';

const LOCALES: readonly Locale[] = ['vi', 'en'];
const NBSP = '\u00A0';

describe('readPercentage', () => {
  test.each<[string, number, number]>([
    // With the sign: the decimals that it shows.
    ['90,9 %', 909, 1],
    ['90.9%', 909, 1],
    ['59,71 %', 5971, 2],
    ['96%', 96, 0],
    ['0 %', 0, 0],
    ['100,00 %', 10000, 2],
    ['0,05%', 5, 2],
    ['3.90%', 390, 2],
    [`90,9${NBSP}%`, 909, 1],
    ['90,9\u202F%', 909, 1],
    ['90,9\u2009%', 909, 1],
    ['  90,9 %  ', 909, 1],
    ['12.123456%', 12123456, 6],
    ['327 %', 327, 0],
    // Without it: two decimals, trailing zeros dropped, as the portal prints.
    ['94.88', 9488, 2],
    ['80.6', 8060, 2],
    ['80', 8000, 2],
    ['0', 0, 2],
    ['80,6', 8060, 2],
    ['80.123', 80123, 3],
  ])('reads %j', (text, units, digits) => {
    expect(readPercentage(text)).toEqual({ ok: true, value: { units, digits } });
  });

  test.each([
    '',
    ' ',
    '%',
    'ninety',
    'NaN',
    'Infinity %',
    '-5 %',
    '−5 %',
    '+5 %',
    '1e2 %',
    '90,9  %',
    '90,9 %%',
    '% 90',
    '90,9,1 %',
    '1.234,5 %',
    '90, %',
    ',9 %',
    '12.1234567%',
    '1234567890 %',
    '٩٠ %',
    '９０ %',
    '90 phần trăm',
    '9'.repeat(10_000),
  ])('row %#: refuses %j', (text) => {
    const read = readPercentage(text, ['published', 0, 'printed']);
    expect(read).toMatchObject({
      ok: false,
      issues: [{ code: 'percentage.unreadable', path: ['published', 0, 'printed'] }],
    });
    expect(read.ok ? Number.POSITIVE_INFINITY : read.issues[0]?.received.length).toBeLessThan(70);
    expect(readPercentage(text)).toMatchObject({ issues: [{ path: [] }] });
  });

  test.each([90.9, null, undefined, 7n, [], {}])('row %#: refuses what is no text', (value) => {
    expect(readPercentage(value as unknown as string)).toMatchObject({ ok: false });
  });

  test('reads back what printPercentage prints, in both languages', () => {
    const share = fc.tuple(fc.integer({ min: 0, max: 10_000_000 }), fc.integer({ min: 1, max: 100_000 }));
    fc.assert(
      fc.property(
        share,
        fc.integer({ min: 0, max: 6 }),
        fc.constantFrom(...LOCALES),
        ([part, whole], digits, locale) => {
          const share = quotient(part, whole);
          fc.pre(roundQuotient(share, digits + 2, 'half-up') < 10n ** BigInt(digits + 3)); // no marks between thousands
          const printed = printPercentage(share, locale, { digits });
          const read = readPercentage(printed);
          expect(read.ok && read.value.digits).toBe(digits);
          expect(read.ok && plainPercentage(read.value)).toBe(printed.replace(',', '.').replace(/ ?%/, ''));
        },
      ),
    );
  });
});

describe('plainPercentage', () => {
  test.each<[PrintedPercentage, string]>([
    [{ units: 5971, digits: 2 }, '59.71'],
    [{ units: 5, digits: 2 }, '0.05'],
    [{ units: 0, digits: 2 }, '0.00'],
    [{ units: 96, digits: 0 }, '96'],
    [{ units: 0, digits: 0 }, '0'],
    [{ units: 390, digits: 2 }, '3.90'],
    [{ units: 1, digits: 6 }, '0.000001'],
  ])('%j is %s', (percentage, plain) => expect(plainPercentage(percentage)).toBe(plain));

  test('with the sign, it is read back', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 99_999_999 }), fc.integer({ min: 0, max: 6 }), (units, digits) => {
        const value = { units, digits };
        expect(readPercentage(`${plainPercentage(value)}%`)).toEqual({ ok: true, value });
      }),
    );
  });
});

describe('readCount', () => {
  test.each<[string, Locale | undefined, number]>([
    ['7413', undefined, 7413],
    ['7413', 'vi', 7413],
    ['7413', 'en', 7413],
    ['7.413', 'vi', 7413],
    ['7,413', 'en', 7413],
    ['1.234.567', 'vi', 1_234_567],
    ['7 413', undefined, 7413],
    [`7${NBSP}413`, 'en', 7413],
    ['531\u202F269', 'vi', 531_269],
    ['1\u2009234\u2009567', undefined, 1_234_567],
    [' 40 ', undefined, 40],
    ['0', 'vi', 0],
    ['007', undefined, 7],
    ['9007199254740991', undefined, MOST],
    ['9.007.199.254.740.991', 'vi', MOST],
  ])('reads %j (%s)', (text, locale, value) => expect(readCount(text, locale)).toEqual({ ok: true, value }));

  test.each<[string, Locale | undefined, string]>([
    ['7.413', undefined, 'number.ambiguous'],
    ['7,413', undefined, 'number.ambiguous'],
    ['0.5', undefined, 'number.ambiguous'],
    ['7.413', 'en', 'number.unreadable'],
    ['7,413', 'vi', 'number.unreadable'],
    ['74.13', 'vi', 'number.unreadable'],
    ['7.4130', 'vi', 'number.unreadable'],
    ['7413.000', 'vi', 'number.unreadable'],
    ['1.234,567', 'vi', 'number.unreadable'],
    ['1 2345', undefined, 'number.unreadable'],
    ['7  413', undefined, 'number.unreadable'],
    ['', undefined, 'number.unreadable'],
    ['', 'vi', 'number.unreadable'],
    ['-5', 'vi', 'number.unreadable'],
    ['1e3', 'en', 'number.unreadable'],
    ['0x10', undefined, 'number.unreadable'],
    ['NaN', undefined, 'number.unreadable'],
    ['bảy nghìn', 'vi', 'number.unreadable'],
    ['٧', undefined, 'number.unreadable'],
    ['9007199254740992', undefined, 'count.unsafe'],
    ['9007199254740993', 'vi', 'count.unsafe'],
    ['9'.repeat(100), undefined, 'count.unsafe'],
    ['9'.repeat(10_000), undefined, 'number.unreadable'],
    ['1.'.repeat(5_000), 'vi', 'number.unreadable'],
  ])('row %#: refuses %j (%s)', (text, locale, code) => {
    expect(readCount(text, locale, ['teams'])).toMatchObject({ ok: false, issues: [{ code, path: ['teams'] }] });
    expect(readCount(text, locale)).toMatchObject({ issues: [{ path: [] }] });
  });

  test('says which form was expected in the named locale', () => {
    const expected = (locale?: Locale): unknown => {
      const read = readCount('x', locale);
      return read.ok ? undefined : read.issues[0]?.expected;
    };
    expect(expected('vi')).toBe('a whole number such as "7.413"');
    expect(expected('en')).toBe('a whole number such as "7,413"');
    expect(expected()).toBe('plain digits');
  });

  test.each([7413, null, undefined, 7n, []])('row %#: refuses what is no text', (value) => {
    expect(readCount(value as unknown as string, 'vi')).toMatchObject({ issues: [{ code: 'number.unreadable' }] });
  });

  test('is the inverse of printCount in both locales', () => {
    fc.assert(
      fc.property(fc.maxSafeNat(), fc.constantFrom(...LOCALES), (value, locale) => {
        expect(readCount(printCount(value, locale), locale)).toEqual({ ok: true, value });
      }),
    );
  });
});

describe('readReported', () => {
  test.each<[string, Locale, Reported]>([
    ['7.413', 'vi', 7_413],
    ['hơn 1.000', 'vi', { moreThan: 1_000 }],
    ['Trên 1.000', 'vi', { moreThan: 1_000 }],
    ['hơn 1.000, không quá 2.000', 'vi', { moreThan: 1_000, atMost: 2_000 }],
    ['từ 8.151 đến 8.159', 'vi', { atLeast: 8_151, atMost: 8_159 }],
    ['từ 8.151 trở lên', 'vi', { atLeast: 8_151 }],
    ['ít nhất 500', 'vi', { atLeast: 500 }],
    ['không quá 5', 'vi', { atLeast: 0, atMost: 5 }],
    ['không quá 0', 'vi', 0],
    [' HƠN 1000 ', 'vi', { moreThan: 1_000 }],
    ['hơn 39, không quá 40', 'vi', 40],
    ['more than 1,000', 'en', { moreThan: 1_000 }],
    ['over 1,000', 'en', { moreThan: 1_000 }],
    ['more than 1,000, at most 2,000', 'en', { moreThan: 1_000, atMost: 2_000 }],
    ['from 8,151 to 8,159', 'en', { atLeast: 8_151, atMost: 8_159 }],
    ['Between 8,151 and 8,159', 'en', { atLeast: 8_151, atMost: 8_159 }],
    ['at least 500', 'en', { atLeast: 500 }],
    ['at most 5', 'en', { atLeast: 0, atMost: 5 }],
    ['from 5 to 5', 'en', 5],
  ])('reads %j (%s)', (text, locale, value) => {
    expect(readReported(text, locale)).toStrictEqual({ ok: true, value });
    expect(readReported(text.normalize('NFD'), locale)).toStrictEqual({ ok: true, value });
  });

  test.each<[string, Locale, string]>([
    ['', 'vi', 'number.unreadable'],
    ['hơn', 'vi', 'number.unreadable'],
    ['hơn 1,000', 'vi', 'number.unreadable'],
    ['more than 1,000', 'vi', 'number.unreadable'],
    ['hơn 1.000', 'en', 'number.unreadable'],
    ['hơn một nghìn', 'vi', 'number.unreadable'],
    ['hơn nhiều', 'vi', 'number.unreadable'],
    ['từ 5 đến nhiều', 'vi', 'number.unreadable'],
    ['từ 5 đến 3', 'vi', 'range.upside-down'],
    ['more than 5, at most 5', 'en', 'range.upside-down'],
    ['from 1 to 9007199254740992', 'en', 'count.unsafe'],
    ['at least 1.5', 'en', 'number.unreadable'],
    [`hơn ${'9'.repeat(10_000)}`, 'vi', 'number.unreadable'],
  ])('row %#: refuses %j (%s)', (text, locale, code) => {
    expect(readReported(text, locale, ['received'])).toMatchObject({
      ok: false,
      issues: [{ code, path: ['received'] }],
    });
    expect(readReported(text, locale)).toMatchObject({ issues: [{ path: [] }] });
  });

  test.each([7413, null, undefined, {}])('row %#: refuses what is no text', (value) => {
    expect(readReported(value as unknown as string, 'vi')).toMatchObject({ issues: [{ code: 'number.unreadable' }] });
  });

  test('is the inverse of printReported in both locales', () => {
    fc.assert(
      fc.property(range, fc.constantFrom(...LOCALES), (value, locale) => {
        expect(readReported(printReported(value, locale), locale)).toStrictEqual({ ok: true, value });
      }),
    );
  });
});
