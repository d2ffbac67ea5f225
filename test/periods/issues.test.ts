/** Where what is wrong stands: each issue of a reader or a question names its place. */
import { describe, expect, test } from 'vitest';
import type { Issue } from '../../src/issues/index.js';
import {
  addWorkingDays,
  checkPeriod,
  dueDay,
  month,
  nd09,
  nextWorkingDay,
  officeDay,
  officeYear,
  type Period,
  periodOf,
  periodsBetween,
  periodUpTo,
  previousPeriod,
  printPeriod,
  publicOffices,
  readCustomPeriod,
  readPeriod,
  readTerm,
  receiptDay,
  samePeriodYearBefore,
  withNotice,
  workingDaysBetween,
  type YearNotice,
} from '../../src/periods/index.js';
import { thrown } from '../thrown.js';
import { DIMENSIONS } from './dimensions.js';

type Answer = { readonly issues?: readonly Issue[] };

function placesOf(answer: object): readonly string[] {
  const { issues = [] }: Answer = answer;
  return issues.map(({ code, path }) => `${path.join('.')} ${code}`.trim());
}

function period(text: string): Period {
  const read = readPeriod(text);
  return read.ok ? read.value : expect.fail(text);
}

const HUGE = 1_000_000;
const bare = (year: number, days: Partial<YearNotice> = {}): YearNotice => ({
  year,
  daysOff: [],
  makeUpDays: [],
  ...days,
});
/** A list of days off as somebody may hand it in. */
const off = (...days: readonly unknown[]): Partial<YearNotice> => ({
  daysOff: days.map((day) => ({ day })) as unknown as YearNotice['daysOff'],
});

describe('questions', () => {
  const working = { length: 1, days: 'working' } as const;

  test.each<[string, () => object, string]>([
    ['a first day that is none', () => workingDaysBetween('x', '2025-07-01'), 'from day.malformed'],
    [
      'a first day before the calendar',
      () => workingDaysBetween('2019-01-01', '2025-07-01'),
      'from working-days.too-early',
    ],
    ['a last day that is none', () => workingDaysBetween('2025-07-01', 'x'), 'to day.malformed'],
    ['a last day after the calendar', () => workingDaysBetween('2025-07-01', '2061-01-01'), 'to working-days.too-late'],
    ['days in the wrong order', () => workingDaysBetween('2025-07-02', '2025-07-01'), 'to working-days.reversed'],
    ['no day to add to', () => addWorkingDays('x', 1), 'day day.malformed'],
    ['no number to add', () => addWorkingDays('2025-07-01', 0.5), 'count term.not-whole'],
    ['too many to add', () => addWorkingDays('2025-07-01', HUGE), 'count working-days.too-late'],
    ['no day to go on from', () => nextWorkingDay('x'), 'day day.malformed'],
    ['no office day', () => officeDay('x'), 'day day.malformed'],
    ['no year', () => officeYear('2025' as unknown as number), 'year day.malformed'],
    ['no start', () => dueDay('x', working), 'start day.malformed'],
    ['a start before the calendar', () => dueDay('2019-01-01', working), 'start working-days.too-early'],
    ['no term', () => dueDay('2025-07-01', { ...working, length: -1 }), 'term.length term.negative'],
    [
      'a term of no kind',
      () => dueDay('2025-07-01', { length: 1, days: 'x' as 'working' }),
      'term.days term.malformed',
    ],
    [
      'a term beyond the calendar',
      () => dueDay('2025-07-01', { ...working, length: HUGE }),
      'term working-days.too-late',
    ],
    ['no arrival', () => receiptDay('x', { closing: '16:30' }), 'start day.malformed'],
    ['no instant', () => receiptDay('2025-07-01T25:00:00Z', { closing: '16:30' }), 'start instant.malformed'],
    ['no closing time', () => receiptDay('2025-07-01', { closing: '7:00' }), 'closing closing.malformed'],
    [
      'an arrival before the calendar',
      () => receiptDay('2019-01-01', { closing: '16:30' }),
      'start working-days.too-early',
    ],
    [
      'an arrival at the end of the calendar',
      () => receiptDay('2060-12-31T17:00:00+07:00', { closing: '16:30' }),
      'start working-days.too-late',
    ],
    ['no day of looking', () => periodUpTo(period('2025-Q3'), 'x'), 'asOf day.malformed'],
    ['a day of looking before the period', () => periodUpTo(period('2025-Q3'), '2025-06-30'), 'asOf period.not-begun'],
    ['no first day of periods', () => periodsBetween(month, 'x', '2025-07-01'), 'first day.malformed'],
    ['no last day of periods', () => periodsBetween(month, '2025-07-01', 'x'), 'last day.malformed'],
    ['periods in the wrong order', () => periodsBetween(month, '2025-07-01', '2025-06-01'), 'last period.upside-down'],
    [
      'periods beyond the calendar',
      () => periodsBetween(nd09.month, '9999-12-01', '9999-12-31'),
      'period.does-not-exist',
    ],
    ['nothing before', () => previousPeriod(period('0001')), 'period.does-not-exist'],
    ['no year before', () => samePeriodYearBefore(period('0001')), 'period.does-not-exist'],
  ])('%s', (_, ask, place) => expect(placesOf(ask())).toEqual([place]));
});

describe('readers', () => {
  type Reader = (value: unknown, path?: Issue['path']) => object;
  const july = { calendar: 'civil', kind: 'month', first: '2025-07-01', last: '2025-07-31' };
  const custom: Reader = (value, path) => readCustomPeriod('2025-07-02', value, path);

  test.each<[string, Reader, unknown, within: string, code: string]>([
    ['a period that is none', readPeriod, 7, '', 'period.malformed'],
    ['a text that is none', readPeriod, 'x', '', 'period.malformed'],
    ['a month that does not exist', readPeriod, '2025-13', '', 'period.does-not-exist'],
    ['no clause', readPeriod, 'nd09:2025-9M', '', 'period.no-clause'],
    ['days upside down', readPeriod, '2025-07-02/2025-07-01', '', 'period.upside-down'],
    ['a last day that is none', custom, 'x', '', 'day.malformed'],
    ['a last day before the first', custom, '2025-07-01', '', 'period.upside-down'],
    ['no object', checkPeriod, 'x', '', 'period.malformed'],
    ['a first day that is none', checkPeriod, { ...july, first: 'x' }, '.first', 'day.malformed'],
    ['a last day that is none', checkPeriod, { ...july, last: 'x' }, '.last', 'day.malformed'],
    ['an object upside down', checkPeriod, { ...july, last: '2025-06-30' }, '.last', 'period.upside-down'],
    ['an unknown calendar', checkPeriod, { ...july, calendar: 'x' }, '', 'period.malformed'],
    ['other days than its name', checkPeriod, { ...july, last: '2025-07-30' }, '', 'period.does-not-exist'],
    [
      'nine months of the decree',
      checkPeriod,
      { ...july, calendar: 'nd09', kind: 'nine-months' },
      '',
      'period.no-clause',
    ],
    ['a term of no kind', readTerm, { length: 1 }, '.days', 'term.malformed'],
    ['half a day', readTerm, { length: 0.5, days: 'working' }, '.length', 'term.not-whole'],
    ['a term below 0', readTerm, { length: -1, days: 'working' }, '.length', 'term.negative'],
  ])('%s', (_, read, value, within, code) => {
    expect(placesOf(read(value))).toEqual([`${within.slice(1)} ${code}`.trim()]);
    expect(placesOf(read(value, ['rows', 3]))).toEqual([`rows.3${within} ${code}`]);
  });
});

describe('the notice of a year', () => {
  test.each<[string, unknown, readonly string[]]>([
    ['that is none', 7, ['notice.malformed']],
    ['without days off', { year: 2028, makeUpDays: [] }, ['notice.malformed']],
    ['without make-up days', { year: 2028, daysOff: [] }, ['notice.malformed']],
    ['of a year in words', bare('2028' as unknown as number), ['notice.malformed']],
    ['of a year before 1900', bare(1899), ['notice.malformed']],
    ['of a year after 2100', bare(2101), ['notice.malformed']],
    ['of a year that is a list', bare([2028] as unknown as number), ['notice.malformed']],
    ['of a year that leaves a gap', bare(1900), ['notices notice.gap']],
    ['of a year that leaves a gap at the other end', bare(2100), ['notices notice.gap']],
    ['with a day that is none', bare(2028, off('x')), ['daysOff.0.day day.malformed']],
    ['with a day of another year', bare(2028, off('2028-01-03', '2027-01-01')), ['daysOff.1.day notice.other-year']],
    ['with a day twice', bare(2028, off('2028-01-03', '2028-01-03')), ['daysOff.1.day notice.twice']],
    [
      'with two wrong days',
      bare(2028, off('x', '2027-01-01')),
      ['daysOff.0.day day.malformed', 'daysOff.1.day notice.other-year'],
    ],
  ])('%s', (_, notice, places) => {
    expect(placesOf(withNotice(publicOffices, notice as YearNotice))).toEqual(places); // from a program without types
  });

  test('a calendar made by hand with a year twice is a mistake that names the year', () => {
    const calendar = { notices: [bare(2025), bare(2026), bare(2026)] };
    expect(thrown(() => officeDay('2025-07-01', { calendar }))?.says.en).toMatch(/^2026 stands there twice/);
  });
});

describe('periods by their days', () => {
  test('no kind is answered with what was kept of another', () => {
    const names = [
      '1991-06',
      '1991-Q2',
      '1991-H1',
      '1991',
      'nd09:1991-07',
      'nd09:1991-Q3',
      'nd09:1991-H2',
      'nd09:1991',
    ];
    for (const _ of ['asked', 'asked again']) {
      expect(DIMENSIONS.map((kind) => printPeriod(periodOf(kind, '1991-06-20')))).toEqual(names);
    }
  });

  test.each([
    [month, '1969-12-31', '1969-12'],
    [month, '1970-01-01', '1970-01'],
    [month, '2069-12-31', '2069-12'],
    [month, '2070-01-01', '2070-01'],
    [nd09.year, '1969-12-14', 'nd09:1969'],
    [nd09.year, '1969-12-15', 'nd09:1970'],
  ])('at the ends of what is kept: %j of %s', (kind, day, name) => {
    for (const _ of ['asked', 'asked again']) expect(printPeriod(periodOf(kind, day))).toBe(name);
  });

  test.each(['yesterday', '2025-02-30', ''])('%j is no day of the decree either', (day) => {
    expect(thrown(() => periodOf(nd09.quarter, day))?.code).toBe('period.not-a-day');
  });
});

test('the next working day rests on no day before the one that was asked', () => {
  expect(nextWorkingDay('2027-12-31')).toEqual({ ok: true, value: { day: '2027-12-31', certainty: 'exact' } });
  expect(nextWorkingDay('2028-01-03')).toEqual({ ok: true, value: { day: '2028-01-04', certainty: 'estimated' } });
});
