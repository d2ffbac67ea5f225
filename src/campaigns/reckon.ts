import { checkReported, type Reported } from '../exact/index.js';
import type { Audience } from './audience.js';
import { total } from './bounds.js';
import type { Campaign } from './campaign.js';
import { countRules, type OutreachCount } from './counting.js';
import { countsIn, isTotal, type PlacedCount } from './counts-in.js';
import { monthsOf, periodKey, type ReportedPeriod } from './period.js';
import { groupsWithPoint, namedPoints, pointsIn, pointsWithWifi } from './points.js';
import { reportedTotal } from './reported.js';

/** What no report states but what follows: mobile points times whole months, and training places of one audience. */
export type ReckonedCount =
  | 'pointMonths'
  | 'trainingPlacesOfPointStaff'
  | 'trainingPlacesOfCoreTeams'
  | 'trainingPlacesOfPoliticalSystem';

/**
 * The counts of a campaign by the names of this library's measures, ready for `calculate`. What is not reported and
 * cannot be reckoned is absent.
 */
export type OutreachCounts = { readonly [Name in OutreachCount | ReckonedCount]?: Reported };

/** The audiences whose training places have a measure of their own. */
const TRAINED = {
  'point-staff': 'trainingPlacesOfPointStaff',
  'core-teams': 'trainingPlacesOfCoreTeams',
  'political-system': 'trainingPlacesOfPoliticalSystem',
} as const satisfies Partial<Record<Audience, ReckonedCount>>;

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
 * const counts = reckonCounts(campaign);
 * [counts.trainingPlaces, counts.trainingPlacesOfCoreTeams, counts.mobilePoints, counts.pointMonths]; // → [780, 280, 40, 120]
 * ```
 */
export function reckonCounts(campaign: Campaign, period?: ReportedPeriod): OutreachCounts {
  const names = Object.keys(countRules) as OutreachCount[]; // the rules have no other keys
  const counts = [
    ...names.map((name) => [name, countOf(campaign, name, period)] as const),
    ...Object.entries(TRAINED).map(([audience, name]) => [name, placesOf(campaign, audience, period)] as const),
    ['pointMonths', pointMonths(campaign, period)] as const,
  ];
  return Object.fromEntries(counts.filter(([, count]) => count !== undefined));
}

function pointMonths(campaign: Campaign, period: ReportedPeriod | undefined): Reported | undefined {
  const points = countOf(campaign, 'mobilePoints', period);
  const months = monthsOf(period ?? campaign.period);
  return typeof points === 'number' && months !== undefined ? points * months : undefined;
}

function placesOf(campaign: Campaign, audience: string, period: ReportedPeriod | undefined): Reported | undefined {
  const parts = partsOf(campaign, 'trainingPlaces', period);
  const ofAudience = parts.filter(({ counted, activity }) => (counted.audience ?? activity?.audience) === audience);
  return sumOrNothing(oneBreakdown(ofAudience).map(({ counted }) => counted.count));
}

function partsOf(campaign: Campaign, what: OutreachCount, period: ReportedPeriod | undefined): readonly PlacedCount[] {
  return countsIn(campaign).filter(
    (placed) =>
      placed.counted.what === what && !isTotal(placed) && periodKey(placed.counted.period) === periodKey(period),
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
  return sumOrNothing(oneBreakdown(partsOf(campaign, what, period)).map(({ counted }) => counted.count));
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
