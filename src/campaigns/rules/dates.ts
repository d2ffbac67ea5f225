import type { Issue } from '../../issues/index.js';
import type { Period } from '../../periods/index.js';
import { periodContains, readPeriod } from '../../periods/internal.js';
import type { Campaign } from '../campaign.js';
import { countsIn } from '../counts-in.js';
import { fewestDays, type ReportedPeriod } from '../period.js';
import { wrong } from '../wrong.js';

/** Activities and counts lie inside the campaign; a length alone is not longer than it. */
export function dateIssues(campaign: Campaign, whole: Period): readonly Issue[] {
  const ofActivities = campaign.activities.map(({ period }, at) => ({ period, path: ['activities', at, 'period'] }));
  const ofCounts = countsIn(campaign).map(({ counted, path }) => ({
    period: counted.period,
    path: [...path, 'period'],
  }));
  return [...ofActivities, ...ofCounts].flatMap(({ period, path }) =>
    period === undefined || fits(period, whole, campaign.period) ? [] : [outside(period, path, campaign.period)],
  );
}

function fits(period: ReportedPeriod, whole: Period, text: string): boolean {
  if (typeof period === 'object') return fewestDays(period) <= fewestDays(text);
  const read = readPeriod(period);
  return read.ok && periodContains(whole, read.value);
}

function outside(period: ReportedPeriod, path: Issue['path'], whole: string): Issue {
  const received = typeof period === 'string' ? period : `${period.length} ${period.in}`;
  return wrong(
    'period-outside',
    { path, expected: `days within ${whole}`, received },
    {
      vi: `Kỳ này nằm ngoài kỳ của chiến dịch (${whole}) hoặc dài hơn: hãy sửa một trong hai.`,
      en: `This period lies outside the campaign's (${whole}) or is longer: mend one of the two.`,
    },
  );
}
