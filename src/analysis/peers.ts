import {
  addQuotients,
  compareQuotients,
  divideQuotients,
  middleOf,
  nearestRank,
  type Quotient,
  quotient,
  type WrittenQuotient,
  writeQuotient,
} from '../exact/index.js';
import type { Figure, Observation, ObservationFlag } from '../indicators/index.js';
import { scaled } from '../indicators/internal.js';
import { type Issue, showReceived } from '../issues/index.js';
import { printPeriod } from '../periods/internal.js';
import { type BodyKey, bodyOfKey, successors } from '../units/index.js';
import { type RefusedComparison, refuseComparison } from './change.js';
import { issue, otherDefinition } from './comparable.js';

/** Why a body is left out of a comparison among peers: its figure is no exact number, or it came before. */
export interface LeftOut {
  /** The body. */
  readonly body: BodyKey;
  /** What its figure says instead of a number, or `twice` where the body came already. */
  readonly reason: Exclude<Figure['status'], 'value'> | 'twice';
}

/** A body with its exact figure, in the printed scale. */
export interface Peer {
  /** Its figure, with where and when it stands. */
  readonly observation: Observation;
  /** The exact value in the printed scale. */
  readonly value: Quotient;
}

/** Peers that can be compared, those that are left out, and why the list is not one of peers. */
export interface Peers {
  readonly known: readonly Peer[];
  readonly apart: readonly LeftOut[];
  readonly issues: readonly Issue[];
}

/** Sorts out who can be compared: figures of one definition and period, of bodies of one kind, each once. */
export function peersAmong(observations: readonly Observation[]): Peers {
  const [first] = observations;
  const known: Peer[] = [];
  const apart: LeftOut[] = [];
  const seen = new Set<BodyKey>();
  for (const observation of observations) {
    const { body, figure } = observation;
    if (seen.has(body)) apart.push({ body, reason: 'twice' });
    else if (figure.status === 'value') known.push({ observation, value: scaled(figure.indicator, figure) });
    else apart.push({ body, reason: figure.status });
    seen.add(body);
  }
  const issues = first === undefined ? [] : observations.flatMap((one) => notPeers(first, one)).slice(0, 1);
  return { known, apart, issues: [...issues, ...twoNames(seen)] };
}

function notPeers(first: Observation, one: Observation): readonly Issue[] {
  const definition = otherDefinition(first, one);
  if (definition.length > 0) return definition;
  const [expected, received] = [printPeriod(first.period), printPeriod(one.period)];
  if (expected !== received) {
    return [
      issue('mixed-periods', ['period'], expected, received, {
        vi: 'Chỉ so sánh giữa các đơn vị trong cùng một kỳ, cùng một lịch.',
        en: 'Bodies are compared with each other in one period of one calendar.',
      }),
    ];
  }
  const [kind, other] = [kindOf(first.body), kindOf(one.body)];
  if (kind === other) return [];
  return [
    issue('mixed-kinds', ['body'], `${first.body} (${kind})`, `${one.body} (${other})`, {
      vi: 'Chỉ so sánh giữa các đơn vị cùng loại: xã, phường với xã, phường; sở, ngành với sở, ngành.',
      en: 'Only bodies of one kind are compared: commune-level units, agencies, or provinces.',
    }),
  ];
}

/** The kinds among which bodies are peers. */
function kindOf(key: BodyKey): 'unit' | 'agency' | 'province' {
  const body = bodyOfKey(key);
  if (body.ok && body.value.kind === 'unit') return 'unit';
  return key.includes('.') ? 'agency' : 'province';
}

/** A unit beside one that it became is one place under two names. */
function twoNames(bodies: ReadonlySet<BodyKey>): readonly Issue[] {
  const units = [...bodies].flatMap((key) => {
    const body = bodyOfKey(key);
    return body.ok && body.value.kind === 'unit' ? [body.value.key] : [];
  });
  if (new Set(units.map((key) => key.slice(5))).size < 2) return [];
  return units.flatMap((key) => {
    const became = successors(key);
    const next = became.status === 'succeeded' ? became.successions.find(({ to }) => bodies.has(to)) : undefined;
    return next === undefined ? [] : [succeeded(key, next.to)];
  });
}

function succeeded(from: BodyKey, to: BodyKey): Issue {
  return issue('two-names', ['body'], 'each place once', `${showReceived(from)}, ${showReceived(to)}`, {
    vi: `${to} kế tục ${from} (toàn bộ hoặc một phần): cùng một nơi dưới hai tên, hãy chỉ lấy một.`,
    en: `${to} took all or a part of ${from}: one place under two names, take one of them.`,
  });
}

/** How the figures of peers spread, exactly, in the printed scale. */
export type PeerSpread =
  | {
      /** At least one figure is known. */
      readonly status: 'spread';
      /** How many figures are known. */
      readonly of: number;
      /** The median: the middle one, or half the sum of the two middle ones. */
      readonly median: WrittenQuotient;
      /** The lowest. */
      readonly lowest: WrittenQuotient;
      /** The highest. */
      readonly highest: WrittenQuotient;
      /** Who is left out, and why; none is counted as 0. */
      readonly apart: readonly LeftOut[];
      /** Whether it may still change: a figure is incomplete or provisional, or one with something to say is left out. */
      readonly provisional: boolean;
    }
  | {
      /** No figure is known. */
      readonly status: 'none';
      /** Who is left out, and why. */
      readonly apart: readonly LeftOut[];
    }
  | RefusedComparison;

/**
 * Median, lowest and highest of the figures of peers, exactly.
 *
 * @param observations - figures of one definition and period, of bodies of one kind
 * @returns the spread; refused with `comparison.other-definition`, `comparison.mixed-periods`, `comparison.mixed-kinds` or
 * `comparison.two-names`
 * @example
 * ```ts
 * import { spreadAmong } from '@hanoi-dx/core/analysis';
 * import { calculate, observe, onlineShareOfReceived } from '@hanoi-dx/core/indicators';
 * import { periodOf, quarter } from '@hanoi-dx/core/periods';
 *
 * const period = periodOf(quarter, '2025-07-01');
 * const peers = [50, 60, 90].flatMap((receivedOnline, at) => {
 *   const figure = calculate(onlineShareOfReceived, { received: 100, receivedOnline });
 *   const observed = observe(figure, { body: `H26.0${at}`, period });
 *   return observed.ok ? [observed.value] : [];
 * });
 * const spread = spreadAmong(peers);
 * spread.status === 'spread' && spread.median; // → { numerator: '60', denominator: '1' }
 * ```
 */
export function spreadAmong(observations: readonly Observation[]): PeerSpread {
  const { known, apart, issues } = peersAmong(observations);
  if (issues.length > 0) return refuseComparison(issues);
  const sorted = ascending(known);
  const [lowest, middle, highest] = [sorted[0], middleOf(sorted), sorted.at(-1)];
  if (lowest === undefined || middle === undefined || highest === undefined) return { status: 'none', apart };
  const median = divideQuotients(addQuotients(...middle), quotient(2, 1));
  return {
    status: 'spread',
    of: known.length,
    median: writeQuotient(median),
    lowest: writeQuotient(lowest),
    highest: writeQuotient(highest),
    apart,
    provisional: isProvisional(known, apart),
  };
}

/**
 * The percentile of the nearest rank among peers: the smallest figure that at least so many percent of them do not exceed.
 *
 * @param observations - figures as {@link spreadAmong} takes them
 * @param percent - a whole number from 1 to 100
 * @returns the value in the printed scale; `undefined` where none is known or the figures are not those of peers
 * @throws Mistake `percentile.range` where the percentage is not a whole number from 1 to 100
 * @example
 * ```ts
 * import { percentileAmong } from '@hanoi-dx/core/analysis';
 *
 * percentileAmong([], 50); // → undefined
 * ```
 */
export function percentileAmong(observations: readonly Observation[], percent: number): WrittenQuotient | undefined {
  const { known, issues } = peersAmong(observations);
  const found = nearestRank(issues.length > 0 ? [] : ascending(known), percent);
  return found && writeQuotient(found);
}

/** Whether a comparison among peers may still change. Nothing arose is final; a missing or hidden figure is not. */
export function isProvisional(known: readonly Peer[], apart: readonly LeftOut[]): boolean {
  const flags: readonly ObservationFlag[] = known.flatMap(({ observation }) => observation.flags);
  return flags.length > 0 || apart.some(({ reason }) => reason !== 'empty' && reason !== 'twice');
}

function ascending(known: readonly Peer[]): readonly Quotient[] {
  return known.map(({ value }) => value).sort(compareQuotients);
}
