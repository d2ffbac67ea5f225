/**
 * A chart as a Vega-Lite specification: plain JSON, made anew at each call and not frozen, because Vega marks the rows that
 * it draws. It names only the few parts of Vega-Lite that this library uses.
 */
export interface ChartSpec {
  /** The version of Vega-Lite that it is written for. */
  $schema: 'https://vega.github.io/schema/vega-lite/v6.json';
  /** The chart in words, for those who do not see it. */
  description: string;
  /** What is drawn behind it. */
  background: string;
  /** Free room around it, in pixels. */
  padding: number;
  /** Its title, and what must be known of its axes. */
  title: ChartTitle;
  /** How text and axes look. */
  config: ChartConfig;
  /** Its panels from top to bottom: one, or one for each unit of a funnel. */
  vconcat: ChartPanel[];
}

/** The title of a chart, in lines. */
export interface ChartTitle {
  /** The title. */
  text: string[];
  /** What must be known of the axes and has no room beside the marks; absent where nothing must. */
  subtitle?: string[];
  /** Always at the left. */
  anchor: 'start';
  /** Told with the description, and not again. */
  aria: false;
}

/** How text and axes look. */
export interface ChartConfig {
  /** The font of all text. */
  font: string;
  /** The view that marks are drawn in. */
  view: {
    /** No frame. */
    stroke: null;
  };
  /** The title. */
  title: {
    /** Its size, in pixels. */
    fontSize: number;
    /** The size of the subtitle, in pixels. */
    subtitleFontSize: number;
    /** The height of its lines, in pixels. */
    lineHeight: number;
    /** The height of the lines of the subtitle, in pixels. */
    subtitleLineHeight: number;
    /** Its colour. */
    color: string;
    /** The colour of the subtitle. */
    subtitleColor: string;
    /** The room below it, in pixels. */
    offset: number;
  };
  /** All axes. */
  axis: {
    /** The colour of the labels. */
    labelColor: string;
    /** The size of the labels, in pixels. */
    labelFontSize: number;
    /** The colour of the title. */
    titleColor: string;
    /** The weight of the title. */
    titleFontWeight: 'normal';
    /** The colour of the grid. */
    gridColor: string;
    /** The colour of the line. */
    domainColor: string;
    /** The colour of the ticks. */
    tickColor: string;
  };
}

/** One panel: rows, and the layers that draw them. */
export interface ChartPanel {
  /** Its width, in pixels. */
  width: number;
  /** Its height, in pixels. */
  height: number;
  /** What is drawn. */
  data: {
    /** One row for each label. */
    values: ChartRow[];
  };
  /** How it is drawn, the lowest layer first. */
  layer: ChartLayer[];
}

/** One thing that a chart shows: numbers for the eye, and the words that say them. */
export interface ChartRow {
  /** Its place, from 0. */
  position: number;
  /** What it is, in lines joined by a line feed. */
  label: string;
  /** What may be said of it: a figure's status. */
  status: 'value' | 'bounded' | 'empty' | 'missing' | 'suppressed' | 'invalid';
  /** The figure in the words of `print`, with what must be known of it. */
  words: string;
  /** The words alone, for a mark with little room. */
  short: string;
  /** Label and words, for those who do not see the mark. */
  says: string;
  /** The number that a mark is drawn at; `null` where none is known. */
  value: number | null;
  /** The lower end of what is known only between bounds; `null` otherwise. */
  low: number | null;
  /** The upper end of what is known only between bounds; `null` where there is none. */
  high: number | null;
  /** The whole that it is a part of; `null` where there is none. */
  whole: number | null;
  /** What it shall reach; `null` where nothing is said. */
  target: number | null;
  /** The target in words, on the first row that it holds for; empty otherwise. */
  targetWords: string;
  /** Whether it may still change. */
  open: boolean;
}

/** One layer of a panel. */
export interface ChartLayer {
  /** What is drawn. */
  mark: ChartMark;
  /** Where, and with which words. */
  encoding: ChartEncoding;
  /** Which rows: an expression of Vega over `datum`. */
  transform?: {
    /** The expression. */
    filter: string;
  }[];
}

/** A mark and how it looks. */
export interface ChartMark {
  /** Its kind. */
  type: 'bar' | 'line' | 'point' | 'rule' | 'text' | 'tick';
  /** Whether a reader of screens is told of it; the words are told once. */
  aria?: boolean;
  /** The colour inside and of lines. */
  color?: string;
  /** How much of what lies behind it is covered, 0 to 1. */
  opacity?: number;
  /** The colour inside. */
  fill?: string;
  /** The colour of the outline. */
  stroke?: string;
  /** The width of the outline, in pixels. */
  strokeWidth?: number;
  /** Dashes and gaps, in pixels. */
  strokeDash?: number[];
  /** Whether a point is filled. */
  filled?: boolean;
  /** The shape of a point. */
  shape?: string;
  /** The area of a point, in square pixels, or the length of a tick, in pixels. */
  size?: number;
  /** The height of a bar, in pixels. */
  height?: number;
  /** The thickness of a tick, in pixels. */
  thickness?: number;
  /** The direction of a bar or tick. */
  orient?: 'horizontal' | 'vertical';
  /** A shift to the right, in pixels. */
  xOffset?: number;
  /** A shift downwards, in pixels. */
  yOffset?: number;
  /** A shift of text to the right, in pixels. */
  dx?: number;
  /** A shift of text downwards, in pixels. */
  dy?: number;
  /** Which end of a text stands at its place. */
  align?: 'left' | 'center' | 'right';
  /** Which line of a text stands at its place. */
  baseline?: 'top' | 'middle' | 'bottom';
  /** The turn of a text, in degrees. */
  angle?: number;
  /** What parts the lines of a text. */
  lineBreak?: string;
  /** The height of its lines, in pixels. */
  lineHeight?: number;
  /** The size of a text, in pixels. */
  fontSize?: number;
  /** The weight of a text. */
  fontWeight?: 'normal' | 'bold';
  /** The style of a text. */
  fontStyle?: 'normal' | 'italic';
  /** A line ends where a number is not known, and begins anew after it. */
  invalid?: 'break-paths-show-path-domains';
}

/** Where a mark stands and what it says. */
export interface ChartEncoding {
  /** From left to right. */
  x?: ChartPosition;
  /** The other end from left to right. */
  x2?: ChartEnd;
  /** From top to bottom. */
  y?: ChartPosition;
  /** The other end from top to bottom. */
  y2?: ChartEnd;
  /** The text that is drawn. */
  text?: ChartField;
  /** What a reader of screens is told. */
  description?: ChartField;
  /** What is shown under the pointer. */
  tooltip?: ChartField;
}

/** A field of the rows that is written as it is. */
export interface ChartField {
  /** Its name. */
  field: keyof ChartRow;
  /** Always a text. */
  type: 'nominal';
}

/** A second end: a field of the rows, a number on the axis, or a place in the panel. */
export type ChartEnd =
  | {
      /** A field of the rows. */
      field: keyof ChartRow;
    }
  | {
      /** A number on the axis. */
      datum: number;
    }
  | {
      /** A place in pixels, or the far side of the panel. */
      value: number | 'width' | 'height';
    };

/** A position: a field of the rows, or a place in the panel. */
export type ChartPosition =
  | {
      /** A number of the rows. */
      field: keyof ChartRow;
      /** On an axis of numbers. */
      type: 'quantitative';
      /** Which numbers the axis shows. */
      scale: {
        /** Its two ends. */
        domain: [number, number];
        /** Whether its ends are moved to round numbers. */
        nice: boolean;
      };
      /** The axis; `null` where another layer draws it. */
      axis: ChartAxis | null;
      /** Marks are never stacked. */
      stack: null;
    }
  | {
      /** The place of the rows. */
      field: 'position';
      /** In their order. */
      type: 'ordinal';
      /** All of their places, so that a layer of few rows keeps them. */
      scale: {
        /** Each place is as wide as the others. */
        type: 'band';
        /** The places. */
        domain: number[];
        /** No room between them. */
        padding: 0;
      };
      /** The axis; `null` where labels are drawn as text. */
      axis: ChartAxis | null;
    }
  | {
      /** A place in pixels, or the far side of the panel. */
      value: number | 'width' | 'height';
    };

/** An axis. */
export interface ChartAxis {
  /** What its numbers are; `null` where they say it themselves. */
  title: string | null;
  /** The words of a tick: an expression of Vega over `datum.value`. */
  labelExpr: string;
  /** The turn of the words, in degrees. */
  labelAngle: number;
  /** Whether lines go through the panel. */
  grid: boolean;
  /** Told with the words of the marks, and not again. */
  aria: false;
  /** About how many ticks. */
  tickCount?: number;
}
