import type { Reported } from '../exact/index.js';
import type { Campaign } from './campaign.js';
import type { OutreachCount } from './counting.js';
import { countsIn, isTotal } from './counts-in.js';
import { periodKey, type ReportedPeriod } from './period.js';

/** The total that a report states of the campaign as a whole, over its own period or another that it gives. */
export function reportedTotal(campaign: Campaign, what: OutreachCount, period?: ReportedPeriod): Reported | undefined {
  const totals = countsIn(campaign).filter((placed) => isTotal(placed) && placed.counted.what === what);
  return totals.find(({ counted }) => periodKey(counted.period) === periodKey(period))?.counted.count;
}
