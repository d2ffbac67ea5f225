import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dayOfNumber } from '../../src/days/index.js';
import { checkPeriod, type Period, printPeriod, readCustomPeriod, readPeriod } from '../../src/periods/index.js';
import { periodSchema, periodTextSchema, validate } from '../../src/schemas/index.js';

/** The codes of an answer's issues. */
function codes(checked: ReturnType<typeof readPeriod>): readonly string[] {
  return checked.ok ? [] : checked.issues.map(({ code }) => code);
}

/** The period of a text that is right. */
function period(text: string): Period {
  const checked = readPeriod(text);
  if (!checked.ok) throw new Error(`${text}: ${checked.issues[0]?.message.en}`);
  return checked.value;
}

const NAMED = fc
  .record({
    year: fc.integer({ min: 1, max: 9999 }).map((year) => String(year).padStart(4, '0')),
    part: fc.oneof(
      fc.integer({ min: 1, max: 12 }).map((month) => `-${String(month).padStart(2, '0')}`),
      fc.integer({ min: 1, max: 4 }).map((quarter) => `-Q${quarter}`),
      fc.constantFrom('-H1', '-H2', '-9M', ''),
    ),
    calendar: fc.constantFrom('', 'nd09:', 'nd09-practice:'),
  })
  .map(({ calendar, year, part }) => `${calendar}${year}${part}`);

const CUSTOM = fc
  .tuple(fc.integer({ min: -700_000, max: 2_900_000 }), fc.nat(30_000))
  .map(([first, length]) => `${dayOfNumber(first)}/${dayOfNumber(first + length)}`);

describe('readPeriod', () => {
  test.each([
    ['2025-07', 'civil', 'month', '2025-07-01', '2025-07-31'],
    ['2024-02', 'civil', 'month', '2024-02-01', '2024-02-29'],
    ['2025-Q3', 'civil', 'quarter', '2025-07-01', '2025-09-30'],
    ['2025-H1', 'civil', 'half-year', '2025-01-01', '2025-06-30'],
    ['2025-H2', 'civil', 'half-year', '2025-07-01', '2025-12-31'],
    ['2025-9M', 'civil', 'nine-months', '2025-01-01', '2025-09-30'],
    ['2025', 'civil', 'year', '2025-01-01', '2025-12-31'],
    ['0001', 'civil', 'year', '0001-01-01', '0001-12-31'],
    ['9999', 'civil', 'year', '9999-01-01', '9999-12-31'],
    ['nd09:2025-01', 'nd09', 'month', '2024-12-15', '2025-01-14'],
    ['nd09:2025-07', 'nd09', 'month', '2025-06-15', '2025-07-14'],
    ['nd09:2025-Q1', 'nd09', 'quarter', '2024-12-15', '2025-03-14'],
    ['nd09:2025-Q3', 'nd09', 'quarter', '2025-06-15', '2025-09-14'],
    ['nd09:2025-H1', 'nd09', 'half-year', '2024-12-15', '2025-06-14'],
    ['nd09:2025-H2', 'nd09', 'half-year', '2025-06-15', '2025-12-14'],
    ['nd09:2025', 'nd09', 'year', '2024-12-15', '2025-12-14'],
    ['nd09-practice:2025-9M', 'nd09-practice', 'nine-months', '2024-12-15', '2025-09-14'],
    ['2025-07-01/2025-09-23', 'custom', 'days', '2025-07-01', '2025-09-23'],
    ['2025-07-01/2025-07-01', 'custom', 'days', '2025-07-01', '2025-07-01'],
  ])('%s', (text, calendar, kind, first, last) => {
    expect(readPeriod(text)).toEqual({ ok: true, value: { calendar, kind, first, last } });
    expect(Object.isFrozen(period(text))).toBe(true);
    expect(printPeriod(period(text))).toBe(text);
  });

  test.each([
    ['2025-13', 'period.does-not-exist'],
    ['2025-00', 'period.does-not-exist'],
    ['2025-Q5', 'period.does-not-exist'],
    ['2025-Q0', 'period.does-not-exist'],
    ['2025-H3', 'period.does-not-exist'],
    ['0000', 'period.does-not-exist'],
    ['nd09:0001', 'period.does-not-exist'],
    ['nd09:2025-9M', 'period.no-clause'],
    ['nd09-practice:2025-Q3', 'period.no-clause'],
    ['nd09-practice:2025', 'period.no-clause'],
    ['2025-09-23/2025-07-01', 'period.upside-down'],
    ['2025-02-30/2025-07-01', 'day.does-not-exist'],
    ['2025-02-01/2025-02-30', 'day.does-not-exist'],
    ['nd09:2025-07-01/2025-09-23', 'period.malformed'],
    ['2025-07-01', 'period.malformed'],
    ['2025-6M', 'period.malformed'],
    ['civil:2025', 'period.malformed'],
    ['2025-q3', 'period.malformed'],
    [' 2025', 'period.malformed'],
    ['2025\n', 'period.malformed'],
    ['', 'period.malformed'],
    [2025, 'period.malformed'],
    [undefined, 'period.malformed'],
  ])('refuses %j', (value, code) => {
    expect(codes(readPeriod(value, ['period']))).toEqual([code]);
    expect(readPeriod(value, ['period'])).toMatchObject({ issues: [{ path: ['period'] }] });
  });

  test('what is refused for want of a clause says what to write', () => {
    const checked = readPeriod('nd09:2025-9M');
    expect(checked.ok ? '' : checked.issues[0]?.message.en).toContain('nd09-practice:2025-9M');
    expect(checked.ok ? '' : checked.issues[0]?.message.vi).toContain('nd09-practice:2025-9M');
  });

  test('reading and printing are exact inverses', () => {
    fc.assert(
      fc.property(fc.oneof(NAMED, CUSTOM), (text) => {
        const read = readPeriod(text);
        fc.pre(read.ok);
        if (!read.ok) return;
        expect(printPeriod(read.value)).toBe(text);
        expect(checkPeriod(JSON.parse(JSON.stringify(read.value)))).toEqual(read);
      }),
      { numRuns: 5000 },
    );
  });

  test('hostile text is answered, never thrown at', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.string({ unit: fc.constantFrom(...'0123459-:/QHMnd') })), (text) => {
        const read = readPeriod(text);
        expect(read.ok ? printPeriod(read.value) : text).toBe(text);
      }),
      { numRuns: 5000 },
    );
  });
});

describe('readCustomPeriod and checkPeriod', () => {
  test.each([
    ['2025-07-01', '2025-09-23', []],
    ['2025-09-23', '2025-07-01', ['period.upside-down']],
    ['2025-02-30', '2025-07-01', ['day.does-not-exist']],
    ['2025-02-01', 7, ['day.malformed']],
  ])('%j to %j', (first, last, issues) => expect(codes(readCustomPeriod(first, last))).toEqual(issues));

  const july = { calendar: 'civil', kind: 'month', first: '2025-07-01', last: '2025-07-31' };
  test.each([
    [july, []],
    [{ ...july, calendar: 'custom', kind: 'days' }, []],
    [{ ...july, last: '2025-07-30' }, ['period.does-not-exist']],
    [{ ...july, first: '2025-07-02' }, ['period.does-not-exist']],
    [{ ...july, last: '2025-06-30' }, ['period.upside-down']],
    [{ ...july, first: '2025-02-30' }, ['day.does-not-exist']],
    [{ ...july, last: null }, ['day.malformed']],
    [{ ...july, calendar: 'lunar' }, ['period.malformed']],
    [{ ...july, calendar: 'custom' }, ['period.malformed']],
    [{ ...july, kind: 'toString' }, ['period.malformed']],
    [{ ...july, calendar: 'nd09', kind: 'nine-months' }, ['period.no-clause']],
    [{ ...july, note: '' }, ['period.malformed']],
    [null, ['period.malformed']],
    ['2025-07', ['period.malformed']],
  ])('%j', (value, issues) => {
    expect(codes(checkPeriod(value))).toEqual(issues);
    expect(validate(periodSchema, value).ok).toBe(issues.length === 0);
  });

  test('the validator of texts keeps the text', () => {
    expect(validate(periodTextSchema, 'nd09:2025-Q3')).toEqual({ ok: true, value: 'nd09:2025-Q3' });
    expect(validate(periodTextSchema, 'nd09:2025-9M')).toMatchObject({ issues: [{ code: 'period.no-clause' }] });
  });
});
