import { mistake } from '../issues/index.js';

/** Something with its rank. */
export interface Ranked<T> {
  /** What is ranked. */
  readonly item: T;
  /** Its rank, from 1. Equal ones share a rank, and the next one counts them all: 1, 2, 2, 4. */
  readonly rank: number;
}

/**
 * Ranks in standard competition ranking: 1, 2, 2, 4.
 *
 * @param items - what is ranked, in any order
 * @param compare - the order, the first place first; 0 where two share a place
 * @returns the items by rank; those of one rank in the order they came
 * @example
 * ```ts
 * import { rankBy } from '@hanoi-dx/core/exact';
 *
 * rankBy([7, 9, 7, 1], (one, other) => other - one).map(({ rank }) => rank); // → [1, 2, 2, 4]
 * ```
 */
export function rankBy<T>(items: readonly T[], compare: (one: T, other: T) => number): readonly Ranked<T>[] {
  const ranked: Ranked<T>[] = [];
  for (const item of [...items].sort(compare)) {
    const last = ranked.at(-1);
    const shares = last !== undefined && compare(last.item, item) === 0;
    ranked.push({ item, rank: shares ? last.rank : ranked.length + 1 });
  }
  return ranked;
}

/**
 * The middle of a sorted list: its one middle item, or its two where their number is even.
 *
 * @param sorted - the items in order
 * @returns the lower and the upper middle item, the same one where there is one; `undefined` for an empty list
 * @example
 * ```ts
 * import { middleOf } from '@hanoi-dx/core/exact';
 *
 * middleOf([1, 2, 4, 9]); // → [2, 4]
 * middleOf([1, 2, 9]); // → [2, 2]
 * ```
 */
export function middleOf<T>(sorted: readonly T[]): readonly [T, T] | undefined {
  const [low, high = low] = sorted.slice((sorted.length - 1) >> 1, (sorted.length >> 1) + 1);
  return low === undefined || high === undefined ? undefined : [low, high];
}

/**
 * The percentile of the nearest rank: the first item that at least so many percent of all do not exceed. It is always an
 * item of the list.
 *
 * @param sorted - the items in order
 * @param percent - a whole number from 1 to 100
 * @returns the item; `undefined` for an empty list
 * @throws Mistake `percentile.range` where the percentage is not a whole number from 1 to 100
 * @example
 * ```ts
 * import { nearestRank } from '@hanoi-dx/core/exact';
 *
 * nearestRank([15, 20, 35, 40, 50], 40); // → 20
 * ```
 */
export function nearestRank<T>(sorted: readonly T[], percent: number): T | undefined {
  if (Number.isInteger(percent) && percent >= 1 && percent <= 100) {
    return sorted[Math.ceil((percent * sorted.length) / 100) - 1];
  }
  throw mistake('percentile.range', {
    vi: `Phân vị là số nguyên từ 1 đến 100, nhận được ${percent}.`,
    en: `A percentile is a whole number from 1 to 100, received ${percent}.`,
  });
}
