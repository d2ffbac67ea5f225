/**
 * Figures as decimal.js values. An entry point of its own, so that nobody else carries decimal.js.
 *
 * @module decimal
 */
export { decimal } from './decimal.js';
