import type { ChartLayer, ChartRow } from './spec.js';

/** Which rows a layer shows: as Vega's expression, and as a test that leaves a layer of no rows out. */
interface Rows {
  readonly filter: string;
  readonly test: (row: ChartRow) => boolean;
}

const SHOWN = {
  /** A number that stands. */
  settled: { filter: 'isValid(datum.value) && !datum.open', test: ({ value, open }) => value !== null && !open },
  /** A number that may still change. */
  open: { filter: 'isValid(datum.value) && datum.open', test: ({ value, open }) => value !== null && open },
  /** A number. */
  value: { filter: 'isValid(datum.value)', test: ({ value }) => value !== null },
  /** What is certain of a figure between bounds. */
  low: { filter: 'isValid(datum.low)', test: ({ low }) => low !== null },
  /** Two ends. */
  interval: {
    filter: 'isValid(datum.low) && isValid(datum.high)',
    test: ({ low, high }) => low !== null && high !== null,
  },
  /** A lower end alone. */
  above: {
    filter: 'isValid(datum.low) && !isValid(datum.high)',
    test: ({ low, high }) => low !== null && high === null,
  },
  /** A number or an end. */
  known: {
    filter: 'isValid(datum.value) || isValid(datum.low)',
    test: ({ value, low }) => value !== null || low !== null,
  },
  /** The whole of what is known to be a part of it. */
  part: {
    filter: 'isValid(datum.whole) && (isValid(datum.value) || isValid(datum.low))',
    test: ({ whole, value, low }) => whole !== null && (value !== null || low !== null),
  },
  /** Neither a number nor an end. */
  unknown: {
    filter: '!isValid(datum.value) && !isValid(datum.low)',
    test: ({ value, low }) => value === null && low === null,
  },
  /** What shall be reached. */
  target: { filter: 'isValid(datum.target)', test: ({ target }) => target !== null },
} as const satisfies Record<string, Rows>;

/** A layer before it is known whether any row is in it. */
export interface Drawn extends ChartLayer {
  /** Which rows it shows; all of them where nothing is said. */
  readonly shows?: keyof typeof SHOWN;
}

/** The layers that show a row: a layer of nothing would still be told, as something without words. */
export function layersOf(drawn: readonly Drawn[], rows: readonly ChartRow[]): ChartLayer[] {
  return drawn.flatMap(({ shows, transform = [], ...layer }) => {
    if (shows === undefined) return [layer];
    const { filter, test } = SHOWN[shows];
    return rows.some(test) ? [{ transform: [{ filter }, ...transform], ...layer }] : [];
  });
}
