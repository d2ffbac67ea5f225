import type { Locale } from '../text/index.js';
import { drawnAxis, type NumberAxis } from './axis.js';
import { linesOf, pixelsOf } from './lines.js';
import { PALETTE } from './palette.js';
import { type Drawn, layersOf } from './shown.js';
import type { ChartPanel, ChartPosition, ChartRow } from './spec.js';
import { tells } from './words.js';

const [TEXT, LINE, BAR, GAP] = [12, 15, 12, 12];

/** Rows as horizontal bars: the label and the words on top, so that nothing is cut off, and the bar below. */
export function barsPanel(rows: readonly ChartRow[], axis: NumberAxis, width: number, locale: Locale): ChartPanel {
  const wrapped = rows.map((row) => ({ row, label: labelLines(row, width) }));
  const lines = Math.max(1, ...wrapped.map(({ label }) => label.length));
  const values = wrapped.map(({ row, label }) => ({ ...row, label: atFoot(label, lines) }));
  const step = lines * LINE + BAR + GAP;
  const place = { y: placesOf(rows.length), lines, step };
  const number = numberOn(axis, width, locale);
  return {
    width,
    height: step * Math.max(1, rows.length),
    data: { values },
    layer: layersOf(
      [
        nothing(place),
        ...(axis.zoomed ? points(place, number) : bars(place, number)),
        ...intervals(place, number, axis.zoomed),
        ...texts(place),
      ],
      rows,
    ),
  };
}

/** Where the rows stand, how many lines a label has, and how high a row is. */
interface Place {
  readonly y: ChartPosition;
  readonly lines: number;
  readonly step: number;
}

/** The lines of a label beside the words, or above them where these leave it little room. */
function labelLines({ label, words }: ChartRow, width: number): string[] {
  const beside = width - pixelsOf(words, TEXT) - 2 * TEXT;
  const alone = pixelsOf(label, TEXT) > beside && beside < width / 2;
  return alone ? [...linesOf(label, width, TEXT), ''] : linesOf(label, beside, TEXT);
}

/** Lines of a label that stand at the foot of the room for so many. */
function atFoot(label: readonly string[], lines: number): string {
  return `${'\n'.repeat(lines - label.length)}${label.join('\n')}`;
}

/** The places of so many rows, one below the other. */
function placesOf(count: number): ChartPosition {
  const domain = Array.from({ length: count }, (_, at) => at);
  return { field: 'position', type: 'ordinal', scale: { type: 'band', domain, padding: 0 }, axis: null };
}

/** A field of the rows on the axis of numbers. */
function numberOn(axis: NumberAxis, width: number, locale: Locale) {
  return (field: keyof ChartRow): ChartPosition => ({
    field,
    type: 'quantitative',
    scale: { domain: axis.domain, nice: axis.nice },
    axis: drawnAxis(axis, width, locale),
    stack: null,
  });
}

type NumberOn = ReturnType<typeof numberOn>;

/** The middle of a bar, seen from the middle of its row. */
function below({ lines }: Place): number {
  return (lines * LINE) / 2;
}

/** A dashed line where there is no number at all. */
function nothing(place: Place): Drawn {
  return {
    shows: 'unknown',
    mark: { type: 'rule', yOffset: below(place), color: PALETTE.quiet, strokeDash: [2, 4] },
    encoding: { x: { value: 0 }, x2: { value: 'width' }, y: place.y, ...tells() },
  };
}

function bars(place: Place, number: NumberOn): Drawn[] {
  const mark = { type: 'bar', orient: 'horizontal', height: BAR, yOffset: below(place) } as const;
  const stroke = { stroke: PALETTE.known, strokeWidth: 1.5 };
  return [
    {
      shows: 'part',
      mark: { ...mark, aria: false, color: PALETTE.track },
      encoding: { x: number('whole'), y: place.y },
    },
    {
      shows: 'settled',
      mark: { ...mark, color: PALETTE.known },
      encoding: { x: number('value'), y: place.y, ...tells() },
    },
    {
      shows: 'open',
      mark: { ...mark, fill: 'white', ...stroke },
      encoding: { x: number('value'), y: place.y, ...tells() },
    },
    {
      shows: 'low',
      mark: { ...mark, aria: false, color: PALETTE.certain },
      encoding: { x: number('low'), y: place.y },
    },
  ];
}

/** Points on a line in the place of bars, where the axis does not begin at 0. */
function points(place: Place, number: NumberOn): Drawn[] {
  const yOffset = below(place);
  const mark = { type: 'point', shape: 'circle', size: 80, opacity: 1, yOffset, stroke: PALETTE.known } as const;
  return [
    {
      shows: 'known',
      mark: { type: 'rule', aria: false, yOffset, color: PALETTE.track, strokeWidth: 2 },
      encoding: { x: { value: 0 }, x2: { value: 'width' }, y: place.y },
    },
    {
      shows: 'settled',
      mark: { ...mark, fill: PALETTE.known },
      encoding: { x: number('value'), y: place.y, ...tells() },
    },
    {
      shows: 'open',
      mark: { ...mark, fill: 'white', strokeWidth: 2 },
      encoding: { x: number('value'), y: place.y, ...tells() },
    },
  ];
}

/** Between two ends a line with a tick at each; above one end alone an arrow that points on. */
function intervals(place: Place, number: NumberOn, zoomed: boolean): Drawn[] {
  const yOffset = below(place);
  const tick = { type: 'tick', aria: false, orient: 'vertical', thickness: 2, opacity: 1, size: BAR + 4 } as const;
  const end = (field: 'low' | 'high'): Drawn => ({
    shows: 'interval',
    mark: { ...tick, yOffset, color: PALETTE.ink },
    encoding: { x: number(field), y: place.y },
  });
  const arrow = { type: 'point', shape: 'triangle-right', size: 110, filled: true, opacity: 1 } as const;
  return [
    {
      shows: 'interval',
      mark: { type: 'rule', yOffset, color: PALETTE.ink, strokeWidth: 2 },
      encoding: { x: number('low'), x2: { field: 'high' }, y: place.y, ...tells() },
    },
    end('low'),
    end('high'),
    {
      shows: 'above',
      mark: { ...arrow, yOffset, xOffset: zoomed ? 0 : 4, color: PALETTE.ink },
      encoding: { x: number('low'), y: place.y, ...tells() },
    },
  ];
}

/** The label at the left, the words beside its last line. */
function texts({ y, lines, step }: Place): Drawn[] {
  const top = GAP / 2 - step / 2;
  const mark = { type: 'text', aria: false, fontSize: TEXT, baseline: 'top', color: PALETTE.ink } as const;
  const words = { ...mark, dy: top + (lines - 1) * LINE, align: 'right' } as const;
  const encoding = { x: { value: 'width' }, y, text: { field: 'words', type: 'nominal' } } as const;
  return [
    {
      mark: { ...mark, dy: top, align: 'left', lineBreak: '\n', lineHeight: LINE },
      encoding: { x: { value: 0 }, y, text: { field: 'label', type: 'nominal' } },
    },
    { shows: 'known', mark: { ...words, fontWeight: 'bold' }, encoding },
    {
      shows: 'unknown',
      mark: { ...words, fontStyle: 'italic', color: PALETTE.quiet },
      encoding,
    },
  ];
}
