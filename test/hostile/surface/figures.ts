/** Entries of `analysis`, `targets`, `charts` and `campaigns`. */
import {
  calculate,
  change,
  decision766,
  observe,
  officialTargets,
  onlineShareOfReceived,
  periodOf,
  quarter,
  topics,
} from '@hanoi-dx/core';
import { calledBy, type Entries, outside, outsideAt, typed } from '../entry.js';
import { CARD, LABEL } from './given.js';

function online(day: string, receivedOnline: number, body = 'H26.02') {
  const figure = calculate(onlineShareOfReceived, { received: 1_000, receivedOnline });
  const observed = observe(figure, { body, period: periodOf(quarter, day) });
  if (!observed.ok) throw new Error(observed.issues[0]?.message.en);
  return observed.value;
}

const SERIES = [
  online('2024-07-01', 400),
  online('2025-01-01', 500),
  online('2025-04-01', 550),
  online('2025-07-01', 590),
];
const [YEAR_BEFORE, , SPRING, SUMMER] = SERIES;
const PEERS = [online('2025-07-01', 590), online('2025-07-01', 600, 'H26.03'), online('2025-07-01', 610, 'H26.04')];
const BEFORE = [online('2025-04-01', 500), online('2025-04-01', 610, 'H26.03'), online('2025-04-01', 610, 'H26.04')];
const RISE = SPRING && SUMMER && change(SPRING, SUMMER);
const [TARGET] = officialTargets();

const ANALYSIS: Entries = {
  change: typed(YEAR_BEFORE, SUMMER),
  contributionsOf: typed(BEFORE, PEERS),
  differenceOfPrinted: outsideAt([0, 1], '16,9 %', '16,3 %'),
  percentileAmong: typed(PEERS, 50),
  previousOf: typed(SUMMER, SERIES),
  printChange: typed(RISE, 'vi', { digits: 1 }),
  printRelativeChange: typed(RISE, 'en', { digits: 1 }),
  rankFigures: typed(PEERS, { digits: 1, expected: 3 }),
  spreadAmong: typed(PEERS),
  toDateOf: typed(SUMMER, SERIES),
  toRows: typed(SERIES, { locale: 'vi', targets: officialTargets(), targetsOf: 'H26' }),
  yearBeforeOf: typed(SUMMER, SERIES),
};

const TARGETS: Entries = {
  attainmentOf: outsideAt([1], SUMMER, TARGET),
  // An accepted target is handed back as it came; what it rests on is not looked at.
  checkTarget: calledBy(
    (run, args) => Reflect.get(Object(run(...args)), 'issues'),
    outside(TARGET, onlineShareOfReceived),
  ),
  countsNeeded: outsideAt([1], SUMMER, TARGET),
  officialTargets: typed(),
  targetsFor: typed(SUMMER, officialTargets(), 'H26'),
};

const ITEM = { label: 'Quý III', figure: calculate(onlineShareOfReceived, { received: 1_000, receivedOnline: 590 }) };
const CHART = { locale: 'vi', title: 'Ví dụ', width: 600 };

const CHARTS: Entries = {
  figuresChart: typed([{ ...ITEM, flags: ['provisional'] }], { ...CHART, zoom: { from: 50, to: 70 } }),
  funnelChart: typed([{ label: 'Tham gia', unit: 'lượt', count: { moreThan: 1_000 } }], CHART),
  rankingChart: typed([{ ...ITEM, rank: 1 }], CHART),
  scorecardChart: typed(decision766, CARD, { ...CHART, arithmetic: 'portal' }),
  trendChart: typed([{ ...ITEM, target: { reach: 'at-least', at: '60' } }], CHART),
};

const TRAINING = {
  kind: 'training',
  title: LABEL,
  audience: 'core-teams',
  counts: [{ what: 'trainingPlaces', unit: 'training-place', count: 280 }],
};
const POINT = {
  kind: 'mobile-point',
  place: LABEL,
  locality: { kind: 'residential-group', name: 'Tổ dân phố 1', within: '00466@2025-07-01' },
  equipment: ['wifi'],
};
const CAMPAIGN = {
  programme: 'binh-dan-hoc-vu-so',
  title: LABEL,
  unit: '00466@2025-07-01',
  period: '2025-Q3',
  source: { kind: 'own', reason: LABEL, certainty: 'defined' },
  activities: [TRAINING, POINT],
  counts: [
    { what: 'participants', unit: 'person', count: { moreThan: 1_000 } },
    { what: 'receivedOnline', unit: 'dossier', count: 7_413, period: '2025-Q3' },
  ],
  shares: [{ part: LABEL, whole: LABEL, printed: '90,9 %', numerator: 'receivedOnline', denominator: 'received' }],
};

const CAMPAIGNS: Entries = {
  campaignIssues: typed(CAMPAIGN),
  compareCampaigns: typed(CAMPAIGN, CAMPAIGN),
  monthsOf: typed('nd09:2025-Q3'),
  periodsReported: typed(CAMPAIGN),
  personalDataIn: outside({ note: { vi: 'Liên hệ 0900 000 000', en: 'x' }, teams: [{ members: 15 }] }),
  personsAmong: typed([98, { moreThan: 400 }]),
  readReportedPeriod: outside({ length: 2, in: 'months', says: LABEL }),
  reckonCounts: typed(CAMPAIGN, '2025-Q3'),
  titleOf: typed('etax-mobile', topics),
};

export const FIGURES: Entries = { ...ANALYSIS, ...TARGETS, ...CHARTS, ...CAMPAIGNS };
