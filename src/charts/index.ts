/**
 * Charts: figures, rankings, trends, scorecards and funnels as Vega-Lite specifications, which are plain JSON. Bars begin at
 * 0, shares end at 100 %, what is not known is shown as not known, and nothing is told by colour alone.
 *
 * @module charts
 */
export { figuresChart } from './figures.js';
export { type FunnelStep, funnelChart } from './funnel.js';
export { type RankedItem, rankingChart } from './ranking.js';
export { type ScorecardChartSettings, scorecardChart } from './scorecard.js';
export type { AxisZoom, ChartItem, ChartSettings, FigureChartSettings } from './settings.js';
export type {
  ChartAxis,
  ChartConfig,
  ChartEncoding,
  ChartEnd,
  ChartField,
  ChartLayer,
  ChartMark,
  ChartPanel,
  ChartPosition,
  ChartRow,
  ChartSpec,
  ChartTitle,
} from './spec.js';
export { type ChartTarget, type TrendItem, trendChart } from './trend.js';
