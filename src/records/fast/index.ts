/**
 * Records, fast: NDJSON checked and counted in one pass over its bytes.
 *
 * @module records/fast
 */
export { type NdjsonCounting, tallyNdjson } from './tally-ndjson.js';
