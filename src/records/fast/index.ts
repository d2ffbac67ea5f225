/**
 * Records, fast: NDJSON checked and counted in one pass over its bytes.
 *
 * @module records/fast
 */
export { tallyNdjson } from './tally-ndjson.js';
