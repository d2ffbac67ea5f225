/**
 * What is wrong: issues of data from outside as plain data, and the one error for mistakes in a program.
 *
 * @module issues
 */
export { missingField, unknownField, wrongForm } from './field.js';
export { type Accepted, accept, type Checked, type Issue, printPath, type Refused, refuse } from './issue.js';
export { type Mistake, mistake } from './mistake.js';
export { showReceived } from './received.js';
export { readGuarded } from './unreadable.js';
