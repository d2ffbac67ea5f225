import { unitOf } from '../indicators/internal.js';
import { mistake } from '../issues/index.js';
import { axisOf, zoomNote } from './axis.js';
import { barsPanel } from './bars.js';
import { emptySheet } from './empty.js';
import { rowOf } from './row.js';
import { type ChartItem, type FigureChartSettings, widthOf } from './settings.js';
import { sheet } from './sheet.js';
import type { ChartSpec } from './spec.js';

/**
 * Figures of one unit as bars in the order given: one indicator over places, or variants that must not be taken for one
 * another. Bars begin at 0 and shares end at 100 %; a figure between bounds is an interval; a figure without a number is a
 * dashed line with its words.
 *
 * @param items - the figures with their labels; all of them shares, or all printed in the same unit
 * @param settings - language, title, decimals of the words, width, zoom
 * @returns the specification; of no items, a sheet that says so
 * @throws Mistake `chart.units-differ` where figures have different units, `chart.zoom` and `chart.width` where these are
 * wrong, `digits.range` as `print` does
 * @example
 * ```ts
 * import { figuresChart } from '@hanoi-dx/core/charts';
 * import { calculate, onlineShareOfReceived } from '@hanoi-dx/core/indicators';
 *
 * const figure = calculate(onlineShareOfReceived, { received: 531_269, receivedOnline: 317_199 });
 * const chart = figuresChart([{ label: 'Hà Nội', figure }], { locale: 'en' });
 * chart.description; // → 'Online share of dossiers received. Hà Nội: 59.71%.'
 * chart.vconcat[0]?.data.values[0]?.words; // → '59.71%'
 * ```
 */
export function figuresChart(items: readonly ChartItem[], settings: FigureChartSettings): ChartSpec {
  const { locale, zoom } = settings;
  const width = widthOf(settings);
  const [first] = items;
  if (first === undefined) return emptySheet(settings.title ?? '', width, locale);
  checkUnits(items);
  const { indicator } = first.figure;
  const rows = items.map((item, at) => rowOf(item, at, settings));
  const axis = axisOf(indicator, rows, zoom, locale);
  const title = settings.title ?? indicator.title[locale];
  const panels = [barsPanel(rows, axis, width, locale)];
  return sheet({ title, notes: zoomNote(axis, locale), rows, panels, width }, locale);
}

function checkUnits(items: readonly ChartItem[]): void {
  const units = new Set(
    items.map(({ figure: { indicator } }) => `${indicator.kind === 'proportion'} ${unitOf(indicator).en}`),
  );
  if (units.size <= 1) return;
  throw mistake('chart.units-differ', {
    vi: 'Các con số có đơn vị tính khác nhau nên không chung một trục: hãy vẽ mỗi đơn vị tính một biểu đồ.',
    en: 'Figures of different units share no axis: draw one chart for each unit.',
  });
}
