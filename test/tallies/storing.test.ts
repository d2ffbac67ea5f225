import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { settlementOf, standingOn } from '../../src/services/index.js';
import { checkDossierInForce, storing } from '../../src/tallies/index.js';
import { FEW } from '../services/good.js';
import { dossiers } from './records.js';

const settled = { ...FEW, dueAt: '2025-07-03T08:00:00+07:00', settledAt: '2025-07-02T08:00:00.999+07:00' };

describe('a row of a table holds what a tally would look at', () => {
  test('all that follows from the record', () => {
    expect(storing({ rule: 'portal', asOf: '2025-07-01' })({ ...settled, settledBy: 'H26.14' })).toEqual({
      ok: true,
      value: {
        ...settled,
        settledBy: 'H26.14',
        body: '00613@2025-07-01',
        settlingBody: 'H26.14',
        settlement: 'early',
        standing: 'open-within-term',
        handlingSeconds: 86_400,
        handlingDays: 1,
      },
    });
  });

  test('without a rule nobody is judged, without a day nobody stands', () => {
    const bare = storing({})(settled);
    expect(bare.ok && Object.keys(bare.value)).not.toContain('settlement');
    const judged = storing({ rule: 'portal' })(settled);
    expect(judged.ok && ['settlement' in judged.value, 'standing' in judged.value]).toEqual([true, false]);
  });

  test('what was received after the day of looking does not stand yet', () => {
    const row = storing({ rule: 'portal', asOf: '2025-06-30' })(settled);
    expect(row.ok && ['settlement' in row.value, 'standing' in row.value]).toEqual([true, false]);
  });

  test('a faulty record is refused as a tally refuses it', () => {
    const faulty = { ...FEW, unit: '00607' };
    expect(storing({})(faulty)).toEqual(checkDossierInForce(faulty));
    expect(storing({})(null).ok).toBe(false);
  });

  test('the rules are those of services', () => {
    fc.assert(
      fc.property(dossiers, fc.constantFrom('portal' as const, 'provincial-dates' as const), (dossier, rule) => {
        const row = storing({ rule, asOf: '2025-12-31' })(dossier);
        if (!row.ok) return;
        expect(row.value.settlement).toBe(settlementOf(dossier, rule));
        expect(row.value.standing).toBe(standingOn(dossier, rule, '2025-12-31'));
      }),
    );
  });
});
