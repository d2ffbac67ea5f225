import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { bodyCode, bodyText, emptyFlat, FLAT, soundness } from '../../src/services/internal.js';
import { flatten } from '../../src/tallies/flat.js';
import { dossiers, inHanoi } from '../tallies/records.js';
import { ALL, FEW } from './good.js';

const EVERYTHING = { facets: 0b11_1111_1111, procedure: true, platform: true };

describe('a good dossier as small numbers', () => {
  test('is the same whether it is checked or said to have been checked', () => {
    const [checking, trusting] = [emptyFlat(), emptyFlat()];
    fc.assert(
      fc.property(dossiers.map(inHanoi), (dossier) => {
        expect(soundness(dossier, checking)).toBe(FLAT);
        expect(flatten(dossier, EVERYTHING, trusting)).toBe(true);
        expect(checking).toEqual(trusting);
      }),
      { numRuns: 2_000 },
    );
  });

  test('by hand', () => {
    const flat = emptyFlat();
    const dossier = { ...ALL, platform: 'vneid', settledBy: 'H26.14', settledAt: '2025-07-08T16:30:00+07:00' };
    expect(soundness(dossier, flat)).toBe(FLAT);
    expect(flat).toMatchObject({ body: 613, settledBy: 'H26.14', procedure: ALL.procedure, platform: 'vneid' });
    expect(flat).toMatchObject({ receivedOn: 2025 * 512 + 7 * 32 + 1, settledOn: 2025 * 512 + 7 * 32 + 8 });
  });

  test.each([
    ['an instant of Greenwich', '2025-07-01T01:00:00Z'],
    ['as long as a plain one', '2025-07-01T01:00:00.1234Z'],
    ['at half past', '2025-07-01T08:30:00+07:30'],
    ['west of it', '2025-07-01T08:30:00-07:00'],
    ['farther east', '2025-07-01T11:00:00+10:00'],
  ])('is not there where a time is not at +07:00: %s', (_, receivedAt) => {
    expect(soundness({ ...FEW, receivedAt }, emptyFlat())).not.toBe(FLAT);
    expect(soundness({ ...FEW, receivedAt })).not.toBe(0);
    expect(flatten({ ...FEW, receivedAt }, EVERYTHING, emptyFlat())).toBe(false);
  });
});

test.each([
  ['00613', 613],
  ['00000', 0],
  ['99999', 99_999],
  ['H26.1', 'H26.1'],
  ['H26', 'H26'],
  ['0061Y', '0061Y'],
  ['0061 ', '0061 '],
  ['006133', '006133'],
])('the code of a body as a number, and back: %s', (code, expected) => {
  expect(bodyCode(code)).toBe(expected);
  expect(bodyText(bodyCode(code))).toBe(code);
});
