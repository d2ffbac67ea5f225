import { describe, expect, test } from 'vitest';
import { decision766, scoreBlock, scoreCard, scoreComponent } from '../../src/scorecards/index.js';
import { commune } from './commune.js';

/** Its exact points are 0.13, those of the portal 0.12. */
const tie = { component: 'DOSSIER_SYNC', numerator: 1, denominator: 48 };
const tied = commune.map((row) => (row.component === tie.component ? tie : row));

describe('whether the two arithmetics differ', () => {
  test('is said of the row, of its block and of the card, and of no other', () => {
    const card = scoreCard(decision766, tied);
    expect(scoreComponent(decision766, tie)).toMatchObject({ exact: 13, portal: 12, differs: true });
    expect(card.blocks.map(({ differs }) => differs)).toEqual([true, false, false, false, false, false]);
    expect(card.differs).toBe(true);
    expect(Number(card.exact?.points) - Number(card.portal?.points)).toBe(1);
  });

  test('not where they agree', () => {
    const card = scoreCard(decision766, commune);
    expect(card).toMatchObject({ status: 'final', differs: false });
    expect(card.blocks.every(({ differs }) => !differs)).toBe(true);
  });

  test('nor where nothing is known, or a row came twice', () => {
    const none = scoreCard(decision766, []);
    expect(none).toMatchObject({ status: 'missing', differs: false });
    expect(none.blocks.every(({ status, differs }) => status === 'missing' && !differs)).toBe(true);
    const [block] = decision766.blocks;
    expect(block && scoreBlock(decision766, block, [tie, tie])).toMatchObject({ status: 'invalid', differs: false });
  });

  test('nor of an empty denominator or fixed points', () => {
    for (const row of [
      { component: 'TDGQ', numerator: 0, denominator: 0 },
      { component: 'ELECTRONIC_CERTIFIED_COPY' },
    ]) {
      expect(scoreComponent(decision766, row)).toMatchObject({ differs: false });
    }
  });
});

describe('a card', () => {
  test('names its rules', () => {
    const { code, version } = decision766;
    expect(scoreCard(decision766, commune).rules).toEqual({ code, version });
  });

  test('is provisional where its only known block is', () => {
    const card = scoreCard(decision766, [tie]);
    expect(card.blocks.map(({ status }) => status)).toEqual(['provisional', ...Array(5).fill('missing')]);
    expect(card.status).toBe('provisional');
  });

  test('says of an absent row that all of it is missing', () => {
    const [sync] = scoreCard(decision766, []).blocks[0]?.components.slice(3) ?? [];
    expect(sync).toEqual({ status: 'missing', component: 'DOSSIER_SYNC', maximum: 600, issues: [], missing: ['row'] });
  });
});

describe('a row', () => {
  test.each<[unknown, string]>([
    ['TDGX', 'TDGX'],
    [undefined, 'nothing'],
    [7, '7'],
  ])('of no rule keeps its code %j, and says where it stood', (component, shown) => {
    const row = { component: component as string, numerator: 1, denominator: 2 }; // from outside
    expect(scoreComponent(decision766, row, [3])).toMatchObject({
      status: 'invalid',
      component: shown,
      maximum: 0,
      issues: [{ path: [3, 'component'] }],
    });
  });

  test.each([
    [3, 0, 'has no quotient'],
    [3, 2, 'exceeds its denominator'],
  ])('of %i over %i says what is odd about it', (numerator, denominator, words) => {
    const { issues } = scoreComponent(decision766, { component: 'ONLINE_PROVISION', numerator, denominator });
    expect(issues).toMatchObject([{ expected: `at most ${denominator}`, received: '3' }]);
    expect(issues[0]?.message.en).toContain(words);
  });

  test('without counts has no issue', () => {
    for (const component of ['TDGQ', 'PETITION_CLASSIFICATION_STAFF']) {
      expect(scoreComponent(decision766, { component, numerator: null, denominator: 5 }).issues).toEqual([]);
    }
  });
});
