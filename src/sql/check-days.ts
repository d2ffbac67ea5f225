import { type Day, readDay, yearOf } from '../days/index.js';
import type { Issue } from '../issues/index.js';
import type { PeriodDimension, Span } from '../periods/index.js';
import { periodOf } from '../periods/internal.js';
import { measuresOf, type TallyPlan } from '../tallies/index.js';
import type { DialectRules } from './dialect.js';
import { sqlIssue } from './refusals.js';
import type { TableOfDossiers } from './target.js';

/** Days whose neighbours and periods are in the calendar, whatever the period. */
const REACH: Readonly<Record<'first' | 'last', Day>> = { first: '0002-01-01', last: '9997-12-31' };

/** How many months a statement can name. */
const MOST_MONTHS = 1_200;

/** What is wrong with a day that bounds what is counted. */
function wrongDay(day: unknown, { days = REACH }: DialectRules, path: Issue['path']): readonly Issue[] {
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
  return [...cutPeriods(days, periods), ...tooManyPeriods(days, periods)];
}

/**
 * A group is what its periods share. Where the days are whole periods of one kind, every group is whole, however the
 * others are cut: what a month and a reporting quarter share lies within the month.
 */
function cutPeriods({ first, last }: Span, periods: readonly PeriodDimension[]): readonly Issue[] {
  const spans = periods.map((period) => [periodOf(period, first).first, periodOf(period, last).last] as const);
  const [wanted] = spans;
  if (wanted === undefined || spans.some(([start, end]) => start === first && end === last)) return [];
  return [sqlIssue('partial-period', ['days'], wanted.join(' to '), `${first} to ${last}`)];
}

function tooManyPeriods({ first, last }: Span, periods: readonly PeriodDimension[]): readonly Issue[] {
  const months = (yearOf(last) - yearOf(first)) * 12;
  if (periods.length === 0 || months <= MOST_MONTHS) return [];
  return [sqlIssue('too-many-periods', ['days'], `at most ${MOST_MONTHS / 12} years`, `${first} to ${last}`)];
}

/** What is wrong with the days to count and the day of looking. */
export function wrongTimes(plan: TallyPlan, { days }: TableOfDossiers, rules: DialectRules): readonly Issue[] {
  const { by, asOf } = plan;
  const periods = by.filter((dimension) => dimension.dimension === 'period');
  const issues = [...(asOf === undefined ? [] : wrongDay(asOf, rules, ['asOf'])), ...wrongDays(days, periods, rules)];
  if (issues.length > 0 || asOf === undefined || days === undefined) return issues;
  const outside = asOf < days.first || asOf > days.last;
  if (!outside || measuresOf(plan).every(({ datedBy }) => datedBy !== 'asOf')) return [];
  return [sqlIssue('as-of-outside', ['asOf'], `${days.first} to ${days.last}`, asOf)];
}
