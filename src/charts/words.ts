import type { Label, Locale } from '../text/index.js';
import type { ChartItem } from './settings.js';
import type { ChartField } from './spec.js';

const FLAGS: Readonly<Record<NonNullable<ChartItem['flags']>[number], Label>> = {
  incomplete: { vi: 'chưa đủ báo cáo', en: 'not all have reported' },
  provisional: { vi: 'kỳ chưa kết thúc', en: 'the period still ran' },
};

/** Printed words with what must be known of them in brackets. */
export function withFlags(words: string, flags: NonNullable<ChartItem['flags']>, locale: Locale): string {
  return flags.length === 0 ? words : `${words} (${flags.map((flag) => FLAGS[flag][locale]).join(', ')})`;
}

/** What a mark says to who hears the chart and to who points at it; made anew, since a chart may be changed by its owner. */
export function tells(): { description: ChartField; tooltip: ChartField } {
  return { description: { field: 'says', type: 'nominal' }, tooltip: { field: 'says', type: 'nominal' } };
}

/** How many rows a description names one by one. */
const NAMED = 20;

/** A chart in words: its title, what must be known of its axes, and its rows one by one. */
export function describeRows(
  head: readonly string[],
  rows: readonly { readonly says: string }[],
  locale: Locale,
): string {
  const named = rows.slice(0, NAMED).map(({ says }) => says);
  const left = rows.length - named.length;
  const rest = left === 0 ? [] : [locale === 'vi' ? `và ${left} dòng nữa` : `and ${left} more`];
  const told = rows.length === 0 ? [NO_ROWS[locale]] : [...named, ...rest];
  return `${[...head.filter((text) => text !== ''), told.join('; ')].join('. ')}.`;
}

/** What a chart without rows says. */
export const NO_ROWS: Label = { vi: 'không có số liệu để vẽ', en: 'there is nothing to draw' };
