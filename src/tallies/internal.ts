/** What the fast reader of `records` needs of a count, and users do not. */
export { type Counter, countFlat, countRecord, startCount } from './counter.js';
export { runCount } from './run-count.js';
