import type { Locale } from '../text/index.js';
import { drawnAxis, type NumberAxis } from './axis.js';
import { pixelsOf } from './lines.js';
import { PALETTE } from './palette.js';
import { type Drawn, layersOf } from './shown.js';
import type { ChartPanel, ChartPosition, ChartRow } from './spec.js';
import { tells } from './words.js';

const [HEIGHT, TEXT, LABEL] = [240, 12, 11];

/** Rows as points over time. */
export function trendPanel(rows: readonly ChartRow[], axis: NumberAxis, width: number, locale: Locale): ChartPanel {
  const step = width / rows.length;
  const at = { x: placesOf(rows, step), y: numberOn(axis, width, locale) };
  return {
    width,
    height: HEIGHT,
    data: { values: [...rows] },
    layer: layersOf([targets(at, step), line(at), ...points(at), ...intervals(at), ...gaps(at), words(at, step)], rows),
  };
}

/** Where marks stand. */
interface At {
  readonly x: ChartPosition;
  readonly y: (field: keyof ChartRow) => ChartPosition;
}

/** The periods from left to right; their names are turned where they would touch. */
function placesOf(rows: readonly ChartRow[], step: number): ChartPosition {
  const labels = rows.map(({ label }) => label);
  const touching = labels.some((label) => pixelsOf(label, LABEL) > step - LABEL / 2);
  return {
    field: 'position',
    type: 'ordinal',
    scale: { type: 'band', domain: rows.map(({ position }) => position), padding: 0 },
    axis: {
      title: null,
      labelExpr: `${JSON.stringify(labels)}[datum.value]`,
      labelAngle: touching ? -45 : 0,
      grid: false,
      aria: false,
    },
  };
}

function numberOn(axis: NumberAxis, width: number, locale: Locale): At['y'] {
  return (field) => ({
    field,
    type: 'quantitative',
    scale: { domain: axis.domain, nice: axis.nice },
    axis: drawnAxis(axis, width, locale),
    stack: null,
  });
}

/** How many letters stand side by side in so many pixels. */
function lettersIn(pixels: number): number {
  return Math.floor(pixels / pixelsOf('0', TEXT));
}

/** The line that shall be reached, over each period that it holds for. */
function targets({ x, y }: At, step: number): Drawn {
  const color = PALETTE.target;
  return {
    shows: 'target',
    mark: { type: 'tick', aria: false, orient: 'horizontal', thickness: 2, size: step, opacity: 1, color },
    encoding: { x, y: y('target') },
  };
}

function line({ x, y }: At): Drawn {
  return {
    mark: { type: 'line', aria: false, color: PALETTE.known, strokeWidth: 2, invalid: 'break-paths-show-path-domains' },
    encoding: { x, y: y('value') },
  };
}

/** A full point for what is settled, a hollow one for what may still change. */
function points({ x, y }: At): Drawn[] {
  const mark = { type: 'point', shape: 'circle', size: 60, opacity: 1, stroke: PALETTE.known, strokeWidth: 2 } as const;
  const encoding = { x, y: y('value'), ...tells() };
  return [
    {
      shows: 'settled',
      mark: { ...mark, fill: PALETTE.known },
      encoding,
    },
    { shows: 'open', mark: { ...mark, fill: 'white' }, encoding },
  ];
}

/** Between two ends a line with a tick at each; above one end alone an arrow that points on. */
function intervals({ x, y }: At): Drawn[] {
  const color = PALETTE.ink;
  const end = (field: 'low' | 'high'): Drawn => ({
    shows: 'interval',
    mark: { type: 'tick', aria: false, orient: 'horizontal', thickness: 2, size: 14, opacity: 1, color },
    encoding: { x, y: y(field) },
  });
  return [
    {
      shows: 'interval',
      mark: { type: 'rule', color, strokeWidth: 2 },
      encoding: { x, y: y('low'), y2: { field: 'high' }, ...tells() },
    },
    end('low'),
    end('high'),
    {
      shows: 'above',
      mark: { type: 'point', shape: 'triangle-up', size: 90, filled: true, opacity: 1, color },
      encoding: { x, y: y('low'), ...tells() },
    },
  ];
}

/** A dashed line over the height of a period without a number, and why. */
function gaps({ x }: At): Drawn[] {
  const foot = { angle: -90, align: 'left', baseline: 'bottom', dx: 6, dy: -4 } as const;
  return [
    {
      shows: 'unknown',
      mark: { type: 'rule', color: PALETTE.quiet, strokeDash: [2, 4] },
      encoding: { x, y: { value: 0 }, y2: { value: 'height' }, ...tells() },
    },
    {
      shows: 'unknown',
      mark: { type: 'text', aria: false, ...foot, fontSize: LABEL, fontStyle: 'italic', color: PALETTE.quiet },
      encoding: { x, y: { value: HEIGHT }, text: { field: 'words', type: 'nominal' } },
    },
  ];
}

/** The words above each point, where they fit; {@link notesOf} tells the others. */
function words({ x, y }: At, step: number): Drawn {
  return {
    shows: 'value',
    transform: [{ filter: `length(datum.short) <= ${lettersIn(step)}` }],
    mark: {
      type: 'text',
      aria: false,
      baseline: 'bottom',
      dy: -8,
      fontSize: TEXT,
      fontWeight: 'bold',
      color: PALETTE.ink,
    },
    encoding: { x, y: y('value'), text: { field: 'short', type: 'nominal' } },
  };
}

/** What has no room in the panel: targets, figures between bounds, and what must be known of a figure. */
export function notesOf(rows: readonly ChartRow[]): readonly string[] {
  return rows.flatMap(({ label, status, words: told, short, targetWords }) => [
    ...(targetWords === '' ? [] : [`━ ${label}: ${targetWords}`]),
    ...(status === 'bounded' || (status === 'value' && told !== short) ? [`${label}: ${told}`] : []),
  ]);
}
