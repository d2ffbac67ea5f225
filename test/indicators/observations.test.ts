import { describe, expect, test } from 'vitest';
import { observations, onlineShareOfReceived, overdueShareOfOpen, print } from '../../src/indicators/index.js';
import { month, quarter, year } from '../../src/periods/index.js';
import { byBody, byProcedure, type Tally, tally } from '../../src/tallies/index.js';
import { FEW } from '../services/good.js';
import { thrown } from '../thrown.js';

const records = [
  FEW,
  { ...FEW, unit: '00466', submissionChannel: 'post' },
  { ...FEW, receivedAt: '2023-05-01T08:00:00Z' },
];

describe('observations of a tally', () => {
  test('one for each group that can be placed; the unknown body is left out with its reason', () => {
    const { observations: seen, leftOut } = observations(
      tally(records, { by: [byBody, quarter], of: [onlineShareOfReceived] }),
      onlineShareOfReceived,
    );
    expect(seen.map(({ body, period, figure }) => [body, period.first, print(figure, 'en')])).toEqual([
      ['00466@2025-07-01', '2025-07-01', '0.00%'],
      ['00613@2025-07-01', '2025-07-01', '100.00%'],
    ]);
    expect(leftOut.map(({ at }) => at)).toEqual([{ body: 'unknown', quarter: '2023-Q2' }]);
    expect(leftOut[0]?.issues.length).toBeGreaterThan(0);
  });

  test('of the city, as of the day of looking, while the year still runs', () => {
    const plan = { by: [year], of: [overdueShareOfOpen], rule: 'portal', asOf: '2025-09-30' } as const;
    const [seen] = observations(tally([FEW], plan), overdueShareOfOpen, 'H26').observations;
    expect(seen).toMatchObject({ body: 'H26', asOf: '2025-09-30', flags: ['provisional'] });
    expect(seen?.definition.code).toBe(overdueShareOfOpen.code);
  });

  test('a period that cannot be read, in a tally from outside, leaves its group out', () => {
    const table = tally([FEW], { by: [month], of: [onlineShareOfReceived] });
    const strange: Tally = { ...table, groups: table.groups.map((group) => ({ ...group, at: { month: 'July' } })) };
    expect(observations(strange, onlineShareOfReceived, 'H26')).toMatchObject({
      observations: [],
      leftOut: [{ at: { month: 'July' }, issues: [{ code: 'period.malformed', path: ['month'] }] }],
    });
  });

  test.each([
    ['no period', [byBody], undefined],
    ['two kinds of period', [byBody, month, quarter], undefined],
    ['a further dimension', [byBody, month, byProcedure], undefined],
    ['no body', [month], undefined],
    ['a body given where there are some', [byBody, month], 'H26'],
  ])('%s stops the program', (_, by, body) => {
    const table = tally([], { by, of: [onlineShareOfReceived] });
    expect(thrown(() => observations(table, onlineShareOfReceived, body))).toMatchObject({
      code: 'observations.grouping',
    });
  });
});
