import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  type AlertRule,
  alertsOf,
  type CountRow,
  decision766,
  peerPoints,
  percentileOf,
  rankScores,
  rollUpCounts,
  scoreCard,
  spreadOf,
  standingOf,
  type UnitScore,
} from '../../src/scorecards/index.js';
import { thrown } from '../thrown.js';
import { commune } from './commune.js';

const unit = (name: string, points: number | null, more: Partial<UnitScore> = {}): UnitScore => ({
  unit: name,
  kind: 'commune',
  points,
  provisional: false,
  ...more,
});

describe('rank', () => {
  test('is 1, 2, 2, 4 within each kind', () => {
    const [provinces, communes] = rankScores([
      unit('b', 7_000),
      unit('a', 8_000),
      unit('H26', 5_523, { kind: 'province' }),
      unit('c', 7_000),
      unit('d', 60),
    ]);
    expect(provinces).toMatchObject({ kind: 'province', units: [{ unit: 'H26', rank: 1 }] });
    expect(communes?.units.map(({ unit: name, rank }) => `${name}${rank}`)).toEqual(['a1', 'b2', 'c2', 'd4']);
    expect(communes).toMatchObject({ provisional: false, unranked: [], issues: [] });
  });

  test.each([
    ['a score lacks a row', [unit('a', 1, { provisional: true })], {}],
    ['a score is not known', [unit('a', 1), unit('b', null)], {}],
    ['fewer came than there are', [unit('a', 1)], { commune: 126 }],
  ])('is provisional where %s', (_, scores, expected) => {
    expect(rankScores(scores, expected)[0]?.provisional).toBe(true);
  });

  test('a kind of which none came is provisional too, and one that is not expected is left out', () => {
    expect(rankScores([], { agency: 16 })).toEqual([
      { kind: 'agency', units: [], unranked: [], provisional: true, issues: [] },
    ]);
    expect(rankScores([])).toEqual([]);
  });

  test('a unit that comes twice is an issue, and its first score counts', () => {
    const [ranking] = rankScores([unit('a', 1), unit('a', 2)]);
    expect(ranking?.units).toMatchObject([{ unit: 'a', points: 1 }]);
    expect(ranking?.issues).toMatchObject([{ code: 'score.unit-twice', path: [1, 'unit'] }]);
  });

  test('every rank is one more than the peers with more points', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(20)), (points) => {
        const [ranking] = rankScores(points.map((value, at) => unit(String(at), value)));
        return (ranking?.units ?? []).every(
          (one) => one.rank === points.filter((value) => value > one.points).length + 1,
        );
      }),
    );
  });
});

describe('peers', () => {
  test('median, ends and what is left out', () => {
    expect(spreadOf([3, 1, 2])).toMatchObject({ of: 3, missing: 0, median: { numerator: 2, denominator: 1 } });
    expect(spreadOf([4, null, 1])).toEqual({
      of: 2,
      missing: 1,
      median: { numerator: 5, denominator: 2 },
      lowest: 1,
      highest: 4,
    });
    expect(spreadOf([null])).toBeUndefined();
  });

  test('the percentile of the nearest rank is some peer', () => {
    expect([5, 30, 40, 50, 100].map((percent) => percentileOf([15, 20, 35, 40, 50], percent))).toEqual([
      15, 20, 20, 35, 50,
    ]);
    expect(percentileOf([null], 50)).toBeUndefined();
    expect(thrown(() => percentileOf([1], 0))?.code).toBe('percentile.range');
    expect(thrown(() => percentileOf([1], 50.5))?.code).toBe('percentile.range');
  });

  test('standing counts peers', () => {
    expect(standingOf(2, [1, 2, 2, 3, null])).toEqual({ below: 1, equal: 2, above: 1 });
  });

  test('points of a row among cards; a block given twice has none', () => {
    const twice = scoreCard(decision766, [...commune, { component: 'TDGQ', numerator: 1, denominator: 1 }]);
    expect(peerPoints([scoreCard(decision766, commune), twice], 'TDGQ', 'exact')).toEqual([1_612, null]);
    expect(peerPoints([scoreCard(decision766, commune)], 'X', 'exact')).toEqual([null]);
  });
});

describe('roll-up', () => {
  const two = [
    { unit: 'a', rows: commune },
    { unit: 'b', rows: commune },
  ];

  test('adds counts, takes copies of the city once, and never adds procedures', () => {
    const { rows, issues, coverage } = rollUpCounts(decision766, two);
    const row = (code: string) => rows.find(({ component }) => component === code);
    expect(row('TDGQ')).toEqual({ component: 'TDGQ', numerator: 5_550, denominator: 6_886 });
    expect(row('PUBLISH_ON_TIME')).toEqual({ component: 'PUBLISH_ON_TIME', numerator: 0, denominator: 79 });
    expect(row('ELECTRONIC_CERTIFIED_COPY')).toMatchObject({ numerator: null });
    expect(row('TTTT_PAID_FORMALITY')).toBeUndefined();
    expect([...new Set(issues.map(({ code }) => code))]).toEqual(['score.roll-up-distinct']);
    expect(issues.map(({ path }) => path[0])).toEqual([
      'ONLINE_PROVISION',
      'ONLINE_SERVICE_USED',
      'TTTT_PAID_FORMALITY',
      'TTTT_INTEGRATED_FORMALITY',
      'CITIZEN_DATA_CONNECTED_FORMALITY',
    ]);
    expect(coverage.every(({ units, of }) => units === 2 && of === 2)).toBe(true);
    expect(scoreCard(decision766, rows).status).toBe('provisional');
  });

  test('1/1 and 1/99 make 2/100', () => {
    const rows = (denominator: number): CountRow[] => [{ component: 'TDGQ', numerator: 1, denominator }];
    const rolled = rollUpCounts(decision766, [
      { unit: 'a', rows: rows(1) },
      { unit: 'b', rows: rows(99) },
    ]);
    expect(scoreCard(decision766, rolled.rows).portal?.points).toBe(40);
  });

  test('of one unit is that unit', () => {
    const { rows, issues } = rollUpCounts(decision766, [{ unit: 'a', rows: commune }]);
    expect(scoreCard(decision766, rows)).toEqual(scoreCard(decision766, commune));
    expect(issues).toEqual([]);
  });

  test.each([
    ['lacks a row', [], 'score.roll-up-units-lack'],
    ['knows a count not', [{ component: 'TDGQ', numerator: null, denominator: 5 }], 'score.roll-up-units-lack'],
  ])('a total is not made where a unit %s', (_, rows, code) => {
    const rolled = rollUpCounts(decision766, [
      { unit: 'a', rows: [{ component: 'TDGQ', numerator: 1, denominator: 2 }] },
      { unit: 'b', rows },
    ]);
    expect(rolled.rows).toEqual([]);
    expect(rolled.issues.map((issue) => issue.code)).toEqual([code]);
    expect(rolled.coverage.find(({ component }) => component === 'TDGQ')).toMatchObject({ units: 1, of: 2 });
  });

  test('copies that differ, fixed rows that one lacks, and faulty rows are said', () => {
    const copy = (numerator: number): CountRow => ({ component: 'PUBLISH_ON_TIME', numerator, denominator: 79 });
    const rolled = rollUpCounts(decision766, [
      { unit: 'a', rows: [copy(0), { component: 'ELECTRONIC_CERTIFIED_COPY', numerator: null, denominator: null }] },
      { unit: 'b', rows: [copy(1), { component: 'X', numerator: 1, denominator: 1 }] },
      { unit: 'c', rows: [copy(1), { component: 'TDGQ', numerator: -1, denominator: 1 }] },
      {
        unit: 'd',
        rows: [
          copy(1),
          { component: 'ONLINE_DOSSIER', numerator: 1, denominator: 1 },
          { component: 'ONLINE_DOSSIER', numerator: 1, denominator: 1 },
        ],
      },
    ]);
    expect(rolled.issues.map(({ code }) => code).sort()).toEqual([
      'count.negative',
      'score.component-twice',
      'score.roll-up-copies-differ',
      'score.roll-up-units-lack',
      'score.roll-up-units-lack',
      'score.unknown-component',
    ]);
  });
});

describe('alerts', () => {
  const series = [
    { day: '2026-10-10', points: 5_500 },
    { day: '2026-10-07', points: 5_600 },
    { day: '2026-10-08', points: 5_590 },
    { day: '2026-10-09', points: 5_580 },
    { day: '2026-10-12', points: 5_000 },
    { day: '2026-10-13', points: null },
    { day: '2026-10-14', points: 5_000 },
  ];

  test('a fall is measured from the last known day', () => {
    expect(alertsOf(series, [{ kind: 'fall', atLeast: 80 }])).toEqual([
      { kind: 'fall', from: '2026-10-09', to: '2026-10-10', lost: 80, days: 3 },
      { kind: 'fall', from: '2026-10-10', to: '2026-10-12', lost: 500, days: 0 },
    ]);
  });

  test('days in a row follow each other without a gap', () => {
    expect(alertsOf(series, [{ kind: 'falling-days', days: 2 }])).toEqual([
      { kind: 'falling-days', from: '2026-10-07', to: '2026-10-09', lost: 20, days: 2 },
      { kind: 'falling-days', from: '2026-10-08', to: '2026-10-10', lost: 90, days: 3 },
    ]);
    expect(alertsOf(series, [{ kind: 'falling-days', days: 4 }])).toEqual([]);
    expect(alertsOf([], [{ kind: 'fall', atLeast: 1 }])).toEqual([]);
  });

  test.each<[string, AlertRule]>([
    ['0 points', { kind: 'fall', atLeast: 0 }],
    ['half a day', { kind: 'falling-days', days: 0.5 }],
  ])('a rule of %s is a mistake', (_, rule) => {
    expect(thrown(() => alertsOf([], [rule]))?.code).toBe('alert.rule');
  });

  test('a day twice is a mistake', () => {
    const day = { day: '2026-10-10', points: 1 };
    expect(thrown(() => alertsOf([day, day], []))?.code).toBe('alert.day-twice');
  });
});
