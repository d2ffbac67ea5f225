import * as z from 'zod';
import { digitalPlatforms, informationChannels } from '../channels/index.js';
import { reportedSchema } from '../exact/schema.js';
import type { Checked, Issue } from '../issues/index.js';
import { carryIssues, type JsonForm, type ObjectSchema, objectOf, readBy } from '../issues/schema.js';
import { citationSchema } from '../law/schema.js';
import { periodTextSchema } from '../periods/schema.js';
import type { Label } from '../text/index.js';
import { HANOI, readUnitKey } from '../units/index.js';
import { localitySchema } from '../units/schema.js';
import type { Audience } from './audience.js';
import type { Activity, Campaign, CampaignCount, CampaignShare, Difficulty, Equipment, Team } from './campaign.js';
import { campaignIssues } from './check.js';
import { countRules, type OutreachCount } from './counting.js';
import { audiences } from './data/audiences.js';
import { campaignModels } from './data/models.js';
import { topics } from './data/topics.js';
import { type Named, namedReader, readLabel } from './named.js';
import { type ReportedPeriod, readReportedPeriod } from './period.js';
import { personalDataIn } from './personal-data.js';

const UNIT = '^[0-9]{5}@[0-9]{4}-[0-9]{2}-[0-9]{2}$';
const TEXT: JsonForm = { type: 'string', minLength: 1 };
const LABEL: JsonForm = {
  type: 'object',
  properties: { vi: TEXT, en: TEXT },
  required: ['vi', 'en'],
  additionalProperties: false,
};

const says: z.ZodType<Label> = /* @__PURE__ */ readBy(readLabel, LABEL);

/** Validates a code of a list, or a title of one's own. */
// @__NO_SIDE_EFFECTS__
function named<Code extends string>(titles: Readonly<Record<Code, Label>>): z.ZodType<Named<Code>> {
  return readBy(namedReader(titles), { anyOf: [{ enum: Object.keys(titles) }, LABEL] });
}

/** Validates a period as a report gives it: days, or a length alone. */
export const reportedPeriodSchema: z.ZodType<ReportedPeriod> = /* @__PURE__ */ readBy(readReportedPeriod, {
  anyOf: [
    { type: 'string', description: 'A period such as 2025-Q3 or 2025-07-01/2025-09-23.' },
    {
      type: 'object',
      properties: { length: { type: 'integer', minimum: 1 }, in: { enum: ['days', 'months'] }, says: LABEL },
      required: ['length', 'in', 'says'],
      additionalProperties: false,
    },
  ],
});

const keysOf = <K extends string>(record: Readonly<Record<K, unknown>>) => Object.keys(record) as K[]; // plain records

const what: z.ZodType<OutreachCount> = /* @__PURE__ */ (() => z.enum(keysOf(countRules)))();
const audience: z.ZodType<Audience> = /* @__PURE__ */ (() => z.enum(keysOf(audiences)))();
const equipment: z.ZodType<Named<Equipment>> = /* @__PURE__ */ named<Equipment>({ wifi: { vi: 'Wi-Fi', en: 'Wi-Fi' } });
const period = /* @__PURE__ */ (() => z.exactOptional(reportedPeriodSchema))();
const optionalSays = /* @__PURE__ */ (() => z.exactOptional(says))();

/** Validates one number of the report of a campaign, by its form. */
export const campaignCountSchema: ObjectSchema<CampaignCount> = /* @__PURE__ */ (() =>
  objectOf<CampaignCount>({
    what,
    unit: z.enum([...new Set(Object.values(countRules).map(({ unit }) => unit))]),
    count: reportedSchema,
    title: optionalSays,
    audience: z.exactOptional(audience),
    period,
  }))();

/** Validates an activity of a campaign, by its form. */
export const activitySchema: ObjectSchema<Activity> = /* @__PURE__ */ (() =>
  objectOf<Activity>({
    kind: z.enum(['mobile-point', 'session', 'training', 'support', 'hand-out', 'conference']),
    title: optionalSays,
    place: optionalSays,
    locality: z.exactOptional(localitySchema),
    period,
    audience: z.exactOptional(audience),
    topics: z.exactOptional(z.array(named(topics))),
    equipment: z.exactOptional(z.array(equipment)),
    counts: z.exactOptional(z.array(campaignCountSchema)),
  }))();

const team: ObjectSchema<Team> = /* @__PURE__ */ (() =>
  objectOf<Team>({
    locality: z.exactOptional(localitySchema),
    members: z.exactOptional(reportedSchema),
    coreMembers: z.exactOptional(reportedSchema),
  }))();

const share: ObjectSchema<CampaignShare> = /* @__PURE__ */ (() =>
  objectOf<CampaignShare>({
    part: says,
    whole: says,
    printed: z.string(),
    period,
    numerator: z.exactOptional(what),
    denominator: z.exactOptional(what),
  }))();

const difficulty: ObjectSchema<Difficulty> = /* @__PURE__ */ (() =>
  objectOf<Difficulty>({
    kind: z.enum(['workload', 'synchronisation', 'new-unit', 'digital-skills', 'other']),
    says,
  }))();

const CHANNELS = /* @__PURE__ */ (() =>
  Object.fromEntries([...informationChannels, ...digitalPlatforms].map(({ code, title }) => [code, title])))();

const RULES: JsonForm = {
  title: 'Campaign',
  description: [
    'The report of one outreach campaign. It counts people and holds no person. Rules that JSON Schema cannot express:',
    '(1) the unit is in force on every day of the period, and activities and counts lie within it;',
    '(2) each count is in the unit of what it counts, reported once, and exact where it is known;',
    '(3) parts are not above their wholes, nor breakdowns above their totals; Wi-Fi points are points;',
    '(4) a point is listed once, and lies in a residential group or village of the unit;',
    '(5) a share is at most 100 %, and its numerator a part of its denominator;',
    '(6) no key and no text looks like a name, an identity number, a telephone, an age or an address of a person.',
  ].join('\n'),
};

/**
 * Validates the report of a campaign: its form, that it holds no personal data, and what contradicts what. It can be
 * extended with further fields by `.extend`; the rules still hold.
 */
export const campaignSchema: ObjectSchema<Campaign> = /* @__PURE__ */ (() =>
  objectOf<Campaign>({
    programme: z.string().regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/),
    title: says,
    unit: readBy<Campaign['unit']>(readUnit, { anyOf: [{ const: '01' }, { type: 'string', pattern: UNIT }] }),
    period: periodTextSchema,
    note: optionalSays,
    source: citationSchema,
    models: z.exactOptional(z.array(named(campaignModels))),
    activities: z.array(activitySchema),
    teams: z.exactOptional(z.array(team)),
    channels: z.exactOptional(z.array(named<string>(CHANNELS))),
    counts: z.array(campaignCountSchema),
    shares: z.exactOptional(z.array(share)),
    difficulties: z.exactOptional(z.array(difficulty)),
  })
    .superRefine((campaign, context) => carryIssues(campaignIssues(campaign), context), { when: hasRightForm })
    .superRefine((campaign, context) => carryIssues(personalData(campaign, context), context), { when: () => true })
    .meta(RULES))();

function readUnit(value: unknown): Checked<Campaign['unit']> {
  if (value === HANOI.province) return { ok: true, value: HANOI.province };
  return readUnitKey(value);
}

/** What contradicts what is asked of fields that are right by themselves. */
function hasRightForm({ issues }: z.core.ParsePayload): boolean {
  return issues.length === 0;
}

/** Looked for whatever else is wrong, and also in fields that the form does not have and zod leaves out. */
function personalData(campaign: unknown, { issues }: z.RefinementCtx): readonly Issue[] {
  const strangers = issues.flatMap((issue) => {
    if (issue.code !== 'unrecognized_keys') return [];
    const keys: readonly string[] = issue.keys;
    const entries = Object.entries(Object(issue.input)).filter(([key]) => keys.includes(key));
    return personalDataIn(Object.fromEntries(entries), (issue.path ?? []).filter(isStep));
  });
  return [...strangers, ...personalDataIn(campaign)];
}

function isStep(step: PropertyKey): step is string | number {
  return typeof step !== 'symbol';
}
