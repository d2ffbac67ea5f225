import type { Reported } from '../exact/index.js';
import type { Citation } from '../law/index.js';
import type { Label } from '../text/index.js';
import type { Locality, UnitKey } from '../units/index.js';
import type { Audience } from './audience.js';
import type { OutreachCount, OutreachUnit } from './counting.js';
import type { Named } from './named.js';
import type { ReportedPeriod } from './period.js';
import type { Topic } from './topic.js';

/** The code of Hanoi among the provinces: the city as a whole. */
export type CityCode = '01';

/** A model that a campaign follows. */
export type CampaignModel =
  | 'digital-identity'
  | 'youth-volunteers'
  | 'digital-family'
  | 'digital-school'
  | 'mobile-literacy';

/** What a campaign did. A mobile point with its sessions is one activity; so is a training of one audience. */
export type ActivityKind = 'mobile-point' | 'session' | 'training' | 'support' | 'hand-out' | 'conference';

/** What a mobile point is equipped with. */
export type Equipment = 'wifi';

/** What stands in the way of a campaign, by its kind. */
export type DifficultyKind = 'workload' | 'synchronisation' | 'new-unit' | 'digital-skills' | 'other';

/** One number of a report: what was counted, in which unit, and how many. */
export interface CampaignCount {
  /** What is counted. */
  readonly what: OutreachCount;
  /** In what it is counted, as the report has it. */
  readonly unit: OutreachUnit;
  /** How many: a whole number, or bounds ("more than 1,000"). */
  readonly count: Reported;
  /** What the report calls it, where that is narrower, such as 5G SIM cards among the things handed out. */
  readonly title?: Label;
  /** For whom, where the count is of one audience alone. */
  readonly audience?: Audience;
  /** Over which period, where that is not the campaign's or the activity's. */
  readonly period?: ReportedPeriod;
}

/** Something that a campaign did. There is no field for who took part: only how many. */
export interface Activity {
  /** What kind of thing. */
  readonly kind: ActivityKind;
  /** What the report calls it. */
  readonly title?: Label;
  /** Where, in words: a cultural house, a school. */
  readonly place?: Label;
  /** In which residential group or village. */
  readonly locality?: Locality;
  /** When, where that is not the campaign's whole period. */
  readonly period?: ReportedPeriod;
  /** For whom. */
  readonly audience?: Audience;
  /** What was taught. */
  readonly topics?: readonly Named<Topic>[];
  /** What a mobile point has; absent where that is not said, an empty list where it has nothing. */
  readonly equipment?: readonly Named<Equipment>[];
  /** What was counted of it. */
  readonly counts?: readonly CampaignCount[];
}

/** A community digital technology team (tổ công nghệ số cộng đồng; in Hanoi tổ chuyển đổi số cộng đồng). */
export interface Team {
  /** The residential group or village that it works in. */
  readonly locality?: Locality;
  /** How many members it has. */
  readonly members?: Reported;
  /** How many of them are its core. */
  readonly coreMembers?: Reported;
}

/** A difficulty that a report names. */
export interface Difficulty {
  /** Its kind. */
  readonly kind: DifficultyKind;
  /** What the report says. */
  readonly says: Label;
}

/** A share that was printed, with or without the counts that it was made of. */
export interface CampaignShare {
  /** The part. */
  readonly part: Label;
  /** The whole that it is a share of. */
  readonly whole: Label;
  /** The percentage as printed. */
  readonly printed: string;
  /** Over which period, where that is not the campaign's. */
  readonly period?: ReportedPeriod;
  /** The count above the line, where it is one of a campaign's. */
  readonly numerator?: OutreachCount;
  /** The count below the line, which need not be reported itself. */
  readonly denominator?: OutreachCount;
}

/** The report of one campaign of a programme in one unit and period. It holds numbers of people and never a person. */
export interface Campaign {
  /** The code of its programme. */
  readonly programme: string;
  /** What the report calls it. */
  readonly title: Label;
  /** The dated key of the ward or commune, or `01` for the city as a whole. */
  readonly unit: UnitKey | CityCode;
  /** Its days, as `printPeriod` writes them. */
  readonly period: string;
  /** What must be known of it, such as how its days were found. */
  readonly note?: Label;
  /** Where it was reported. */
  readonly source: Citation;
  /** The models that it follows. */
  readonly models?: readonly Named<CampaignModel>[];
  /** What was done. */
  readonly activities: readonly Activity[];
  /** The teams that are named one by one; their number alone is a count. */
  readonly teams?: readonly Team[];
  /** The information channels and platforms that people were told of, by code or title. */
  readonly channels?: readonly Named<string>[];
  /** What was counted of the campaign as a whole. */
  readonly counts: readonly CampaignCount[];
  /** The shares that were printed. */
  readonly shares?: readonly CampaignShare[];
  /** The difficulties that are named. */
  readonly difficulties?: readonly Difficulty[];
}
