import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  type CountRow,
  compareCaptures,
  compareCards,
  componentsOf,
  decision766,
  scoreBlock,
  scoreCard,
  whatIf,
} from '../../src/scorecards/index.js';
import { commune } from './commune.js';

const rowArbitrary: fc.Arbitrary<CountRow[]> = fc
  .uniqueArray(
    fc.record({
      component: fc.constantFrom(...componentsOf(decision766).map(({ code }) => code)),
      numerator: fc.option(fc.nat(500)),
      denominator: fc.option(fc.nat(500)),
    }),
    { selector: ({ component }) => component },
  )
  .map((rows) => rows);

describe('a whole card', () => {
  const card = scoreCard(decision766, commune);

  test('is final where every row is given', () => {
    expect(card.status).toBe('final');
    expect(card.missing).toEqual([]);
    expect(card.issues).toEqual([]);
    expect(card.rules).toEqual({ code: 'decision-766', version: decision766.version });
  });

  test('adds rounded components to blocks, and blocks to the total', () => {
    const points = card.blocks.map(({ block, portal }) => [block, portal?.points]);
    expect(points).toEqual([
      ['CKMB', 1_120],
      ['TDGQ', 1_612],
      ['ONLINE', 826],
      ['TTTT', 687],
      ['MDSH', 960],
      ['MDHL', 1_740],
    ]);
    expect(card.portal?.points).toBe(points.reduce((sum, [, block]) => sum + Number(block), 0));
    expect(card.blocks[3]?.portal).toEqual({ points: 687, ratio: 6_870 });
  });

  test('keeps the maximum of a block where a denominator is empty', () => {
    const rows = commune.map((row) =>
      row.component === 'DOSSIER_SYNC' ? { ...row, numerator: 0, denominator: 0 } : row,
    );
    const [block] = scoreCard(decision766, rows).blocks;
    expect(block).toMatchObject({ status: 'final', maximum: 1_800, portal: { points: 520, ratio: 2_889 } });
  });
});

describe('a card that is not whole', () => {
  test('lacks what is missing, and is provisional', () => {
    const rows = commune.filter(({ component }) => component !== 'DOSSIER_SYNC');
    const card = scoreCard(decision766, rows);
    expect(card).toMatchObject({ status: 'provisional', missing: ['DOSSIER_SYNC'] });
    expect(card.blocks[0]?.status).toBe('provisional');
    expect(card.blocks[1]?.status).toBe('final');
  });

  test('does not miss rows that carry no points', () => {
    const rows = commune.filter(({ component }) => !component.startsWith('PETITION_CLASSIFICATION'));
    expect(scoreCard(decision766, rows).status).toBe('final');
  });

  test('says nothing where nothing is known', () => {
    const card = scoreCard(decision766, [{ component: 'TDGQ', numerator: null, denominator: null }]);
    expect(card.status).toBe('missing');
    expect('portal' in card).toBe(false);
    expect(card.blocks.every(({ status }) => status === 'missing')).toBe(true);
  });

  test('a component twice makes its block invalid and the total provisional', () => {
    const card = scoreCard(decision766, [...commune, { component: 'TDGQ', numerator: 1, denominator: 2 }]);
    expect(card.blocks[1]).toMatchObject({ status: 'invalid', issues: [{ code: 'score.component-twice' }] });
    expect(card.blocks[1]?.portal).toBeUndefined();
    expect(card).toMatchObject({ status: 'provisional', missing: ['TDGQ'] });
    expect(card.issues).toMatchObject([{ path: [commune.length, 'component'] }]);
  });

  test('a component of no rule, or with wrong counts, is an issue at its place', () => {
    const card = scoreCard(decision766, [
      { component: 'X', numerator: 1, denominator: 1 },
      { component: 'TDGQ', numerator: -1, denominator: 1 },
    ]);
    expect(card.issues.map(({ code, path }) => [code, path])).toEqual([
      ['score.unknown-component', [0, 'component']],
      ['count.negative', [1, 'numerator']],
    ]);
    expect(card.missing).toContain('TDGQ');
  });

  test('a block alone takes its own rows', () => {
    const [block] = decision766.blocks;
    expect(block && scoreBlock(decision766, block, commune).portal?.points).toBe(1_120);
  });
});

describe('two captures', () => {
  const capture = { unit: 'H26.1', period: { first: '2026-01-01', last: '2026-12-31' } };
  const before = { ...capture, capturedAt: '2026-10-09T06:00:00+07:00', card: scoreCard(decision766, commune) };
  const after = { ...before, capturedAt: '2026-10-10T06:00:00+07:00' };

  test('the changes of rows add up exactly to that of the total', () => {
    fc.assert(
      fc.property(rowArbitrary, rowArbitrary, fc.constantFrom('exact', 'portal'), (one, other, arithmetic) => {
        const [left, right] = [scoreCard(decision766, one), scoreCard(decision766, other)];
        const { total, components, blocks } = compareCards(left, right, arithmetic);
        const sum = (parts: readonly { change: number }[]): number =>
          parts.reduce((all, { change }) => all + change, 0);
        expect(total).toBe((right[arithmetic]?.points ?? 0) - (left[arithmetic]?.points ?? 0));
        expect(sum(components)).toBe(total);
        expect(sum(blocks)).toBe(total);
      }),
    );
  });

  test('a row that is known on one side alone says so', () => {
    const less = scoreCard(
      decision766,
      commune.filter(({ component }) => component !== 'TDGQ'),
    );
    const change = compareCards(before.card, less, 'portal');
    expect(change.components.find(({ component }) => component === 'TDGQ')).toEqual({
      component: 'TDGQ',
      before: 1_612,
      after: null,
      change: -1_612,
      known: 'before-only',
    });
    expect(change.provisional).toBe(true);
    expect(compareCards(less, before.card, 'portal').components[4]?.known).toBe('after-only');
  });

  test.each([
    ['periods', { period: { first: '2026-10-01', last: '2026-10-31' } }, 'score.different-periods'],
    ['units', { unit: 'H26.2' }, 'score.different-units'],
    ['rules', { card: { ...after.card, rules: { code: 'decision-766', version: '2027.1' } } }, 'score.different-rules'],
    ['order', { capturedAt: '2026-10-08T06:00:00+07:00' }, 'score.captures-in-wrong-order'],
    ['an instant without offset', { capturedAt: '2026-10-10T06:00:00' }, 'instant.without-offset'],
  ])('are refused by their %s', (_, changed, code) => {
    const answer = compareCaptures(before, { ...after, ...changed }, 'portal');
    expect(answer.ok ? [] : answer.issues.map((issue) => issue.code)).toEqual([code]);
  });

  test('are compared where unit, period and rules are one', () => {
    expect(compareCaptures(before, after, 'exact')).toMatchObject({
      ok: true,
      value: { total: 0, provisional: false },
    });
  });

  test('what if: changed counts replace those of the same code', () => {
    const { after: changed, change } = whatIf(
      decision766,
      commune,
      [{ component: 'TDGQ', numerator: 3_443, denominator: 3_443 }],
      'portal',
    );
    expect(change.total).toBe(388);
    expect(changed.status).toBe('final');
  });
});
