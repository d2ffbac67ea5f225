/**
 * Outreach campaigns such as "Bình dân học vụ số": what was done, what was counted and in which unit, what contradicts, and
 * what can be compared. It counts people and holds no person.
 *
 * @module campaigns
 */
export type { Audience, LearnerGroup } from './audience.js';
export type {
  Activity,
  ActivityKind,
  Campaign,
  CampaignCount,
  CampaignModel,
  CampaignShare,
  CityCode,
  Difficulty,
  DifficultyKind,
  Equipment,
  Team,
} from './campaign.js';
export { campaignIssues } from './check.js';
export { type CountComparison, compareCampaigns, type Incomparable } from './compare.js';
export { type CountRule, countRules, type OutreachCount, type OutreachUnit } from './counting.js';
export { audiences, learnerGroups, learnerGroupsBasis } from './data/audiences.js';
export { campaignModels } from './data/models.js';
export { binhDanHocVuSo } from './data/programmes.js';
export { topics } from './data/topics.js';
export { type Named, titleOf } from './named.js';
export { monthsOf, type PeriodByLength, type ReportedPeriod, readReportedPeriod } from './period.js';
export { personalDataIn } from './personal-data.js';
export { personsAmong } from './persons.js';
export type { Programme } from './programme.js';
export { type OutreachCounts, periodsReported, type ReckonedCount, reckonCounts } from './reckon.js';
export type { Topic } from './topic.js';
