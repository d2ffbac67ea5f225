import { describe, expect, test } from 'vitest';
import { figures, onlineShareOfReceived, paperShareOfReceived, print } from '../../src/indicators/index.js';
import { received, receivedOnline } from '../../src/measures/index.js';
import { bySubmissionChannel, type Tally, tally } from '../../src/tallies/index.js';
import { FEW } from '../services/good.js';
import { thrown } from '../thrown.js';

const byPost = { ...FEW, submissionChannel: 'post' } as const;

describe('figures of a tally', () => {
  test('one for each group, where it is', () => {
    const table = tally([FEW, FEW, byPost], { by: [bySubmissionChannel], of: [onlineShareOfReceived] });
    expect(figures(table, onlineShareOfReceived).map(({ at, figure }) => [at, print(figure, 'en')])).toEqual([
      [{ submissionChannel: 'online' }, '100.00%'],
      [{ submissionChannel: 'post' }, '0.00%'],
    ]);
  });

  test.each<[string, Tally]>([
    ['what was not counted', tally([FEW], { by: [], of: [received] })],
    ['the counts of other indicators', tally([FEW], { by: [], of: [paperShareOfReceived] })],
    [
      'a count that bears the name and means something else',
      tally([FEW], { by: [], of: [received, { ...receivedOnline, datedBy: 'settledAt' }] }),
    ],
  ])('no figure of %s: the program is stopped', (_, table) => {
    expect(thrown(() => figures(table, onlineShareOfReceived))).toMatchObject({ code: 'figures.not-counted' });
  });

  test('two tallied counts make figures of an indicator that was not asked for', () => {
    const table = tally([FEW, byPost], { by: [], of: [received, receivedOnline] });
    expect(figures(table, onlineShareOfReceived).map(({ figure }) => print(figure, 'en'))).toEqual(['50.00%']);
  });
});
