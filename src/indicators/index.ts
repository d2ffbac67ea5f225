/**
 * Indicators: their definitions, the catalogue, and the figures that are calculated, printed and explained from them.
 *
 * @module indicators
 */
export { type CountsOf, calculate, type NamesOf } from './calculate.js';
export * from './catalogue/index.js';
export { checkDefinition } from './check-definition.js';
export {
  defineMedian,
  type MeanSpec,
  type MedianSpec,
  mean,
  type ProportionSpec,
  proportion,
  type RatioSpec,
  ratio,
} from './define.js';
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
export { figures, type GroupFigure } from './figures.js';
export { findIndicator } from './find.js';
export { type Histogram, histogramOf } from './histogram.js';
export type {
  Content,
  Definition,
  Disaggregation,
  Indicator,
  IndicatorCode,
  Mean,
  MedianDefinition,
  Periodicity,
  Proportion,
  Ratio,
} from './indicator.js';
export { medianHandlingDays } from './median-handling-days.js';
export { medianOf } from './median-of.js';
export {
  flagsOf,
  type Observation,
  type ObservationFlag,
  type ObservedAt,
  type ObservedCoverage,
  observe,
} from './observation.js';
export { type LeftOutGroup, observations, type TallyObservations } from './observations.js';
export { NO_NUMBER, print, scaled } from './print.js';
export type { DefinitionStamp, Release } from './release.js';
export { releases, stampOf } from './released.js';
export type { WorkedExample, WorkedMedian } from './worked.js';
