/** What the library asks of programs, and users do not. */
export { checkLocale, noSuch } from './no-such.js';
