import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dayNumber, dayOfNumber } from '../../src/days/index.js';
import {
  halfYear,
  month,
  nd09,
  type Period,
  type PeriodDimension,
  periodContains,
  periodOf,
  periodOfInstant,
  periodsBetween,
  periodsOverlap,
  periodUpTo,
  previousPeriod,
  printPeriod,
  quarter,
  readPeriod,
  samePeriodYearBefore,
  year,
  yearToDate,
} from '../../src/periods/index.js';
import { thrown } from '../thrown.js';
import { DIMENSIONS } from './dimensions.js';

const DAY = fc.integer({ min: -718_400, max: 2_932_500 }).map(dayOfNumber);

function period(text: string): Period {
  const checked = readPeriod(text);
  if (!checked.ok) throw new Error(text);
  return checked.value;
}

/** What an answer says, in one word: the period, or the code of the issue. */
function said(checked: ReturnType<typeof previousPeriod>): string {
  return checked.ok ? printPeriod(checked.value) : (checked.issues[0]?.code ?? '');
}

describe('periodOf', () => {
  test.each([
    [month, '2025-06-30', '2025-06'],
    [quarter, '2025-06-30', '2025-Q2'],
    [halfYear, '2025-07-01', '2025-H2'],
    [year, '2025-12-31', '2025'],
    [nd09.month, '2025-06-14', 'nd09:2025-06'],
    [nd09.month, '2025-06-15', 'nd09:2025-07'],
    [nd09.quarter, '2025-06-30', 'nd09:2025-Q3'],
    [nd09.halfYear, '2025-06-15', 'nd09:2025-H2'],
    [nd09.year, '2024-12-15', 'nd09:2025'],
    [nd09.year, '2024-12-14', 'nd09:2024'],
    [year, '0001-06-01', '0001'],
    [month, '9999-12-31', '9999-12'],
  ])('%j of %s', (dimension, day, text) => expect(printPeriod(periodOf(dimension, day))).toBe(text));

  test('the names are those of the columns', () => {
    expect(DIMENSIONS.map(({ name }) => name)).toEqual([
      'month',
      'quarter',
      'halfYear',
      'year',
      'nd09.month',
      'nd09.quarter',
      'nd09.halfYear',
      'nd09.year',
    ]);
    expect(DIMENSIONS.every(Object.isFrozen) && Object.isFrozen(nd09)).toBe(true);
    expect(JSON.parse(JSON.stringify(nd09.quarter))).toEqual(nd09.quarter);
  });

  test('a period holds its day, reads back, and is one value for all its days', () => {
    fc.assert(
      fc.property(fc.constantFrom(...DIMENSIONS), DAY, (dimension, day) => {
        const found = periodOf(dimension, day);
        expect(periodContains(found, day)).toBe(true);
        expect(readPeriod(printPeriod(found))).toEqual({ ok: true, value: found });
        expect(periodOf(dimension, found.first)).toEqual(found);
        expect(periodOf(dimension, found.last)).toEqual(found);
      }),
      { numRuns: 5000 },
    );
    expect(periodOf(quarter, '2025-07-01')).toBe(periodOf(quarter, '2025-09-30'));
    expect(periodOf(quarter, '1969-12-31')).toEqual(period('1969-Q4'));
    expect(periodOf(nd09.year, '2069-12-31')).toEqual(period('nd09:2070'));
  });

  test('periods follow each other without a gap', () => {
    fc.assert(
      fc.property(fc.constantFrom(...DIMENSIONS), DAY, (dimension, day) => {
        const found = periodOf(dimension, day);
        const before = previousPeriod(found);
        expect(before.ok && dayNumber(before.value.last) + 1).toBe(dayNumber(found.first));
        expect(before.ok && periodsOverlap(before.value, found)).toBe(false);
      }),
    );
  });

  test('mistakes are named', () => {
    for (const text of ['2025-02-30', 'yesterday', '']) {
      expect(thrown(() => periodOf(quarter, text))).toMatchObject({ name: 'Mistake', code: 'period.not-a-day' });
    }
    expect(thrown(() => periodOf(nd09.month, '0001-01-14'))).toMatchObject({ code: 'period.outside' });
    expect(thrown(() => periodOf(nd09.month, '9999-12-15'))).toMatchObject({ code: 'period.outside' });
  });

  test('an instant belongs to the period of its day in Hanoi', () => {
    expect(said(periodOfInstant(quarter, '2025-06-30T17:00:00Z'))).toBe('2025-Q3');
    expect(said(periodOfInstant(quarter, '2025-06-30T16:59:59Z'))).toBe('2025-Q2');
    expect(said(periodOfInstant(nd09.quarter, '2025-06-14T17:00:00Z'))).toBe('nd09:2025-Q3');
    expect(said(periodOfInstant(quarter, '2025-06-30T17:00:00'))).toBe('instant.without-offset');
    expect(said(periodOfInstant(quarter, '2025-06-30T17:00:00', { offset: 'Z' }))).toBe('2025-Q3');
  });
});

describe('neighbours', () => {
  test.each([
    ['2025-Q1', '2024-Q4', '2024-Q1'],
    ['2025-03', '2025-02', '2024-03'],
    ['2025-01', '2024-12', '2024-01'],
    ['2024-02', '2024-01', '2023-02'],
    ['2025-H2', '2025-H1', '2024-H2'],
    ['2025-9M', '2024-9M', '2024-9M'],
    ['2025', '2024', '2024'],
    ['nd09:2025-Q1', 'nd09:2024-Q4', 'nd09:2024-Q1'],
    ['nd09:2025-H1', 'nd09:2024-H2', 'nd09:2024-H1'],
    ['nd09-practice:2025-9M', 'nd09-practice:2024-9M', 'nd09-practice:2024-9M'],
    ['2025-07-01/2025-09-23', '2025-04-07/2025-06-30', '2024-07-01/2024-09-23'],
    ['2024-02-29/2024-03-01', '2024-02-27/2024-02-28', '2023-02-28/2023-03-01'],
    ['0001', 'period.does-not-exist', 'period.does-not-exist'],
    ['0001-01', 'period.does-not-exist', 'period.does-not-exist'],
    ['nd09:0002', 'period.does-not-exist', 'period.does-not-exist'],
    ['0001-01-05/0001-01-10', 'period.does-not-exist', 'period.does-not-exist'],
  ])('before %s is %s, a year before %s', (text, before, yearBefore) => {
    expect(said(previousPeriod(period(text)))).toBe(before);
    expect(said(samePeriodYearBefore(period(text)))).toBe(yearBefore);
  });

  test.each([
    ['2025-Q3', '2025-01-01/2025-09-30'],
    ['2025-07-01/2025-09-23', '2025-01-01/2025-09-23'],
    ['nd09:2025-Q3', '2024-12-15/2025-09-14'],
    ['nd09-practice:2025-9M', '2024-12-15/2025-09-14'],
    ['nd09:2025', '2024-12-15/2025-12-14'],
  ])('the year to date of %s is %s', (text, days) => expect(printPeriod(yearToDate(period(text)))).toBe(days));

  test.each([
    ['2025-Q3', '2025-09-23', '2025-07-01/2025-09-23'],
    ['2025-Q3', '2025-09-30', '2025-Q3'],
    ['2025-Q3', '2026-01-01', '2025-Q3'],
    ['2025-Q3', '2025-06-30', 'period.not-begun'],
    ['2025-Q3', '2025-02-30', 'day.does-not-exist'],
  ])('%s up to %s is %s', (text, asOf, part) => expect(said(periodUpTo(period(text), asOf))).toBe(part));

  test('the periods between two days', () => {
    const names = (dimension: PeriodDimension, first: string, last: string): readonly string[] => {
      const found = periodsBetween(dimension, first, last);
      return found.ok ? found.value.map(printPeriod) : found.issues.map(({ code }) => code);
    };
    expect(names(month, '2024-12-31', '2025-02-01')).toEqual(['2024-12', '2025-01', '2025-02']);
    expect(names(nd09.quarter, '2025-06-14', '2025-06-15')).toEqual(['nd09:2025-Q2', 'nd09:2025-Q3']);
    expect(names(year, '2025-06-14', '2025-06-14')).toEqual(['2025']);
    expect(names(month, '2025-02-01', '2025-01-01')).toEqual(['period.upside-down']);
    expect(names(month, '2025-02-30', '2025-03-01')).toEqual(['day.does-not-exist']);
    expect(names(month, '2025-02-01', '2025-13-01')).toEqual(['day.does-not-exist']);
    expect(names(nd09.month, '9999-12-01', '9999-12-31')).toEqual(['period.does-not-exist']);
  });

  test('containing and overlapping', () => {
    const q3 = period('2025-Q3');
    expect(periodContains(q3, period('2025-08'))).toBe(true);
    expect(periodContains(q3, period('nd09:2025-Q3'))).toBe(false);
    expect(periodContains(q3, '2025-07-01') && periodContains(q3, '2025-09-30')).toBe(true);
    expect(periodContains(q3, '2025-10-01') || periodContains(q3, '2025-06-30')).toBe(false);
    expect(periodsOverlap(q3, period('nd09:2025-Q3'))).toBe(true);
    expect(periodsOverlap(period('nd09:2025-Q4'), period('2025-Q2'))).toBe(false);
  });
});
