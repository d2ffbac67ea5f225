import { describe, expect, test } from 'vitest';
import { blockPoints } from '../../src/scorecards/answers/results.js';
import {
  alertsOf,
  type CountRow,
  decision766,
  lostPoints,
  neededFor,
  neededForNext,
  pointsOf,
  portalPoints,
  rankScores,
  readBlock,
  readComponent,
  rollUpCounts,
  scoreCard,
  scoreComponent,
  sensitiveRows,
  spreadOf,
  standingOf,
  type UnitScore,
  waysToScore,
} from '../../src/scorecards/index.js';
import { pointsAt } from '../../src/scorecards/needed.js';
import { thrown } from '../thrown.js';
import { commune } from './commune.js';

/** As JavaScript may call: what no compiler has seen must not be taken for something else. */
describe('a name that is none stops the program', () => {
  const row = { component: 'TDGQ', numerator: 1, denominator: 48 };
  const card = scoreCard(decision766, [row]);
  const called = (run: unknown, ...given: readonly unknown[]): unknown =>
    thrown(() => Reflect.apply(run as () => unknown, undefined, given));

  test.each<[string, unknown, readonly unknown[]]>([
    ['pointsOf', pointsOf, [scoreComponent(decision766, row), 'Portal']],
    ['pointsOf a row without points', pointsOf, [scoreComponent(decision766, { component: 'TDGQ' }), 'Portal']],
    ['portalPoints', portalPoints, [1, 48, { maximum: 600, target: 100 }, 'fixed']],
    ['neededFor', neededFor, [decision766, row, 1_700, 'Portal']],
    ['lostPoints, arithmetic', lostPoints, [decision766, card, { kind: 'commune', arithmetic: 'Portal' }]],
    ['lostPoints, kind', lostPoints, [decision766, card, { kind: 'ward', arithmetic: 'portal' }]],
    ['waysToScore', waysToScore, [decision766, [row], 2_100, { kind: 'commune' }]],
    ['rankScores', rankScores, [[{ unit: 'a', kind: null, points: 1, provisional: false }]]],
  ])('%s', (_, run, given) => {
    expect(called(run, ...given)).toMatchObject({ name: 'Mistake', code: 'score.unknown-name' });
  });

  test('and is told with those that are', () => {
    expect(called(pointsOf, scoreComponent(decision766, row), 'Portal')).toHaveProperty(
      'message',
      expect.stringContaining('"Portal": use exact | portal'),
    );
  });
});

describe('rows without a ratio', () => {
  test.each([
    ['ELECTRONIC_CERTIFIED_COPY', 1, 1, 200],
    ['ELECTRONIC_CERTIFIED_COPY', 0, 1, 200],
    ['PETITION_CLASSIFICATION_STAFF', 1, 2, 0],
    ['PETITION_PROCESSING_ON_TIME', 0, 0, 600],
    ['TDGQ', 0, 0, 0],
    ['PUBLISH_ON_TIME', 0, 0, 0],
  ])('%s at %s of %s has %s hundredths', (component, numerator, denominator, points) => {
    const rule = readComponent(decision766, component);
    for (const arithmetic of ['exact', 'portal'] as const) {
      expect(rule.ok && pointsAt(rule.value, { component }, numerator, denominator, arithmetic)).toBe(points);
    }
  });

  test('nothing is said of the next hundredth of a row that is not known', () => {
    expect(neededForNext(decision766, { component: 'TDGQ' }, 'exact')).toMatchObject({ status: 'unknown' });
  });

  test('a first success moves a row of which nothing arose', () => {
    const rows = [{ component: 'PUBLISH_ON_TIME', numerator: 0, denominator: 0 }];
    expect(sensitiveRows(decision766, rows, { atLeast: 1, arithmetic: 'exact' })).toEqual([
      { component: 'PUBLISH_ON_TIME', denominator: 0, oneMends: null, oneSucceeds: 600, oneFails: 0 },
    ]);
  });
});

test('the radar joins online provision and payment, where both are known', () => {
  expect(blockPoints({ ONLINE: 900, TTTT: 700 }, 'ONLINE_SERVICE')).toBe(1_600);
  expect(blockPoints({ ONLINE: 900 }, 'ONLINE_SERVICE')).toBeNull();
  expect(blockPoints({ TTTT: 700 }, 'ONLINE_SERVICE')).toBeNull();
  expect(blockPoints({ TDGQ: 1_612 }, 'TDGQ')).toBe(1_612);
  expect(blockPoints({}, 'TDGQ')).toBeNull();
});

test('equal scores share the rank of the first of them', () => {
  const score = (unit: string, points: number) => ({ unit, kind: 'commune' as const, points, provisional: false });
  const [ranking] = rankScores([score('a', 1), score('b', 3), score('c', 3), score('d', 2)]);
  expect(ranking?.units.map(({ unit, rank }) => `${rank} ${unit}`)).toEqual(['1 b', '1 c', '3 d', '4 a']);
});

describe('how many more', () => {
  const tie = { component: 'DOSSIER_SYNC', numerator: 0, denominator: 48 }; // 1 of 48 is 0.125 of 6 points

  test('differs between the arithmetics where a tie is rounded', () => {
    expect(neededFor(decision766, tie, 13, 'exact')).toMatchObject({ existing: { more: 1, gives: 13 } });
    expect(neededFor(decision766, tie, 13, 'portal')).toMatchObject({ existing: { more: 2, gives: 25 } });
  });

  test('is not known of wrong counts, which are said', () => {
    expect(neededFor(decision766, { ...tie, numerator: -1 }, 13, 'exact')).toMatchObject({
      status: 'unknown',
      issues: [{ code: 'count.negative', path: ['numerator'] }],
    });
  });

  test('all that is within reach, together, is still within reach', () => {
    const view = { kind: 'commune', arithmetic: 'portal' } as const;
    const now = Number(scoreCard(decision766, commune).portal?.points);
    const { withinReach } = waysToScore(decision766, commune, now, view);
    expect(waysToScore(decision766, commune, now + withinReach, view).status).toBe('several');
    expect(waysToScore(decision766, commune, now + withinReach + 1, view).status).toBe('out-of-reach');
  });

  test('what may be lost at once says why', () => {
    const { atRisk } = lostPoints(decision766, scoreCard(decision766, commune), {
      kind: 'commune',
      arithmetic: 'portal',
    });
    expect(atRisk.map(({ says }) => says.en.slice(0, 11))).toEqual(['No petition', 'No petition']);
  });
});

describe('ranks', () => {
  const unit = (name: string, points: number | null, provisional = false): UnitScore => ({
    unit: name,
    kind: 'commune',
    points,
    provisional,
  });

  test('are those of known scores; the others are named', () => {
    expect(rankScores([unit('a', 1), unit('b', null), unit('c', 2)])).toEqual([
      {
        kind: 'commune',
        units: [
          { unit: 'c', points: 2, rank: 1, provisional: false },
          { unit: 'a', points: 1, rank: 2, provisional: false },
        ],
        unranked: ['b'],
        provisional: true,
        issues: [],
      },
    ]);
  });

  test.each<[string, readonly UnitScore[], number, boolean]>([
    ['all that there are came', [unit('a', 1), unit('b', 2)], 2, false],
    ['one is missing', [unit('a', 1), unit('b', 2)], 3, true],
    ['one is provisional', [unit('a', 1, true), unit('b', 2)], 2, true],
  ])('where %s', (_, scores, commune, provisional) => {
    expect(rankScores(scores, { commune })[0]?.provisional).toBe(provisional);
  });
});

test('peers: the ends, and how many stand where', () => {
  expect(spreadOf([3, 1, 2])).toEqual({
    of: 3,
    missing: 0,
    median: { numerator: 2, denominator: 1 },
    lowest: 1,
    highest: 3,
  });
  expect(standingOf(2, [1, 2, 2, 2, 3, null])).toEqual({ below: 1, equal: 3, above: 1 });
});

describe('what cannot be added is said where it stands', () => {
  const of = (...units: readonly (readonly CountRow[])[]) =>
    rollUpCounts(
      decision766,
      units.map((rows, at) => ({ unit: `u${at}`, rows })),
    );
  const tdgq = (numerator: number | null, denominator: number | null): CountRow => ({
    component: 'TDGQ',
    numerator,
    denominator,
  });
  const copy = (denominator: number): CountRow => ({ component: 'PUBLISH_ON_TIME', numerator: 0, denominator });

  test.each<[string, readonly (readonly CountRow[])[], readonly string[]]>([
    [
      'a wrong count',
      [[tdgq(1, 2)], [tdgq(-1, 2)]],
      ['1.rows.0.numerator count.negative', 'TDGQ score.roll-up-units-lack'],
    ],
    ['no denominator', [[tdgq(1, 2)], [tdgq(1, null)]], ['TDGQ score.roll-up-units-lack']],
    ['copies of which one is older', [[copy(79)], [copy(80)]], ['PUBLISH_ON_TIME score.roll-up-copies-differ']],
    [
      'a row of no rule',
      [[tdgq(1, 2)], [tdgq(1, 2), { component: 'X' }]],
      ['1.rows.1.component score.unknown-component'],
    ],
    ['a row that comes twice', [[tdgq(1, 2), tdgq(1, 2)]], ['0.rows.1.component score.component-twice']],
  ])('%s', (_, units, issues) => {
    const rolled = of(...units);
    expect(rolled.issues.map(({ code, path }) => `${path.join('.')} ${code}`)).toEqual(issues);
    expect(rolled.rows.length).toBe(issues[0]?.includes('unknown-component') ? 1 : 0);
  });

  test('a numerator above its denominator is added as it is', () => {
    expect(of([tdgq(6, 5)], [tdgq(1, 5)])).toMatchObject({ rows: [tdgq(7, 10)], issues: [] });
  });
});

test('codes that nobody knows are answered with those that there are', () => {
  const component = readComponent(decision766, 'TDGX');
  const block = readBlock(decision766, 'XYZ');
  expect(component).toMatchObject({ issues: [{ path: [], received: '"TDGX"' }] });
  expect(component.ok ? '' : component.issues[0]?.expected).toMatch(/^one of PUBLISH_ON_TIME, PUBLIC_UPDATE_ON_TIME, /);
  expect(component.ok ? '' : component.issues[0]?.message.vi).toContain('không có thành phần này');
  expect(block).toMatchObject({ issues: [{ path: [], expected: 'one of CKMB, TDGQ, ONLINE, TTTT, MDSH, MDHL' }] });
  expect(block.ok ? '' : block.issues[0]?.message.vi).toContain('không có nhóm này');
});

test.each<[string, readonly number[], readonly number[]]>([
  ['stand still', [5_600, 5_590, 5_590, 5_580], []],
  ['rise', [5_600, 5_590, 5_700, 5_690], []],
  ['fall twice', [5_600, 5_600, 5_590, 5_580], [20]],
])('falls in a row end where points %s', (_, points, lost) => {
  const series = points.map((value, at) => ({ day: `2026-10-0${at + 1}`, points: value }));
  expect(alertsOf(series, [{ kind: 'falling-days', days: 2 }]).map((alert) => alert.lost)).toEqual(lost);
});
