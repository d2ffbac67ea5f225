import type { Day } from '../days/index.js';
import type { Count } from '../exact/index.js';
import type { Measure } from '../measures/index.js';
import type { SettlementRule } from '../services/index.js';
import type { Dimension } from './dimension.js';

/** What to count, by which groups, and how to look at it. */
export interface TallyPlan {
  /** What to group by, in order; nothing for one group of everything. */
  readonly by: readonly Dimension[];
  /** Measures of dossiers, or indicators, whose measures are counted. */
  readonly of: readonly (Measure | MeasuredBy)[];
  /** Whose rule judges settlement; must be given where a measure looks at it. */
  readonly rule?: SettlementRule;
  /**
   * The day of looking, which counts to its end; must be given where a measure depends on it. What was received later is
   * not counted, and what was settled later is still open.
   */
  readonly asOf?: Day;
  /** The number of the first record, where records have none of their own: 1 where nothing is said. */
  readonly firstRow?: Count;
  /** How many faulty records to list at the most: 100 where nothing is said. All are counted. */
  readonly faultLimit?: Count;
}

/** Whatever is made of two measures, such as an indicator. */
export interface MeasuredBy {
  /** What is counted. */
  readonly numerator: Measure;
  /** What it is compared to. */
  readonly denominator: Measure;
}

/** How many faulty records are listed where nothing is said. */
export const USUAL_FAULT_LIMIT = 100;

/**
 * The measures of a plan, each once, in the order in which they are named.
 *
 * @param plan - what to count
 * @returns the measures, those of an indicator in its place
 * @example
 * ```ts
 * import { onlineShareOfReceived } from '@hanoi-dx/core/indicators';
 * import { measuresOf } from '@hanoi-dx/core/tallies';
 *
 * measuresOf({ of: [onlineShareOfReceived] }).map(({ name }) => name); // → ['receivedOnline', 'received']
 * ```
 */
export function measuresOf(plan: Pick<TallyPlan, 'of'>): readonly Measure[] {
  const named = namedIn(plan);
  return named.filter((one, at) => named.findIndex(({ name }) => name === one.name) === at);
}

/** The measures as a plan names them, some perhaps more than once. */
export function namedIn({ of }: Pick<TallyPlan, 'of'>): readonly Measure[] {
  return of.flatMap((what) => ('numerator' in what ? [what.numerator, what.denominator] : [what]));
}
