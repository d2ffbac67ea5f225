import type { Reported } from '../exact/index.js';
import { accept, readGuarded } from '../issues/index.js';
import type { Counts } from '../measures/index.js';
import { readCountOf } from './check-rules.js';
import { residualFrom } from './finding.js';
import { difference, sumOf } from './interval.js';
import type { RuleResidual } from './judgement.js';

/** What parts leave of a reported total. */
export interface CountResidual {
  /** The name of the count. */
  readonly name: string;
  /** The total as it was reported. */
  readonly reported: Reported;
  /** What the parts add up to. */
  readonly together: Reported;
  /** The total less its parts: 0 where they agree; ends where a count is a range. Absent where nothing is known of it. */
  readonly residual?: RuleResidual;
}

/**
 * What counts put together leave of the totals that were reported for the same period and body, such as the city's own
 * report beside the sum of its communes. A residual is part of the answer, not an error.
 *
 * @param reported - the reported totals
 * @param together - the counts of `overTime` or `overPlace`
 * @returns one entry a count that both have, in the order of the totals; wrong counts have none
 * @example
 * ```ts
 * import { residualsBetween } from '@hanoi-dx/core/reports';
 *
 * residualsBetween({ received: 531_269 }, { received: 531_267 });
 * // the city reports two dossiers more than its parts
 * residualsBetween({ received: 531_269 }, { received: 531_267 })[0]?.residual; // → 2
 * ```
 */
export function residualsBetween(reported: Counts, together: Counts): readonly CountResidual[] {
  const names = readGuarded(reported, [], () => accept(Object.keys(Object(reported))));
  return (names.ok ? names.value : []).flatMap((name) => {
    const [total, sum] = [readCountOf(reported, name, [name]), readCountOf(together, name, [name])];
    if (total?.ok !== true || sum?.ok !== true) return [];
    const residual = residualFrom(difference(sumOf([total.value]), sumOf([sum.value])));
    return [{ name, reported: total.value, together: sum.value, ...(residual === undefined ? {} : { residual }) }];
  });
}
