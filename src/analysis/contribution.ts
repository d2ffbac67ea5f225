import { quotient, type WrittenQuotient, writeQuotient } from '../exact/index.js';
import type { Figure, Indicator, Observation } from '../indicators/index.js';
import { scaled } from '../indicators/internal.js';
import { type Issue, showReceived } from '../issues/index.js';
import type { BodyKey } from '../units/index.js';
import { type RefusedComparison, refuseComparison } from './change.js';
import { issue, otherDefinition, otherPeriods } from './comparable.js';
import { peersAmong } from './peers.js';

/** What one body gave to the change of the figure of all bodies together, in the printed scale. */
export interface Contribution {
  /** The body. */
  readonly body: BodyKey;
  /** What came of the change of its count above the line. */
  readonly numeratorEffect: WrittenQuotient;
  /** What came of the change of its count below the line. */
  readonly denominatorEffect: WrittenQuotient;
  /** Both together; over all bodies they add up to the change exactly. */
  readonly contribution: WrittenQuotient;
}

/** The change of the figure of several bodies together, and what each gave to it. */
export type Contributions =
  | {
      /** The change could be divided. */
      readonly status: 'contributions';
      /** The change of the figure of all together, in the printed scale. */
      readonly change: WrittenQuotient;
      /** The bodies, in the order they came. */
      readonly bodies: readonly Contribution[];
    }
  | RefusedComparison;

/**
 * What each body gave to the change of the figure of all of them together.
 *
 * With N and D the counts of all bodies above and below the line, and ΔN, ΔD those of one body's change, its contribution is
 * ((D₀ + D₁)·ΔN − (N₀ + N₁)·ΔD) ÷ (2·D₀·D₁). These add up to N₁/D₁ − N₀/D₀ exactly, do not depend on which of the two counts
 * is changed first, and turn their sign when earlier and later are exchanged. A body that grows by the share of both periods
 * together, (N₀ + N₁)/(D₀ + D₁), gives nothing, however large it is.
 *
 * @param earlier - the figures of the earlier period, one of each body
 * @param later - the figures of the later period, of the same bodies
 * @returns the contributions; refused with `comparison.unmatched-bodies`, `comparison.not-additive`, `comparison.no-figure`,
 * `comparison.empty-total`, and as `change` and `spreadAmong` are
 * @example
 * ```ts
 * import { contributionsOf } from '@hanoi-dx/core/analysis';
 * import { calculate, observe, onlineShareOfReceived } from '@hanoi-dx/core/indicators';
 * import { month, periodOf } from '@hanoi-dx/core/periods';
 *
 * const of = (day: string, counts: readonly number[]) =>
 *   counts.flatMap((receivedOnline, at) => {
 *     const figure = calculate(onlineShareOfReceived, { received: 100, receivedOnline });
 *     const observed = observe(figure, { body: `H26.0${at}`, period: periodOf(month, day) });
 *     return observed.ok ? [observed.value] : [];
 *   });
 * const told = contributionsOf(of('2025-07-01', [50, 60]), of('2025-08-01', [60, 58]));
 * told.status === 'contributions' && told.change; // → { numerator: '4', denominator: '1' }
 * told.status === 'contributions' && told.bodies.map(({ contribution }) => contribution.numerator); // → ['5', '-1']
 * ```
 */
export function contributionsOf(earlier: readonly Observation[], later: readonly Observation[]): Contributions {
  const pairs = pairsOf(earlier, later);
  const [first] = pairs;
  const issues = [...whyNotPeers(earlier, later), ...pairs.flatMap(whyNotDivided)];
  if (first === undefined || issues.length > 0) {
    return refuseComparison(issues.length > 0 ? issues : [unmatched('no body', 'nothing')]);
  }
  const totals = {
    before: totalOf(pairs.map(({ before }) => before)),
    after: totalOf(pairs.map(({ after }) => after)),
  };
  if (totals.before.denominator === 0n || totals.after.denominator === 0n) return refuseComparison([emptyTotal()]);
  const scale = scaled(first.indicator, { numerator: 1, denominator: 1 });
  // All effects have one denominator, so that adding many does not lengthen it.
  const all = 2n * totals.before.denominator * totals.after.denominator * scale.denominator;
  const written = (numerator: bigint) => writeQuotient(quotient(numerator * scale.numerator, all));
  const bodies = pairs.map((pair) => effectsOf(pair, totals));
  return {
    status: 'contributions',
    change: written(bodies.reduce((sum, { above, below }) => sum + above + below, 0n)),
    bodies: bodies.map(({ body, above, below }) => ({
      body,
      numeratorEffect: written(above),
      denominatorEffect: written(below),
      contribution: written(above + below),
    })),
  };
}

/** Two counts, also those of several bodies together. */
interface Counted {
  readonly numerator: bigint;
  readonly denominator: bigint;
}

/** A body with its counts in both periods. */
interface Pair {
  readonly body: BodyKey;
  readonly indicator: Indicator;
  readonly figures: readonly [Figure, Figure];
  readonly before: Counted;
  readonly after: Counted;
}

function pairsOf(earlier: readonly Observation[], later: readonly Observation[]): readonly Pair[] {
  const before = new Map(earlier.map(({ body, figure }) => [body, figure]));
  return later.flatMap(({ body, figure }) => {
    const was = before.get(body);
    if (was === undefined) return [];
    return [
      { body, indicator: figure.indicator, figures: [was, figure], before: countsOf(was), after: countsOf(figure) },
    ];
  });
}

/** The counts of a figure; a share of nothing has two zeros, and what has no counts is refused before it is used. */
function countsOf(figure: Figure): Counted {
  const { numerator, denominator } = figure.status === 'value' ? figure : { numerator: 0, denominator: 0 };
  return { numerator: BigInt(numerator), denominator: BigInt(denominator) };
}

function totalOf(counts: readonly Counted[]): Counted {
  return counts.reduce((total, { numerator, denominator }) => ({
    numerator: total.numerator + numerator,
    denominator: total.denominator + denominator,
  }));
}

/** What came of the changes of both counts, above the common denominator and before the scale. */
interface Effects {
  readonly body: BodyKey;
  readonly above: bigint;
  readonly below: bigint;
}

function effectsOf(
  { body, before, after }: Pair,
  totals: { readonly before: Counted; readonly after: Counted },
): Effects {
  const [part, whole] = [after.numerator - before.numerator, after.denominator - before.denominator];
  const above = (totals.before.denominator + totals.after.denominator) * part;
  const below = -(totals.before.numerator + totals.after.numerator) * whole;
  return { body, above, below };
}

function whyNotPeers(earlier: readonly Observation[], later: readonly Observation[]): readonly Issue[] {
  const sides = [peersAmong(earlier), peersAmong(later)];
  const twice = sides.flatMap(({ apart }) => apart.filter(({ reason }) => reason === 'twice'));
  const [was, is] = [earlier[0], later[0]];
  return [
    ...sides.flatMap(({ issues }) => issues),
    ...(was && is ? [...otherDefinition(was, is), ...otherPeriods(was.period, is.period)] : []),
    ...twice.map(({ body }) => unmatched('each body once', body)),
    ...onlyIn(earlier, later),
    ...onlyIn(later, earlier),
  ];
}

function onlyIn(one: readonly Observation[], other: readonly Observation[]): readonly Issue[] {
  const bodies = new Set(other.map(({ body }) => body));
  const alone = one.filter(({ body }) => !bodies.has(body)).map(({ body }) => body);
  return alone.length === 0 ? [] : [unmatched('the same bodies in both periods', alone.join(', '))];
}

function whyNotDivided({ body, indicator, figures }: Pair): readonly Issue[] {
  const { numerator, denominator, kind } = indicator;
  if (numerator.additivity.place === 'none' || denominator.additivity.place === 'none') return [notAdditive(indicator)];
  const unknown = figures.find(({ status }) => status !== 'value' && !(status === 'empty' && kind !== 'ratio'));
  return unknown === undefined ? [] : [noCounts(body, unknown.status)];
}

function unmatched(expected: string, received: string): Issue {
  return issue('unmatched-bodies', ['body'], expected, received, {
    vi: 'Đóng góp chỉ tính được khi hai kỳ có cùng các đơn vị, mỗi đơn vị một lần: hãy bổ sung hoặc bỏ bớt.',
    en: 'Contributions need the same bodies in both periods, each once: add those that lack, or leave them out of both.',
  });
}

function notAdditive({ code }: Indicator): Issue {
  return issue('not-additive', ['definition'], 'counts that add over place', showReceived(code), {
    vi: 'Số đếm của chỉ tiêu này không cộng được giữa các đơn vị nên không chia được đóng góp.',
    en: 'The counts of this indicator do not add over bodies, so their change cannot be divided among them.',
  });
}

function noCounts(body: BodyKey, status: Figure['status']): Issue {
  return issue('no-figure', ['figure'], `exact counts of ${body}`, showReceived(status), {
    vi: `Đơn vị ${body} thiếu số đếm chính xác ở một kỳ: không chia được đóng góp.`,
    en: `The exact counts of ${body} are not known in one period, so nothing can be divided.`,
  });
}

function emptyTotal(): Issue {
  return issue('empty-total', ['figure'], 'something below the line in both periods', '0', {
    vi: 'Tổng mẫu số của một kỳ bằng 0 nên không có con số chung để so sánh.',
    en: 'In one period the counts below the line add up to 0, so there is no figure of all to compare.',
  });
}
