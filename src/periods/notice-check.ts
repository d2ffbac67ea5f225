import { type Day, readDay, yearOf } from '../days/index.js';
import { type Issue, showReceived } from '../issues/index.js';
import type { YearNotice } from './calendar.js';
import { ESTIMABLE } from './estimate.js';

/**
 * What is wrong with the notices of a calendar, which may have come from outside: days that are none, days of another
 * year, a day twice, a make-up day that is a day off, a year that no notice gives and that cannot be estimated.
 */
export function noticeProblems(notices: unknown): readonly Issue[] {
  if (!Array.isArray(notices) || notices.length === 0) return [malformed(notices, ['notices'])];
  const own = notices.flatMap((notice: unknown, at) => problemsOf(notice, ['notices', at]));
  return own.length > 0 ? own : gaps((notices as readonly YearNotice[]).map(({ year }) => year)); // each was checked
}

/** What is wrong with one notice. */
export function problemsOf(notice: unknown, path: Issue['path']): readonly Issue[] {
  const { year, daysOff, makeUpDays }: { [K in keyof YearNotice]?: unknown } = Object(notice);
  if (!isYear(year) || !Array.isArray(daysOff) || !Array.isArray(makeUpDays)) return [malformed(notice, path)];
  const seen = new Set<Day>();
  const within = (days: readonly unknown[], field: keyof YearNotice): readonly Issue[] =>
    days.flatMap((each, at) => dayProblems(Object(each).day, year, seen, [...path, field, at, 'day']));
  return [...within(daysOff, 'daysOff'), ...within(makeUpDays, 'makeUpDays')];
}

function dayProblems(value: unknown, year: number, seen: Set<Day>, path: Issue['path']): readonly Issue[] {
  const day = readDay(value, path);
  if (!day.ok) return day.issues;
  if (yearOf(day.value) !== year) return [otherYear(day.value, year, path)];
  if (seen.has(day.value)) return [twice(day.value, path)];
  seen.add(day.value);
  return [];
}

/** The years must follow each other, but for those that can be estimated. */
function gaps(years: readonly number[]): readonly Issue[] {
  const known = new Set(years);
  if (known.size < years.length)
    return [twice(String(years.find((year, at) => years.indexOf(year) !== at)), ['notices'])];
  const last = Math.max(ESTIMABLE.last, ...years);
  for (let year = Math.min(...years); year <= last; year += 1) {
    const estimable = year >= ESTIMABLE.first && year <= ESTIMABLE.last;
    if (!known.has(year) && !estimable) return [gap(year)];
  }
  return [];
}

function isYear(value: unknown): value is number {
  return typeof value === 'number' && Number.isInteger(value) && value >= 1900 && value <= 2100;
}

function malformed(value: unknown, path: Issue['path']): Issue {
  return {
    code: 'notice.malformed',
    path,
    expected: '{ year, daysOff, makeUpDays }, the year a whole number from 1900 to 2100',
    received: showReceived(value),
    message: {
      vi: 'Thông báo nghỉ của một năm cần có year (1900 đến 2100), daysOff và makeUpDays: hãy bổ sung.',
      en: "A year's notice has a year (1900 to 2100), daysOff and makeUpDays: add what is missing.",
    },
  };
}

function otherYear(day: Day, year: number, path: Issue['path']): Issue {
  return {
    code: 'notice.other-year',
    path,
    expected: `a day of ${year}`,
    received: day,
    message: {
      vi: `Ngày ${day} không thuộc năm ${year} của thông báo: hãy sửa ngày hoặc đưa sang thông báo năm đó.`,
      en: `The day ${day} is not of the notice's year ${year}: mend it, or put it into that year's notice.`,
    },
  };
}

function twice(what: string, path: Issue['path']): Issue {
  return {
    code: 'notice.twice',
    path,
    expected: 'each day and each year once',
    received: what,
    message: {
      vi: `${what} có mặt hai lần, hoặc vừa là ngày nghỉ vừa là ngày làm bù: hãy bỏ một lần.`,
      en: `${what} stands there twice, or both as a day off and as a make-up day: remove one.`,
    },
  };
}

function gap(year: number): Issue {
  return {
    code: 'notice.gap',
    path: ['notices'],
    expected: `a notice for ${year}`,
    received: 'nothing',
    message: {
      vi: `Thiếu thông báo nghỉ của năm ${year}, và năm đó không ước tính được: hãy bổ sung.`,
      en: `There is no notice for ${year}, and that year cannot be estimated: add one.`,
    },
  };
}
