/** A good value of every exported schema, to fuzz it from: a new schema without one fails a test that names it. */
import * as core from '@hanoi-dx/core';
import { PUBLISHED } from '../campaigns/published.js';
import { SURFACE } from '../hostile/surface/index.js';
import type { Parser } from './parsers.js';

const LABEL = { vi: 'Ví dụ', en: 'An example' };
const BASIS = { kind: 'own', reason: LABEL, certainty: 'defined' };
const PERIOD = { calendar: 'civil', kind: 'quarter', first: '2025-07-01', last: '2025-09-30' };
const FIGURE = core.calculate(core.onlineShareOfReceived, { received: 1_000, receivedOnline: 590 });
const LINKED = { reason: LABEL, basis: BASIS, evidence: 'confirmed', notice: '1/TB' };
const DAY_OFF = { day: '2028-05-01', kind: 'statutory', ...LINKED };
const MAKE_UP = { day: '2028-05-06', linked: '2028-05-01', ...LINKED };
const NOTICE = { year: 2028, daysOff: [DAY_OFF], makeUpDays: [MAKE_UP] };
const CAMPAIGN = PUBLISHED[0]?.[1];
const VILLAGE = { kind: 'village', name: 'Triều Khúc', within: '00643@2025-07-01' };

const GOOD: Readonly<Record<string, unknown>> = {
  activitySchema: CAMPAIGN?.activities[0],
  agencyCodeSchema: 'H26.17.101',
  apportionmentSchema: { from: '00607@2024-01-01', weights: { '00613@2025-07-01': 30_000 }, basis: BASIS },
  bodyKeySchema: 'H26.17',
  bodySchema: { kind: 'unit', key: '00613@2025-07-01' },
  campaignCountSchema: { what: 'participants', unit: 'person', count: { moreThan: 1_000 } },
  campaignSchema: CAMPAIGN,
  citationSchema: core.onlineShareOfReceived.basis[0],
  countRowSchema: { component: 'TDGQ', numerator: 2_775, denominator: 3_443 },
  countSchema: 40,
  countTableSchema: goodOf('checkTable'),
  dayOffSchema: DAY_OFF,
  daySchema: '2024-02-29',
  districtSchema: { code: '005', name: 'Quận Cầu Giấy' },
  dossierEventSchema: goodOf('checkEvent'),
  dossierSchema: goodOf('checkDossier'),
  evaluationRequestSchema: { timeType: 'quarter', year: 2026, quarter: 3 },
  figureSchema: FIGURE,
  formSchema: core.form06a,
  indicatorSchema: core.onlineShareOfReceived,
  informationChannelSchema: core.informationChannels[0],
  instantSchema: '2025-06-30T17:30:00+07:00',
  instrumentSchema: { number: '766/QĐ-TTg', title: LABEL },
  issueSchema: { code: 'count.negative', path: ['counts', 0], expected: '0', received: '-1', message: LABEL },
  labelSchema: LABEL,
  localitySchema: VILLAGE,
  makeUpDaySchema: MAKE_UP,
  measureSchema: core.receivedFullyOnline,
  observationSchema: valueIn(core.observe(FIGURE, { body: 'H26', period: PERIOD as core.Period })),
  periodSchema: PERIOD,
  periodTextSchema: 'nd09:2025-Q3',
  procedureSchema: goodOf('checkProcedure'),
  procedureTermSchema: { length: 3, days: 'working' },
  provinceSchema: listIn(core.provincesOn('2026-09-25'), 'provinces')[0],
  publishedTableSchema: goodOf('checkPublished'),
  reportSchema: SURFACE['checkReport']?.args()[1],
  reportedPeriodSchema: { length: 2, in: 'months', says: LABEL },
  reportedSchema: { atLeast: 8_151, atMost: 8_159 },
  ruleSchema: core.form06a.rules[0],
  serviceLevelSchema: 'full',
  submissionChannelSchema: 'online',
  successionSchema: listIn(core.successors('00607@2024-01-01'), 'successions')[0],
  suppressionRuleSchema: goodOf('checkRule'),
  tallySchema: core.tally([goodOf('checkDossier')], { by: [core.byBody, core.month], of: [core.received] }),
  targetSchema: core.officialTargets()[0],
  termSchema: { length: 15, days: 'working' },
  unitCodeSchema: '00613',
  unitKeySchema: '00613@2025-07-01',
  unitKindSchema: 'ward',
  unitSchema: valueIn(core.unitOfKey('00613@2025-07-01')),
  workingCalendarSchema: core.publicOffices,
  writtenQuotientSchema: { numerator: '1', denominator: '3' },
  yearNoticeSchema: NOTICE,
};

/** The good argument of a hostile trial. */
function goodOf(name: string): unknown {
  return SURFACE[name]?.args()[0];
}

function valueIn<T>(checked: core.Checked<T>): T | undefined {
  return checked.ok ? checked.value : undefined;
}

/** A list among what an answer says. */
function listIn(answer: object, name: string): readonly unknown[] {
  return Object(Reflect.get(answer, name));
}

/** What takes fields that it does not know hands them back as they came: only those it knows are judged. */
const TOLERANT: Readonly<Record<string, (value: object) => unknown>> = {
  evaluationRequestSchema: ({ ...request }: Partial<core.EvaluationRequest>) => [request.timeType, request.year],
};

/** Schemas as parsers, by `validate`. */
export const SCHEMAS: readonly Parser[] = Object.entries(GOOD).map(([name, data]) => ({
  name,
  data,
  run: (input: unknown) => {
    const read: core.Checked<object> = core.validate(Reflect.get(core, name), input);
    const known = TOLERANT[name];
    return read.ok && known !== undefined ? { ok: true, value: known(read.value) } : read;
  },
}));
