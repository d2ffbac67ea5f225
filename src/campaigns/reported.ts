import type { Reported } from '../exact/index.js';
import type { Campaign } from './campaign.js';
import { countsIn, isTotal } from './counts-in.js';
import type { OutreachCount } from './counting.js';
import { type ReportedPeriod, samePeriod } from './period.js';

/** The total that a report states of the campaign as a whole, over its own period or another that it gives. */
export function reportedTotal(campaign: Campaign, what: OutreachCount, period?: ReportedPeriod): Reported | undefined {
  const totals = countsIn(campaign).filter((placed) => isTotal(placed) && placed.counted.what === what);
  return totals.find(({ counted }) => samePeriod(counted.period, period))?.counted.count;
}
