import { checkReported, type Reported } from '../exact/index.js';
import { total } from './bounds.js';
import type { Campaign } from './campaign.js';
import { countRules, type OutreachCount } from './counting.js';
import { countsIn, isTotal, type PlacedCount } from './counts-in.js';
import { monthsOf, periodKey, type ReportedPeriod } from './period.js';
import { groupsWithPoint, namedPoints, pointsIn, pointsWithWifi } from './points.js';
import { reportedTotal } from './reported.js';

/**
 * The counts of a campaign by the names of this library's measures, ready for `calculate`. `pointMonths` is reckoned: the
 * mobile points times the whole months of the period. What is not reported and cannot be reckoned is absent.
 */
export type OutreachCounts = { readonly [Name in OutreachCount | 'pointMonths']?: Reported };

/**
 * The counts of a campaign, as they are reported or as they follow: a total from its parts where these add (training
 * places by audience; never persons or households), points from the list of them, groups with a point from their places.
 *
 * @param campaign - a report without issues
 * @param period - a period that the report gives counts for, written as it is there; the campaign's own where nothing is said.
 * Stocks that are reported once stand for every period of the report
 * @returns counts by name; a bound stays a bound
 * @example
 * ```ts
 * import { reckonCounts } from '@hanoi-dx/core/campaigns';
 *
 * const campaign = {
 *   programme: 'binh-dan-hoc-vu-so',
 *   title: { vi: 'Bình dân học vụ số', en: 'Digital literacy' },
 *   unit: '00466@2025-07-01',
 *   period: '2025-Q3',
 *   source: { kind: 'own', reason: { vi: 'Ví dụ', en: 'An example' }, certainty: 'defined' },
 *   activities: [],
 *   counts: [
 *     { what: 'trainingPlaces', unit: 'training-place', count: 98, audience: 'point-staff' },
 *     { what: 'trainingPlaces', unit: 'training-place', count: 280, audience: 'core-teams' },
 *     { what: 'trainingPlaces', unit: 'training-place', count: 402, audience: 'political-system' },
 *     { what: 'mobilePoints', unit: 'point', count: 40 },
 *   ],
 * } as const;
 * reckonCounts(campaign); // → { mobilePoints: 40, trainingPlaces: 780, pointMonths: 120 }
 * ```
 */
export function reckonCounts(campaign: Campaign, period?: ReportedPeriod): OutreachCounts {
  const names = Object.keys(countRules) as OutreachCount[]; // the rules have no other keys
  const counts = names.map((name) => [name, countOf(campaign, name, period)] as const);
  const points = countOf(campaign, 'mobilePoints', period);
  const months = monthsOf(period ?? campaign.period);
  const pointMonths = typeof points === 'number' && months !== undefined ? points * months : undefined;
  return Object.fromEntries(
    [...counts, ['pointMonths', pointMonths] as const].filter(([, count]) => count !== undefined),
  );
}

/**
 * The periods other than the campaign's own that its report gives counts for, in the order of the report.
 *
 * @param campaign - a report without issues
 * @returns each period once, to be given to {@link reckonCounts}
 * @example
 * ```ts
 * import { periodsReported } from '@hanoi-dx/core/campaigns';
 *
 * const campaign = {
 *   programme: 'binh-dan-hoc-vu-so',
 *   title: { vi: 'Bình dân học vụ số', en: 'Digital literacy' },
 *   unit: '00466@2025-07-01',
 *   period: '2025-07-01/2025-11-21',
 *   source: { kind: 'own', reason: { vi: 'Ví dụ', en: 'An example' }, certainty: 'defined' },
 *   activities: [],
 *   counts: [{ what: 'receivedOnline', unit: 'dossier', count: 7_413, period: '2025-Q3' }],
 * } as const;
 * periodsReported(campaign); // → ['2025-Q3']
 * ```
 */
export function periodsReported(campaign: Campaign): readonly ReportedPeriod[] {
  const periods = countsIn(campaign).flatMap(({ counted: { period } }) => (period === undefined ? [] : [period]));
  return [...new Map(periods.map((period) => [periodKey(period), period])).values()];
}

function countOf(campaign: Campaign, what: OutreachCount, period: ReportedPeriod | undefined): Reported | undefined {
  const own = reportedTotal(campaign, what, period) ?? reckoned(campaign, what, period);
  if (own !== undefined || period === undefined || countRules[what].kind === 'flow') return own;
  return countOf(campaign, what, undefined);
}

function reckoned(campaign: Campaign, what: OutreachCount, period: ReportedPeriod | undefined): Reported | undefined {
  const points = pointsIn(campaign);
  if (points.length > 0 && period === undefined) {
    if (what === 'mobilePoints') return namedPoints(campaign);
    if (what === 'mobilePointsWithWifi') return sumOrNothing(points.map(({ point }) => pointsWithWifi(point)));
    if (what === 'residentialGroupsWithPoint') return groupsOfAllPoints(campaign);
  }
  if (!countRules[what].adds) return undefined;
  const parts = countsIn(campaign).filter(
    (placed) =>
      placed.counted.what === what && !isTotal(placed) && periodKey(placed.counted.period) === periodKey(period),
  );
  return sumOrNothing(oneBreakdown(parts).map(({ counted }) => counted.count));
}

/** One breakdown of the total, lest a thing be counted in two: by activity, else by audience, else by title. */
function oneBreakdown(parts: readonly PlacedCount[]): readonly PlacedCount[] {
  const byActivity = parts.filter(({ activity }) => activity !== undefined);
  const byAudience = parts.filter(({ counted }) => counted.audience !== undefined);
  return byActivity.length > 0 ? byActivity : byAudience.length > 0 ? byAudience : parts;
}

/** Known only where every point that is reported is named with its group. */
function groupsOfAllPoints(campaign: Campaign): Reported | undefined {
  const everyOne = pointsIn(campaign).every(({ point }) => ['village', 'residential-group'].includes(kindOf(point)));
  const reported = reportedTotal(campaign, 'mobilePoints') ?? namedPoints(campaign);
  return everyOne && reported === pointsIn(campaign).length ? groupsWithPoint(campaign) : undefined;
}

function kindOf({ locality }: Campaign['activities'][number]): string {
  return locality?.kind ?? '';
}

/** The sum of all, where each is known and there is one; a sum above 2^53 − 1 is no count. */
function sumOrNothing(counts: readonly (Reported | undefined)[]): Reported | undefined {
  const known = counts.filter((count) => count !== undefined);
  if (known.length === 0 || known.length < counts.length) return undefined;
  const sum = total(known);
  return checkReported(sum).ok ? sum : undefined;
}
