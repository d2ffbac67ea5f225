import type { Definition, Fraction } from '../indicators/index.js';
import { print } from '../indicators/internal.js';
import type { ChartItem, ChartSettings } from './settings.js';
import type { ChartRow } from './spec.js';
import { withFlags } from './words.js';

/** The row of a figure: its words from `print`, and numbers that only place marks. */
export function rowOf(
  { label, figure, flags = [] }: ChartItem,
  position: number,
  { locale, ...printing }: ChartSettings,
): ChartRow {
  const short = print(figure, locale, printing);
  const { indicator } = figure;
  const bounded = figure.status === 'bounded' ? figure : undefined;
  return {
    ...blankRow(label, position, withFlags(short, flags, locale)),
    short,
    status: figure.status,
    value: figure.status === 'value' ? plotted(indicator, figure) : null,
    low: bounded === undefined ? null : plotted(indicator, bounded.low),
    high: bounded?.high === undefined ? null : plotted(indicator, bounded.high),
    whole: indicator.kind === 'proportion' ? 100 : null,
    open: flags.length > 0,
  };
}

/** A row of which nothing is known but its words. */
export function blankRow(label: string, position: number, words: string): ChartRow {
  return {
    position,
    label,
    status: 'missing',
    words,
    short: words,
    says: `${label}: ${words}`,
    value: null,
    low: null,
    high: null,
    whole: null,
    target: null,
    targetWords: '',
    open: false,
  };
}

/** Where a quotient is drawn, in the printed scale: a binary fraction, near enough for the eye and never printed. */
function plotted(indicator: Definition, { numerator, denominator }: Fraction): number {
  const scale = indicator.scale === 'percent' ? 100 : indicator.scale;
  return (numerator / denominator / (indicator.kind === 'mean' ? indicator.each : 1)) * scale;
}
