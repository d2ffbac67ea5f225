/** Points alone, for folders that print them: without rules and cards. */
export { printScore } from './points.js';
