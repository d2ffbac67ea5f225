import { rankBy } from '../exact/index.js';
import { type Issue, showReceived } from '../issues/index.js';
import { KINDS, type ScoredUnitKind } from './lost.js';
import { checkNamed } from './named.js';
import type { Hundredths } from './points.js';

/** The score of one unit among others. */
export interface UnitScore {
  /** The unit, by the code of its department. */
  readonly unit: string;
  /** Among whom it is ranked. */
  readonly kind: ScoredUnitKind;
  /** Its printed score in hundredths; `null` where it is not known. */
  readonly points: Hundredths | null;
  /** Whether the score lacks a row. */
  readonly provisional: boolean;
}

/** A unit with its rank. */
export interface RankedUnit {
  /** The unit. */
  readonly unit: string;
  /** Its printed score in hundredths. */
  readonly points: Hundredths;
  /** Its rank, from 1. Equal scores share a rank, and the next one counts them all: 1, 2, 2, 4. */
  readonly rank: number;
  /** Whether its own score lacks a row. */
  readonly provisional: boolean;
}

/** The ranks of one kind of unit. */
export interface Ranking {
  /** The kind. */
  readonly kind: ScoredUnitKind;
  /** The units by rank; those of one rank in the order they came. */
  readonly units: readonly RankedUnit[];
  /** Units whose score is not known. */
  readonly unranked: readonly string[];
  /** Whether any rank may still change: a score lacks a row, is not known, or fewer units came than there are. */
  readonly provisional: boolean;
  /** Units that came twice; only the first is ranked. */
  readonly issues: readonly Issue[];
}

/**
 * Ranks units by printed score among those of their own kind, in standard competition ranking (1, 2, 2, 4). It is not
 * the portal's rank, which the portal does not print.
 *
 * @param scores - the scores, in any order
 * @param expected - how many units of each kind there are, where that is known: Hanoi has 126 communes and 16 agencies
 * @returns a ranking for each kind that came or is expected
 * @throws Mistake `score.unknown-name` for a unit of another kind
 * @example
 * ```ts
 * import { rankScores } from '@hanoi-dx/core/scorecards';
 *
 * const score = (unit: string, points: number) => ({ unit, kind: 'commune' as const, points, provisional: false });
 * const [communes] = rankScores([score('H26.1', 7_010), score('H26.2', 8_000), score('H26.3', 7_010), score('H26.4', 60)]);
 * communes?.units.map(({ rank }) => rank); // → [1, 2, 2, 4]
 * ```
 */
export function rankScores(
  scores: readonly UnitScore[],
  expected: Readonly<Partial<Record<ScoredUnitKind, number>>> = {},
): readonly Ranking[] {
  for (const { kind } of scores) checkNamed(kind, KINDS); // else it would be in no ranking
  return KINDS.flatMap((kind) => {
    const all = scores.map((score, at) => ({ score, at })).filter(({ score }) => score.kind === kind);
    return all.length === 0 && expected[kind] === undefined ? [] : [rankingOf(kind, all, expected[kind])];
  });
}

interface Placed {
  readonly score: UnitScore;
  readonly at: number;
}

function rankingOf(kind: ScoredUnitKind, all: readonly Placed[], expected: number | undefined): Ranking {
  const first = new Map<string, number>();
  for (const { score, at } of all) if (!first.has(score.unit)) first.set(score.unit, at);
  const once = all.filter(({ score, at }) => first.get(score.unit) === at).map(({ score }) => score);
  const known = once.flatMap(({ unit, points, provisional }) =>
    points === null ? [] : [{ unit, points, provisional }],
  );
  const unranked = once.filter(({ points }) => points === null).map(({ unit }) => unit);
  const incomplete = unranked.length > 0 || (expected !== undefined && expected !== once.length);
  return {
    kind,
    units: rankBy(known, (one, other) => other.points - one.points).map(({ item, rank }) => ({ ...item, rank })),
    unranked,
    provisional: incomplete || once.some(({ provisional }) => provisional),
    issues: all.filter(({ score, at }) => first.get(score.unit) !== at).map(cameTwice),
  };
}

function cameTwice({ score, at }: Placed): Issue {
  return {
    code: 'score.unit-twice',
    path: [at, 'unit'],
    expected: 'each unit once',
    received: showReceived(score.unit),
    message: {
      vi: 'Một đơn vị có hai dòng điểm: chỉ dòng đầu được xếp hạng, hãy bỏ dòng thừa.',
      en: 'A unit comes twice: only its first score is ranked, leave out the other.',
    },
  };
}
