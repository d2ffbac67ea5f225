import { mistake } from '../issues/index.js';
import { axisOf, zoomNote } from './axis.js';
import { barsPanel } from './bars.js';
import { emptySheet } from './empty.js';
import { rowOf } from './row.js';
import { type ChartItem, type FigureChartSettings, widthOf } from './settings.js';
import { sheet } from './sheet.js';
import type { ChartSpec } from './spec.js';

/** A figure with its rank, as a ranking of the library gives it. */
export interface RankedItem extends ChartItem {
  /** Its rank, from 1; equal ranks are ties. Absent where it has none. */
  readonly rank?: number;
}

/**
 * A ranking as bars: by rank, those of one rank in the order given, those without a rank at the end with the reason in
 * words. It draws ranks and does not make them.
 *
 * @param items - figures of one indicator with their ranks, in any order
 * @param settings - language, title, decimals of the words, width, zoom
 * @returns the specification; of no items, a sheet that says so
 * @throws Mistake `chart.definitions-differ` where figures are of different indicators, and as `figuresChart`
 * @example
 * ```ts
 * import { rankingChart } from '@hanoi-dx/core/charts';
 * import { calculate, onlineShareOfReceived } from '@hanoi-dx/core/indicators';
 *
 * const share = (receivedOnline: number) => calculate(onlineShareOfReceived, { received: 1_000, receivedOnline });
 * const places = [
 *   { label: 'B', figure: share(597), rank: 2 },
 *   { label: 'A', figure: share(909), rank: 1 },
 * ];
 * rankingChart(places, { locale: 'en', title: 'Online' }).description; // → 'Online. 1. A: 90.90%; 2. B: 59.70%.'
 * ```
 */
export function rankingChart(items: readonly RankedItem[], settings: FigureChartSettings): ChartSpec {
  const { locale, zoom } = settings;
  const width = widthOf(settings);
  const [first] = items;
  if (first === undefined) return emptySheet(settings.title ?? '', width, locale);
  checkDefinition(items);
  const { indicator } = first.figure;
  const rows = items
    .toSorted((one, other) => rankOf(one) - rankOf(other))
    .map((item, at) => rowOf({ ...item, label: ranked(item) }, at, settings));
  const axis = axisOf(indicator, rows, zoom, locale);
  const title = settings.title ?? indicator.title[locale];
  const panels = [barsPanel(rows, axis, width, locale)];
  return sheet({ title, notes: zoomNote(axis, locale), rows, panels, width }, locale);
}

/** Those without a rank come last; the difference of two of them stays a number. */
function rankOf({ rank = Number.MAX_SAFE_INTEGER }: RankedItem): number {
  return rank;
}

function ranked({ label, rank }: RankedItem): string {
  return rank === undefined ? label : `${rank}. ${label}`;
}

/** Figures of one ranking or trend are of one indicator. */
export function checkDefinition(items: readonly ChartItem[]): void {
  if (new Set(items.map(({ figure }) => figure.indicator.code)).size <= 1) return;
  throw mistake('chart.definitions-differ', {
    vi: 'Các con số thuộc những chỉ tiêu khác nhau: bảng xếp hạng và đường diễn biến chỉ vẽ một chỉ tiêu.',
    en: 'The figures are of different indicators: a ranking or trend draws one indicator.',
  });
}
