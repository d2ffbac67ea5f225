import { describe, expect, test } from 'vitest';
import { joinOf } from '../../src/analysis/territory.js';
import {
  catalogue,
  householdApplicationCoverage,
  type Indicator,
  onlineDossiersPer1000Households,
  onlineShareOfReceived,
  proportion,
} from '../../src/indicators/index.js';
import { equals, measure, within } from '../../src/measures/index.js';
import { comparableTogether, predecessors, type Unit, unitsOn } from '../../src/units/index.js';

const adults = measure({
  name: 'adults',
  title: { vi: 'Người trưởng thành', en: 'Adults' },
  fact: 'adult',
  unit: 'person',
  datedBy: 'asOf',
  additivity: { time: 'last', place: 'sum' },
});

const signatures: Indicator = proportion({
  ...onlineShareOfReceived,
  code: 'adult.digital-signature',
  numerator: within(adults, {
    name: 'signers',
    title: { vi: 'Có chữ ký số', en: 'With a signature' },
    where: equals('hasDigitalSignature', true),
  }),
  denominator: adults,
});

function unitsOf(day: string): readonly Unit[] {
  const answer = unitsOn(day);
  return answer.status === 'recorded' ? answer.units : expect.fail(day);
}

describe('two bodies are', () => {
  test.each<[string, string, string, Indicator]>([
    ['same', 'H26', 'H26', onlineShareOfReceived],
    ['same', '00613@2025-07-01', '00613@2025-07-01', onlineShareOfReceived],
    ['different', 'H26.01', 'H26.02', onlineShareOfReceived],
    ['different', 'H26', '00613@2025-07-01', onlineShareOfReceived],
    ['different', '00613@2025-07-01', '00466@2025-07-01', onlineShareOfReceived],
    ['different', '00613', '00613@2025-07-01', onlineShareOfReceived],
    // Tây Tựu: all its people went to the new ward, its land to four, and the new ward took parts of others.
    ['partial', '00607@2024-01-01', '00613@2025-07-01', onlineShareOfReceived],
    ['partial', '00607@2024-01-01', '00613@2025-07-01', householdApplicationCoverage],
    // The code went on and the place did not.
    ['partial', '00613@2024-01-01', '00613@2025-07-01', onlineShareOfReceived],
    // Two rounds, the extents of the first not recorded.
    ['partial', '00010@2024-01-01', '00004@2025-07-01', onlineShareOfReceived],
    // Minh Châu kept all its people and took nobody's.
    ['same', '09661@2024-01-01', '09661@2025-07-01', householdApplicationCoverage],
    ['same', '09661@2024-01-01', '09661@2025-07-01', signatures],
    ['partial', '09661@2024-01-01', '09661@2025-07-01', onlineShareOfReceived],
    ['partial', '09661@2024-01-01', '09661@2025-07-01', onlineDossiersPer1000Households],
  ])('%s: %s and %s', (join, one, other, indicator) => {
    expect(joinOf(one, other, indicator)).toBe(join);
    expect(joinOf(other, one, indicator)).toBe(join);
  });

  test('one territory exactly where the smallest comparable union is the unit alone, and one unit went into it', () => {
    const former = unitsOf('2025-06-30');
    const counted = [
      { counting: 'households', indicator: householdApplicationCoverage },
      { counting: 'other', indicator: onlineShareOfReceived },
    ] as const;
    for (const { counting, indicator } of counted) {
      for (const { key } of unitsOf('2025-07-01')) {
        const origin = predecessors(key);
        const steps = origin.status === 'recorded' ? origin.successions : [];
        const sources = steps.filter(({ population }) => counting === 'other' || population !== 'none');
        const alone = comparableTogether(key, { on: '2025-06-30', counting }).length === 1 && sources.length === 1;
        const joined = former.filter((unit) => steps.some(({ from }) => from === unit.key));
        const same = joined.filter((unit) => joinOf(unit.key, key, indicator) === 'same');
        expect(same.length, key).toBe(alone ? 1 : 0);
      }
    }
  });

  test('every indicator has something that it follows', () => {
    for (const indicator of Object.values(catalogue)) expect(joinOf('H26', 'H26', indicator)).toBe('same');
  });
});
