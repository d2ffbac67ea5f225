import { type Day, dayInHanoi } from '../days/index.js';
import { accept, type Checked, type Issue } from '../issues/index.js';
import type { Label } from '../text/index.js';
import type { Arithmetic } from './arithmetic.js';
import { type CardScore, pointsOf } from './card.js';
import type { Hundredths } from './points.js';
import type { BlockCode } from './rule.js';

/** The civil days that counts are of. */
export interface ScorePeriod {
  /** The first day. */
  readonly first: Day;
  /** The last day. */
  readonly last: Day;
}

/** A score of one unit and period, as it stood at one instant. */
export interface Capture {
  /** The unit, by the code of its department or another key that does not change. */
  readonly unit: string;
  /** The days that the counts are of. */
  readonly period: ScorePeriod;
  /** When the counts were read, an ISO instant with its offset. */
  readonly capturedAt: string;
  /** The score. */
  readonly card: CardScore;
}

/** The points of one row in two cards. */
export interface ComponentChange {
  /** The code of the row. */
  readonly component: string;
  /** Its points before, in hundredths; `null` where it gave or had none. */
  readonly before: Hundredths | null;
  /** Its points after, in hundredths; `null` where it gives or has none. */
  readonly after: Hundredths | null;
  /** What it adds to the change of the total, in hundredths. */
  readonly change: Hundredths;
  /** Present where it is known in one card alone: its change is one of knowledge, not of work. */
  readonly known?: 'before-only' | 'after-only';
}

/** The points that a block gained or lost. */
export interface BlockChange {
  /** The block. */
  readonly block: BlockCode;
  /** Its change, in hundredths. */
  readonly change: Hundredths;
}

/** How a total changed, row by row. */
export interface CardChange {
  /** The change of the total, in hundredths: exactly the sum of the rows' changes. */
  readonly total: Hundredths;
  /** The change of each block, in hundredths. */
  readonly blocks: readonly BlockChange[];
  /** The change of each row, in the order of the rule set. */
  readonly components: readonly ComponentChange[];
  /** Whether either total is not final. */
  readonly provisional: boolean;
}

/**
 * The points gained and lost between two cards of one rule set.
 *
 * @param before - one card
 * @param after - the other card
 * @param arithmetic - which of the two scores
 * @returns the change of each row and block, which add up exactly to that of the total
 * @example
 * ```ts
 * import { compareCards, decision766, scoreCard } from '@hanoi-dx/core/scorecards';
 *
 * const before = scoreCard(decision766, [{ component: 'TDGQ', numerator: 3, denominator: 5 }]);
 * const after = scoreCard(decision766, [{ component: 'TDGQ', numerator: 4, denominator: 6 }]);
 * compareCards(before, after, 'portal').total; // → 133
 * ```
 */
export function compareCards(before: CardScore, after: CardScore, arithmetic: Arithmetic): CardChange {
  const blocks = before.blocks.map((block, at) => ({ block: block.block, pair: [block, after.blocks[at]] as const }));
  const components = blocks.map(({ block, pair: [one, other] }) => {
    const points = [one, other].map((side) => pointsByComponent(side, arithmetic));
    const changes = one.components.map(({ component }) => changeOf(component, points[0], points[1]));
    return { block, changes, change: sum(changes) };
  });
  const all = components.flatMap(({ changes }) => changes);
  return {
    total: sum(all),
    blocks: components.map(({ block, change }) => ({ block, change })),
    components: all,
    provisional: before.status !== 'final' || after.status !== 'final',
  };
}

/**
 * The points gained and lost between two captures of one unit and period.
 *
 * @param before - the earlier capture
 * @param after - the later capture
 * @param arithmetic - which of the two scores
 * @returns the change, or issues `score.different-units`, `score.different-periods`, `score.different-rules`,
 * `score.captures-in-wrong-order` and those of unreadable instants
 * @example
 * ```ts
 * import { compareCaptures, decision766, scoreCard } from '@hanoi-dx/core/scorecards';
 *
 * const card = scoreCard(decision766, [{ component: 'TDGQ', numerator: 3, denominator: 5 }]);
 * const year = { first: '2026-01-01', last: '2026-12-31' };
 * const month = { first: '2026-10-01', last: '2026-10-31' };
 * const before = { unit: 'H26', period: year, capturedAt: '2026-10-09T06:00:00+07:00', card };
 * const after = { unit: 'H26', period: month, capturedAt: '2026-10-10T06:00:00+07:00', card };
 * compareCaptures(before, after, 'portal').ok; // → false
 * compareCaptures(before, { ...after, period: year }, 'portal').ok; // → true
 * ```
 */
export function compareCaptures(before: Capture, after: Capture, arithmetic: Arithmetic): Checked<CardChange> {
  const issues = [...differences(before, after), ...disorder(before, after)];
  return issues.length > 0 ? { ok: false, issues } : accept(compareCards(before.card, after.card, arithmetic));
}

type Side = CardScore['blocks'][number] | undefined;

/** The points of a block's rows; those of a block that came with a row twice are not known. */
function pointsByComponent(block: Side, arithmetic: Arithmetic): Map<string, Hundredths | null> {
  if (block === undefined || block.portal === undefined) return new Map();
  const known = block.components.filter(({ status }) => status !== 'missing' && status !== 'invalid');
  return new Map(known.map((score) => [score.component, pointsOf(score, arithmetic)]));
}

function changeOf(
  component: string,
  one: Map<string, Hundredths | null> | undefined,
  other: Map<string, Hundredths | null> | undefined,
): ComponentChange {
  const before = one?.get(component) ?? null;
  const after = other?.get(component) ?? null;
  const [wasKnown, isKnown] = [one?.has(component), other?.has(component)];
  const known = wasKnown === isKnown ? {} : { known: wasKnown ? ('before-only' as const) : ('after-only' as const) };
  return { component, before, after, change: (after ?? 0) - (before ?? 0), ...known };
}

function sum(changes: readonly ComponentChange[]): Hundredths {
  return changes.reduce((total, { change }) => total + change, 0);
}

function differences(before: Capture, after: Capture): readonly Issue[] {
  const days = ({ first, last }: ScorePeriod): string => `${first}..${last}`;
  const version = ({ rules }: CardScore): string => `${rules.code} ${rules.version}`;
  return [
    ...differs('units', ['unit'], before.unit, after.unit, { vi: 'một đơn vị', en: 'one unit' }),
    ...differs('periods', ['period'], days(before.period), days(after.period), { vi: 'một kỳ', en: 'one period' }),
    ...differs('rules', ['card', 'rules'], version(before.card), version(after.card), {
      vi: 'một phiên bản bộ chỉ số',
      en: 'one version of the rules',
    }),
  ];
}

function differs(kind: string, path: Issue['path'], expected: string, received: string, of: Label): readonly Issue[] {
  if (expected === received) return [];
  const message = {
    vi: `Chỉ so sánh được hai lần ghi số của cùng ${of.vi}: hãy chọn lại.`,
    en: `Two captures are compared only of ${of.en}: choose others.`,
  };
  return [{ code: `score.different-${kind}`, path, expected, received, message }];
}

function disorder(before: Capture, after: Capture): readonly Issue[] {
  const read = [before, after].map(({ capturedAt }, at) =>
    dayInHanoi(capturedAt, { path: [at === 0 ? 'before' : 'after', 'capturedAt'] }),
  );
  const issues = read.flatMap((day) => (day.ok ? [] : day.issues));
  if (issues.length > 0 || Date.parse(before.capturedAt) <= Date.parse(after.capturedAt)) return issues;
  const message = {
    vi: 'Lần ghi số thứ nhất phải trước lần thứ hai: hãy đổi chỗ hai lần.',
    en: 'The first capture must precede the second: exchange them.',
  };
  const [expected, received] = [`${before.capturedAt} or later`, after.capturedAt];
  return [{ code: 'score.captures-in-wrong-order', path: ['after', 'capturedAt'], expected, received, message }];
}
