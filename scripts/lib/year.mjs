/** The year from 1 July 2025: its days, how busy each is, and the working days on which dossiers are settled. */
import { dayNumber, dayOfNumber } from '@hanoi-dx/core/days';
import { officeDay } from '@hanoi-dx/core/periods';

export const FIRST_DAY = '2025-07-01';
export const LAST_DAY = '2026-06-30';

/** Monday first: offices are busiest after the weekend; on Sundays people file online. */
const BUSY = [1.2, 1.05, 1, 1, 0.95, 0.12, 0.04];
const ON_HOLIDAY = 0.03;

/** How far behind the year terms may end. */
const BEYOND = 120;

/** The days of the year, each with its weight and the place in `workingDays` where its work begins. */
export function daysOfYear() {
  const start = dayNumber(FIRST_DAY);
  const length = dayNumber(LAST_DAY) - start + 1;
  const days = [];
  const workingDays = [];
  for (let at = 0; at < length + BEYOND; at += 1) {
    const day = dayOfNumber(start + at);
    const { status } = officeDay(day).value;
    const isWorking = status === 'working' || status === 'make-up';
    if (at < length) days.push({ day, weight: weightOf(start + at, status), workFrom: workingDays.length, isWorking });
    if (isWorking) workingDays.push(day);
  }
  return { days, workingDays };
}

function weightOf(number, status) {
  const weekday = (number + 3) % 7; // 1 January 1970 was a Thursday
  if (status === 'working' || status === 'weekend') return BUSY[weekday];
  return status === 'make-up' ? BUSY[0] : ON_HOLIDAY;
}

/** How many of so many records fall on each day: whole numbers that add up to them. */
export function shareOut(records, days) {
  const total = days.reduce((sum, { weight }) => sum + weight, 0);
  let [passed, given] = [0, 0];
  return days.map(({ weight }) => {
    passed += weight;
    const until = Math.min(records, Math.round((records * passed) / total));
    const here = until - given;
    given = until;
    return here;
  });
}
