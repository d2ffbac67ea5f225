import { describe, expect, test } from 'vitest';
import { catalogue } from '../../src/indicators/index.js';
import { inForce } from '../../src/law/index.js';
import { componentsOf, decision766, readBlock, readComponent, scoreRules } from '../../src/scorecards/index.js';

const sum = (parts: readonly number[]): number => parts.reduce((all, part) => all + part, 0);
const codes = componentsOf(decision766).map(({ code }) => code);

describe('Decision 766 as data', () => {
  test('its maxima add up to 100 points, block by block', () => {
    expect(decision766.blocks.map(({ code, maximum }) => [code, maximum / 100])).toEqual([
      ['CKMB', 18],
      ['TDGQ', 20],
      ['ONLINE', 12],
      ['TTTT', 10],
      ['MDSH', 22],
      ['MDHL', 18],
    ]);
    for (const { maximum, components } of decision766.blocks) {
      expect(sum(components.map((component) => component.maximum))).toBe(maximum);
    }
    expect(sum(decision766.blocks.map(({ maximum }) => maximum))).toBe(10_000);
    expect(decision766.maximum).toBe(10_000);
  });

  test.each([
    ['PUBLISH_ON_TIME', 6, 100],
    ['PUBLIC_UPDATE_ON_TIME', 4, 100],
    ['PUBLIC_CONTENT_FULL', 2, 100],
    ['DOSSIER_SYNC', 6, 100],
    ['TDGQ', 20, 100],
    ['ONLINE_PROVISION', 2, 80],
    ['ONLINE_SERVICE_USED', 4, 100],
    ['ONLINE_DOSSIER', 6, 50],
    ['TTTT_PAID_DOSSIER', 6, 100],
    ['TTTT_PAID_FORMALITY', 2, 80],
    ['TTTT_INTEGRATED_FORMALITY', 2, 80],
    ['ORIGINAL_RESULT_AVAILABLE', 6, 100],
    ['SO_HOA_GIAY_TO_GIAI_QUYET', 4, 100],
    ['REUSED_DIGITIZED_DATA', 2, 80],
    ['SYNCED_WITH_DVCQG_PERSONAL_STORAGE', 4, 100],
    ['CITIZEN_DATA_CONNECTED_DOSSIER', 2, 100],
    ['CITIZEN_DATA_CONNECTED_FORMALITY', 2, 100],
    ['ELECTRONIC_CERTIFIED_COPY', 2, 100],
    ['PETITION_CLASSIFICATION_TTHC', 0, 100],
    ['PETITION_CLASSIFICATION_STAFF', 0, 100],
    ['DOSSIER_RECEIVING_SATISFACTION', 6, 90],
    ['PETITION_PROCESSING_ON_TIME', 6, 100],
    ['PETITION_HANDLING_SATISFACTION', 6, 100],
  ])('%s: %i points at %i %%', (code, maximum, target) => {
    const read = readComponent(decision766, code);
    expect(read.ok && [read.value.maximum, read.value.target]).toEqual([maximum * 100, target]);
    expect(codes).toContain(code);
  });

  test('no code comes twice, each row is of its block, and each has both languages in NFC and a basis', () => {
    expect(new Set(codes).size).toBe(codes.length);
    for (const { code, components } of decision766.blocks) {
      for (const row of components) {
        expect(row.block).toBe(code);
        expect(row.basis.length).toBeGreaterThan(0);
        for (const label of [row.title, row.numerator, row.denominator]) {
          expect(label.vi).toBe(label.vi.normalize('NFC'));
          expect(label.en).not.toBe('');
        }
      }
    }
  });

  test('rows that rest on an indicator of the catalogue name one that there is', () => {
    const known = Object.values(catalogue).map(({ code }) => code);
    const named = componentsOf(decision766).filter(({ indicator }) => indicator !== undefined);
    expect(named.map(({ code }) => code)).toEqual(['ONLINE_DOSSIER', 'TTTT_PAID_DOSSIER']);
    for (const { indicator } of named) expect(known).toContain(indicator);
  });

  test('twelve transparency points are the counts of the city', () => {
    const copied = componentsOf(decision766).filter(({ copiedToCommunes }) => copiedToCommunes);
    expect(sum(copied.map(({ maximum }) => maximum))).toBe(1_200);
  });

  test('is frozen to its depth, plain JSON, with a version and a day of force', () => {
    const thawed = (value: unknown): boolean =>
      typeof value === 'object' && value !== null && (!Object.isFrozen(value) || Object.values(value).some(thawed));
    expect(thawed(decision766)).toBe(false);
    expect(JSON.parse(JSON.stringify(decision766))).toEqual(decision766);
    expect(decision766.version).not.toBe('');
    expect(inForce(scoreRules, '2022-06-23')?.value).toBe(decision766);
    expect(inForce(scoreRules, '2022-06-22')).toBeUndefined();
  });

  test('codes of no row and no block are refused', () => {
    const component = readComponent(decision766, 'TDGX');
    expect(component.ok ? [] : component.issues.map(({ code }) => code)).toEqual(['score.unknown-component']);
    const block = readBlock(decision766, 7);
    expect(block.ok ? [] : block.issues.map(({ code }) => code)).toEqual(['score.unknown-block']);
    expect(readBlock(decision766, 'CLGQ')).toEqual(readBlock(decision766, 'ONLINE'));
  });
});
