import type { Observation } from '../indicators/index.js';
import type { Checked } from '../issues/index.js';
import type { Period, Span } from '../periods/index.js';
import { previousPeriod, samePeriodYearBefore } from '../periods/internal.js';

/** Figures by what they are looked for by, so that none is looked for among all; of several, the one looked at last. */
export interface Series {
  /** By definition, body and days, whoever named these. */
  readonly overDays: ReadonlyMap<string, Observation>;
  /** By definition, body and period of a calendar. */
  readonly inPeriods: ReadonlyMap<string, Observation>;
}

/** Figures of any definitions and bodies, to be looked in many times. */
export function seriesOf(observations: readonly Observation[]): Series {
  const [overDays, inPeriods] = [new Map<string, Observation>(), new Map<string, Observation>()];
  for (const one of observations) {
    keepLatest(overDays, daysKey(one, one.period), one);
    keepLatest(inPeriods, periodKey(one, one.period), one);
  }
  return { overDays, inPeriods };
}

function keepLatest(kept: Map<string, Observation>, key: string, one: Observation): void {
  if (isNotBefore(one, kept.get(key))) kept.set(key, one);
}

/** Whether a figure was looked at on the day of another or later. */
export function isNotBefore(one: Observation, other: Observation | undefined): boolean {
  return (one.asOf ?? '') >= (other?.asOf ?? '');
}

/** The figure of the same definition and body over exactly these days. */
export function overDays(series: Series, observation: Observation, days: Span): Observation | undefined {
  return series.overDays.get(daysKey(observation, days));
}

/** The figure of the same definition and body of the period before. */
export function previousIn(series: Series, observation: Observation): Observation | undefined {
  return inPeriod(series, observation, previousPeriod(observation.period));
}

/** The figure of the same definition and body of the same period last year. */
export function yearBeforeIn(series: Series, observation: Observation): Observation | undefined {
  return inPeriod(series, observation, samePeriodYearBefore(observation.period));
}

function inPeriod(series: Series, observation: Observation, period: Checked<Period>): Observation | undefined {
  if (!period.ok) return undefined; // before the beginning of the calendar
  return series.inPeriods.get(periodKey(observation, period.value));
}

function daysKey({ definition, body }: Observation, { first, last }: Span): string {
  return [definition.hash, body, first, last].join(' ');
}

function periodKey(observation: Observation, period: Period): string {
  return [daysKey(observation, period), period.calendar, period.kind].join(' ');
}
