import { headOf } from './counter.js';
import { type CountedGroup, closing } from './open-groups.js';
import { byKey, keyOf } from './placing.js';
import { measuresOf, type TallyPlan, USUAL_FAULT_LIMIT } from './plan.js';
import type { TalliedRecords, Tally } from './tally.js';

/**
 * The tally of what another engine counted by a plan, such as a database: the same value that `tally` gives.
 *
 * @param plan - what was counted; a plan that `checkPlan` lets pass
 * @param records - how many records the engine looked at, and what became of them
 * @param groups - the groups, in any order, each once
 * @returns the tally, without faults: they stayed where the records were checked
 * @example
 * ```ts
 * import { received } from '@hanoi-dx/core/measures';
 * import { tallyOfCounted } from '@hanoi-dx/core/tallies';
 *
 * const records = { read: 2, counted: 2, later: 0, faulty: 0 };
 * const cells = [{ sure: 2, possible: 2, unstated: 0, values: undefined }];
 * tallyOfCounted({ by: [], of: [received] }, records, [{ at: [], cells }]).groups; // → [{ at: {}, counts: { received: 2 } }]
 * ```
 */
export function tallyOfCounted(plan: TallyPlan, records: TalliedRecords, groups: readonly CountedGroup[]): Tally {
  const measures = measuresOf(plan);
  const keyed = groups.map((group) => [keyOf(group.at), group] as const).sort(byKey);
  return {
    ...headOf(plan, measures),
    records,
    faults: [],
    faultLimit: plan.faultLimit ?? USUAL_FAULT_LIMIT,
    groups: keyed.map(([, group]) => group).map(closing(plan, measures)),
  };
}
