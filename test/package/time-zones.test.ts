import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** What depends on days and instants, answered by the built package in a process with a time zone of its own. */
const PROGRAM = `
import { dayInHanoi, dayNumber, dayOfNumber, momentInHanoi, readDay } from '@hanoi-dx/core/days';
import { dueDay, nd09, officeDay, officeYear, periodOf, printPeriod, quarter, readPeriod, receiptDay, workingDaysBetween } from '@hanoi-dx/core/periods';
const answers = [new Date(2025, 6, 1).getTimezoneOffset()];
for (let number = dayNumber('2024-12-01'); number < dayNumber('2026-02-01'); number += 1) {
  const day = dayOfNumber(number);
  answers.push(day, readDay(day).ok, dayInHanoi(day + 'T17:00:00Z').value, dayInHanoi(day + 'T23:30:00-11:00').value);
  answers.push(momentInHanoi(day + 'T02:15:00+14:00').value, printPeriod(periodOf(quarter, day)), printPeriod(periodOf(nd09.month, day)));
  answers.push(officeDay(day).value.status, dueDay(day, { length: 5, days: 'working' }).value.due);
  answers.push(dueDay(day, { length: 30, days: 'calendar' }).value.due, workingDaysBetween('2024-12-01', day).value.count);
  answers.push(receiptDay(day + 'T16:45:00+07:00', { closing: '16:30' }).value.day);
}
answers.push(readPeriod('nd09:2025-Q3'), readDay('2025-02-30'), dayInHanoi('2025-06-30T17:30:00'), officeYear(2025).value.workingDays);
console.log(JSON.stringify(answers));
`;

function answersIn(zone: string): readonly [number, ...unknown[]] {
  const { stdout, stderr } = spawnSync(process.execPath, ['--input-type=module', '--eval', PROGRAM], {
    cwd: root,
    encoding: 'utf8',
    env: { ...process.env, TZ: zone },
  });
  expect(stderr).toBe('');
  return JSON.parse(stdout);
}

describe('whatever the time zone of the machine', () => {
  const [offset, ...expected] = answersIn('UTC');

  test.each([
    ['Asia/Ho_Chi_Minh', -420],
    ['America/New_York', 240],
    ['Pacific/Apia', -780],
  ])('the answers in %s are those of UTC', (zone, minutes) => {
    const [there, ...answers] = answersIn(zone);
    expect([offset, there]).toEqual([0, minutes]); // the zone was really in force
    expect(answers).toEqual(expected);
    expect(answers.length).toBeGreaterThan(5000);
  });
});
