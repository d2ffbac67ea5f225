import { describe, expectTypeOf, test } from 'vitest';
import { denominators, overlap, type Verdict, verify } from '../../src/analysis/index.js';
import {
  boundsOf,
  checkReported,
  isNoRange,
  type NoRange,
  printCount,
  printQuotient,
  quotient,
  type Range,
  type Reported,
  type Rounding,
  readCount,
} from '../../src/exact/index.js';
import type { Checked, Issue } from '../../src/issues/index.js';
import { type Citation, clause, dated, own, practice } from '../../src/law/index.js';

const label = { vi: 'x', en: 'x' };

describe('reported counts', () => {
  test('a range has exactly one lower end', () => {
    expectTypeOf<{ atLeast: 1; atMost: 2 }>().toExtend<Reported>();
    expectTypeOf<{ moreThan: 1 }>().toExtend<Reported>();
    expectTypeOf<{ atMost: 2 }>().not.toExtend<Reported>();
    expectTypeOf<string>().not.toExtend<Reported>();
    expectTypeOf<bigint>().not.toExtend<Reported>();
    expectTypeOf(checkReported({})).toEqualTypeOf<Checked<Reported>>();
    // @ts-expect-error a text is read, not taken
    boundsOf('5');
  });

  test('a range that could not be given has at least one issue', () => {
    expectTypeOf<NoRange['issues']>().toEqualTypeOf<readonly [Issue, ...Issue[]]>();
    const range = denominators({ numerator: 1, printed: '50 %' });
    expectTypeOf(range).toEqualTypeOf<Range | NoRange>();
    // @ts-expect-error it may be no range
    expectTypeOf(range.atLeast).toBeNumber();
    if (!isNoRange(range)) expectTypeOf(range).toEqualTypeOf<Range>();
    expectTypeOf(overlap(range, 5)).toEqualTypeOf<Range | NoRange>();
  });
});

describe('printing and reading', () => {
  test('name their language', () => {
    // @ts-expect-error no language
    printCount(5);
    // @ts-expect-error there are two languages
    printCount(5, 'fr');
    // @ts-expect-error the language of a text is named, or said not to be known
    readCount('7.413');
    expectTypeOf(readCount('7413', undefined)).toEqualTypeOf<Checked<number>>();
  });

  test('know four roundings', () => {
    expectTypeOf<Rounding>().toEqualTypeOf<'half-up' | 'half-even' | 'down' | 'up'>();
    // @ts-expect-error no such rounding
    printQuotient(quotient(1, 3), 'vi', { rounding: 'nearest' });
    // @ts-expect-error a quotient is made of numbers
    quotient('1', 3);
  });
});

describe('verify', () => {
  test('tells verdicts apart', () => {
    expectTypeOf<Verdict['verdict']>().toEqualTypeOf<'agrees' | 'disagrees' | 'fits' | 'empty' | 'invalid'>();
    verify('5 %', { numerator: 1, denominator: null });
    // @ts-expect-error a number is not a printed percentage
    verify(5, { numerator: 1 });
    // @ts-expect-error the numerator is always published
    verify('5 %', { denominator: 1 });
  });
});

describe('citations', () => {
  test('only a definition of one’s own is `defined`', () => {
    expectTypeOf(own(label).certainty).toEqualTypeOf<'defined'>();
    // @ts-expect-error a practice is seen, not defined
    practice(label, 'defined');
    // @ts-expect-error an instrument has a number
    clause({ title: label }, 'Art. 1', 'read');
    expectTypeOf<Citation['kind']>().toEqualTypeOf<'instrument' | 'practice' | 'portal' | 'own'>();
  });

  test('a dated value has a basis', () => {
    // @ts-expect-error no basis
    dated([{ value: 60, from: '2025-07-30' }]);
    expectTypeOf(dated([{ value: 60, from: '2025-07-30', basis: own(label) }])[0]?.value).toEqualTypeOf<
      number | undefined
    >();
  });
});
