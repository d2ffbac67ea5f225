import { NO_NUMBER } from '../indicators/internal.js';
import type { Arithmetic, BlockScore, CardScore, ScoreRules } from '../scorecards/index.js';
import { printScore } from '../scorecards/internal.js';
import type { Locale } from '../text/index.js';
import { fromZero } from './axis.js';
import { barsPanel } from './bars.js';
import { blankRow } from './row.js';
import { type ChartSettings, widthOf } from './settings.js';
import { sheet } from './sheet.js';
import type { ChartRow, ChartSpec } from './spec.js';

/** What a scorecard is drawn with. */
export interface ScorecardChartSettings extends ChartSettings {
  /** Which points: half up on the exact quotient, or as the portal prints them. */
  readonly arithmetic: Arithmetic;
}

/**
 * The blocks of a scorecard as bars, each before its own maximum, with the total in the subtitle. A block that lacks a row
 * is drawn hollow; one of which nothing is known is a dashed line with its words.
 *
 * @param rules - the rule set that the card was scored by
 * @param card - the score
 * @param settings - language, which arithmetic, title, width
 * @returns the specification
 * @throws Mistake `chart.width` where the width is wrong
 * @example
 * ```ts
 * import { scorecardChart } from '@hanoi-dx/core/charts';
 * import { decision766, scoreCard } from '@hanoi-dx/core/scorecards';
 *
 * const card = scoreCard(decision766, [{ component: 'TDGQ', numerator: 3, denominator: 5 }]);
 * const chart = scorecardChart(decision766, card, { locale: 'en', arithmetic: 'portal' });
 * chart.title.subtitle; // → ['12 of 100 points, some of them missing']
 * chart.vconcat[0]?.data.values[1]?.words; // → '12 of 20'
 * ```
 */
export function scorecardChart(rules: ScoreRules, card: CardScore, settings: ScorecardChartSettings): ChartSpec {
  const { locale, arithmetic } = settings;
  const width = widthOf(settings);
  const titles = new Map(rules.blocks.map(({ code, title }) => [code, title[locale]]));
  const rows = card.blocks.map((block, at) =>
    blockRow(block, titles.get(block.block) ?? block.block, at, arithmetic, locale),
  );
  const axis = {
    ...fromZero(rows.flatMap(({ whole }) => whole ?? [])),
    nice: false,
    title: locale === 'vi' ? 'điểm' : 'points',
    sign: '',
  };
  const title = settings.title ?? rules.title[locale];
  const panels = [barsPanel(rows, axis, width, locale)];
  return sheet({ title, notes: [totalOf(card, arithmetic, locale)], rows, panels, width }, locale);
}

function blockRow(
  block: BlockScore,
  title: string,
  position: number,
  arithmetic: Arithmetic,
  locale: Locale,
): ChartRow {
  const sum = block[arithmetic];
  const whole = block.maximum / 100;
  if (sum === undefined) {
    const status = block.status === 'invalid' ? 'invalid' : 'missing';
    return { ...blankRow(title, position, NO_NUMBER[status][locale]), status, whole };
  }
  const open = block.status === 'provisional';
  const words = `${ofMaximum(sum.points, block.maximum, locale)}${open ? ` (${LACKS[locale]})` : ''}`;
  return { ...blankRow(title, position, words), status: 'value', value: sum.points / 100, whole, open };
}

const LACKS = { vi: 'chưa đủ số liệu', en: 'a row is missing' } as const;

function ofMaximum(points: number, maximum: number, locale: Locale): string {
  return `${inMarks(points, locale)} ${locale === 'vi' ? 'trên' : 'of'} ${inMarks(maximum, locale)}`;
}

function inMarks(points: number, locale: Locale): string {
  const printed = printScore(points);
  return locale === 'vi' ? printed.replace('.', ',') : printed;
}

function totalOf(card: CardScore, arithmetic: Arithmetic, locale: Locale): string {
  const sum = card[arithmetic];
  if (sum === undefined) return NO_NUMBER.missing[locale];
  const points = ofMaximum(sum.points, card.maximum, locale);
  const lacks = card.status === 'provisional';
  if (locale === 'vi') return `${points} điểm${lacks ? ', còn thiếu một phần' : ''}`;
  return `${points} points${lacks ? ', some of them missing' : ''}`;
}
