import { type Count, fewest, readDecimal } from '../exact/index.js';
import type { Observation, ValueFigure } from '../indicators/index.js';
import { scaled } from '../indicators/internal.js';
import { attainmentOf, type RefusedAttainment, reaches } from './attain.js';
import { noNumber } from './refusals.js';
import type { Target } from './target.js';

/** How many counts bring a figure to its target. */
export type CountsNeeded =
  | {
      /** It is reached already. */
      readonly status: 'reached';
    }
  | {
      /** So many counts are needed, by either way. */
      readonly status: 'needed';
      /**
       * The fewest among those counted already: so many more above the line where higher is better (dossiers of the whole
       * that must join the part), so many fewer where lower is. `null` where all of them would not do.
       */
      readonly existing: Count | null;
      /**
       * The fewest further ones, each of the whole and, where higher is better, of the part. `null` where no number would
       * do, and for ratios, whose two counts are of different things.
       */
      readonly further: Count | null;
    }
  | RefusedAttainment;

/**
 * How many more counts a figure needs to reach a target, exactly: the smallest whole numbers.
 *
 * @param observation - the figure with its period; it must be a value
 * @param target - the target
 * @returns the fewest counts by two ways; refused as {@link attainmentOf} refuses, and for figures between bounds
 * @example
 * ```ts
 * import { calculate, observe, onlineShareOfReceived } from '@hanoi-dx/core/indicators';
 * import { readPeriod } from '@hanoi-dx/core/periods';
 * import { countsNeeded, officialTargets } from '@hanoi-dx/core/targets';
 *
 * const figure = calculate(onlineShareOfReceived, { received: 531_269, receivedOnline: 317_199 });
 * const period = readPeriod('2025-07-01/2025-09-23');
 * const observed = period.ok ? observe(figure, { body: 'H26', period: period.value }) : period;
 * const [sixty] = officialTargets();
 * observed.ok && sixty && countsNeeded(observed.value, sixty); // → { status: 'needed', existing: 1563, further: 3906 }
 * ```
 */
export function countsNeeded(observation: Observation, target: Target): CountsNeeded {
  const attainment = attainmentOf(observation, target);
  if (attainment.status === 'refused') return attainment;
  const { figure } = observation;
  if (figure.status !== 'value') return { status: 'refused', issues: [noNumber(figure.status)] };
  if (attainment.status === 'reached') return { status: 'reached' };
  return { status: 'needed', ...ways(figure, target) };
}

function ways(figure: ValueFigure, { reach, at }: Target): { existing: Count | null; further: Count | null } {
  const { indicator, numerator, denominator } = figure;
  const goal = readDecimal(at);
  const isShare = indicator.kind === 'proportion';
  const more = reach === 'at-least';
  const holds = (part: Count, whole: Count): boolean =>
    goal.ok && reaches(scaled(indicator, { numerator: part, denominator: whole }), reach, goal.value);
  const room = more ? (isShare ? denominator : Number.MAX_SAFE_INTEGER) - numerator : numerator;
  return {
    existing: fewest(room, (count) => holds(more ? numerator + count : numerator - count, denominator)),
    further: isShare
      ? fewest(Number.MAX_SAFE_INTEGER - denominator, (count) =>
          holds(more ? numerator + count : numerator, denominator + count),
        )
      : null,
  };
}
