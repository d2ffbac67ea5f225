import {
  compareQuotients,
  divideQuotients,
  type Quotient,
  readDecimal,
  subtractQuotients,
  type WrittenQuotient,
  writeQuotient,
} from '../exact/index.js';
import type { Figure, Observation } from '../indicators/index.js';
import { scaled } from '../indicators/internal.js';
import type { Issue } from '../issues/index.js';
import { checkTarget } from './check.js';
import { expired, noNumber } from './refusals.js';
import type { Target } from './target.js';

/** How a figure stands against a target. Nothing is rounded before it is compared. */
export type Attainment = Attained | UndecidedAttainment | RefusedAttainment;

/** It is known whether the target is reached. */
export interface Attained {
  /** Whether it is reached, by the exact figure: 59.999 % has not reached 60 %. */
  readonly status: 'reached' | 'not-reached';
  /** Whether the day by which it shall be reached has come by the end of the period, or by the day of looking. */
  readonly due: boolean;
  /** The figure over the target, exactly; absent for a target of 0 and for a figure that is known between bounds. */
  readonly ratio?: WrittenQuotient;
  /** The figure less the target in the printed scale; absent for a figure that is known between bounds. */
  readonly gap?: WrittenQuotient;
}

/** The figure is known between bounds, and the target lies between them. */
export interface UndecidedAttainment {
  /** Always `undecided`. */
  readonly status: 'undecided';
  /** Whether the day by which it shall be reached has come. */
  readonly due: boolean;
}

/** The target cannot be held against the figure. */
export interface RefusedAttainment {
  /** Always `refused`. */
  readonly status: 'refused';
  /** Why not. */
  readonly issues: readonly [Issue, ...Issue[]];
}

/**
 * Holds a target against a figure. Whether the target binds the body of the figure is left to the caller: a commune may be
 * held against the city's target, and the answer then is about that comparison.
 *
 * @param observation - the figure with its period
 * @param target - the target
 * @returns whether it is reached; refused with the issues of `checkTarget`, `target.expired`, or `target.no-figure`
 * @example
 * ```ts
 * import { calculate, observe, onlineShareOfReceived } from '@hanoi-dx/core/indicators';
 * import { readPeriod } from '@hanoi-dx/core/periods';
 * import { attainmentOf, officialTargets } from '@hanoi-dx/core/targets';
 *
 * const figure = calculate(onlineShareOfReceived, { received: 531_269, receivedOnline: 317_199 });
 * const period = readPeriod('2025-07-01/2025-09-23');
 * const observed = period.ok ? observe(figure, { body: 'H26', period: period.value }) : period;
 * const [sixty] = officialTargets();
 * observed.ok && sixty && attainmentOf(observed.value, sixty).status; // → 'not-reached'
 * ```
 */
export function attainmentOf(observation: Observation, target: Target): Attainment {
  const { figure, period, asOf } = observation;
  const last = asOf !== undefined && asOf < period.last ? asOf : period.last;
  const checked = checkTarget(target, figure.indicator);
  if (!checked.ok) return refused(checked.issues);
  if (target.until !== undefined && last > target.until) return refused([expired(target.until, last)]);
  const at = readDecimal(target.at);
  if (!at.ok) return refused(at.issues);
  return held(figure, target.reach, at.value, last >= target.from);
}

function held(figure: Figure, reach: Target['reach'], at: Quotient, due: boolean): Attainment {
  if (figure.status === 'value') {
    const value = scaled(figure.indicator, figure);
    const status = reaches(value, reach, at) ? 'reached' : 'not-reached';
    const gap = writeQuotient(subtractQuotients(value, at));
    return at.numerator === 0n
      ? { status, due, gap }
      : { status, due, ratio: writeQuotient(divideQuotients(value, at)), gap };
  }
  if (figure.status !== 'bounded') return refused([noNumber(figure.status)]);
  const { indicator, low, above, high } = figure;
  const lowest = scaled(indicator, low);
  const highest = high === undefined ? undefined : scaled(indicator, high);
  if (reach === 'at-least') {
    if (reaches(lowest, reach, at)) return { status: 'reached', due };
    return highest === undefined || reaches(highest, reach, at)
      ? { status: 'undecided', due }
      : { status: 'not-reached', due };
  }
  if (highest !== undefined && reaches(highest, reach, at)) return { status: 'reached', due };
  const beyond = above ? compareQuotients(lowest, at) >= 0 : !reaches(lowest, reach, at);
  return { status: beyond ? 'not-reached' : 'undecided', due };
}

/** Whether an exact value is at least, or at most, another. */
export function reaches(value: Quotient, reach: Target['reach'], at: Quotient): boolean {
  const order = compareQuotients(value, at);
  return reach === 'at-least' ? order >= 0 : order <= 0;
}

function refused(issues: readonly Issue[]): RefusedAttainment {
  return { status: 'refused', issues: issues as RefusedAttainment['issues'] }; // a refused answer has at least one issue
}
