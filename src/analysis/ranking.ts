import { type Printing, rankBy, roundQuotient, USUAL_DIGITS } from '../exact/index.js';
import type { Observation, ObservationFlag } from '../indicators/index.js';
import { print } from '../indicators/internal.js';
import { showReceived } from '../issues/index.js';
import type { Label } from '../text/index.js';
import type { BodyKey } from '../units/index.js';
import { type RefusedComparison, refuseComparison } from './change.js';
import { issue } from './comparable.js';
import { isProvisional, type LeftOut, peersAmong } from './peers.js';

/** How to rank. */
export interface RankingSettings {
  /** Decimals at which figures are printed and compared; 2 where nothing is said. */
  readonly digits?: number;
  /** How many bodies there are of this kind, where that is known: Hanoi has 126 commune-level units. */
  readonly expected?: number;
}

/** A body with its rank. */
export interface RankedBody {
  /** The body. */
  readonly body: BodyKey;
  /** Its rank, from 1. Figures that print alike share a rank, and the next one counts them all: 1, 2, 2, 4. */
  readonly rank: number;
  /** Whether another body shares the rank. */
  readonly tied: boolean;
  /** The figure as it is printed at the decimals of the ranking. */
  readonly printed: Label;
  /** What must be known of the figure. */
  readonly flags: readonly ObservationFlag[];
}

/** The ranks of bodies of one kind by one figure. */
export type FigureRanking =
  | {
      /** The bodies could be ranked. */
      readonly status: 'ranked';
      /** The bodies by rank; those of one rank in the order they came. */
      readonly places: readonly RankedBody[];
      /** Bodies that have no rank, and why. */
      readonly apart: readonly LeftOut[];
      /** Whether a rank may still change: a figure is incomplete, provisional or not known, or fewer bodies came than there are. */
      readonly provisional: boolean;
    }
  | RefusedComparison;

/**
 * Ranks bodies of one kind by one figure in standard competition ranking (1, 2, 2, 4), the better first. What prints alike
 * shares a rank: no reader sees two equal numbers on different places.
 *
 * @param observations - figures of one definition and period, in any order
 * @param settings - decimals, and how many bodies there are
 * @returns the ranking; refused with `comparison.no-polarity` where neither direction is better, and as `spreadAmong` is
 * @throws Mistake `digits.range` where `digits` is not a whole number from 0 to 20
 * @example
 * ```ts
 * import { rankFigures } from '@hanoi-dx/core/analysis';
 * import { calculate, observe, onlineShareOfReceived } from '@hanoi-dx/core/indicators';
 * import { periodOf, quarter } from '@hanoi-dx/core/periods';
 *
 * const period = periodOf(quarter, '2025-07-01');
 * const peers = [50_001, 50_004, 90_000].flatMap((receivedOnline, at) => {
 *   const figure = calculate(onlineShareOfReceived, { received: 100_000, receivedOnline });
 *   const observed = observe(figure, { body: `H26.0${at}`, period });
 *   return observed.ok ? [observed.value] : [];
 * });
 * const ranking = rankFigures(peers, { digits: 2 });
 * ranking.status === 'ranked' && ranking.places.map(({ body, rank }) => `${rank} ${body}`); // → ['1 H26.02', '2 H26.00', '2 H26.01']
 * ```
 */
export function rankFigures(
  observations: readonly Observation[],
  { digits = USUAL_DIGITS, expected }: RankingSettings = {},
): FigureRanking {
  const { known, apart, issues } = peersAmong(observations);
  if (issues.length > 0) return refuseComparison(issues);
  const [first] = observations;
  const better = first?.figure.indicator.better;
  if (better === 'neither') return refuseComparison([noPolarity(first?.definition.code)]);
  const printing: Printing = { digits };
  const rounded = known.map(({ observation, value }) => ({
    observation,
    units: roundQuotient(value, digits, 'half-up'),
  }));
  const ranked = rankBy(rounded, (one, other) => order(one.units, other.units) * (better === 'lower' ? 1 : -1));
  const sharing = new Map<bigint, number>();
  for (const { units } of rounded) sharing.set(units, (sharing.get(units) ?? 0) + 1);
  const came = new Set(observations.map(({ body }) => body)).size;
  return {
    status: 'ranked',
    places: ranked.map(({ item: { observation, units }, rank }) => ({
      body: observation.body,
      rank,
      tied: sharing.get(units) !== 1,
      printed: { vi: print(observation.figure, 'vi', printing), en: print(observation.figure, 'en', printing) },
      flags: observation.flags,
    })),
    apart,
    provisional: isProvisional(known, apart) || (expected !== undefined && came !== expected),
  };
}

function order(one: bigint, other: bigint): -1 | 0 | 1 {
  return one < other ? -1 : one > other ? 1 : 0;
}

function noPolarity(code: unknown): ReturnType<typeof issue> {
  return issue('no-polarity', ['definition'], "better: 'higher' or 'lower'", showReceived(code), {
    vi: 'Chỉ tiêu này cao hay thấp không nói lên tốt hay xấu nên không xếp hạng.',
    en: 'Neither more nor less of this indicator is better, so there is nothing to rank by.',
  });
}
