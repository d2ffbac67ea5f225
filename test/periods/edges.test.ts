/** Periods and working days at the ends of what there is. */
import { describe, expect, test } from 'vitest';
import {
  addWorkingDays,
  checkPeriod,
  dueDay,
  officeDay,
  type Period,
  periodsOverlap,
  periodUpTo,
  previousPeriod,
  printPeriod,
  publicOffices,
  readPeriod,
  receiptDay,
  samePeriodYearBefore,
  withNotice,
} from '../../src/periods/index.js';
import { noticeProblems } from '../../src/periods/notice-check.js';
import { thrown } from '../thrown.js';

function period(text: string): Period {
  const read = readPeriod(text);
  return read.ok ? read.value : expect.fail(text);
}

function shown(answer: ReturnType<typeof previousPeriod>): string {
  return answer.ok ? printPeriod(answer.value) : `none ${answer.issues[0]?.received}`;
}

describe('before the first days of the calendar', () => {
  test.each([
    ['0001-01-03/0001-01-04', '0001-01-01/0001-01-02', 'none "before 0001-01-03/0001-01-04"'],
    ['0001-01-02/0001-01-04', 'none "before 0001-01-02/0001-01-04"', 'none "before 0001-01-02/0001-01-04"'],
    ['0002-01-05/0002-01-10', '0001-12-30/0002-01-04', '0001-01-05/0001-01-10'],
    ['0001-02', '0001-01', 'none "before 0001-02"'],
    ['0001-Q1', 'none "before 0001-Q1"', 'none "before 0001-Q1"'],
    ['0002', '0001', '0001'],
    ['nd09:0001-03', 'nd09:0001-02', 'none "before nd09:0001-03"'],
    ['nd09:0001-02', 'none "before nd09:0001-02"', 'none "before nd09:0001-02"'],
    ['nd09-practice:0002-9M', 'none "before nd09-practice:0002-9M"', 'none "before nd09-practice:0002-9M"'],
  ])('before %s: %s, and a year before: %s', (text, before, yearBefore) => {
    expect(shown(previousPeriod(period(text)))).toBe(before);
    expect(shown(samePeriodYearBefore(period(text)))).toBe(yearBefore);
  });
});

test('on its first day a period is that day', () => {
  expect(shown(periodUpTo(period('2025-Q3'), '2025-07-01'))).toBe('2025-07-01/2025-07-01');
});

test.each([
  ['quarter', '2025-06-01', '2025-08-31'],
  ['half-year', '2025-04-01', '2025-09-30'],
  ['year', '2024-07-01', '2025-06-30'],
])('three, six or twelve whole months are no %s by themselves', (kind, first, last) => {
  expect(checkPeriod({ calendar: 'civil', kind, first, last })).toMatchObject({
    issues: [{ code: 'period.does-not-exist', received: `"${first}/${last}"` }],
  });
});

test.each<[unknown, string]>([
  ['2025', '"2025"'],
  [{ calendar: 'civil', kind: 'days', first: '2025-07-01', last: '2025-07-31' }, 'an object'],
  [{ calendar: 'civil', kind: ['month'], first: '2025-07-01', last: '2025-07-31' }, 'an object'],
])('%j is no period that was checked', (value, received) => {
  expect(checkPeriod(value)).toMatchObject({ issues: [{ code: 'period.malformed', received }] });
});

test('a kind of period that its calendar does not have is shown with it', () => {
  const practice = { calendar: 'nd09-practice', kind: 'year', first: '2024-12-15', last: '2025-12-14' };
  expect(checkPeriod(practice)).toMatchObject({ issues: [{ received: '"nd09-practice, year"' }] });
});

test('periods that share one day overlap, those that follow each other do not', () => {
  const days = (first: string, last: string) => ({ first, last });
  const middle = days('2025-07-10', '2025-07-20');
  for (const other of [days('2025-07-01', '2025-07-10'), days('2025-07-20', '2025-07-31')]) {
    expect([periodsOverlap(middle, other), periodsOverlap(other, middle)]).toEqual([true, true]);
  }
  for (const other of [days('2025-07-01', '2025-07-09'), days('2025-07-21', '2025-07-31')]) {
    expect([periodsOverlap(middle, other), periodsOverlap(other, middle)]).toEqual([false, false]);
  }
});

describe('the calendar of working days', () => {
  test('says from when to when it goes', () => {
    expect(officeDay('2019-12-31')).toMatchObject({ issues: [{ expected: 'a day on or after 2020-01-01' }] });
    expect(officeDay('2061-01-01')).toMatchObject({ issues: [{ expected: 'a day on or before 2060-12-31' }] });
    const last = { expected: 'a day on or before 2060-12-31' };
    expect(addWorkingDays('2060-12-31', 1)).toMatchObject({ issues: [{ ...last, received: 'a later day' }] });
    const term = { length: 99_999, days: 'calendar' } as const;
    expect(dueDay('2025-07-01', term)).toMatchObject({ issues: [{ ...last, received: '2025-07-01 and 99999 days' }] });
  });

  test('keeps its years in order, and a known year is confirmed', () => {
    const earlier = withNotice(publicOffices, { year: 2019, daysOff: [], makeUpDays: [] });
    expect(earlier.ok && earlier.value.notices.map(({ year }) => year).slice(0, 3)).toEqual([2019, 2020, 2021]);
    expect(officeDay('2025-07-01')).toMatchObject({ value: { status: 'working', evidence: 'confirmed' } });
  });

  test.each([
    [2020, [2021], ''],
    [2019, [2020], ''],
    [2019, [2021], 'notice for 2020'],
    [2025, [2061], ''],
    [2025, [2062], 'notice for 2061'],
    [1900, [], 'notice for 1901'],
    [2060, [], ''],
  ])(
    'may begin with %i and name %j where every year between is named or can be estimated',
    (first, others, missing) => {
      const notices = [first, ...others].map((year) => ({ year, daysOff: [], makeUpDays: [] }));
      const error = thrown(() => officeDay(`${first}-07-01`, { calendar: { notices } }));
      expect(error?.says.en ?? '').toContain(missing);
      expect(error === undefined).toBe(missing === '');
    },
  );

  test('of a calendar made by hand it is said which notice is wrong', () => {
    const notices = [2025, 2026.5].map((year) => ({ year, daysOff: [], makeUpDays: [] }));
    expect(noticeProblems(notices)).toMatchObject([{ code: 'notice.malformed', path: ['notices', 1] }]);
    expect(noticeProblems([])).toMatchObject([{ code: 'notice.malformed', path: ['notices'] }]);
    const twice = [2025, 2026, 2026].map((year) => ({ year, daysOff: [], makeUpDays: [] }));
    expect(noticeProblems(twice)).toMatchObject([{ code: 'notice.twice', path: ['notices'], received: '2026' }]);
  });

  test.each([null, undefined, 20_250_701, ['2025-07-01']])('%j arrives on no day', (at) => {
    expect(receiptDay(at as unknown as string, { closing: '16:30' })).toMatchObject({
      issues: [{ code: 'day.malformed', path: ['start'] }],
    });
  });

  test('receipt rests on the days from arrival on, and no earlier', () => {
    const at = (day: string) => receiptDay(day, { closing: '16:30' });
    expect(at('2027-12-31')).toMatchObject({ value: { day: '2027-12-31', certainty: 'exact' } });
    expect(at('2028-01-04')).toMatchObject({ value: { day: '2028-01-04', certainty: 'estimated' } });
    expect(at('2027-12-31T17:00:00+07:00')).toMatchObject({ value: { day: '2028-01-04', certainty: 'estimated' } });
  });
});
