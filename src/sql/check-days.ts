import { type Day, readDay, yearOf } from '../days/index.js';
import type { Issue } from '../issues/index.js';
import { type PeriodDimension, periodOf, type Span } from '../periods/index.js';
import type { DialectRules } from './dialect.js';
import { periodsOf } from './groups.js';
import { sqlIssue } from './refusals.js';

/** Days whose neighbours and periods are in the calendar, whatever the period. */
const REACH: Readonly<Record<'first' | 'last', Day>> = { first: '0002-01-01', last: '9997-12-31' };

/** How many periods a statement can name. */
const MOST_PERIODS = 1_200;

/** What is wrong with a day that bounds what is counted. */
export function wrongDay(day: unknown, { days = REACH }: DialectRules, path: Issue['path']): readonly Issue[] {
  const read = readDay(day, path);
  if (!read.ok) return read.issues;
  const within = days.first <= read.value && read.value <= days.last;
  return within ? [] : [sqlIssue('days-out-of-reach', path, `${days.first} to ${days.last}`, day)];
}

/** What is wrong with the days to count, under the periods that they are grouped by. */
export function wrongDays(
  days: Span | undefined,
  periods: readonly PeriodDimension[],
  rules: DialectRules,
): readonly Issue[] {
  if (days === undefined) {
    return periods.length === 0 ? [] : [sqlIssue('days-needed', ['days'], '{ first, last }', days)];
  }
  const { first, last }: Partial<Span> = Object(days);
  const issues = [...wrongDay(first, rules, ['days', 'first']), ...wrongDay(last, rules, ['days', 'last'])];
  if (issues.length > 0) return issues;
  if (days.last < days.first) return [sqlIssue('days-upside-down', ['days'], `${days.first} or later`, days.last)];
  return periods.flatMap((period) => wrongPeriods(days, period));
}

function wrongPeriods({ first, last }: Span, period: PeriodDimension): readonly Issue[] {
  const whole = { first: periodOf(period, first).first, last: periodOf(period, last).last };
  if (whole.first !== first || whole.last !== last) {
    return [sqlIssue('partial-period', ['days'], `${whole.first} to ${whole.last}`, `${first} to ${last}`)];
  }
  const many = yearOf(last) - yearOf(first) > MOST_PERIODS || periodsOf(period, { first, last }).length > MOST_PERIODS;
  return many ? [sqlIssue('too-many-periods', ['days'], `at most ${MOST_PERIODS} periods`, `${first} to ${last}`)] : [];
}
