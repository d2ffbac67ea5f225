import { addReported, type Reported } from '../exact/index.js';
import type { Observation } from '../indicators/index.js';
import { calculate, observe } from '../indicators/internal.js';
import type { Checked, Issue } from '../issues/index.js';
import type { Counts, Measure } from '../measures/index.js';
import type { Period } from '../periods/index.js';
import { previousPeriod, printPeriod, yearToDate } from '../periods/internal.js';
import { issue } from './comparable.js';
import { isNotBefore, overDays, type Series, seriesOf } from './series.js';

/**
 * The figure of the year to date (lũy kế): the one over those days where it is among the others, otherwise made from the
 * figures of the periods since the beginning of the year, whose counts are added as their measures add over time. Shares
 * are never averaged.
 *
 * @param observation - the figure of the last period
 * @param among - the figures to look in
 * @returns the figure over the days from the beginning of the year, or issues `comparison.to-date-missing` (which periods
 * lack), `comparison.to-date-not-additive`, `comparison.to-date-provisional`, and those of `observe`
 * @example
 * ```ts
 * import { toDateOf } from '@hanoi-dx/core/analysis';
 * import { calculate, observe, onlineShareOfReceived, print } from '@hanoi-dx/core/indicators';
 * import { periodOf, quarter } from '@hanoi-dx/core/periods';
 *
 * const of = (day: string, received: number, receivedOnline: number) =>
 *   observe(calculate(onlineShareOfReceived, { received, receivedOnline }), { body: 'H26', period: periodOf(quarter, day) });
 * const quarters = [of('2025-01-01', 1, 1), of('2025-04-01', 99, 1)].flatMap((one) => (one.ok ? [one.value] : []));
 * const half = quarters[1] && toDateOf(quarters[1], quarters);
 * half?.ok && print(half.value.figure, 'en'); // → '2.00%'
 * ```
 */
export function toDateOf(observation: Observation, among: readonly Observation[]): Checked<Observation> {
  return toDateIn(seriesOf(among), observation);
}

/** The same among figures that are looked in many times; the figure itself need not be one of them. */
export function toDateIn(series: Series, observation: Observation): Checked<Observation> {
  const { first, last } = observation.period;
  const period = yearToDate(observation.period);
  const other = overDays(series, observation, period);
  const isToDate = first === period.first && last === period.last && isNotBefore(observation, other);
  const found = isToDate ? observation : other;
  if (found !== undefined) return { ok: true, value: found };
  const { parts, issues } = partsOf(observation, period, series);
  const early = parts.find(({ flags }, at) => at < parts.length - 1 && flags.includes('provisional'));
  if (early !== undefined) return { ok: false, issues: [provisionalPart(early.period)] };
  return issues.length > 0 ? { ok: false, issues } : added(parts, observation, period);
}

/** The figures of the periods from the beginning of the year up to one, in order of time, and which of them lack. */
function partsOf(
  observation: Observation,
  { first }: Period,
  series: Series,
): { readonly parts: readonly Observation[]; readonly issues: readonly Issue[] } {
  const parts = [observation];
  const lacking: Period[] = [];
  let { period } = observation;
  while (period.first > first) {
    const before = previousPeriod(period);
    if (!before.ok) return { parts, issues: before.issues };
    period = before.value;
    const part = overDays(series, observation, period);
    if (part === undefined) lacking.push(period);
    else parts.unshift(part);
  }
  const issues = period.first < first || lacking.length > 0 ? [missingParts(lacking, observation.period)] : [];
  return { parts, issues };
}

function added(parts: readonly Observation[], last: Observation, period: Period): Checked<Observation> {
  const { indicator } = last.figure;
  const { numerator, denominator } = indicator;
  const whole = together(denominator, parts, 'denominator');
  const part = together(numerator, parts, 'numerator');
  if (whole === undefined || part === undefined) return { ok: false, issues: [notAdditive()] };
  const counts: Counts = { [denominator.name]: whole, [numerator.name]: part };
  const coverages = parts.flatMap(({ coverage }) => (coverage === undefined ? [] : [coverage]));
  const coverage = coverages.reduce(
    (sum, one) => ({ reported: sum.reported + one.reported, expected: sum.expected + one.expected }),
    { reported: 0, expected: 0 },
  );
  return observe(calculate(indicator, counts), {
    body: last.body,
    period,
    ...(last.asOf === undefined ? {} : { asOf: last.asOf }),
    ...(coverages.length === 0 ? {} : { coverage }),
  });
}

/** One count of all the parts, as its measure adds over time; `undefined` where it does not, or one is not known. */
function together(
  { additivity: { time } }: Measure,
  parts: readonly Observation[],
  side: 'numerator' | 'denominator',
): Reported | undefined {
  const counts = parts.map(({ figure }) => {
    if (figure.status === 'value' || figure.status === 'bounded') return figure[side];
    // Of nothing, the part is nothing; what a ratio compares to nothing may be something.
    return figure.status === 'empty' && figure.indicator.kind !== 'ratio' ? 0 : undefined;
  });
  const known = counts.filter((count) => count !== undefined);
  if (known.length < counts.length || time === 'none') return undefined;
  if (time === 'sum') return known.reduce(addReported);
  return time === 'last' ? known.at(-1) : known[0];
}

/** How many of the lacking periods are named, the last first. */
const SHOWN = 12;

function missingParts(lacking: readonly Period[], period: Period): Issue {
  const names = `${lacking.slice(0, SHOWN).map(printPeriod).join(', ')}${lacking.length > SHOWN ? ' …' : ''}`;
  return issue(
    'to-date-missing',
    ['period'],
    names === '' ? 'periods that begin with the year' : names,
    printPeriod(period),
    {
      vi: `Chưa có số của các kỳ từ đầu năm${names === '' ? '' : `: ${names}`}. Hãy bổ sung, hoặc lấy số lũy kế trực tiếp.`,
      en: `Figures since the beginning of the year lack${names === '' ? '' : `: ${names}`}. Add them, or take the figure to date itself.`,
    },
  );
}

function notAdditive(): Issue {
  return issue('to-date-not-additive', ['figure'], 'counts that add over time', 'others', {
    vi: 'Số đếm của chỉ tiêu này không cộng theo thời gian (hoặc có kỳ chưa biết): hãy đếm lại cho cả thời gian.',
    en: 'The counts of this indicator do not add over time, or one is not known: count anew over all the days.',
  });
}

function provisionalPart(period: Period): Issue {
  return issue('to-date-provisional', ['period'], 'earlier periods that were over', printPeriod(period), {
    vi: `Số của kỳ ${printPeriod(period)} chốt trước khi kỳ kết thúc nên chưa đủ để cộng lũy kế: hãy lấy số cả kỳ.`,
    en: `The figure of ${printPeriod(period)} was looked at before its end and is not whole: take that of the whole period.`,
  });
}
