import { PERCENT_SIGN } from '../exact/index.js';
import { mistake } from '../issues/index.js';
import type { Locale } from '../text/index.js';
import { axisOf, zoomNote } from './axis.js';
import { emptySheet } from './empty.js';
import { checkDefinition } from './ranking.js';
import { rowOf } from './row.js';
import { type ChartItem, type FigureChartSettings, widthOf } from './settings.js';
import { sheet } from './sheet.js';
import type { ChartRow, ChartSpec } from './spec.js';
import { notesOf, trendPanel } from './trend-panel.js';

/** What a figure shall reach, as the library's targets say it. */
export interface ChartTarget {
  /** Whether figures shall be at least or at most so much. */
  readonly reach: 'at-least' | 'at-most';
  /** How much, as plain decimal digits in the printed scale: `60` is 60 % of a share. */
  readonly at: string;
}

/** A figure of one period, with the target that holds for it. */
export interface TrendItem extends ChartItem {
  /** The target of the period; absent where none holds. */
  readonly target?: ChartTarget;
}

/**
 * One indicator over periods: a point for each, joined where neighbours are known. A period without a number leaves a gap
 * with its words, one known between bounds is an interval that no line goes through, and a target is a line of its own
 * over the periods that it holds for.
 *
 * @param items - figures of one indicator in the order of time, labelled by their periods
 * @param settings - language, title, decimals of the words, width, zoom
 * @returns the specification; of no items, a sheet that says so
 * @throws Mistake `chart.target` where a target is not written in plain decimal digits, and as `rankingChart`
 * @example
 * ```ts
 * import { trendChart } from '@hanoi-dx/core/charts';
 * import { calculate, onlineShareOfReceived } from '@hanoi-dx/core/indicators';
 *
 * const target = { reach: 'at-least', at: '60' } as const;
 * const months = [
 *   { label: '2025-07', figure: calculate(onlineShareOfReceived, { received: 200, receivedOnline: 110 }), target },
 *   { label: '2025-08', figure: calculate(onlineShareOfReceived, { received: 200 }), target },
 * ];
 * const chart = trendChart(months, { locale: 'en', title: 'Online' });
 * chart.description; // → 'Online. 2025-07: 55.00%, target: at least 60%; 2025-08: not available, target: at least 60%.'
 * ```
 */
export function trendChart(items: readonly TrendItem[], settings: FigureChartSettings): ChartSpec {
  const { locale, zoom } = settings;
  const width = widthOf(settings);
  const [first] = items;
  if (first === undefined) return emptySheet(settings.title ?? '', width, locale);
  checkDefinition(items);
  const { indicator } = first.figure;
  const sign = indicator.scale === 'percent' ? PERCENT_SIGN[locale] : '';
  const rows = items.map((item, at) => withTarget(rowOf(item, at, settings), item, items[at - 1], sign, locale));
  const axis = axisOf(indicator, rows, zoom, locale);
  const title = settings.title ?? indicator.title[locale];
  const panels = [trendPanel(rows, axis, width, locale)];
  return sheet({ title, notes: zoomNote(axis, locale), seen: notesOf(rows), rows, panels, width }, locale);
}

function withTarget(
  row: ChartRow,
  { target }: TrendItem,
  before: TrendItem | undefined,
  sign: string,
  locale: Locale,
): ChartRow {
  if (target === undefined) return row;
  const words = printTarget(target, sign, locale);
  const goesOn = before?.target?.at === target.at && before.target.reach === target.reach;
  return { ...row, target: Number(target.at), targetWords: goesOn ? '' : words, says: `${row.says}, ${words}` };
}

const REACH = {
  'at-least': { vi: 'mục tiêu: ít nhất', en: 'target: at least' },
  'at-most': { vi: 'mục tiêu: không quá', en: 'target: at most' },
} as const;

function printTarget({ reach, at }: ChartTarget, sign: string, locale: Locale): string {
  if (!/^\d{1,15}(?:\.\d{1,15})?$/.test(at)) {
    throw mistake('chart.target', {
      vi: `Mục tiêu viết bằng chữ số thập phân với dấu chấm, như 60 hay 99.5, không phải ${at}.`,
      en: `A target is written in plain decimal digits, such as 60 or 99.5, not ${at}.`,
    });
  }
  return `${REACH[reach][locale]} ${locale === 'vi' ? at.replace('.', ',') : at}${sign}`;
}
