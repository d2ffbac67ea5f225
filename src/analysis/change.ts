import {
  addQuotients,
  compareQuotients,
  divideQuotients,
  type Quotient,
  quotient,
  subtractQuotients,
  type WrittenQuotient,
  writeQuotient,
} from '../exact/index.js';
import type { Observation, ObservationFlag } from '../indicators/index.js';
import type { Issue } from '../issues/index.js';
import { issue, whyNotComparable } from './comparable.js';
import { type Ends, endsOf } from './ends.js';

/** The change from one figure to another. */
export type Change = KnownChange | BoundedChange | RefusedComparison;

/** What the difference is in: percentage points for what is printed in percent, the indicator's own unit otherwise. */
export type ChangeUnit = 'percentage-points' | 'units';

/** The change is known exactly. */
export interface KnownChange {
  /** Always `value`. */
  readonly status: 'value';
  /** What the difference is in. */
  readonly in: ChangeUnit;
  /** The later figure less the earlier, in the printed scale. */
  readonly difference: WrittenQuotient;
  /** The difference over the earlier figure, 1 for a doubling; absent from an earlier figure of 0. */
  readonly relative?: WrittenQuotient;
  /** What must be known of either figure. */
  readonly flags: readonly ObservationFlag[];
}

/** The change lies between bounds, because a figure does. */
export interface BoundedChange {
  /** Always `bounded`. */
  readonly status: 'bounded';
  /** What the difference is in. */
  readonly in: ChangeUnit;
  /** The ends of the later figure less the earlier, in the printed scale. */
  readonly difference: ChangeBounds;
  /** The ends of the difference over the earlier figure; absent where neither is known. */
  readonly relative?: ChangeBounds;
  /** What must be known of either figure. */
  readonly flags: readonly ObservationFlag[];
}

/** The ends of a change, at least one of them known. */
export interface ChangeBounds {
  /** The lower end. */
  readonly low?: WrittenQuotient;
  /** Whether the lower end itself is excluded. */
  readonly above: boolean;
  /** The upper end. */
  readonly high?: WrittenQuotient;
  /** Whether the upper end itself is excluded. */
  readonly below: boolean;
}

/** Figures that cannot be compared. */
export interface RefusedComparison {
  /** Always `refused`. */
  readonly status: 'refused';
  /** Why not, each with how to mend it. */
  readonly issues: readonly [Issue, ...Issue[]];
}

/**
 * The change from one figure to another: exact, never from printed numbers.
 *
 * @param earlier - the figure to compare with
 * @param later - the figure to compare
 * @returns the difference and the relative change, or bounds of them; refused with `comparison.other-definition`,
 * `comparison.other-calendar`, `comparison.other-length`, `comparison.other-body`, `comparison.partial-succession`,
 * `comparison.no-figure` or `comparison.unbounded`
 * @example
 * ```ts
 * import { change, printChange } from '@hanoi-dx/core/analysis';
 * import { calculate, observe, onlineShareOfReceived } from '@hanoi-dx/core/indicators';
 * import { month, periodOf } from '@hanoi-dx/core/periods';
 *
 * const of = (day: string, receivedOnline: number) => {
 *   const figure = calculate(onlineShareOfReceived, { received: 1_000, receivedOnline });
 *   const observed = observe(figure, { body: 'H26', period: periodOf(month, day) });
 *   if (!observed.ok) throw new Error(observed.issues[0]?.message.en);
 *   return observed.value;
 * };
 * const rise = change(of('2025-07-01', 590), of('2025-08-01', 621));
 * printChange(rise, 'vi'); // → '+3,10 điểm phần trăm'
 * rise.status === 'value' && rise.relative; // → { numerator: '31', denominator: '590' }
 * ```
 */
export function change(earlier: Observation, later: Observation): Change {
  const issues = whyNotComparable(earlier, later);
  const [from, to] = [endsOf(earlier.figure), endsOf(later.figure)];
  if (issues.length > 0 || from === undefined || to === undefined) return refuseComparison(issues);
  const unit = later.figure.indicator.scale === 'percent' ? 'percentage-points' : 'units';
  const flags = flagsOfBoth(earlier, later);
  const difference = differenceOf(from, to);
  const relative = relativeOf(from, to);
  const exact = exactly(difference);
  if (exact !== undefined) {
    const share = exactly(relative);
    return {
      status: 'value',
      in: unit,
      difference: writeQuotient(exact),
      ...(share === undefined ? {} : { relative: writeQuotient(share) }),
      flags,
    };
  }
  if (difference.low === undefined && difference.high === undefined) return refuseComparison([unbounded()]);
  const told = relative.low === undefined && relative.high === undefined ? {} : { relative: written(relative) };
  return { status: 'bounded', in: unit, difference: written(difference), ...told, flags };
}

/** The answer to figures that cannot be compared. */
export function refuseComparison(issues: readonly Issue[]): RefusedComparison {
  return { status: 'refused', issues: issues as RefusedComparison['issues'] }; // at least one: every caller found some
}

/** The ends of a change in exact quotients. */
interface Interval {
  readonly low: Quotient | undefined;
  readonly above: boolean;
  readonly high: Quotient | undefined;
  readonly below: boolean;
}

/** The least it can be is the least of the later figure over the most of the earlier one. */
function differenceOf(from: Ends, to: Ends): Interval {
  return {
    low: from.high && subtractQuotients(to.low, from.high),
    above: to.above,
    high: to.high && subtractQuotients(to.high, from.low),
    below: from.above,
  };
}

/** The quotient of the two less 1; a quotient by what may be 0 has no upper end, and one by 0 is none. */
function relativeOf(from: Ends, to: Ends): Interval {
  const over = (part: Quotient, whole: Quotient | undefined): Quotient | undefined =>
    whole !== undefined && whole.numerator > 0n
      ? addQuotients(divideQuotients(part, whole), quotient(-1, 1))
      : undefined;
  return {
    low: over(to.low, from.high),
    above: to.above,
    high: to.high && over(to.high, from.low),
    below: from.above,
  };
}

/** The one value that an interval holds, where its ends meet. */
function exactly({ low, high }: Interval): Quotient | undefined {
  return low !== undefined && high !== undefined && compareQuotients(low, high) === 0 ? low : undefined;
}

function written({ low, above, high, below }: Interval): ChangeBounds {
  return {
    ...(low === undefined ? {} : { low: writeQuotient(low) }),
    above: low !== undefined && above,
    ...(high === undefined ? {} : { high: writeQuotient(high) }),
    below: high !== undefined && below,
  };
}

function flagsOfBoth(earlier: Observation, later: Observation): readonly ObservationFlag[] {
  const flags = [...earlier.flags, ...later.flags];
  return (['incomplete', 'provisional'] as const).filter((flag) => flags.includes(flag));
}

function unbounded(): Issue {
  return issue('unbounded', ['figure'], 'an upper end of one figure', 'two lower bounds', {
    vi: 'Cả hai con số chỉ biết cận dưới nên không nói được tăng hay giảm.',
    en: 'Only lower bounds are known of both figures, which says nothing about their difference.',
  });
}
