import { accept, type Checked, type Issue } from '../../issues/index.js';
import type { Label } from '../../text/index.js';
import { type CardScore, scoreCard } from '../card.js';
import type { Capture, ScorePeriod } from '../compare.js';
import type { Hundredths } from '../points.js';
import type { BlockCode, ScoreRules } from '../rule.js';
import type { PortalBlock, PortalUnit, Provenance, QualityFlag, Residual } from './block.js';
import { blockPoints, type ServiceResults } from './results.js';

/** A block's own provenance within an assembled card. */
export interface BlockSource extends Provenance {
  /** The code of the block. */
  readonly block: BlockCode;
}

/** A card made of the blocks' own answers, each with its source. The portal prints no total of them. */
export interface AssembledCard extends Capture {
  /** The unit. */
  readonly of: PortalUnit;
  /** Where each block came from, in order of capture; `capturedAt` is the last of them. */
  readonly sources: readonly BlockSource[];
  /** What the portal says of counts. */
  readonly flags: readonly QualityFlag[];
  /** Numbers that do not agree within their own answers. */
  readonly residuals: readonly Residual[];
  /** What is wrong with rows. */
  readonly issues: readonly Issue[];
  /** The score by the counts. */
  readonly card: CardScore;
  /** The civil days that the counts are of. */
  readonly period: ScorePeriod;
}

/**
 * One card of the blocks of one unit, period and day of capture, each block from its own answer. Two snapshots are
 * never mixed: another unit, period, day or procedure, or a block that comes twice, is refused.
 *
 * @param rules - the rule set
 * @param blocks - at least one block; blocks that are absent make the card provisional
 * @returns the card with the source of every block, or issues `portal.no-block`, `portal.block-twice`,
 * `portal.different-units`, `portal.different-periods`, `portal.different-days`, `portal.different-procedures`
 * @example
 * ```ts
 * import { assembleCard, decision766 } from '@hanoi-dx/core/scorecards';
 *
 * assembleCard(decision766, []).ok; // → false
 * ```
 */
export function assembleCard(rules: ScoreRules, blocks: readonly PortalBlock[]): Checked<AssembledCard> {
  const [first] = blocks;
  const issues = first === undefined ? [noBlock()] : mixtures(first, blocks);
  if (first === undefined || issues.length > 0) return { ok: false, issues };
  const sorted = [...blocks].sort((one, other) => Date.parse(one.capturedAt) - Date.parse(other.capturedAt));
  const named = blocks.find(({ unit }) => unit.code !== null) ?? first;
  return accept({
    unit: named.unit.code ?? named.unit.id ?? '',
    of: named.unit,
    period: first.period,
    capturedAt: sorted.at(-1)?.capturedAt ?? first.capturedAt,
    card: scoreCard(
      rules,
      blocks.flatMap(({ rows }) => rows),
    ),
    sources: sorted.map(({ block, endpoint, capturedAt, request }) => ({ block, endpoint, capturedAt, request })),
    flags: blocks.flatMap(({ flags }) => flags),
    residuals: blocks.flatMap(({ residuals }) => residuals),
    issues: blocks.flatMap((block) => block.issues),
  });
}

function mixtures(first: PortalBlock, blocks: readonly PortalBlock[]): readonly Issue[] {
  const days = ({ period }: PortalBlock): string => `${period.first}..${period.last}`;
  const procedure = ({ request }: PortalBlock): string =>
    request.formalityId ?? request.formalityID ?? 'all procedures';
  return blocks.flatMap((block, at) => [
    ...(blocks.findIndex((other) => other.block === block.block) < at
      ? [mixed('block-twice', at, 'each block once', block.block)]
      : []),
    ...differ('different-units', at, first.unit.id ?? 'the country', block.unit.id ?? 'the country'),
    ...differ('different-periods', at, days(first), days(block)),
    ...differ('different-days', at, first.day, block.day),
    ...differ('different-procedures', at, procedure(first), procedure(block)),
  ]);
}

const MIXED = {
  'block-twice': { vi: 'hai lần ghi của một nhóm', en: 'two captures of one block' },
  'different-units': { vi: 'hai đơn vị', en: 'two units' },
  'different-periods': { vi: 'hai kỳ', en: 'two periods' },
  'different-days': { vi: 'hai ngày ghi số', en: 'two days of capture' },
  'different-procedures': { vi: 'hai phạm vi thủ tục', en: 'two selections of procedures' },
} as const satisfies Record<string, Label>;

function differ(kind: keyof typeof MIXED, at: number, expected: string, received: string): readonly Issue[] {
  return expected === received ? [] : [mixed(kind, at, expected, received)];
}

function mixed(kind: keyof typeof MIXED, at: number, expected: string, received: string): Issue {
  const { vi, en } = MIXED[kind];
  return {
    code: `portal.${kind}`,
    path: [at],
    expected,
    received,
    message: {
      vi: `Không trộn ${vi} vào một bảng điểm: hãy chỉ giữ các nhóm của cùng một lần ghi.`,
      en: `A card does not mix ${en}: keep only blocks of one snapshot.`,
    },
  };
}

function noBlock(): Issue {
  return {
    code: 'portal.no-block',
    path: [],
    expected: 'at least one block',
    received: 'nothing',
    message: { vi: 'Chưa có nhóm nào để ghép bảng điểm.', en: 'There is no block to make a card of.' },
  };
}

/** What two snapshots of one unit print for one block. */
export interface SnapshotDifference {
  /** The code of the block; `ONLINE_SERVICE` joins online provision and payment. */
  readonly block: string;
  /** The points printed in the block's own answer, in hundredths. */
  readonly own: Hundredths;
  /** The points printed in `service-results`, in hundredths. */
  readonly there: Hundredths;
  /** Own less there, in hundredths: shown, never corrected. */
  readonly residual: Hundredths;
  /** Whether they are further apart than the 0.02 points that rounding explains: snapshots of different minutes. */
  readonly differentSnapshots: boolean;
}

/** What rounding alone may leave between two answers, in hundredths. */
const ROUNDING = 2;

/**
 * The points that blocks' own answers print, beside those of `service-results`. Neither is corrected by the other.
 *
 * @param blocks - blocks of one unit
 * @param results - `service-results` of the same unit
 * @returns the blocks that both print, with what is between them
 * @example
 * ```ts
 * import { snapshotDifferences } from '@hanoi-dx/core/scorecards';
 *
 * const root = { unit: { id: 'a', code: null, name: null, kind: null }, total: null, blocks: { TDGQ: 1_481 } };
 * snapshotDifferences([{ block: 'TDGQ', points: 1_484 }], { root })[0]?.differentSnapshots; // → true
 * ```
 */
export function snapshotDifferences(
  blocks: readonly Pick<PortalBlock, 'block' | 'points'>[],
  results: Pick<ServiceResults, 'root'>,
): readonly SnapshotDifference[] {
  const printed = Object.fromEntries(blocks.map(({ block, points }) => [block, points]));
  return Object.entries(results.root.blocks).flatMap(([block, there]) => {
    const own = blockPoints(printed, block);
    if (own === null || there === null) return [];
    const residual = own - there;
    return [{ block, own, there, residual, differentSnapshots: Math.abs(residual) > ROUNDING }];
  });
}
