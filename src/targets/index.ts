/**
 * Targets: dated and cited, whether figures reach them, and how many counts are needed to.
 *
 * @module targets
 */
export {
  type Attained,
  type Attainment,
  attainmentOf,
  type RefusedAttainment,
  type UndecidedAttainment,
} from './attain.js';
export { checkTarget } from './check.js';
export { type CountsNeeded, countsNeeded } from './needed.js';
export { officialTargets, targetsFor } from './official.js';
export type { Target, TargetBody } from './target.js';
