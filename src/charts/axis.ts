import { PERCENT_SIGN } from '../exact/index.js';
import type { Definition } from '../indicators/index.js';
import { unitOf } from '../indicators/internal.js';
import { mistake } from '../issues/index.js';
import type { Locale } from '../text/index.js';
import type { AxisZoom } from './settings.js';
import type { ChartAxis, ChartRow } from './spec.js';

/** The axis of a chart's numbers. */
export interface NumberAxis {
  /** Its two ends. */
  readonly domain: [number, number];
  /** Whether the upper end may move to a round number. */
  readonly nice: boolean;
  /** Whether it begins where the caller said, and not at 0. */
  readonly zoomed: boolean;
  /** What its numbers are; `null` where their sign says it. */
  readonly title: string | null;
  /** The sign after each number. */
  readonly sign: string;
}

/** The axis of an indicator's figures: a share from 0 to 100 %, anything else from 0 on; otherwise only as a zoom says. */
export function axisOf(
  indicator: Definition,
  rows: readonly ChartRow[],
  zoom: AxisZoom | undefined,
  locale: Locale,
): NumberAxis {
  const share = indicator.kind === 'proportion';
  const percent = indicator.scale === 'percent';
  const words = { title: percent ? null : unitOf(indicator)[locale], sign: percent ? PERCENT_SIGN[locale] : '' };
  if (zoom !== undefined) return { ...zoomed(zoom, numbersOf(rows), share), ...words };
  if (share) return { domain: [0, 100], nice: false, zoomed: false, ...words };
  return { ...fromZero(numbersOf(rows)), ...words };
}

/** An axis from 0 to the largest of some numbers, or to 1 where there is none above 0. */
export function fromZero(numbers: readonly number[]): Pick<NumberAxis, 'domain' | 'nice' | 'zoomed'> {
  return { domain: [0, Math.max(0, ...numbers) || 1], nice: true, zoomed: false };
}

/** Every number that a mark of some rows stands at. */
export function numbersOf(rows: readonly ChartRow[]): readonly number[] {
  return rows.flatMap(({ value, low, high, target }) => [value, low, high, target].filter((number) => number !== null));
}

function zoomed(
  { from, to }: AxisZoom,
  numbers: readonly number[],
  share: boolean,
): Pick<NumberAxis, 'domain' | 'nice' | 'zoomed'> {
  const right = Number.isFinite(from) && Number.isFinite(to) && from >= 0 && from < to && (!share || to <= 100);
  if (!right) {
    throw mistake('chart.zoom', {
      vi: `zoom cần from từ 0 và nhỏ hơn to; với tỷ lệ, to không quá 100; nhận được ${from} và ${to}.`,
      en: `zoom takes from, at least 0 and below to, and of a share at most 100; received ${from} and ${to}.`,
    });
  }
  const low = Math.floor(Math.min(from, ...numbers));
  const high = Math.ceil(Math.max(to, ...numbers));
  return { domain: [low, high], nice: false, zoomed: low > 0 };
}

/** What a reader must know of an axis that was zoomed. */
export function zoomNote({ domain, zoomed, sign }: NumberAxis, locale: Locale): string[] {
  if (!zoomed) return [];
  const [from, to] = domain.map((end) => `${inMarks(end, locale)}${sign}`);
  return [locale === 'vi' ? `Trục chỉ từ ${from} đến ${to}.` : `The axis shows only ${from} to ${to}.`];
}

function inMarks(number: number, locale: Locale): string {
  return new Intl.NumberFormat(locale, { maximumFractionDigits: 6 }).format(number);
}

/** The axis as Vega-Lite draws it, its numbers in the marks of the language; few ticks where there is little room. */
export function drawnAxis({ title, sign }: NumberAxis, pixels: number, locale: Locale): ChartAxis {
  const plain = "format(datum.value, ',~f')";
  const marked = locale === 'en' ? plain : `replace(replace(replace(${plain}, /,/g, '_'), /[.]/g, ','), /_/g, '.')`;
  return {
    title,
    labelExpr: `${marked} + ${JSON.stringify(sign)}`,
    labelAngle: 0,
    grid: true,
    aria: false,
    tickCount: pixels < 400 ? 3 : 5,
  };
}
