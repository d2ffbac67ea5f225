/**
 * Indicators: their definitions, the catalogue, and the figures that are calculated, printed and explained from them.
 *
 * @module indicators
 */
export { type CountsOf, calculate, type NamesOf } from './calculate.js';
export * from './catalogue/index.js';
export { checkDefinition, type ProportionSpec, proportion, type RatioSpec, ratio } from './define.js';
export { describe, unitOf } from './describe.js';
export { explain } from './explain.js';
export type {
  BoundedFigure,
  EmptyFigure,
  Figure,
  Fraction,
  InvalidFigure,
  MissingFigure,
  SuppressedFigure,
  ValueFigure,
} from './figure.js';
export { findIndicator } from './find.js';
export type { Content, Disaggregation, Indicator, IndicatorCode, Periodicity, Proportion, Ratio } from './indicator.js';
export {
  flagsOf,
  type Observation,
  type ObservationFlag,
  type ObservedAt,
  type ObservedCoverage,
  observe,
} from './observation.js';
export { print, scaled } from './print.js';
export type { DefinitionStamp, Release } from './release.js';
export { releases, stampOf } from './released.js';
export type { WorkedExample } from './worked.js';
