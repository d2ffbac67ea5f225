/** Entries of `scorecards`. */
import { blocksOf, decision766, readBlock, scoreComponent } from '@hanoi-dx/core';
import { calledBy, type Entries, type Entry, outside, outsideAt, typed } from '../entry.js';
import { CARD, PROGRESS, PROVENANCE, ROWS, VIEW } from './given.js';

const RULES = decision766;
const YEAR = { first: '2026-01-01', last: '2026-12-31' };
const BEFORE = { unit: 'H26', period: YEAR, capturedAt: '2026-10-09T06:00:00+07:00', card: CARD };
const block = readBlock(RULES, 'TDGQ');
const SCALE = { maximum: 600, target: 100 };
const [FIRST] = ROWS;
const SERIES = [
  { day: '2026-10-09', points: 5_590 },
  { day: '2026-10-10', points: 5_523 },
];
const ANSWER = { endpoint: 'dvc-progress-tree', data: PROGRESS };
const DATA = { overview: { departmentId: 'a', totalScore: 24.02 }, radar: [{ code: 'TDGQ', score: 14.81 }] };
const read = blocksOf(RULES, { endpoint: 'dvc-progress-tree', data: PROGRESS }, PROVENANCE);
const BLOCKS = read.ok ? [read.value.root] : [];
const root = { unit: { id: 'a', code: null, name: null, kind: null }, total: null, blocks: { TDGQ: 1_481 } };

/** A function of rules and one row, whose three values come from outside. */
function withRow(row: unknown, ...more: readonly unknown[]): Entry {
  const call: Entry['call'] = (run, [component, numerator, denominator]) =>
    run(RULES, { component, numerator, denominator }, ...more);
  return calledBy(call, outsideAt([0, 1, 2], ...Object.values(Object(row))));
}

/** A function of rules and rows: the values of one row come from outside, another stands beside it. */
function withRows(row: unknown, ...more: readonly unknown[]): Entry {
  const call: Entry['call'] = (run, [component, numerator, denominator]) =>
    run(RULES, [FIRST, { component, numerator, denominator }], ...more);
  return calledBy(call, outsideAt([0, 1, 2], ...Object.values(Object(row))));
}

export const SCORES: Entries = {
  alertsOf: typed(SERIES, [{ kind: 'fall', atLeast: 50 }]),
  assembleCard: typed(RULES, BLOCKS),
  blocksOf: typed(RULES, ANSWER, PROVENANCE),
  compareCaptures: typed(BEFORE, { ...BEFORE, capturedAt: '2026-10-10T06:00:00+07:00' }, 'portal'),
  compareCards: typed(CARD, CARD, 'portal'),
  componentsOf: typed(RULES),
  exactPoints: typed(1, 48, SCALE),
  lostPoints: typed(RULES, CARD, VIEW),
  neededFor: withRow(FIRST, 1_700, 'portal'),
  neededForNext: withRow(FIRST, 'portal'),
  peerPoints: typed([CARD], 'TDGQ', 'portal'),
  percentileOf: typed([1_500, 2_000, null], 40),
  periodOfRequest: typed({ timeType: 'quarter', year: 2026, quarter: 3 }),
  pointsOf: typed(scoreComponent(RULES, ROWS[0] ?? { component: '', numerator: 0, denominator: 0 }), 'portal'),
  portalPoints: typed(1, 48, SCALE, 'unrounded-ratio'),
  printScore: typed(1_481),
  rankScores: typed([{ unit: 'H26.1', kind: 'commune', points: 7_010, provisional: false }]),
  ratioOf: typed(21, 160),
  readBlock: outsideAt([1], RULES, 'CLGQ'),
  readComponent: outsideAt([1], RULES, 'ONLINE_PROVISION'),
  readEnvelope: calledBy(
    (run, [body]) => Reflect.get(Object(run(body)), 'ok'),
    outside({ code: 'OK', data: { overview: {} }, message: 'OK' }),
  ),
  readScore: outside(80.6),
  resultsOf: typed(RULES, { ...DATA, evaluation: [] }, PROVENANCE),
  rollUpCounts: calledBy(
    (run, [component, numerator, denominator]) =>
      run(RULES, [{ unit: 'H26.1', rows: [{ component, numerator, denominator }] }]),
    outsideAt([0, 1, 2], ...Object.values(Object(FIRST))),
  ),
  scoreBlock: calledBy(
    (run, [code, numerator, denominator]) =>
      run(RULES, block.ok ? block.value : undefined, [{ component: code, numerator, denominator }]),
    outsideAt([0, 1, 2], ...Object.values(Object(FIRST))),
  ),
  scoreCard: withRows(ROWS[1]),
  scoreComponent: withRow(FIRST),
  sensitiveRows: withRows(ROWS[1], { atLeast: 100, arithmetic: 'portal' }),
  snapshotDifferences: typed([{ block: 'TDGQ', points: 1_484 }], { root }),
  spreadOf: typed([1_200, null, 1_801]),
  standingOf: typed(1_800, [1_500, 1_800, null]),
  waysToRank: withRows(ROWS[1], { rank: 2, peers: [1_900, 1_700] }, VIEW),
  waysToScore: withRows(ROWS[1], 2_100, VIEW),
  whatIf: calledBy(
    (run, [component, numerator, denominator]) => run(RULES, ROWS, [{ component, numerator, denominator }], 'portal'),
    outsideAt([0, 1, 2], 'TDGQ', 2_926, 3_443),
  ),
};
