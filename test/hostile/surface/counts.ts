/** Entries of `measures`, `indicators`, `tallies`, `reports`, `records` and `schemas`. */
import {
  calculate,
  checkCount,
  countSchema,
  decision766,
  dossierSchema,
  form06a,
  installationsPerTeam,
  meanHandlingDays,
  medianHandlingDays,
  onlineShareOfReceived,
  quarter,
  received,
  receivedByPost,
  receivedFullyOnline,
  receivedInPerson,
  receivedOnline,
  settled,
} from '@hanoi-dx/core';
import { calledBy, type Entries, outside, outsideAt, typed } from '../entry.js';
import { DOSSIER, LABEL, PLAN, PROGRESS, PROVENANCE, QUARTER, REPORT, streamOf, TALLY } from './given.js';

const COUNTS = { received: 531_269, receivedOnline: 317_199 };
const FIGURE = calculate(onlineShareOfReceived, COUNTS);
const RULE = {
  code: 'teams',
  severity: 'warning',
  says: LABEL,
  instruction: LABEL,
  rule: 'range',
  of: ['teams'],
  atLeast: 1,
  atMost: 500,
};
const MAPPING = {
  columns: { code: 'Mã hồ sơ', receivedAt: 'Ngày tiếp nhận' },
  fixed: { procedure: '1.001776', agency: 'H26.14', submissionChannel: 'online', serviceLevel: 'full' },
  ignore: ['Ghi chú'],
  dates: 'dd/MM/yyyy HH:mm',
  offset: '+07:00',
};
const TABLE = [
  { 'Mã hồ sơ': 'H26.14-250701-0001', 'Ngày tiếp nhận': '01/07/2025 08:00', 'Ghi chú': '' },
  { 'Mã hồ sơ': 'H26.14-250701-0002', 'Ngày tiếp nhận': '01/07/2025 09:00', 'Ghi chú': '' },
];
const LINES = `${JSON.stringify(DOSSIER)}\n`;
const GROUPS = [
  { at: { month: '2025-07', handlingDays: '0' }, counts: { settled: 5 } },
  { at: { month: '2025-08', handlingDays: '3' }, counts: { settled: 4 } },
];
const CAPTURE = { endpoint: 'dvc-progress-tree', ...PROVENANCE, body: { code: 'OK', data: PROGRESS, message: 'OK' } };
const RESULTS = {
  ...PROVENANCE,
  body: {
    code: 'OK',
    data: { overview: { departmentId: 'a', totalScore: 68.8 }, radar: [{ code: 'CKMB', score: 9.2 }], evaluation: [] },
    message: 'OK',
  },
};

const MEASURES: Entries = {
  among: typed('settlement', ['early', 'on-time']),
  countOf: outsideAt([1], receivedOnline, COUNTS),
  definitionHash: typed(received),
  dependsOnAsOf: typed(received),
  disjoint: typed(receivedByPost, receivedFullyOnline),
  distinct: typed(receivedOnline, { name: 'procedures', title: LABEL, field: 'procedure', unit: 'procedure' }),
  equals: typed('submissionChannel', 'online'),
  frozen: typed({ title: LABEL }),
  isWithin: typed(receivedFullyOnline, received),
  fieldsOf: typed(receivedFullyOnline),
  looksAt: typed(receivedFullyOnline, 'submissionChannel'),
  measure: typed({
    name: 'teams',
    title: LABEL,
    fact: 'team',
    unit: 'team',
    datedBy: 'asOf',
    additivity: { time: 'last', place: 'sum' },
  }),
  rest: typed(received, receivedOnline, { name: 'notOnline', title: LABEL }),
  sameMeasure: typed(received, received),
  sum: typed(settled, { name: 'seconds', title: LABEL, field: 'handlingSeconds', unit: 'second' }),
  together: typed([receivedInPerson, receivedByPost], { name: 'onPaper', title: LABEL }),
  wholesOf: typed(receivedFullyOnline),
  within: typed(received, {
    name: 'byPost',
    title: LABEL,
    where: { field: 'submissionChannel', among: ['post'] },
  }),
};

const INDICATORS: Entries = {
  calculate: outsideAt([1], onlineShareOfReceived, COUNTS),
  checkDefinition: typed(onlineShareOfReceived),
  defineMedian: typed({ ...medianHandlingDays, code: 'dossier.median-again' }),
  describe: typed(onlineShareOfReceived, 'en'),
  explain: typed(FIGURE, 'vi', { digits: 1 }),
  figures: typed(TALLY, onlineShareOfReceived),
  findIndicator: outside('dossier.online-share-of-received'),
  flagsOf: typed({ period: QUARTER, asOf: '2025-09-23', coverage: { reported: 125, expected: 126 } }),
  histogramOf: typed(GROUPS, medianHandlingDays),
  mean: typed({ ...meanHandlingDays, code: 'dossier.mean-again' }),
  medianOf: outsideAt([1], medianHandlingDays, { 0: 5, 1: 2, 4: { atLeast: 5 } }),
  observations: typed(TALLY, onlineShareOfReceived),
  observe: outsideAt([1], FIGURE, {
    body: 'H26',
    period: QUARTER,
    asOf: '2025-09-23',
    coverage: { reported: 125, expected: 126 },
  }),
  print: typed(FIGURE, 'vi', { digits: 1 }),
  proportion: typed({ ...onlineShareOfReceived, code: 'dossier.online-again' }),
  ratio: typed({ ...installationsPerTeam, code: 'outreach.installations-again', scale: 10 }),
  releases: typed(),
  scaled: typed(onlineShareOfReceived, { numerator: 317_199, denominator: 531_269 }),
  stampOf: typed(onlineShareOfReceived),
  unitOf: typed(onlineShareOfReceived),
};

const TALLIES: Entries = {
  checkPlan: typed(PLAN),
  checkDossierInForce: outside(DOSSIER),
  findDuplicates: calledBy(
    (run, [record, limit]) => run([record, DOSSIER, DOSSIER], limit),
    outsideAt([0], DOSSIER, 100),
  ),
  measuresOf: typed({ of: [onlineShareOfReceived] }),
  mergeTallies: typed(TALLY, TALLY),
  rollUp: typed(TALLY, { without: ['body'], to: quarter }),
  select: calledBy(
    (run, [measure, record, selection]) => run(measure, [record, DOSSIER], selection),
    outsideAt([1], receivedOnline, DOSSIER, { by: [], at: {} }),
  ),
  storing: calledBy(
    (run, [plan, record]) => (run(plan) as (record: unknown) => unknown)(record), // the function that it makes
    outsideAt([1], { rule: 'portal', asOf: '2025-07-31' }, DOSSIER),
  ),
  tally: calledBy((run, [record, plan]) => run([record, DOSSIER], plan), outsideAt([0], DOSSIER, PLAN)),
  tallyChecked: calledBy((run, [record, plan]) => run([record, DOSSIER], plan), typed(DOSSIER, PLAN)),
  tallyOfCounted: typed({ by: [], of: [received] }, { read: 2, counted: 2, later: 0, faulty: 0 }, [
    { at: [], cells: [{ sure: 2, possible: 2, unstated: 0, values: undefined }] },
  ]),
  tallyAsync: calledBy((run, [record, plan]) => run(streamOf([record, DOSSIER]), plan), outsideAt([0], DOSSIER, PLAN)),
};

const REPORTS: Entries = {
  checkCounts: outside({ received: 531_269, participants: { moreThan: 1_000 } }),
  checkReport: typed(form06a, REPORT),
  checkRules: outsideAt([1], form06a.rules, REPORT.counts),
  form: typed({ ...form06a, code: 'mine' }),
  formProblems: typed(form06a),
  mergeParts: typed([REPORT, { ...REPORT, counts: { settled: 110 } }]),
  newest: typed([REPORT, { ...REPORT, version: 2 }]),
  overPlace: typed([REPORT], form06a.columns, { body: { name: 'Hà Nội' }, expected: [REPORT.body] }),
  overTime: typed([REPORT, { ...REPORT, period: '2026-Q2' }], form06a.columns),
  residualOf: typed(REPORT.counts, {
    whole: 'receivedWithOpening',
    parts: ['receivedOnline', 'receivedOnPaper', 'opening'],
  }),
  residualsBetween: outsideAt([0, 1], { received: 531_269 }, { received: 531_267 }),
  rule: typed(RULE),
  ruleProblems: typed(RULE),
};

const RECORDS: Entries = {
  dossierRows: calledBy((run, [row, mapping]) => run([row, TABLE[1]], mapping), outsideAt([0], TABLE[0], MAPPING)),
  dossierRowsAsync: calledBy(
    (run, [row, mapping]) => run(streamOf([TABLE[0], row]), mapping),
    outsideAt([0], TABLE[1], MAPPING),
  ),
  readDossiers: calledBy((run, [row, mapping]) => run([TABLE[0], row], mapping), outsideAt([0], TABLE[1], MAPPING)),
  readNdjson: calledBy((run, [chunk]) => run(streamOf([chunk, LINES])), outside(LINES)),
  tallyNdjson: calledBy((run, [chunk, plan]) => run(streamOf([chunk, LINES]), plan), outsideAt([0], LINES, PLAN)),
  readNdjsonText: outsideAt([0], LINES),
};

const SCHEMAS: Entries = {
  objectOf: typed({ members: countSchema }),
  readBy: typed(checkCount, { type: 'integer' }),
  readPortalAnswer: calledBy(
    (run, [endpoint, request, body]) => run(decision766, { ...CAPTURE, endpoint, request, body }),
    outsideAt([0, 1, 2], CAPTURE.endpoint, CAPTURE.request, CAPTURE.body),
  ),
  readServiceResults: calledBy(
    (run, [request, body]) => run(decision766, { ...RESULTS, request, body }),
    outsideAt([0, 1], RESULTS.request, RESULTS.body),
  ),
  validate: outsideAt([1], dossierSchema, DOSSIER),
};

export const COUNTING: Entries = { ...MEASURES, ...INDICATORS, ...TALLIES, ...REPORTS, ...RECORDS, ...SCHEMAS };
