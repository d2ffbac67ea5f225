import type { Day } from '../days/index.js';
import { type Bounds, boundsOf, type Reported, reportedFrom } from '../exact/index.js';
import type { UnitKey } from './code.js';
import { changedInJanuary } from './flows.js';
import type { Blocking, MovedCount } from './moved.js';
import type { Prepared } from './preparing.js';
import { EXTENT_NOT_RECORDED } from './sources.js';
import { successionsFrom } from './succession.js';
import { JANUARY_ROUND, unitsByKey } from './timeline.js';

/**
 * The figure of some of today's units together. Of the old units that can have given anything, those whose count stays inside are
 * added; those whose count can lie partly outside are divided on stated grounds, or stand in the way.
 */
export function figureIn(into: readonly UnitKey[], { counts, flows, divisions }: Prepared, on: Day): MovedCount {
  const union = new Set(into);
  const givers = [...flows].filter(([, flow]) => flow.some((to) => union.has(to)));
  const unreported = givers.flatMap(([from]) => (counts.has(from) ? [] : [from]));
  if (unreported.length > 0) return { status: 'missing', reason: 'not-reported', units: unreported };

  const countsOf = (list: typeof givers) => list.flatMap(([from]) => counts.get(from) ?? []);
  const crosses = ([from, flow]: (typeof givers)[number]) =>
    counts.get(from) !== 0 && flow.some((to) => !union.has(to));
  const crossing = givers.filter(crosses).map(([from]) => from);
  const inside = countsOf(givers.filter((giver) => !crosses(giver)));
  if (crossing.length === 0) return { status: 'exact', value: reportedFrom(sumOf(inside)) };

  const blocking = crossing.filter((from) => !divisions.has(from)).map((from) => blockingOf(from, on));
  if (blocking.length > 0) {
    const { high } = sumOf(countsOf(givers));
    return { status: 'missing', reason: 'not-comparable', blocking, between: reportedFrom({ ...sumOf(inside), high }) };
  }
  const divided = [...divisions].filter(([from]) => crossing.includes(from)).map(([, division]) => division);
  const taken = divided.flatMap(({ parts }) => [...union].flatMap((to) => parts.get(to) ?? []));
  const basis = divided.map((division) => division.basis);
  return { status: 'estimated', value: reportedFrom(sumOf([...inside, ...taken])), basis };
}

function blockingOf(from: UnitKey, on: Day): Blocking {
  const unit = unitsByKey().get(from);
  return on < JANUARY_ROUND && unit !== undefined && changedInJanuary(unit)
    ? { from, reason: 'extent-not-recorded', basis: [EXTENT_NOT_RECORDED] }
    : { from, reason: 'split', basis: successionsFrom(from).map(({ basis }) => basis) };
}

/** Reported counts added; one that is only "more than" makes the sum so, and one without an upper end leaves none. */
function sumOf(counts: readonly Reported[]): Bounds {
  let sum: Bounds = { low: 0, above: false, high: 0 };
  for (const { low, above, high } of counts.map(boundsOf)) {
    const last = sum.high === undefined || high === undefined ? undefined : sum.high + high;
    sum = { low: sum.low + low, above: sum.above || above, high: last };
  }
  return sum;
}
