/** Figures alone, for folders that calculate and print those of any definition: without the catalogue. */
export { calculate } from './calculate.js';
export { unitOf } from './describe.js';
export { observe } from './observation.js';
export { NO_NUMBER, print, scaled } from './print.js';
