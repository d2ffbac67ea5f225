import { describe, expect, test } from 'vitest';
import { blockPoints } from '../../src/scorecards/answers/results.js';
import { decision766, neededForNext, rankScores, readComponent, sensitiveRows } from '../../src/scorecards/index.js';
import { pointsAt } from '../../src/scorecards/needed.js';

describe('rows without a ratio', () => {
  test.each([
    ['ELECTRONIC_CERTIFIED_COPY', 1, 1, 200],
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
