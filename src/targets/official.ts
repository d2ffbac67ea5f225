import { dayNumber } from '../days/index.js';
import type { Observation } from '../indicators/index.js';
import { OFFICIAL } from './data/official.js';
import type { Target, TargetBody } from './target.js';

/**
 * The targets of instruments whose numbers were read, and which are set for an indicator of the catalogue. Others were
 * not read, or no indicator here is what they are set for.
 *
 * @returns the targets, frozen
 * @example
 * ```ts
 * import { officialTargets } from '@hanoi-dx/core/targets';
 *
 * officialTargets().map(({ at, from }) => `${at} by ${from}`)[0]; // → '60 by 2025-07-30'
 * ```
 */
export function officialTargets(): readonly Target[] {
  return OFFICIAL;
}

/**
 * The targets that hold for a figure at the end of its period (or on the day of looking, where that is earlier).
 *
 * @param observation - the figure with body and period
 * @param targets - the targets to choose from
 * @param body - whose targets; those of the figure's own body where nothing is said
 * @returns the targets of that indicator and body, the one that began last first
 * @example
 * ```ts
 * import { calculate, observe, onlineShareOfReceived } from '@hanoi-dx/core/indicators';
 * import { readPeriod } from '@hanoi-dx/core/periods';
 * import { officialTargets, targetsFor } from '@hanoi-dx/core/targets';
 *
 * const period = readPeriod('2025-Q3');
 * const figure = calculate(onlineShareOfReceived, { received: 100, receivedOnline: 60 });
 * const observed = period.ok ? observe(figure, { body: '00613@2025-07-01', period: period.value }) : period;
 * observed.ok && targetsFor(observed.value, officialTargets()).length; // → 0
 * observed.ok && targetsFor(observed.value, officialTargets(), 'H26').length; // → 1
 * ```
 */
export function targetsFor(
  { definition, period, asOf, body: own }: Observation,
  targets: readonly Target[],
  body: TargetBody = own,
): readonly Target[] {
  const last = asOf !== undefined && asOf < period.last ? asOf : period.last;
  return targets
    .filter((target) => target.indicator === definition.code && target.body === body)
    .filter(({ from, until }) => from <= last && (until === undefined || last <= until))
    .sort((one, other) => dayNumber(other.from) - dayNumber(one.from));
}
