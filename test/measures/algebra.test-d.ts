import { describe, expectTypeOf, test } from 'vitest';
import {
  among,
  type CommonWholes,
  type Counts,
  equals,
  households,
  type Measure,
  measure,
  received,
  receivedByPost,
  receivedFullyOnline,
  type receivedInPerson,
  receivedOnline,
  rest,
  settled,
  settledOnTime,
  teams,
  together,
  within,
} from '../../src/measures/index.js';

const title = { vi: 'Ví dụ', en: 'An example' };
const dossier = { title, unit: 'dossier', datedBy: 'receivedAt', additivity: { time: 'sum', place: 'sum' } } as const;

describe('measure', () => {
  test('keeps its name and fact', () => {
    const one = measure({ ...dossier, name: 'one', fact: 'dossier' });
    expectTypeOf(one).toEqualTypeOf<Measure<'one', never, 'dossier', 'one'>>();
  });

  test('takes known facts, units, days and ways of adding only', () => {
    // @ts-expect-error no such fact
    measure({ ...dossier, name: 'one', fact: 'school' });
    // @ts-expect-error no such unit
    measure({ ...dossier, name: 'one', fact: 'dossier', unit: 'page' });
    // @ts-expect-error no such day
    measure({ ...dossier, name: 'one', fact: 'dossier', datedBy: 'openedAt' });
    // @ts-expect-error a title in one language
    measure({ ...dossier, name: 'one', fact: 'dossier', title: { vi: 'x' } });
    // @ts-expect-error no such way of adding
    measure({ ...dossier, name: 'one', fact: 'dossier', additivity: { time: 'mean', place: 'sum' } });
  });
});

describe('within', () => {
  test('a part knows all its wholes by name', () => {
    expectTypeOf(receivedFullyOnline.wholes).toEqualTypeOf<readonly ('received' | 'receivedOnline')[]>();
    expectTypeOf(receivedFullyOnline.name).toEqualTypeOf<'receivedFullyOnline'>();
    expectTypeOf(receivedFullyOnline.fact).toEqualTypeOf<'dossier'>();
  });

  test('a condition is over the fields and values of the fact', () => {
    within(settled, { name: 'x', title, where: among('settlement', ['early', 'overdue']) });
    // @ts-expect-error no such field
    within(received, { name: 'x', title, where: equals('channel', 'online') });
    // @ts-expect-error no such value
    within(received, { name: 'x', title, where: equals('submissionChannel', 'fax') });
    // @ts-expect-error a value of another field
    within(received, { name: 'x', title, where: equals('hasFee', 'online') });
    // @ts-expect-error one of the values is wrong
    within(settled, { name: 'x', title, where: among('settlement', ['early', 'late']) });
    // @ts-expect-error a field of another fact
    within(households, { name: 'x', title, where: equals('submissionChannel', 'online') });
    // @ts-expect-error a fact without fields has no part
    within(teams, { name: 'x', title, where: equals('usesApplications', true) });
  });

  test('some value must count', () => {
    // @ts-expect-error no value at all
    among('settlement', []);
  });
});

describe('rest', () => {
  test('has the names that it is reckoned from', () => {
    const notOnline = rest(received, receivedOnline, { name: 'notOnline', title });
    expectTypeOf(notOnline).toEqualTypeOf<
      Measure<'notOnline', 'received', 'dossier', 'notOnline' | 'received' | 'receivedOnline'>
    >();
  });

  test('leaves out parts of the whole only', () => {
    rest(received, receivedFullyOnline, { name: 'x', title });
    // @ts-expect-error a part of another whole
    rest(received, settledOnTime, { name: 'x', title });
    // @ts-expect-error a part beside it
    rest(receivedOnline, receivedByPost, { name: 'x', title });
    // @ts-expect-error the whole itself
    rest(received, received, { name: 'x', title });
    // @ts-expect-error upside down
    rest(receivedOnline, received, { name: 'x', title });
  });
});

describe('together', () => {
  test('is within what all its parts are within', () => {
    const mixed = together([receivedFullyOnline, receivedByPost], { name: 'mixed', title });
    expectTypeOf(mixed).toEqualTypeOf<
      Measure<'mixed', 'received', 'dossier', 'mixed' | 'receivedFullyOnline' | 'receivedByPost'>
    >();
    expectTypeOf<CommonWholes<readonly [typeof receivedInPerson, typeof settledOnTime]>>().toEqualTypeOf<never>();
    expectTypeOf<CommonWholes<readonly []>>().toEqualTypeOf<never>();
  });

  test('takes two parts at least', () => {
    // @ts-expect-error one part alone
    together([receivedOnline], { name: 'x', title });
    // @ts-expect-error none
    together([], { name: 'x', title });
  });
});

describe('Counts', () => {
  test('are counts and ranges by known names', () => {
    expectTypeOf<{ received: 5; settled: { moreThan: 3 } }>().toExtend<Counts<'received' | 'settled'>>();
    expectTypeOf<{ received: null }>().toExtend<Counts<'received'>>();
    expectTypeOf<{ received: '5' }>().not.toExtend<Counts<'received'>>();
    expectTypeOf<{ received: 5n }>().not.toExtend<Counts<'received'>>();
    // @ts-expect-error no such name
    const misspelt: Counts<'received'> = { recieved: 5 };
    expectTypeOf(misspelt).toBeObject();
  });

  test('definitions are read only', () => {
    expectTypeOf(() => {
      // @ts-expect-error a definition is not changed
      received.title.vi = 'x';
      // @ts-expect-error its lists neither
      receivedOnline.wholes.push('x');
    }).toBeFunction();
  });
});
