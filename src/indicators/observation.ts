import { type Day, readDay } from '../days/index.js';
import { type Count, checkCount } from '../exact/index.js';
import { accept, type Checked, type Issue, missingField, readGuarded, refuse } from '../issues/index.js';
import type { Measure } from '../measures/index.js';
import { dependsOnAsOf } from '../measures/internal.js';
import type { Period } from '../periods/index.js';
import { checkPeriod } from '../periods/internal.js';
import type { BodyKey } from '../units/index.js';
import { bodyOfKey } from '../units/internal.js';
import type { Figure } from './figure.js';
import type { DefinitionStamp } from './release.js';
import { stampOf } from './released.js';

/** How many of the units that should have reported did. */
export interface ObservedCoverage {
  /** How many reported. */
  readonly reported: Count;
  /** How many were expected to. */
  readonly expected: Count;
}

/** What must be known of a figure: some units have not reported (`incomplete`), or its period still ran (`provisional`). */
export type ObservationFlag = 'incomplete' | 'provisional';

/** Where and when a figure stands. */
export interface ObservedAt {
  /** Whose figure it is. */
  readonly body: BodyKey;
  /** The period that it is of, with the calendar that named it. */
  readonly period: Period;
  /** The day of looking: what came after it was not seen. Absent where the source does not say. */
  readonly asOf?: Day;
  /** Who reported, of whom expected; absent where the figure is not made of reports. */
  readonly coverage?: ObservedCoverage;
}

/** A figure with where and when it stands, and by which definition: plain JSON. */
export interface Observation extends ObservedAt {
  /** The figure. */
  readonly figure: Figure;
  /** Which definition it is of. */
  readonly definition: DefinitionStamp;
  /** What must be known of it, in this order; none for a complete figure of a period that is over. */
  readonly flags: readonly ObservationFlag[];
}

/**
 * Puts a figure where and when it stands.
 *
 * @param figure - the figure
 * @param at - body, period, and day of looking and coverage where they are known
 * @returns the observation, or issues `observation.as-of-missing` (open dossiers are counted on a day of looking),
 * `observation.before-period`, `observation.above-expected`, `value.unreadable`, and those of `bodyOfKey`, `checkPeriod`, `readDay`, `checkCount`
 * @example
 * ```ts
 * import { calculate, observe, onlineShareOfReceived } from '@hanoi-dx/core/indicators';
 * import { quarter, periodOf } from '@hanoi-dx/core/periods';
 *
 * const figure = calculate(onlineShareOfReceived, { received: 531_269, receivedOnline: 317_199 });
 * const period = periodOf(quarter, '2025-09-23');
 * const coverage = { reported: 125, expected: 126 };
 * const observed = observe(figure, { body: 'H26', period, asOf: '2025-09-23', coverage });
 * observed.ok && observed.value.flags; // → ['incomplete', 'provisional']
 * ```
 */
export function observe(figure: Figure, at: ObservedAt): Checked<Observation> {
  return readGuarded(at, [], () => observed(figure, Object(at)));
}

function observed(figure: Figure, at: ObservedAt): Checked<Observation> {
  const issues = [...wrongPlace(at), ...wrongTime(figure, at), ...wrongCoverage(at.coverage)];
  if (issues.length > 0) return { ok: false, issues };
  const { body, period, asOf, coverage } = at;
  return accept({
    figure,
    definition: stampOf(figure.indicator),
    body,
    period,
    ...(asOf === undefined ? {} : { asOf }),
    ...(coverage === undefined ? {} : { coverage: { reported: coverage.reported, expected: coverage.expected } }),
    flags: flagsOf(at),
  });
}

/**
 * What must be known of a figure, from its period, day of looking and coverage.
 *
 * @param at - where and when it stands
 * @returns `incomplete` where fewer reported than expected, `provisional` where the period had not ended by the day of looking
 * @example
 * ```ts
 * import { flagsOf } from '@hanoi-dx/core/indicators';
 * import { quarter, periodOf } from '@hanoi-dx/core/periods';
 *
 * flagsOf({ period: periodOf(quarter, '2025-09-23'), asOf: '2025-09-30' }); // → []
 * ```
 */
export function flagsOf({ period, asOf, coverage }: Omit<ObservedAt, 'body'>): readonly ObservationFlag[] {
  const incomplete = coverage !== undefined && coverage.reported < coverage.expected;
  const provisional = asOf !== undefined && asOf < period.last;
  return [...(incomplete ? (['incomplete'] as const) : []), ...(provisional ? (['provisional'] as const) : [])];
}

function wrongPlace({ body, period }: ObservedAt): readonly Issue[] {
  return [bodyOfKey(body, ['body']), checkPeriod(period, ['period'])].flatMap((read) => (read.ok ? [] : read.issues));
}

function wrongTime({ indicator }: Figure, { period, asOf }: ObservedAt): readonly Issue[] {
  if (asOf === undefined) {
    return [indicator.numerator, indicator.denominator].some(standsOnADay) ? [asOfMissing()] : [];
  }
  const day = readDay(asOf, ['asOf']);
  if (!day.ok) return day.issues;
  return checkPeriod(period).ok && asOf < period.first ? [beforePeriod(asOf, period.first)] : [];
}

/** Stocks stand at the end of their period; what is asked anew for each day has no other day than that of looking. */
function standsOnADay(measure: Measure): boolean {
  return dependsOnAsOf(measure) && measure.additivity.time === 'none';
}

function wrongCoverage(coverage: ObservedCoverage | undefined): readonly Issue[] {
  if (coverage === undefined) return [];
  const { reported, expected }: ObservedCoverage = Object(coverage); // what is no object has no fields
  const read = [checkCount(reported, ['coverage', 'reported']), checkCount(expected, ['coverage', 'expected'])];
  const issues = read.flatMap((count) => (count.ok ? [] : count.issues));
  return issues.length === 0 && reported > expected ? aboveExpected(reported, expected).issues : issues;
}

function asOfMissing(): Issue {
  return {
    ...missingField(['asOf'], 'the day of looking'),
    code: 'observation.as-of-missing',
    message: {
      vi: 'Chỉ tiêu này đếm hồ sơ đang giải quyết nên phụ thuộc ngày chốt: hãy nêu asOf.',
      en: 'This indicator counts dossiers as they stand on a day of looking: give asOf.',
    },
  };
}

function beforePeriod(asOf: Day, first: Day): Issue {
  return {
    code: 'observation.before-period',
    path: ['asOf'],
    expected: `a day on or after ${first}`,
    received: asOf,
    message: {
      vi: `Ngày chốt ${asOf} đứng trước ngày đầu kỳ ${first}: hãy kiểm tra ngày hoặc kỳ.`,
      en: `The day of looking ${asOf} is before the first day of the period, ${first}: check the day or the period.`,
    },
  };
}

function aboveExpected(reported: Count, expected: Count): { readonly issues: readonly Issue[] } {
  return refuse({
    code: 'observation.above-expected',
    path: ['coverage', 'reported'],
    expected: `at most ${expected}`,
    received: String(reported),
    message: {
      vi: 'Số đơn vị đã báo cáo lớn hơn số đơn vị phải báo cáo: có đơn vị được đếm hai lần?',
      en: 'More units reported than were expected to: is one counted twice?',
    },
  });
}
