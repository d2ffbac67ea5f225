import { boundsOf, checkReported, printReported, type Reported } from '../exact/index.js';
import { NO_NUMBER } from '../indicators/internal.js';
import type { Locale } from '../text/index.js';
import { fromZero, numbersOf } from './axis.js';
import { barsPanel } from './bars.js';
import { emptySheet } from './empty.js';
import { blankRow } from './row.js';
import { type ChartSettings, widthOf } from './settings.js';
import { sheet } from './sheet.js';
import type { ChartPanel, ChartRow, ChartSpec } from './spec.js';

/** One step of a campaign: what was counted, and in which unit. */
export interface FunnelStep {
  /** What was counted, in the language of the chart. */
  readonly label: string;
  /** In what it counts: persons, visits, installations. Different things have different units. */
  readonly unit: string;
  /** The count, unchecked as it came; `undefined` or `null` where it was not reported. */
  readonly count?: Reported | null | undefined;
}

/**
 * The steps of a campaign as bars, each with its unit in its title. Steps share an axis only while they count in the same
 * unit: visits are never held against persons, and no percentage is made of two steps, because one need not be a part of
 * the other.
 *
 * @param steps - the steps in their order
 * @param settings - language, title, width
 * @returns the specification, with a panel for each run of steps in one unit; of no steps, a sheet that says so. A count
 * that is none is drawn as invalid
 * @throws Mistake `chart.width` where the width is wrong
 * @example
 * ```ts
 * import { funnelChart } from '@hanoi-dx/core/charts';
 *
 * const steps = [
 *   { label: 'Took part', unit: 'persons or visits', count: { moreThan: 1_000 } },
 *   { label: 'SIM cards handed out', unit: 'items', count: { moreThan: 500 } },
 * ];
 * const chart = funnelChart(steps, { locale: 'en', title: 'Tây Tựu' });
 * chart.vconcat.length; // → 2
 * chart.description; // → 'Tây Tựu. Took part (persons or visits): more than 1,000; SIM cards handed out (items): more than 500.'
 * ```
 */
export function funnelChart(steps: readonly FunnelStep[], settings: ChartSettings): ChartSpec {
  const { locale, title = '' } = settings;
  const width = widthOf(settings);
  if (steps.length === 0) return emptySheet(title, width, locale);
  const rows = steps.map((step) => stepRow(step, locale));
  const panels = runsOf(steps, rows).map((run) => panelOf(run, width, locale));
  return sheet({ title, notes: [], rows, panels, width }, locale);
}

function stepRow({ label, unit, count }: FunnelStep, locale: Locale): ChartRow {
  const titled = `${label} (${unit})`;
  if (count === undefined || count === null) return blankRow(titled, 0, NO_NUMBER.missing[locale]);
  const checked = checkReported(count);
  if (!checked.ok) return { ...blankRow(titled, 0, NO_NUMBER.invalid[locale]), status: 'invalid' };
  const { low, high } = boundsOf(checked.value);
  const known = low === high;
  return {
    ...blankRow(titled, 0, printReported(checked.value, locale)),
    status: known ? 'value' : 'bounded',
    value: known ? low : null,
    low: known ? null : low,
    high: known ? null : (high ?? null),
  };
}

/** Rows of one unit that follow each other, with that unit. */
interface Run {
  readonly unit: string;
  readonly rows: ChartRow[];
}

function runsOf(steps: readonly FunnelStep[], rows: readonly ChartRow[]): readonly Run[] {
  const runs: Run[] = [];
  for (const [at, row] of rows.entries()) {
    const unit = steps[at]?.unit ?? '';
    const last = runs.at(-1);
    if (last?.unit === unit) last.rows.push({ ...row, position: last.rows.length });
    else runs.push({ unit, rows: [row] });
  }
  return runs;
}

function panelOf({ unit, rows }: Run, width: number, locale: Locale): ChartPanel {
  return barsPanel(rows, { ...fromZero(numbersOf(rows)), title: unit, sign: '' }, width, locale);
}
