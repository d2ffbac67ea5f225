import { type Day, dayNumber, dayOfNumber } from '../days/index.js';
import type { YearNotice } from './calendar.js';
import { type DayOffFacts, dayOff, type Holiday } from './holidays.js';
import { LAST_LUNAR_YEAR, lunarYear } from './lunar.js';

/** The years that can be estimated: the Labour Code of 2019 is in force, and the lunar table reaches so far. */
export const ESTIMABLE = { first: 2021, last: LAST_LUNAR_YEAR } as const;

const CULTURE_DAY_SINCE = 2026;

/**
 * The days off of a year without a notice, from the statute, the lunar table and what the notices of 2020 to 2027 have
 * in common. It is an estimate, because these points are decided each year or are open:
 * - which five days of Tết are off: the last day of the old year and four of the new, all a day earlier where they
 *   would hold a Saturday (so all eight notices);
 * - which neighbour of 2 September is off: 1 September unless 2 September is a Sunday, Monday or Thursday (so 2021 to
 *   2027; a Sunday comes first in 2029, and the weekdays off are then 3 and 4 September either way);
 * - 24 November on a weekend has no make-up day: it stands in Resolution 28/2026/QH16 and not in Art. 112(1), which
 *   alone Art. 111(3) makes up for (first in 2029; not settled);
 * - swaps for a Saturday are single decisions, and none is guessed.
 */
export function estimatedYear(year: number): YearNotice {
  const statutory = [...fixed(year), ...tet(year), adjacentToNationalDay(year)].sort(byDay);
  const taken = new Set(statutory.map(({ day }) => day));
  const compensatory = statutory.filter(madeUp).map((holiday): DayOffFacts => {
    let next = dayNumber(holiday.day) + 1;
    while (isWeekend(next) || taken.has(dayOfNumber(next))) next += 1;
    taken.add(dayOfNumber(next));
    return { ...holiday, day: dayOfNumber(next), kind: 'compensatory', linked: holiday.day };
  });
  const daysOff = [...statutory, ...compensatory].sort(byDay).map(dayOff);
  return Object.freeze({ year, daysOff: Object.freeze(daysOff), makeUpDays: Object.freeze([]) });
}

function fixed(year: number): readonly DayOffFacts[] {
  const days = [
    statutory('n', `${year}-01-01`),
    statutory('h', lunarYear(year).hungKings),
    statutory('v', `${year}-04-30`),
    statutory('l', `${year}-05-01`),
    statutory('d', `${year}-09-02`),
  ];
  return year < CULTURE_DAY_SINCE ? days : [...days, statutory('c', `${year}-11-24`)];
}

function tet(year: number): readonly DayOffFacts[] {
  const eve = dayNumber(lunarYear(year).tet) - 1;
  const first = [0, 1, 2, 3, 4].some((after) => weekday(eve + after) === SATURDAY) ? eve - 1 : eve;
  return [0, 1, 2, 3, 4].map((after) => statutory('t', dayOfNumber(first + after)));
}

function adjacentToNationalDay(year: number): DayOffFacts {
  const on = weekday(dayNumber(`${year}-09-02`));
  const after = on === SUNDAY || on === MONDAY || on === THURSDAY;
  return statutory('a', `${year}-09-0${after ? 3 : 1}`);
}

function statutory(holiday: Holiday, day: Day): DayOffFacts {
  return { day, holiday, kind: 'statutory', evidence: 'computed' };
}

/** Art. 111(3) makes up for the holidays of Art. 112(1) that fall on a weekend. */
function madeUp({ day, holiday }: DayOffFacts): boolean {
  return holiday !== 'c' && isWeekend(dayNumber(day));
}

const [SUNDAY, MONDAY, THURSDAY, SATURDAY] = [0, 1, 4, 6] as const;

/** 0 for Sunday to 6 for Saturday, of the number of a day; 1970-01-01 was a Thursday. */
function weekday(number: number): number {
  return (((number + THURSDAY) % 7) + 7) % 7;
}

/** Whether the day of a number is a Saturday or a Sunday. */
export function isWeekend(number: number): boolean {
  return weekday(number) % 6 === 0;
}

function byDay(one: DayOffFacts, other: DayOffFacts): number {
  return one.day < other.day ? -1 : 1;
}
