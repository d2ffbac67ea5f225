import { dayNumber, dayOfMonth, daysInMonth, monthNumber, monthOf, yearOf } from '../days/index.js';
import { checkCount } from '../exact/index.js';
import { accept, type Checked, type Issue, readGuarded, refuse, showReceived } from '../issues/index.js';
import { readPeriod } from '../periods/internal.js';
import type { Label } from '../text/index.js';
import { readLabel } from './named.js';

/** A period of which a report gives the length and no day, such as "the first two months of operation". */
export interface PeriodByLength {
  /** How many days or months, from 1. */
  readonly length: number;
  /** In what the length is given. */
  readonly in: 'days' | 'months';
  /** What the report calls it. */
  readonly says: Label;
}

/** A period as a report gives it: its days, as `printPeriod` writes them, or its length alone. */
export type ReportedPeriod = string | PeriodByLength;

/**
 * Reads a period as a report gives it.
 *
 * @param value - anything; a text such as `2025-Q3`, or `{ length, in, says }` where only the length is known, is right
 * @param path - where the value was found, for the issues
 * @returns the period as it came, or an issue `campaign.period-length` or `value.unreadable`, or those of `readPeriod`
 * @example
 * ```ts
 * import { readReportedPeriod } from '@hanoi-dx/core/campaigns';
 *
 * const says = { vi: 'Hai tháng đầu hoạt động', en: 'The first two months of operation' };
 * readReportedPeriod({ length: 2, in: 'months', says }).ok; // → true
 * readReportedPeriod('2025-Q3'); // → { ok: true, value: '2025-Q3' }
 * readReportedPeriod({ length: 0, in: 'months', says }).ok; // → false
 * ```
 */
export function readReportedPeriod(value: unknown, path: Issue['path'] = []): Checked<ReportedPeriod> {
  if (typeof value !== 'object' || value === null) {
    const read = readPeriod(value, path);
    return read.ok ? accept(String(value)) : read;
  }
  return readGuarded(value, path, () => byLength(value, path));
}

function byLength(value: object, path: Issue['path']): Checked<ReportedPeriod> {
  const { length, in: unit, says, ...others } = value as { readonly [key: string]: unknown }; // each is read below
  const named = readLabel(says, [...path, 'says']);
  const whole = checkCount(length).ok && length !== 0;
  if (!whole || (unit !== 'days' && unit !== 'months') || Object.keys(others).length > 0) return wrong(value, path);
  return named.ok ? accept({ length: Number(length), in: unit, says: named.value }) : named;
}

/**
 * How many whole months a period has.
 *
 * @param period - a period that was read
 * @returns the months, or `undefined` where it does not consist of whole ones
 * @example
 * ```ts
 * import { monthsOf } from '@hanoi-dx/core/campaigns';
 *
 * monthsOf('nd09:2025-Q3'); // → 3
 * monthsOf('2025-07-01/2025-11-21'); // → undefined
 * ```
 */
export function monthsOf(period: ReportedPeriod): number | undefined {
  if (typeof period === 'object') return period.in === 'months' ? period.length : undefined;
  const read = readPeriod(period);
  if (!read.ok) return undefined;
  const { first, last } = read.value;
  const months = monthNumber(last) - monthNumber(first);
  if (dayOfMonth(first) !== 1) return dayOfMonth(last) === dayOfMonth(first) - 1 && months > 0 ? months : undefined;
  return dayOfMonth(last) === daysInMonth(yearOf(last), monthOf(last)) ? months + 1 : undefined;
}

/** The fewest days that a period can have; a month has 28 at least. */
export function fewestDays(period: ReportedPeriod): number {
  if (typeof period === 'object') return period.in === 'days' ? period.length : period.length * 28;
  const read = readPeriod(period);
  return read.ok ? dayNumber(read.value.last) - dayNumber(read.value.first) + 1 : 0;
}

/** A period as a text that is the same for periods given in the same way; absent means that of the campaign. */
export function periodKey(period: ReportedPeriod | undefined): string {
  if (typeof period !== 'object') return period ?? '';
  return JSON.stringify([period.length, period.in, period.says.vi, period.says.en]);
}

function wrong(value: unknown, path: Issue['path']): Checked<never> {
  return refuse({
    code: 'campaign.period-length',
    path,
    expected: "{ length: a whole number from 1, in: 'days' | 'months', says: { vi, en } }",
    received: showReceived(value),
    message: {
      vi: 'Kỳ chỉ biết độ dài gồm độ dài (số nguyên từ 1), đơn vị ngày hoặc tháng, và cách gọi trong báo cáo.',
      en: 'A period known by its length has a length (a whole number from 1), days or months, and what the report calls it.',
    },
  });
}
