/**
 * Exact, named, citable definitions of Hanoi's official digital-transformation indicators: everything in one place.
 * Each folder below is an entry point of its own, for those who want less.
 *
 * @module core
 */
export * from './analysis/index.js';
export * from './campaigns/index.js';
export * from './channels/index.js';
export * from './charts/index.js';
export * from './days/index.js';
export * from './decimal/index.js';
export * from './exact/index.js';
export * from './indicators/index.js';
export * from './issues/index.js';
export * from './law/index.js';
export * from './measures/index.js';
export * from './periods/index.js';
export * from './publication/index.js';
export * from './records/index.js';
export * from './reports/index.js';
export * from './schemas/index.js';
export * from './scorecards/index.js';
export * from './services/index.js';
export * from './sql/index.js';
export * from './tallies/index.js';
export * from './targets/index.js';
export * from './text/index.js';
export * from './units/index.js';
