/**
 * Exact, named, citable definitions of Hanoi's official digital-transformation indicators.
 *
 * @module core
 */
export * from './days/index.js';
export * from './exact/index.js';
export * from './issues/index.js';
export * from './law/index.js';
export * from './periods/index.js';
export * from './schemas/index.js';
export * from './text/index.js';
