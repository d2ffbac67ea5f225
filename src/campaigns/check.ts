import type { Issue } from '../issues/index.js';
import { readPeriod } from '../periods/internal.js';
import type { Campaign } from './campaign.js';
import { countIssues } from './rules/counts.js';
import { dateIssues } from './rules/dates.js';
import { pointIssues } from './rules/points.js';
import { shareIssues } from './rules/shares.js';
import { totalIssues } from './rules/totals.js';
import { unitIssues } from './rules/unit.js';

/**
 * All that contradicts in the report of a campaign whose form is right: a unit not in force, dates outside the campaign,
 * counts in a wrong unit, reported twice or as a bound where the number is known, parts above their totals, points
 * counted twice or in another unit, shares above 100 % or of another thing.
 *
 * @param campaign - a report whose fields have their types, as `campaignSchema` checks them; the schema asks this too
 * @returns the issues; none where the report holds together
 * @example
 * ```ts
 * import { campaignIssues } from '@hanoi-dx/core/campaigns';
 *
 * const campaign = {
 *   programme: 'binh-dan-hoc-vu-so',
 *   title: { vi: 'Bình dân học vụ số', en: 'Digital literacy' },
 *   unit: '00466@2025-07-01',
 *   period: '2025-Q3',
 *   source: { kind: 'own', reason: { vi: 'Ví dụ', en: 'An example' }, certainty: 'defined' },
 *   activities: [],
 *   counts: [
 *     { what: 'mobilePoints', unit: 'point', count: 40 },
 *     { what: 'mobilePointsWithWifi', unit: 'point', count: 41 },
 *   ],
 * } as const;
 * campaignIssues(campaign).map(({ code }) => code); // → ['campaign.part-above-whole']
 * ```
 */
export function campaignIssues(campaign: Campaign): readonly Issue[] {
  const period = readPeriod(campaign.period, ['period']);
  const dated = period.ok
    ? [...unitIssues(campaign, period.value), ...dateIssues(campaign, period.value)]
    : period.issues;
  return [
    ...dated,
    ...countIssues(campaign),
    ...totalIssues(campaign),
    ...pointIssues(campaign),
    ...shareIssues(campaign),
  ];
}
