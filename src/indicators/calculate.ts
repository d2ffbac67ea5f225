import { type Bounds, boundsOf, firstOf, reportedFrom } from '../exact/index.js';
import type { Issue } from '../issues/index.js';
import type { Counted, Counts, Measure } from '../measures/index.js';
import { countOf } from '../measures/internal.js';
import { boundsOfQuotient } from './bounds.js';
import type { Figure, MissingFigure } from './figure.js';
import type { Indicator } from './indicator.js';

/** The counts that an indicator can be calculated from, by the names of its measures; others do not compile. */
export type CountsOf<I extends Indicator> = Counts<NamesOf<I['numerator']> | NamesOf<I['denominator']>>;

/** The names of the counts that a measure is reckoned from or bounded by. */
export type NamesOf<M extends Measure> = M['from'][number] | M['wholes'][number];

/**
 * Calculates a figure from reported counts. It always answers, and never throws on data: a count that was not reported
 * gives `missing`, a denominator of 0 `empty`, a range of counts `bounded`, a wrong count `invalid`.
 *
 * @param indicator - the definition
 * @param counts - reported counts by the names of the indicator's measures; further names are left alone
 * @returns the figure; the issues of an invalid one are those of `countOf`
 * @example
 * ```ts
 * import { calculate, onlineShareOfReceived, print } from '@hanoi-dx/core/indicators';
 *
 * const figure = calculate(onlineShareOfReceived, { received: 531_269, receivedOnline: 317_199 });
 * print(figure, 'vi'); // → '59,71 %'
 * calculate(onlineShareOfReceived, { received: 0, receivedOnline: 0 }).status; // → 'empty'
 * calculate(onlineShareOfReceived, { receivedOnline: 7_413 }).status; // → 'missing'
 * calculate(onlineShareOfReceived, { received: 100, receivedOnline: 120 }).status; // → 'invalid'
 * ```
 */
export function calculate<I extends Indicator>(indicator: I, counts: CountsOf<I>): Figure {
  const numerator = countOf(indicator.numerator, counts);
  const denominator = countOf(indicator.denominator, counts);
  // The denominator of a share is one of the wholes that its numerator was checked against.
  const checked = indicator.kind === 'proportion' ? [numerator] : [numerator, denominator];
  const [first, ...others] = checked.flatMap(issuesOf);
  if (first !== undefined) return { status: 'invalid', indicator, issues: [first, ...others] };
  if (numerator.status !== 'known' || denominator.status !== 'known') {
    return missing(indicator, 'not-reported', [numerator, denominator].flatMap(missingOf));
  }
  const part = boundsOf(numerator.count);
  const whole = boundsOf(denominator.count);
  return indicator.kind === 'proportion' ? share(indicator, part, whole) : figureOf(indicator, part, whole);
}

function issuesOf(counted: Counted): readonly Issue[] {
  return counted.status === 'wrong' ? counted.issues : [];
}

function missingOf(counted: Counted): readonly string[] {
  return counted.status === 'missing' ? counted.names : [];
}

function missing(indicator: Indicator, reason: MissingFigure['reason'], names: readonly string[]): MissingFigure {
  return { status: 'missing', indicator, reason, counts: [...new Set(names)] };
}

/** A part is at most its whole, and a whole at least its part: each narrows what is known of the other. */
function share(indicator: Indicator, part: Bounds, whole: Bounds): Figure {
  const raised = firstOf(part) > firstOf(whole) ? { ...whole, low: part.low, above: part.above } : whole;
  const high = least(part.high, whole.high);
  return figureOf(indicator, { ...part, high }, raised);
}

function figureOf(indicator: Indicator, part: Bounds, whole: Bounds): Figure {
  const numerator = reportedFrom(part);
  const denominator = reportedFrom(whole);
  if (denominator === 0) return { status: 'empty', indicator };
  if (typeof numerator === 'number' && typeof denominator === 'number') {
    return { status: 'value', indicator, numerator, denominator };
  }
  const bounds = boundsOfQuotient(part, whole, indicator.kind === 'proportion');
  if (bounds !== undefined) return { status: 'bounded', indicator, numerator, denominator, ...bounds };
  return missing(indicator, 'unbounded', [indicator.numerator.name, indicator.denominator.name]);
}

function least(one: number | undefined, other: number | undefined): number | undefined {
  return one === undefined ? other : other === undefined ? one : Math.min(one, other);
}
