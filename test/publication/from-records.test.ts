/** From records to what may be published: the whole way, with the library's own tally. */
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { onlineShareOfReceived, print } from '../../src/indicators/index.js';
import { month } from '../../src/periods/index.js';
import { publishedFigures, recoverable, suppress, tableOf } from '../../src/publication/index.js';
import { byBody, tally } from '../../src/tallies/index.js';
import { dossiers } from '../tallies/records.js';

test('no published table of records is recoverable, and no withheld figure prints a number', () => {
  fc.assert(
    fc.property(fc.array(dossiers, { minLength: 1, maxLength: 60 }), (records) => {
      const table = tableOf(tally(records, { by: [byBody, month], of: [onlineShareOfReceived] }), [
        onlineShareOfReceived,
      ]);
      expect(table.ok).toBe(true);
      const answer = table.ok ? suppress(table.value, { smallest: 4, zeros: 'suppressed' }) : undefined;
      if (answer?.status !== 'safe') {
        expect(answer?.status).toBe('refused');
        return;
      }
      expect(recoverable(answer.table)).toMatchObject({ status: 'checked', safe: true });
      const figures = publishedFigures(answer.table, onlineShareOfReceived);
      for (const { figure } of figures.ok ? figures.value : []) {
        if (figure.status === 'suppressed') expect(print(figure, 'en')).toBe('not published');
      }
    }),
    { numRuns: 40 },
  );
});
