/** What the fast reader of `records` and the compiler of `sql` need of a count, and users do not. */
export { type Counter, countFlat, countRecord, startCount } from './counter.js';
export { checkPlanForm } from './plan-check.js';
export { isPeriodDimension } from './plan-form.js';
export { runCount } from './run-count.js';
