/**
 * Plain data that nobody can change. Not an entry point of its own: `measures` gives it to those who define measures.
 *
 * @module frozen
 */
export { frozen } from './frozen.js';
