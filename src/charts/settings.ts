import type { Printing } from '../exact/index.js';
import type { Definition, Figure } from '../indicators/index.js';
import { mistake } from '../issues/index.js';
import type { Locale } from '../text/index.js';

/** What every chart is drawn with. Decimals and rounding are those of its words. */
export interface ChartSettings extends Printing {
  /** The language of all words. */
  readonly locale: Locale;
  /** The title; that of the indicator or scorecard where nothing is said. */
  readonly title?: string;
  /** The width of the panel in whole pixels, 200 to 2,000; 480 where nothing is said. */
  readonly width?: number;
}

/** What a chart of figures is drawn with. */
export interface FigureChartSettings extends ChartSettings {
  /**
   * The ends of the axis in the printed scale, where 0 to 100 % of a share, or 0 to the largest figure, show too little.
   * Bars become points, because a bar that does not begin at 0 lies, and the subtitle says so. No figure is cut off: the
   * axis is widened to hold it.
   */
  readonly zoom?: AxisZoom;
}

/** The ends of an axis that does not begin at 0. */
export interface AxisZoom {
  /** The lower end, from 0. */
  readonly from: number;
  /** The upper end, above the lower one; of a share at most 100. */
  readonly to: number;
}

/** A figure to draw, and what it is called. */
export interface ChartItem {
  /** What it is called: a place, a period, a variant; in the language of the chart. */
  readonly label: string;
  /** The figure. */
  readonly figure: Figure<Definition>;
  /** What must be known of it, as an observation says it. */
  readonly flags?: readonly ('incomplete' | 'provisional')[];
}

/** The width of a panel where nothing is said, in pixels. */
const USUAL_WIDTH = 480;

/** The checked width of a chart. */
export function widthOf({ width = USUAL_WIDTH }: ChartSettings): number {
  if (Number.isInteger(width) && width >= 200 && width <= 2_000) return width;
  throw mistake('chart.width', {
    vi: `width là số điểm ảnh nguyên từ 200 đến 2.000, không phải ${width}.`,
    en: `width is a whole number of pixels from 200 to 2,000, not ${width}.`,
  });
}
