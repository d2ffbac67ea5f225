import { describe, expect, test } from 'vitest';
import {
  type Capture,
  type CountRow,
  compareCaptures,
  compareCards,
  decision766,
  scoreCard,
} from '../../src/scorecards/index.js';
import { commune } from './commune.js';

const FIRST = '2026-10-09T06:00:00+07:00';

function capture(change: Partial<Capture> = {}): Capture {
  const period = { first: '2026-01-01', last: '2026-12-31' };
  return { unit: 'H26.1', period, capturedAt: FIRST, card: scoreCard(decision766, commune), ...change };
}

describe('captures that are not compared say which side is wrong', () => {
  test.each<[string, Partial<Capture>, Partial<Capture>, readonly string[]]>([
    ['two units', {}, { unit: 'H26.2' }, ['unit score.different-units']],
    ['two periods', {}, { period: { first: '2026-10-01', last: '2026-10-31' } }, ['period score.different-periods']],
    [
      'two versions of the rules',
      {},
      { card: { ...capture().card, rules: { code: 'decision-766', version: '2027.1' } } },
      ['card.rules score.different-rules'],
    ],
    [
      'the later one first',
      {},
      { capturedAt: '2026-10-08T06:00:00+07:00' },
      ['after.capturedAt score.captures-in-wrong-order'],
    ],
    [
      'no offset, and earlier by the clock',
      {},
      { capturedAt: '2026-10-08T06:00:00' },
      ['after.capturedAt instant.without-offset'],
    ],
    [
      'no instants',
      { capturedAt: 'yesterday' },
      { capturedAt: 'today' },
      ['before.capturedAt instant.malformed', 'after.capturedAt instant.malformed'],
    ],
  ])('%s', (_, one, other, issues) => {
    const answer = compareCaptures(capture(one), capture(other), 'portal');
    expect(answer.ok ? [] : answer.issues.map(({ code, path }) => `${path.join('.')} ${code}`)).toEqual(issues);
  });

  test('the issue of their order names both instants', () => {
    const earlier = capture({ capturedAt: '2026-10-08T06:00:00+07:00' });
    expect(compareCaptures(capture(), earlier, 'portal')).toMatchObject({
      issues: [{ expected: `${FIRST} or later`, received: '2026-10-08T06:00:00+07:00' }],
    });
  });

  test('two of one instant are compared', () => {
    expect(compareCaptures(capture(), capture(), 'portal')).toMatchObject({ ok: true, value: { total: 0 } });
  });
});

describe('a row that is known on one side alone', () => {
  const without = (change: readonly CountRow[]): readonly CountRow[] => [
    ...commune.filter(({ component }) => component !== 'DOSSIER_SYNC'),
    ...change,
  ];

  test.each<[string, readonly CountRow[]]>([
    ['absent', without([])],
    ['without counts', without([{ component: 'DOSSIER_SYNC', numerator: null, denominator: null }])],
    ['with wrong counts', without([{ component: 'DOSSIER_SYNC', numerator: -1, denominator: 5 }])],
  ])('is so where it is %s on the other', (_, rows) => {
    const [full, less] = [scoreCard(decision766, commune), scoreCard(decision766, rows)];
    const lost = compareCards(full, less, 'portal');
    const row = { component: 'DOSSIER_SYNC', before: 600, after: null, change: -600, known: 'before-only' };
    expect(lost.components[3]).toEqual(row);
    expect(lost.components[0]).toEqual({ component: 'PUBLISH_ON_TIME', before: 0, after: 0, change: 0 });
    const won = compareCards(less, full, 'portal');
    expect(won.components[3]).toEqual({ ...row, before: null, after: 600, change: 600, known: 'after-only' });
    expect([lost.provisional, won.provisional]).toEqual([true, true]);
  });

  test('and so are all rows of a block that is invalid, or not there', () => {
    const full = scoreCard(decision766, commune);
    const twice = scoreCard(decision766, [...commune, { component: 'TDGQ', numerator: 1, denominator: 2 }]);
    expect(compareCards(twice, full, 'portal')).toMatchObject({ total: 1_612 });
    expect(compareCards(twice, full, 'portal').components[4]).toMatchObject({ before: null, known: 'after-only' });
    const { total, components } = compareCards(full, { ...full, blocks: [] }, 'portal');
    expect(total).toBe(-Number(full.portal?.points));
    expect(components[4]).toMatchObject({ before: 1_612, after: null, known: 'before-only' });
  });
});
