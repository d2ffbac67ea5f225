/** For those who round in ways of their own; users are told by the functions that round. */
export { noRounding } from './rounding.js';
