import type { Cell } from './cells.js';
import { headOf } from './counter.js';
import { closed } from './open-groups.js';
import { byKey, keyOf } from './placing.js';
import { measuresOf, type TallyPlan, USUAL_FAULT_LIMIT } from './plan.js';
import type { TalliedRecords, Tally } from './tally.js';

/** One group of what another engine counted. */
export interface CountedGroup {
  /** Where it is: a key for each dimension of the plan, in their order. */
  readonly at: readonly string[];
  /** What was counted of each measure, in the order of `measuresOf`. */
  readonly cells: readonly Cell[];
}

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
  const counted = groups.map(({ at, cells }) => {
    const pairs = measures.map((measure, place) => ({ measure, cell: cells[place] as Cell })); // one for each measure
    return [keyOf(at), { at, counted: pairs }] as const;
  });
  return {
    ...headOf(plan, measures),
    records,
    faults: [],
    faultLimit: plan.faultLimit ?? USUAL_FAULT_LIMIT,
    groups: counted.sort(byKey).map(([, group]) => closed(group, plan)),
  };
}
