import { expect, test } from 'vitest';
import { estimatedYear } from '../../src/periods/estimate.js';
import { dayOff, makeUpDays } from '../../src/periods/holidays.js';
import { publicOffices } from '../../src/periods/index.js';

const HOLIDAYS = ['n', 't', 'h', 'v', 'l', 'd', 'a', 'c'] as const;

test('each day off of the notices is what its holiday makes of it: reason, clause, notice', () => {
  for (const known of publicOffices.notices.flatMap(({ daysOff }) => daysOff)) {
    const { day, kind, evidence, notice, linked } = known;
    const made = HOLIDAYS.map((holiday) => JSON.stringify(dayOff({ day, holiday, kind, evidence, notice, linked })));
    expect(made).toContain(JSON.stringify(known));
  }
});

test('each make-up day is that of its swapped day off', () => {
  for (const { daysOff, makeUpDays: known } of publicOffices.notices)
    expect(daysOff.flatMap(makeUpDays)).toEqual(known);
});

test('an estimated day off rests on the clause that the notice of its year names', () => {
  for (const { year, daysOff } of publicOffices.notices.filter((notice) => notice.year >= 2021)) {
    const grounds = ({ day, basis }: (typeof daysOff)[number]) => ({ day, basis });
    const expected = daysOff.filter(({ kind }) => kind !== 'swapped').map(grounds);
    expect(estimatedYear(year).daysOff.map(grounds)).toEqual(expected);
  }
});

test.each([
  [2024, 'a Monday', '09-03'],
  [2026, 'a Wednesday', '09-01'],
  [2027, 'a Thursday', '09-03'],
  [2028, 'a Saturday', '09-01'],
  [2029, 'a Sunday', '09-03'],
])('in %i National Day is %s, and the day beside it %s', (year, _, beside) => {
  const { daysOff } = estimatedYear(year);
  const national = daysOff.filter(({ day, kind }) => kind === 'statutory' && day.slice(5, 7) === '09');
  expect(national.map(({ day }) => day.slice(5)).toSorted()).toEqual(['09-02', beside].toSorted());
  expect(daysOff.map(({ day }) => day)).toEqual(daysOff.map(({ day }) => day).toSorted());
});
