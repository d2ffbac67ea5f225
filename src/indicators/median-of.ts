import { boundsOf, checkReported, firstOf, isNoRange, reportedFrom } from '../exact/index.js';
import { accept, type Issue, readGuarded, showReceived } from '../issues/index.js';
import { UNKNOWN } from '../measures/internal.js';
import type { Figure, InvalidFigure } from './figure.js';
import type { Histogram } from './histogram.js';
import type { MedianDefinition } from './indicator.js';

/**
 * The median of a histogram, exactly: half the sum of the two middle values, which are one and the same where the number
 * of rows is odd. Where counts are ranges, or values unknown, it is every median that they allow.
 *
 * @param median - the definition
 * @param histogram - how many rows hold each number, as {@link histogramOf} gives it; nothing where it was not reported
 * @returns the figure: `numerator` is the sum of the two middle values and `denominator` 2; the issues of an invalid one
 * are those of `checkReported`, and `histogram.not-a-number` for a key that is no whole number
 * @example
 * ```ts
 * import { medianHandlingDays, medianOf, print } from '@hanoi-dx/core/indicators';
 *
 * print(medianOf(medianHandlingDays, { 0: 5, 1: 2, 4: 5 }), 'en'); // → '1.00'
 * print(medianOf(medianHandlingDays, { 0: 5, 1: 5 }), 'vi'); // → '0,50'
 * medianOf(medianHandlingDays, {}).status; // → 'empty'
 * ```
 */
export function medianOf<M extends MedianDefinition>(median: M, histogram: Histogram | null | undefined): Figure<M> {
  const indicator = median;
  const name = median.of.name;
  const given = readGuarded(histogram, [name], () => accept(Object.entries(histogram ?? {})));
  if (!given.ok) return { status: 'invalid', indicator, issues: given.issues as InvalidFigure['issues'] }; // at least one
  const counts = given.value;
  const read = counts.map(([value, count]) => readBar(value, count, name));
  const [first, ...others] = read.flatMap((bar) => ('issues' in bar ? bar.issues : []));
  if (first !== undefined) return { status: 'invalid', indicator, issues: [first, ...others] };
  const reported =
    histogram !== null && histogram !== undefined && counts.every(([, count]) => count !== null && count !== undefined);
  if (!reported) return { status: 'missing', indicator, reason: 'not-reported', counts: [name] };
  const bars = read.flatMap((bar) => ('issues' in bar ? [] : [bar]));
  const [least, most] = [extreme(bars, 'least'), extreme(bars, 'most')];
  if (least === undefined || most === undefined) return { status: 'empty', indicator };
  if (least === most) return { status: 'value', indicator, numerator: least, denominator: 2 };
  const high = Number.isFinite(most) ? most : undefined;
  if (high === undefined && least === 0) return { status: 'missing', indicator, reason: 'unbounded', counts: [name] };
  return {
    status: 'bounded',
    indicator,
    numerator: reportedFrom({ low: least, above: false, high }),
    denominator: 2,
    low: { numerator: least, denominator: 2 },
    above: false,
    ...(high === undefined ? {} : { high: { numerator: high, denominator: 2 } }),
  };
}

/** The rows of one value: at least so many, and at most. */
interface Bar {
  /** The value; `undefined` where it is not known. */
  readonly value: number | undefined;
  readonly low: bigint;
  /** `undefined` where there is no upper end. */
  readonly high: bigint | undefined;
}

function readBar(key: string, count: Histogram[string], name: string): Bar | { readonly issues: readonly Issue[] } {
  const value = key === UNKNOWN ? undefined : Number(key);
  const checked = checkReported(count ?? 0, [name, key]);
  const keyIssues = value === undefined || isWhole(value, key) ? [] : [notANumber(key, name)];
  const issues = isNoRange(count) ? count.issues : checked.ok ? keyIssues : [...keyIssues, ...checked.issues];
  if (issues.length > 0 || !checked.ok) return { issues };
  const bounds = boundsOf(checked.value);
  return { value, low: BigInt(firstOf(bounds)), high: bounds.high === undefined ? undefined : BigInt(bounds.high) };
}

/** Two such values can be added exactly. */
function isWhole(value: number, key: string): boolean {
  return String(value) === key && value >= 0 && Number.isInteger(value) && Number.isSafeInteger(value * 2);
}

/**
 * The least or the greatest sum of the two middle values that the counts allow; `undefined` where there is no row. Rows
 * of unknown value stand at the end that is asked for. A row on the near side of the middle never moves it away, one on
 * the far side never moves it near: the extreme has all rows up to some value, and only the sure ones beyond.
 */
function extreme(bars: readonly Bar[], end: 'least' | 'most'): number | undefined {
  const way = end === 'least' ? 1 : -1;
  const endless = bars.reduce((sum, { low, high }) => sum + (high ?? low), 1n); // more than all others together
  const ordered = bars
    .map(({ value, low, high = endless }) => ({ value: value ?? (end === 'least' ? 0 : Infinity), low, high }))
    .sort((one, other) => way * (one.value - other.value));
  const sure = ordered.map(({ value, low }) => ({ value, count: low }));
  const sums = ordered.flatMap(({ low, high }, at) =>
    low === high ? [] : [middles(ordered.map((bar, i) => ({ value: bar.value, count: i > at ? bar.low : bar.high })))],
  );
  return [middles(sure), ...sums].reduce((best, sum) =>
    best === undefined || (sum !== undefined && way * (sum - best) < 0) ? sum : best,
  );
}

/** The sum of the two middle values of rows in order; `undefined` where there are none. */
function middles(bars: readonly { readonly value: number; readonly count: bigint }[]): number | undefined {
  const rows = bars.reduce((sum, { count }) => sum + count, 0n);
  const [one, other] = [valueAt((rows - 1n) / 2n), valueAt(rows / 2n)];
  return one === undefined || other === undefined ? undefined : one + other;

  function valueAt(place: bigint): number | undefined {
    let before = 0n;
    return bars.find(({ count }) => {
      before += count;
      return before > place;
    })?.value;
  }
}

function notANumber(key: string, name: string): Issue {
  return {
    code: 'histogram.not-a-number',
    path: [name, key],
    expected: `a whole number from 0 to 4503599627370495, or ${UNKNOWN}`,
    received: showReceived(key),
    message: {
      vi: `Khóa của biểu đồ tần số là số nguyên từ 0 viết bằng chữ số, hoặc ${UNKNOWN} khi chưa biết.`,
      en: `The keys of a histogram are whole numbers from 0 in plain digits, or ${UNKNOWN} where it is not known.`,
    },
  };
}
