import type { Issue } from '../issues/index.js';
import type { Activity, Campaign, CampaignCount } from './campaign.js';

/** A count of a report with where it stands. */
export interface PlacedCount {
  /** The count. */
  readonly counted: CampaignCount;
  /** Its path in the report. */
  readonly path: Issue['path'];
  /** The activity that it is of; absent for a count of the campaign as a whole. */
  readonly activity?: Activity;
}

/** Every count of a report: those of the campaign as a whole first, then those of each activity. */
export function countsIn({ counts, activities }: Campaign): readonly PlacedCount[] {
  const ofWhole = counts.map((counted, at) => ({ counted, path: ['counts', at] }));
  const ofActivities = activities.flatMap((activity, index) =>
    (activity.counts ?? []).map((counted, at) => ({ counted, path: ['activities', index, 'counts', at], activity })),
  );
  return [...ofWhole, ...ofActivities];
}

/** Whether a count is a total of the campaign: of all audiences and of no narrower thing. */
export function isTotal({ counted, activity }: PlacedCount): boolean {
  return activity === undefined && counted.audience === undefined && counted.title === undefined;
}
