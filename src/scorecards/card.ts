import { type Issue, showReceived } from '../issues/index.js';
import { ARITHMETICS, type Arithmetic } from './arithmetic.js';
import type { ComponentScore, CountRow } from './component.js';
import { checkNamed } from './named.js';
import type { Hundredths } from './points.js';
import type { BlockCode, BlockRule, ScoreRules } from './rule.js';
import { readComponent } from './rules.js';
import { scoreAbsent, scoreComponent } from './score.js';
import { type SummedPoints, type SumStatus, statusOfParts, sumPoints } from './sum.js';

/** What may be said of a block. */
export interface BlockScore {
  /** How much of it is known. */
  readonly status: SumStatus;
  /** The code of the block. */
  readonly block: BlockCode;
  /** The points it can give, in hundredths; an empty denominator does not lower it. */
  readonly maximum: Hundredths;
  /** Every row of the block, those that are missing too. */
  readonly components: readonly ComponentScore[];
  /** The sum half up on exact quotients; absent where the block is `missing` or `invalid`. */
  readonly exact?: SummedPoints;
  /** The sum as the portal prints it; absent where the block is `missing` or `invalid`. */
  readonly portal?: SummedPoints;
  /** Whether the two sums differ. */
  readonly differs: boolean;
  /** What is wrong with its rows. */
  readonly issues: readonly Issue[];
}

/** What may be said of a whole scorecard. */
export interface CardScore {
  /** How much of it is known; never `invalid`, which only a block is. */
  readonly status: Exclude<SumStatus, 'invalid'>;
  /** The rule set. */
  readonly rules: Pick<ScoreRules, 'code' | 'version'>;
  /** The points it can give, in hundredths. */
  readonly maximum: Hundredths;
  /** Every block, those that are missing too. */
  readonly blocks: readonly BlockScore[];
  /** The sum of the blocks half up on exact quotients; absent where nothing is known. */
  readonly exact?: SummedPoints;
  /** The sum of the blocks as the portal prints it; absent where nothing is known. */
  readonly portal?: SummedPoints;
  /** Whether the two sums differ. */
  readonly differs: boolean;
  /** The codes of the rows that a total lacks. */
  readonly missing: readonly string[];
  /** What is wrong with its rows, those of no block too. */
  readonly issues: readonly Issue[];
}

/**
 * The score of one unit and period: blocks add their rounded components, the total adds the blocks.
 *
 * @param rules - the rule set
 * @param rows - the counts, each row at most once; they may come from outside unchecked
 * @returns the blocks and the total, with what is missing and what is wrong
 * @example
 * ```ts
 * import { decision766, scoreCard } from '@hanoi-dx/core/scorecards';
 *
 * const card = scoreCard(decision766, [{ component: 'TDGQ', numerator: 3, denominator: 5 }]);
 * card.status; // → 'provisional'
 * card.portal?.points; // → 1200
 * card.missing.length; // → 20
 * ```
 */
export function scoreCard(rules: ScoreRules, rows: readonly CountRow[]): CardScore {
  const placed = rows.map((row, at) => ({ row, at }));
  const scored = rules.blocks.map((block) => scorePlaced(rules, block, placed));
  const strangers = placed.flatMap(({ row, at }) => {
    const read = readComponent(rules, row.component, [at, 'component']);
    return read.ok ? [] : read.issues;
  });
  return {
    status: statusOfParts(scored.map(({ status }) => status)),
    rules: { code: rules.code, version: rules.version },
    maximum: rules.maximum,
    blocks: scored,
    ...sums(scored, rules.maximum),
    missing: scored.flatMap(({ status, block, components }) =>
      status === 'invalid' ? [block] : components.filter(isUnknown).map(({ component }) => component),
    ),
    issues: [...strangers, ...scored.flatMap(({ issues }) => issues)],
  };
}

/**
 * The score of one block.
 *
 * @param rules - the rule set
 * @param block - the block of the rule set
 * @param rows - the counts; rows of other blocks are left aside
 * @returns the block with its components; `invalid` where a row of it comes twice
 * @example
 * ```ts
 * import { decision766, readBlock, scoreBlock } from '@hanoi-dx/core/scorecards';
 *
 * const block = readBlock(decision766, 'TTTT');
 * const rows = [
 *   { component: 'TTTT_PAID_DOSSIER', numerator: 309_542, denominator: 358_625 },
 *   { component: 'TTTT_PAID_FORMALITY', numerator: 119, denominator: 313 },
 *   { component: 'TTTT_INTEGRATED_FORMALITY', numerator: 68, denominator: 313 },
 * ];
 * block.ok ? scoreBlock(decision766, block.value, rows).portal : undefined; // → { points: 667, ratio: 6670 }
 * ```
 */
export function scoreBlock(rules: ScoreRules, block: BlockRule, rows: readonly CountRow[]): BlockScore {
  return scorePlaced(
    rules,
    block,
    rows.map((row, at) => ({ row, at })),
  );
}

interface PlacedRow {
  readonly row: CountRow;
  readonly at: number;
}

function scorePlaced(rules: ScoreRules, block: BlockRule, rows: readonly PlacedRow[]): BlockScore {
  const { code, maximum } = block;
  const found = block.components.map((rule) => rows.filter(({ row }) => row.component === rule.code));
  const components = block.components.map((rule, at) => {
    const first = found[at]?.[0];
    return first === undefined ? scoreAbsent(rule) : scoreComponent(rules, first.row, [first.at]);
  });
  const twice = found.flatMap((same) => same.slice(1)).map(({ row, at }) => cameTwice(row, at));
  const issues = [...twice, ...components.flatMap((component) => component.issues)];
  if (twice.length > 0) return { status: 'invalid', block: code, maximum, components, differs: false, issues };
  const statuses = components
    .filter(({ status }) => status !== 'unscored')
    .map((component) => (isUnknown(component) ? 'missing' : 'final'));
  const status = statusOfParts(statuses);
  if (status === 'missing') return { status, block: code, maximum, components, differs: false, issues };
  const exact = sumPoints(
    components.map((component) => pointsOf(component, 'exact') ?? 0),
    maximum,
  );
  const portal = sumPoints(
    components.map((component) => pointsOf(component, 'portal') ?? 0),
    maximum,
  );
  const differs = components.some((component) => 'differs' in component && component.differs);
  return { status, block: code, maximum, components, exact, portal, differs, issues };
}

/**
 * The points that a row adds to its block.
 *
 * @param component - the score of a row
 * @param arithmetic - which of its two scores
 * @returns the points in hundredths, or `null` where it adds none
 * @throws Mistake `score.unknown-name` for another arithmetic, as every function does that is given one
 * @example
 * ```ts
 * import { decision766, pointsOf, scoreComponent } from '@hanoi-dx/core/scorecards';
 *
 * const petitions = { component: 'PETITION_PROCESSING_ON_TIME', numerator: 0, denominator: 0 };
 * pointsOf(scoreComponent(decision766, petitions), 'portal'); // → 600
 * ```
 */
export function pointsOf(component: ComponentScore, arithmetic: Arithmetic): Hundredths | null {
  checkNamed(arithmetic, ARITHMETICS);
  return 'differs' in component ? component[arithmetic] : null;
}

/** Whether a row lacks what a total needs of it. */
function isUnknown({ status }: ComponentScore): boolean {
  return status === 'missing' || status === 'invalid';
}

function sums(blocks: readonly BlockScore[], maximum: Hundredths): Pick<CardScore, 'exact' | 'portal' | 'differs'> {
  const known = blocks.flatMap(({ exact, portal }) => (exact && portal ? [{ exact, portal }] : []));
  if (known.length === 0) return { differs: false };
  const exact = sumPoints(
    known.map((block) => block.exact.points),
    maximum,
  );
  const portal = sumPoints(
    known.map((block) => block.portal.points),
    maximum,
  );
  return { exact, portal, differs: blocks.some(({ differs }) => differs) };
}

function cameTwice(row: CountRow, at: number): Issue {
  return {
    code: 'score.component-twice',
    path: [at, 'component'],
    expected: 'each component at most once in a block',
    received: showReceived(row.component),
    message: {
      vi: 'Một thành phần có hai dòng trong cùng một nhóm: hãy giữ một dòng, không cộng hai dòng.',
      en: 'A component comes twice in one block: keep one of its rows; they are not added.',
    },
  };
}
