import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { boundsOf, firstOf, type NoRange, type Reported } from '../../src/exact/index.js';
import {
  type Counts,
  countOf,
  handlingSeconds,
  type Measure,
  received,
  receivedByPost,
  receivedFullyOnline,
  receivedInPerson,
  receivedOnline,
  rest,
  settledOnTime,
  together,
} from '../../src/measures/index.js';
import { numbersIn, smallRange } from './numbers.js';

const title = { vi: 'Ví dụ', en: 'An example' };
const onPaper = together([receivedInPerson, receivedByPost], { name: 'onPaper', title });
const notOnline = rest(received, receivedOnline, { name: 'notOnline', title });
const notFully = rest(receivedOnline, receivedFullyOnline, { name: 'notFully', title });
const halfOnline = together([notFully, receivedByPost], { name: 'halfOnline', title });

const noRange: NoRange = {
  issues: [{ code: 'x.y', path: ['z'], expected: 'a', received: 'b', message: { vi: 'c', en: 'd' } }],
};

describe('countOf', () => {
  test.each<[string, Measure, Counts, Reported]>([
    ['as reported', received, { received: 100 }, 100],
    ['0 is a count', received, { received: 0 }, 0],
    ['a range as reported', received, { received: { moreThan: 5 } }, { moreThan: 5 }],
    ['a range of one number', received, { received: { atLeast: 5, atMost: 5 } }, 5],
    ['a part without its whole', receivedOnline, { receivedOnline: 60 }, 60],
    ['a part that is its whole', receivedOnline, { received: 60, receivedOnline: 60 }, 60],
    ['the rest', notOnline, { received: 100, receivedOnline: 60 }, 40],
    ['nothing left', notOnline, { received: 60, receivedOnline: 60 }, 0],
    ['the rest as reported itself', notOnline, { notOnline: 40 }, 40],
    ['the rest reported and reckoned alike', notOnline, { notOnline: 40, received: 100, receivedOnline: 60 }, 40],
    [
      'the rest of a range',
      notOnline,
      { received: { atLeast: 90, atMost: 100 }, receivedOnline: 60 },
      { atLeast: 30, atMost: 40 },
    ],
    [
      'the rest by a range',
      notOnline,
      { received: 100, receivedOnline: { atLeast: 50, atMost: 60 } },
      { atLeast: 40, atMost: 50 },
    ],
    ['the rest of more than', notOnline, { received: { moreThan: 100 }, receivedOnline: 60 }, { moreThan: 40 }],
    [
      'the rest by more than',
      notOnline,
      { received: 100, receivedOnline: { moreThan: 60 } },
      { atLeast: 0, atMost: 39 },
    ],
    [
      'the rest of at least, by at least',
      notOnline,
      { received: { atLeast: 9 }, receivedOnline: { atLeast: 5 } },
      { atLeast: 0 },
    ],
    [
      'a whole that may be below its part',
      notOnline,
      { received: { moreThan: 5, atMost: 9 }, receivedOnline: 8 },
      { atLeast: 0, atMost: 1 },
    ],
    ['parts together', onPaper, { receivedInPerson: 3, receivedByPost: 4 }, 7],
    [
      'a part and a range',
      onPaper,
      { receivedInPerson: 3, receivedByPost: { atLeast: 4, atMost: 6 } },
      { atLeast: 7, atMost: 9 },
    ],
    ['a part and more than', onPaper, { receivedInPerson: 3, receivedByPost: { moreThan: 4 } }, { moreThan: 7 }],
    [
      'a reported range that holds the sum',
      onPaper,
      { onPaper: { atLeast: 5 }, receivedInPerson: 3, receivedByPost: 4 },
      { atLeast: 5 },
    ],
    ['two steps', halfOnline, { receivedOnline: 60, receivedFullyOnline: 20, receivedByPost: 2 }, 42],
  ])('%s', (_, measure, counts, count) => {
    expect(countOf(measure, counts)).toStrictEqual({ status: 'known', count });
  });

  test.each<[string, Measure, Counts, readonly string[]]>([
    ['nothing was reported', received, {}, ['received']],
    ['reported as null', received, { received: null }, ['received']],
    ['reported as undefined', received, { received: undefined }, ['received']],
    ['a name that every object has', { ...received, name: 'toString' }, {}, ['toString']],
    ['a part is not reckoned from its whole', receivedOnline, { received: 5 }, ['receivedOnline']],
    ['the rest lacks its part', notOnline, { received: 5 }, ['receivedOnline']],
    ['the rest lacks its whole', notOnline, { receivedOnline: 5 }, ['received']],
    ['the rest lacks both', notOnline, {}, ['received', 'receivedOnline']],
    ['together lacks one', onPaper, { receivedInPerson: 1 }, ['receivedByPost']],
    ['two steps lack what lies deepest', halfOnline, { receivedByPost: 1, receivedOnline: 2 }, ['receivedFullyOnline']],
  ])('missing: %s', (_, measure, counts, names) => {
    expect(countOf(measure, counts)).toEqual({ status: 'missing', names });
  });

  test.each<[string, Measure, Counts, readonly string[]]>([
    ['negative', received, { received: -1 }, ['count.negative received']],
    ['text', received, { received: '5' as unknown as number }, ['count.not-a-number received']],
    ['upside-down', received, { received: { atLeast: 3, atMost: 2 } }, ['range.upside-down received']],
    ['a range that could not be given', received, { received: noRange }, ['x.y z']],
    [
      'a part above its whole',
      receivedOnline,
      { received: 5, receivedOnline: 6 },
      ['count.part-above-whole receivedOnline'],
    ],
    [
      'more than its whole',
      receivedOnline,
      { received: 5, receivedOnline: { moreThan: 5 } },
      ['count.part-above-whole receivedOnline'],
    ],
    [
      'above the most that its whole can be',
      receivedOnline,
      { received: { atLeast: 1, atMost: 5 }, receivedOnline: 6 },
      ['count.part-above-whole receivedOnline'],
    ],
    [
      'above the farther whole',
      receivedFullyOnline,
      { received: 5, receivedFullyOnline: 6 },
      ['count.part-above-whole receivedFullyOnline'],
    ],
    [
      'above both wholes',
      receivedFullyOnline,
      { received: 5, receivedOnline: 4, receivedFullyOnline: 6 },
      ['count.part-above-whole receivedFullyOnline'],
    ],
    [
      'a whole between that is above its own whole',
      receivedFullyOnline,
      { received: 100, receivedOnline: 500, receivedFullyOnline: 5 },
      ['count.part-above-whole receivedOnline'],
    ],
    [
      'a whole between that is no count',
      receivedFullyOnline,
      { received: 100, receivedOnline: -5, receivedFullyOnline: 5 },
      ['count.negative receivedOnline'],
    ],
    [
      'the rest reported otherwise',
      notOnline,
      { notOnline: 41, received: 100, receivedOnline: 60 },
      ['count.contradiction notOnline'],
    ],
    [
      'the rest in a range that lies apart',
      notOnline,
      { notOnline: { atLeast: 41 }, received: 100, receivedOnline: 60 },
      ['count.contradiction notOnline'],
    ],
    [
      'the sum below a reported one',
      onPaper,
      { onPaper: 8, receivedInPerson: 3, receivedByPost: 4 },
      ['count.contradiction onPaper'],
    ],
    [
      'the sum above a reported one',
      onPaper,
      { onPaper: 6, receivedInPerson: 3, receivedByPost: { moreThan: 3 } },
      ['count.contradiction onPaper'],
    ],
    [
      'the sum above the whole',
      onPaper,
      { received: 6, receivedInPerson: 3, receivedByPost: 4 },
      ['count.part-above-whole onPaper'],
    ],
    [
      'the rest of a part above its whole',
      notOnline,
      { received: 5, receivedOnline: 6 },
      ['count.part-above-whole receivedOnline'],
    ],
    ['a wrong part before a missing one', onPaper, { receivedInPerson: -1 }, ['count.negative receivedInPerson']],
    [
      'both parts wrong',
      onPaper,
      { receivedInPerson: -1, receivedByPost: 0.5 },
      ['count.negative receivedInPerson', 'count.not-whole receivedByPost'],
    ],
    [
      'a sum beyond the largest count',
      onPaper,
      { receivedInPerson: Number.MAX_SAFE_INTEGER, receivedByPost: 1 },
      ['count.unsafe onPaper.atLeast'],
    ],
  ])('wrong: %s', (_, measure, counts, expected) => {
    const counted = countOf(measure, counts);
    const issues = counted.status === 'wrong' ? counted.issues : [];
    expect(issues.map(({ code, path }) => `${code} ${path.join('.')}`)).toEqual(expected);
  });

  test('a wrong count of its own is not hidden by one that can be reckoned', () => {
    expect(countOf(notOnline, { notOnline: -1, received: 5, receivedOnline: 2 })).toMatchObject({ status: 'wrong' });
  });

  test('a contradiction shows both counts', () => {
    const counted = countOf(notOnline, { notOnline: 41, received: 100, receivedOnline: { atLeast: 60, atMost: 61 } });
    expect(counted).toMatchObject({
      issues: [
        { expected: '{"atLeast":39,"atMost":40}', received: '41', message: { vi: expect.stringContaining(title.vi) } },
      ],
    });
  });

  test('a total over no rows is 0, and says nothing where the rows are not known', () => {
    expect(countOf(handlingSeconds, { handlingSeconds: { moreThan: 4 }, settled: 0 })).toMatchObject({
      issues: [{ code: 'count.part-above-whole', path: ['handlingSeconds'], expected: 'at most 0', received: '5' }],
    });
    for (const settled of [3, null, { atLeast: 0 }]) {
      expect(countOf(handlingSeconds, { handlingSeconds: 5, settled })).toEqual({ status: 'known', count: 5 });
    }
    expect(countOf(handlingSeconds, { handlingSeconds: 0, settled: 0 })).toEqual({ status: 'known', count: 0 });
  });

  test('a part above a farther whole is wrong where the nearer one says nothing', () => {
    const counts = { received: 0, receivedOnline: { atLeast: 0 }, receivedFullyOnline: 1 };
    expect(countOf(receivedFullyOnline, counts)).toMatchObject({ issues: [{ expected: 'at most 0', received: '1' }] });
  });

  test('a part above its whole shows by how much', () => {
    expect(countOf(receivedOnline, { received: 100, receivedOnline: { moreThan: 120 } })).toMatchObject({
      issues: [{ expected: 'at most 100', received: '121' }],
    });
  });

  test('counts of other measures are left alone', () => {
    expect(countOf(settledOnTime, { settledOnTime: 5, received: -1 })).toEqual({ status: 'known', count: 5 });
  });
});

describe('a reckoned range holds the count of every choice of whole numbers in the reported ranges', () => {
  function holds(reported: Reported, number: number): boolean {
    const bounds = boundsOf(reported);
    return firstOf(bounds) <= number && number <= (bounds.high ?? Number.POSITIVE_INFINITY);
  }

  test('rest', () => {
    fc.assert(
      fc.property(smallRange, smallRange, (whole, part) => {
        const counted = countOf(notOnline, { received: whole, receivedOnline: part });
        const choices = numbersIn(whole).flatMap((all) =>
          numbersIn(part).flatMap((some) => (some <= all ? [all - some] : [])),
        );
        // Wrong exactly where no choice is possible.
        expect(counted.status).toBe(choices.length > 0 ? 'known' : 'wrong');
        if (counted.status === 'known') {
          expect(choices.filter((choice) => !holds(counted.count, choice))).toEqual([]);
        }
      }),
      { numRuns: 500 },
    );
  });

  test('rest: a bounded range is no wider than the choices', () => {
    fc.assert(
      fc.property(smallRange, smallRange, (whole, part) => {
        const counted = countOf(notOnline, { received: whole, receivedOnline: part });
        if (counted.status !== 'known' || boundsOf(whole).high === undefined) return;
        const choices = numbersIn(whole).flatMap((all) =>
          numbersIn(part).flatMap((some) => (some <= all ? [all - some] : [])),
        );
        const { high, ...low } = boundsOf(counted.count);
        expect([firstOf({ ...low, high }), high]).toEqual([Math.min(...choices), Math.max(...choices)]);
      }),
      { numRuns: 500 },
    );
  });

  test('together', () => {
    fc.assert(
      fc.property(smallRange, smallRange, (one, other) => {
        const counted = countOf(onPaper, { receivedInPerson: one, receivedByPost: other });
        const choices = numbersIn(one).flatMap((left) => numbersIn(other).map((right) => left + right));
        expect(counted.status === 'known' && choices.every((choice) => holds(counted.count, choice))).toBe(true);
      }),
      { numRuns: 500 },
    );
  });

  test('a part above its whole is found exactly where no choice puts it below', () => {
    fc.assert(
      fc.property(smallRange, smallRange, (whole, part) => {
        const counted = countOf(receivedOnline, { received: whole, receivedOnline: part });
        const possible = numbersIn(whole).some((all) => numbersIn(part).some((some) => some <= all));
        expect(counted.status).toBe(possible ? 'known' : 'wrong');
      }),
    );
  });

  test('two reports of one count contradict exactly where no choice agrees', () => {
    fc.assert(
      fc.property(smallRange, smallRange, fc.nat(8), (own, whole, part) => {
        const counts = { notOnline: own, received: whole, receivedOnline: part };
        fc.pre(countOf(notOnline, { ...counts, notOnline: null }).status === 'known');
        const possible = numbersIn(whole).some((all) => numbersIn(own).some((some) => some === all - part));
        const counted = countOf(notOnline, counts);
        expect(counted.status).toBe(possible ? 'known' : 'wrong');
      }),
      { numRuns: 500 },
    );
  });
});
