import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  type Arithmetic,
  type CountRow,
  componentsOf,
  decision766,
  lostPoints,
  neededFor,
  neededForNext,
  pointsOf,
  type ScoreView,
  scoreCard,
  scoreComponent,
  sensitiveRows,
  waysToRank,
  waysToScore,
} from '../../src/scorecards/index.js';
import { thrown } from '../thrown.js';
import { commune } from './commune.js';

const view: ScoreView = { kind: 'commune', arithmetic: 'portal' };
const lossOf = (rows: readonly CountRow[], kind: ScoreView['kind'] = 'commune') =>
  lostPoints(decision766, scoreCard(decision766, rows), { ...view, kind });

describe('lost points', () => {
  test('come largest first, each out of reach with its reason', () => {
    const { lost, total, withinReach, missing } = lossOf(commune);
    expect(lost.map(({ component, lost: points, outOfReach }) => [component, points, outOfReach?.reason])).toEqual([
      ['PUBLISH_ON_TIME', 600, 'city-wide-counts'],
      ['TDGQ', 388, undefined],
      ['SYNCED_WITH_DVCQG_PERSONAL_STORAGE', 388, undefined],
      ['ORIGINAL_RESULT_AVAILABLE', 251, undefined],
      ['SO_HOA_GIAY_TO_GIAI_QUYET', 226, undefined],
      ['ONLINE_PROVISION', 200, 'no-authority'],
      ['ONLINE_SERVICE_USED', 174, undefined],
      ['TTTT_INTEGRATED_FORMALITY', 162, undefined],
      ['CITIZEN_DATA_CONNECTED_DOSSIER', 142, undefined],
      ['CITIZEN_DATA_CONNECTED_FORMALITY', 133, undefined],
      ['TTTT_PAID_FORMALITY', 100, undefined],
      ['REUSED_DIGITIZED_DATA', 100, undefined],
      ['PUBLIC_UPDATE_ON_TIME', 75, 'city-wide-counts'],
      ['DOSSIER_RECEIVING_SATISFACTION', 60, undefined],
      ['TTTT_PAID_DOSSIER', 51, undefined],
      ['PUBLIC_CONTENT_FULL', 5, 'city-wide-counts'],
    ]);
    expect(total).toBe(10_000 - Number(scoreCard(decision766, commune).portal?.points));
    expect(withinReach).toBe(total - 600 - 200 - 75 - 5);
    expect(missing).toEqual([]);
  });

  test('the city itself can move what its communes copy', () => {
    const { lost } = lossOf(commune, 'province');
    expect(lost[0]).toMatchObject({ component: 'PUBLISH_ON_TIME', lost: 600 });
    expect(lost[0]?.outOfReach).toBeUndefined();
  });

  test('full points without petitions are at risk, and lost ones without one handled are out of reach', () => {
    expect(lossOf(commune).atRisk.map(({ component, points }) => [component, points])).toEqual([
      ['PETITION_PROCESSING_ON_TIME', 600],
      ['PETITION_HANDLING_SATISFACTION', 600],
    ]);
    const fallen = lossOf([
      { component: 'PETITION_PROCESSING_ON_TIME', numerator: 0, denominator: 1 },
      { component: 'PETITION_HANDLING_SATISFACTION', numerator: 1, denominator: 2 },
      { component: 'DOSSIER_SYNC', numerator: 0, denominator: 0 },
      { component: 'ORIGINAL_RESULT_AVAILABLE', numerator: 0, denominator: 0 },
    ]);
    expect(fallen.lost.map(({ component, outOfReach }) => [component, outOfReach?.reason])).toEqual([
      ['DOSSIER_SYNC', 'no-national-data'],
      ['ORIGINAL_RESULT_AVAILABLE', 'nothing-arose'],
      ['PETITION_PROCESSING_ON_TIME', 'petition-cliff'],
      ['PETITION_HANDLING_SATISFACTION', undefined],
    ]);
    expect(fallen.atRisk).toEqual([]);
  });

  test('what is missing, invalid or given twice is not lost', () => {
    const { lost, missing } = lossOf([
      { component: 'TDGQ', numerator: 1, denominator: 2 },
      { component: 'TDGQ', numerator: 1, denominator: 2 },
      { component: 'ONLINE_DOSSIER', numerator: -1, denominator: 2 },
    ]);
    expect(lost).toEqual([]);
    expect(missing).toContain('TDGQ');
    expect(missing).toContain('ONLINE_DOSSIER');
  });
});

describe('how many more', () => {
  const scored = componentsOf(decision766).filter(({ scoring }) => scoring.endsWith('-ratio'));

  test('is the fewest, by trial of every smaller number', () => {
    const cases = fc.record({
      component: fc.constantFrom(...scored.map(({ code }) => code)),
      denominator: fc.nat(60),
      share: fc.double({ min: 0, max: 1.2, noNaN: true }),
      target: fc.nat(2_000),
      arithmetic: fc.constantFrom<Arithmetic>('exact', 'portal'),
    });
    fc.assert(
      fc.property(cases, ({ component, denominator, share, target, arithmetic }) => {
        const numerator = Math.floor(denominator * share);
        const row = { component, numerator, denominator };
        const points = (above: number, below: number): number =>
          pointsOf(
            scoreComponent(decision766, { component, numerator: numerator + above, denominator: denominator + below }),
            arithmetic,
          ) ?? 0;
        const needed = neededFor(decision766, row, target, arithmetic);
        if (needed.status === 'reached') return points(0, 0) >= target;
        if (needed.status === 'impossible')
          return target > Number(scored.find((one) => one.code === component)?.maximum);
        if (needed.status !== 'needed') return false;
        const { existing, further } = needed;
        const most = Math.max(0, denominator - numerator);
        const expected = Array.from({ length: most }, (_, at) => at + 1).find((more) => points(more, 0) >= target);
        expect(existing?.more).toBe(expected);
        if (existing !== null) expect(existing.gives).toBe(points(existing.more, 0));
        if (further === null) return false;
        expect(points(further.more, further.more)).toBe(further.gives);
        expect(further.gives).toBeGreaterThanOrEqual(target);
        return further.more === 1 || points(further.more - 1, further.more - 1) < target;
      }),
      { numRuns: 500 },
    );
  });

  test('for the next hundredth of a large province', () => {
    const row = { component: 'TDGQ', numerator: 788_612, denominator: 1_065_150 };
    const needed = neededForNext(decision766, row, 'portal');
    expect(needed).toMatchObject({ status: 'needed', existing: { gives: 1_482 }, further: { gives: 1_482 } });
    expect(neededForNext(decision766, { ...row, numerator: 1_065_150 }, 'portal')).toEqual({ status: 'impossible' });
  });

  test('where nothing arose, a first success brings all', () => {
    const row = { component: 'ONLINE_DOSSIER', numerator: 0, denominator: 0 };
    expect(neededFor(decision766, row, 600, 'exact')).toEqual({
      status: 'needed',
      existing: null,
      further: { more: 1, gives: 600 },
    });
  });

  test.each([
    ['a row already there', { component: 'TDGQ', numerator: 5, denominator: 5 }, 'reached'],
    [
      'petitions that did not arise',
      { component: 'PETITION_PROCESSING_ON_TIME', numerator: 0, denominator: 0 },
      'reached',
    ],
    [
      'a row without points',
      { component: 'PETITION_CLASSIFICATION_STAFF', numerator: 1, denominator: 2 },
      'impossible',
    ],
    [
      'a row of fixed points',
      { component: 'ELECTRONIC_CERTIFIED_COPY', numerator: null, denominator: null },
      'impossible',
    ],
    ['a row that is missing', { component: 'TDGQ', numerator: null, denominator: 5 }, 'unknown'],
    ['a row of no rule', { component: 'X', numerator: 1, denominator: 5 }, 'unknown'],
  ] as const)('%s: %s', (_, row, status) => {
    expect(neededFor(decision766, row, 600, 'portal').status).toBe(status);
  });

  test.each([[-1], [0.5], [Number.NaN]])('a target of %s is a mistake', (target) => {
    const row = { component: 'TDGQ', numerator: 1, denominator: 5 };
    expect(thrown(() => neededFor(decision766, row, target, 'exact'))?.code).toBe('score.target');
  });
});

describe('ways to a total', () => {
  const total = Number(scoreCard(decision766, commune).portal?.points);

  test('name the rows that alone bring it, largest loss first, and none out of reach', () => {
    const answer = waysToScore(decision766, commune, total + 200, view);
    expect(answer).toMatchObject({ status: 'ways', gain: 200, issues: [], missing: [] });
    expect(answer.ways.map(({ component }) => component)).toEqual([
      'TDGQ',
      'SYNCED_WITH_DVCQG_PERSONAL_STORAGE',
      'ORIGINAL_RESULT_AVAILABLE',
      'SO_HOA_GIAY_TO_GIAI_QUYET',
    ]);
    for (const { component, needed } of answer.ways) {
      const row = commune.find((one) => one.component === component);
      const gained = commune.map((one) =>
        one === row ? { ...one, numerator: Number(one.numerator) + Number(needed.existing?.more) } : one,
      );
      expect(scoreCard(decision766, gained).portal?.points).toBeGreaterThanOrEqual(total + 200);
    }
  });

  test.each([
    [total, 'reached'],
    [total + 1_000, 'several'],
    [10_000, 'out-of-reach'],
  ])('%i: %s', (score, status) => {
    expect(waysToScore(decision766, commune, score, view)).toMatchObject({ status, ways: [] });
  });

  test('a rank is reached by equalling who holds it', () => {
    const peers = [total - 500, total + 300, total + 100];
    expect(waysToRank(decision766, commune, { rank: 2, peers }, view)).toMatchObject({ status: 'ways', gain: 100 });
    expect(waysToRank(decision766, commune, { rank: 3, peers }, view).status).toBe('reached');
    expect(waysToRank(decision766, commune, { rank: 9, peers }, view).status).toBe('reached');
    const goal = { rank: 1, peers };
    expect(waysToRank(decision766, [], goal, view)).toMatchObject({ status: 'out-of-reach', withinReach: 0 });
  });
});

describe('sensitivity', () => {
  test('lists the rows that one count moves, the largest movement first', () => {
    const rows = sensitiveRows(decision766, commune, { atLeast: 5, arithmetic: 'portal' });
    expect(
      rows.map(({ component, oneMends, oneSucceeds, oneFails }) => [component, oneMends, oneSucceeds, oneFails]),
    ).toEqual([
      ['PETITION_PROCESSING_ON_TIME', null, 0, -600],
      ['PETITION_HANDLING_SATISFACTION', null, 0, -600],
      ['ONLINE_PROVISION', null, 200, 0],
      ['PUBLISH_ON_TIME', 8, 8, 0],
      ['TTTT_PAID_FORMALITY', 6, 4, -2],
      ['TTTT_INTEGRATED_FORMALITY', 6, 5, -1],
      ['PUBLIC_UPDATE_ON_TIME', 5, 1, -4],
    ]);
  });

  test('leaves out rows without counts', () => {
    const rows = [{ component: 'X' }, { component: 'TDGQ', numerator: null, denominator: 5 }, { component: 'TDGQ' }];
    expect(sensitiveRows(decision766, rows, { atLeast: 0, arithmetic: 'exact' })).toEqual([]);
  });
});
