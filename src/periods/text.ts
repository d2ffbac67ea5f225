import { monthOf, readDay } from '../days/index.js';
import { accept, type Checked, type Issue, readGuarded } from '../issues/index.js';
import {
  customPeriod,
  isNamed,
  MONTHS,
  type MonthsCalendar,
  type MonthsKind,
  type Period,
  padded,
  periodEnding,
  periodWithLast,
} from './period.js';
import { doesNotExist, malformed, noClause, upsideDown } from './refusals.js';

const NAMED = /^(?:(nd09|nd09-practice):)?(\d{4})(?:-(?:(\d\d)|Q(\d)|H(\d)|(9M)))?$/;
const CUSTOM = /^([^/]{10})\/([^/]{10})$/;

/**
 * Reads a period, the exact inverse of {@link printPeriod}.
 *
 * @param value - anything; a text is right, such as `2025-07`, `2025-Q3`, `2025-H1`, `2025-9M`, `2025`, `nd09:2025-Q3`
 * or `2025-07-01/2025-09-23`
 * @param path - where the value was found, for the issues
 * @returns the period, frozen, or an issue `period.malformed`, `period.does-not-exist`, `period.no-clause`,
 * `period.upside-down`, or one of `readDay`
 * @example
 * ```ts
 * import { readPeriod } from '@hanoi-dx/core/periods';
 *
 * const quarter = readPeriod('nd09:2025-Q3');
 * quarter.ok && [quarter.value.first, quarter.value.last]; // → ['2025-06-15', '2025-09-14']
 * readPeriod('nd09:2025-9M').ok; // → false
 * readPeriod('nd09-practice:2025-9M').ok; // → true
 * ```
 */
export function readPeriod(value: unknown, path: Issue['path'] = []): Checked<Period> {
  if (typeof value !== 'string') return malformed(value, path);
  const days = CUSTOM.exec(value);
  if (days !== null) return readCustomPeriod(days[1], days[2], path);
  const [whole, calendar = 'civil', year, month, quarter, half, nine] = NAMED.exec(value) ?? [];
  if (whole === undefined || !isMonthsCalendar(calendar)) return malformed(value, path);
  const [kind, index] = kindOf(month, quarter, half, nine);
  if (!isNamed(calendar, kind)) return noClause(value, path);
  const period = periodEnding(calendar, kind, Number(year), index * MONTHS[kind]);
  return period === undefined ? doesNotExist(value, path) : accept(period);
}

/**
 * Reads a period of chosen days.
 *
 * @param first - the first day
 * @param last - the last day, which belongs to the period
 * @param path - where the days were found, for the issues
 * @returns the period, frozen, or an issue `period.upside-down` or one of `readDay`
 * @example
 * ```ts
 * import { printPeriod, readCustomPeriod } from '@hanoi-dx/core/periods';
 *
 * const period = readCustomPeriod('2025-07-01', '2025-09-23');
 * period.ok && printPeriod(period.value); // → '2025-07-01/2025-09-23'
 * readCustomPeriod('2025-09-23', '2025-07-01').ok; // → false
 * ```
 */
export function readCustomPeriod(first: unknown, last: unknown, path: Issue['path'] = []): Checked<Period> {
  const [start, end] = [readDay(first, path), readDay(last, path)];
  if (!start.ok) return start;
  if (!end.ok) return end;
  if (end.value < start.value) return upsideDown(start.value, end.value, path);
  return accept(customPeriod(start.value, end.value));
}

/**
 * Checks a period that came as an object, such as one kept in JSON: its days must be those that its calendar names.
 *
 * @param value - anything; `{ calendar, kind, first, last }` is right
 * @param path - where the value was found, for the issues
 * @returns the period, frozen, or issues as {@link readPeriod} gives them
 * @example
 * ```ts
 * import { checkPeriod } from '@hanoi-dx/core/periods';
 *
 * const kept = { calendar: 'civil', kind: 'month', first: '2025-07-01', last: '2025-07-31' };
 * checkPeriod(kept).ok; // → true
 * checkPeriod({ ...kept, last: '2025-07-30' }).ok; // → false
 * ```
 */
export function checkPeriod(value: unknown, path: Issue['path'] = []): Checked<Period> {
  return readGuarded(value, path, () => {
    if (typeof value !== 'object' || value === null || Object.keys(value).length !== 4) return malformed(value, path);
    const { calendar, kind, first, last }: { [K in keyof Period]?: unknown } = value;
    const [start, end] = [readDay(first, [...path, 'first']), readDay(last, [...path, 'last'])];
    if (!start.ok) return start;
    if (!end.ok) return end;
    if (end.value < start.value) return upsideDown(start.value, end.value, [...path, 'last']);
    if (calendar === 'custom' && kind === 'days') return accept(customPeriod(start.value, end.value));
    if (!isMonthsCalendar(calendar) || !isMonthsKind(kind)) return malformed(value, path);
    if (!isNamed(calendar, kind)) return noClause(`${calendar}, ${kind}`, path);
    const named = periodWithLast(calendar, kind, end.value);
    return named?.first === start.value ? accept(named) : doesNotExist(`${start.value}/${end.value}`, path);
  });
}

/**
 * A period as text, the exact inverse of {@link readPeriod}.
 *
 * @param period - the period
 * @returns such as `2025-07`, `2025-Q3`, `nd09:2025` or `2025-07-01/2025-09-23`
 * @example
 * ```ts
 * import { printPeriod } from '@hanoi-dx/core/periods';
 *
 * const first = { calendar: 'nd09', kind: 'half-year', first: '2024-12-15', last: '2025-06-14' } as const;
 * printPeriod(first); // → 'nd09:2025-H1'
 * ```
 */
export function printPeriod({ calendar, kind, first, last }: Period): string {
  if (calendar === 'custom' || kind === 'days') return `${first}/${last}`;
  const year = `${calendar === 'civil' ? '' : `${calendar}:`}${last.slice(0, 4)}`;
  const index = monthOf(last) / MONTHS[kind];
  switch (kind) {
    case 'month':
      return `${year}-${padded(index, 2)}`;
    case 'quarter':
      return `${year}-Q${index}`;
    case 'half-year':
      return `${year}-H${index}`;
    case 'nine-months':
      return `${year}-9M`;
    case 'year':
      return year;
  }
}

function kindOf(month?: string, quarter?: string, half?: string, nine?: string): [MonthsKind, number] {
  if (month !== undefined) return ['month', Number(month)];
  if (quarter !== undefined) return ['quarter', Number(quarter)];
  if (half !== undefined) return ['half-year', Number(half)];
  return [nine === undefined ? 'year' : 'nine-months', 1];
}

function isMonthsCalendar(value: unknown): value is MonthsCalendar {
  return value === 'civil' || value === 'nd09' || value === 'nd09-practice';
}

function isMonthsKind(value: unknown): value is MonthsKind {
  return typeof value === 'string' && Object.hasOwn(MONTHS, value);
}
