import { expectTypeOf, test } from 'vitest';
import { missingCountsAsInPerson } from '../../src/channels/index.js';
import type { DateForm, DossierMapping, DossierRow, readNdjson, TableRow } from '../../src/records/index.js';
import type { Row } from '../../src/tallies/index.js';
import { findUnit } from '../../src/units/index.js';

test('a mapping names fields of a dossier, and words of their own codes', () => {
  expectTypeOf<{ receivedAt: string }>().toExtend<DossierMapping['columns']>();
  // @ts-expect-error a dossier has no such field
  ({ columns: { recievedAt: 'Ngày tiếp nhận' }, dates: 'iso', offset: '+07:00' }) satisfies DossierMapping;
  // @ts-expect-error no channel has this code
  ({ submissionChannel: { Fax: 'fax' } }) satisfies DossierMapping['values'];
  ({
    submissionChannel: { 'Tại quầy': 'in-person' },
    hasFee: { x: true, '': null },
  }) satisfies DossierMapping['values'];
});

test('what changes a meaning is stated: the offset, and a time for days alone', () => {
  // @ts-expect-error the offset has no default
  ({ columns: {}, dates: 'iso' }) satisfies DossierMapping;
  expectTypeOf<'dd/MM/yyyy HH:mm'>().toExtend<DateForm>();
  expectTypeOf<'HH:mm:ss yyyy-MM-dd'>().toExtend<DateForm>();
  expectTypeOf<{ pattern: 'dd/MM/yyyy'; at: string }>().toExtend<DateForm>();
  expectTypeOf<'dd/MM/yyyy'>().not.toExtend<DateForm>();
  expectTypeOf<'dd/MM-yyyy HH:mm'>().not.toExtend<DateForm>();
  expectTypeOf<'d/M/yy H:m'>().not.toExtend<DateForm>();
});

test('the rule for a missing channel and the look-up of units are values of the library', () => {
  expectTypeOf(missingCountsAsInPerson).toExtend<DossierMapping['missingChannel']>();
  expectTypeOf(findUnit).toExtend<DossierMapping['units']>();
});

test('rows are what a tally takes, and rows of a table lists or objects', () => {
  expectTypeOf<DossierRow>().toExtend<Row>();
  expectTypeOf<ReturnType<typeof readNdjson>>().toExtend<AsyncIterable<Row>>();
  expectTypeOf<readonly string[]>().toExtend<TableRow>();
  expectTypeOf<{ a: number }>().toExtend<TableRow>();
});
