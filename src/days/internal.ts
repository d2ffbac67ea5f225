/** Instants in their plain form, for those who look at millions of them; users read days and instants. */
export { dayOfPlainDay, isPlainInstant, isWrittenPlainly, plainDay } from './plain-instant.js';
