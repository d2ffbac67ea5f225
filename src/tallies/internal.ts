/** What the fast reader of `records` needs of a count, and users do not. */
export { type Counter, countFlat, countRecord, startCount, tallyOf } from './counter.js';
export { CHANNEL, FLAGS, LEVEL } from './facets.js';
export type { Flat } from './flat.js';
