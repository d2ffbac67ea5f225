import { addReported, type NoRange, type Reported } from '../exact/index.js';
import { mistake } from '../issues/index.js';
import type { Group } from '../tallies/index.js';
import type { MedianDefinition } from './indicator.js';

/**
 * How many rows hold each whole number, by the number as text: `{ "0": 5, "1": 7 }`. Under `unknown` stand the rows
 * whose number is not known.
 */
export type Histogram = Readonly<Record<string, Reported | NoRange | null | undefined>>;

/**
 * The histogram of a median's rows, from the groups of a tally that is grouped by the median's field, alone or besides
 * others: groups of other bodies or periods are added, which counts of rows allow and medians do not.
 *
 * @param groups - the groups of the tally, or some of them
 * @param median - whose rows and which field
 * @returns the histogram; a group in which the rows were not counted makes a count that is `null`
 * @throws Mistake `histogram.not-grouped` where the groups are not by the field
 * @example
 * ```ts
 * import { histogramOf, medianHandlingDays } from '@hanoi-dx/core/indicators';
 *
 * const groups = [
 *   { at: { month: '2025-07', handlingDays: '0' }, counts: { settled: 5 } },
 *   { at: { month: '2025-08', handlingDays: '0' }, counts: { settled: 2 } },
 *   { at: { month: '2025-08', handlingDays: '3' }, counts: { settled: 4 } },
 * ];
 * histogramOf(groups, medianHandlingDays); // → { 0: 7, 3: 4 }
 * ```
 */
export function histogramOf(groups: readonly Group[], median: Pick<MedianDefinition, 'of' | 'field'>): Histogram {
  const counted = new Map<string, Reported | null>();
  for (const { at, counts } of groups) {
    const value = at[median.field];
    if (value === undefined) throw notGrouped(median.field);
    const [before, count] = [counted.get(value), counts[median.of.name] ?? null];
    counted.set(
      value,
      before === undefined ? count : before === null || count === null ? null : addReported(before, count),
    );
  }
  return Object.fromEntries(counted);
}

function notGrouped(field: string): Error {
  return mistake('histogram.not-grouped', {
    vi: `Bảng đếm chưa được nhóm theo ${field}: hãy thêm chiều đó vào by.`,
    en: `The tally is not grouped by ${field}: add that dimension to by.`,
  });
}
