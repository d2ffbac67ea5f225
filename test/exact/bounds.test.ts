import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addReported, boundsOf, firstOf, type Reported, subtractPart } from '../../src/exact/index.js';
import { MOST } from './reported.js';

/** Whether a count may be what was reported. */
function allows(reported: Reported, count: number): boolean {
  const bounds = boundsOf(reported);
  return firstOf(bounds) <= count && count <= (bounds.high ?? Number.POSITIVE_INFINITY);
}

/** A count up to 100, and something reported of it that is true. */
const known: fc.Arbitrary<readonly [count: number, reported: Reported]> = fc
  .tuple(fc.nat(50), fc.nat(50), fc.constantFrom('count', 'atLeast', 'moreThan'), fc.option(fc.nat(9)))
  .map(([low, more, said, room]) => {
    if (said === 'count') return [low, low];
    const above = said === 'moreThan' ? 1 : 0;
    const count = low + above + more;
    const end = room === null ? {} : { atMost: count + room };
    return [count, above === 1 ? { moreThan: low, ...end } : { atLeast: low, ...end }];
  });

describe('addReported', () => {
  test.each<[Reported, Reported, Reported]>([
    [40, 2, 42],
    [{ moreThan: 1_000 }, 5, { moreThan: 1_005 }],
    [5, { moreThan: 1_000 }, { moreThan: 1_005 }],
    [
      { atLeast: 1, atMost: 2 },
      { atLeast: 10, atMost: 20 },
      { atLeast: 11, atMost: 22 },
    ],
    [{ atLeast: 1 }, { atLeast: 2, atMost: 3 }, { atLeast: 3 }],
    [{ atLeast: 2, atMost: 3 }, { atLeast: 1 }, { atLeast: 3 }],
    // An upper end above the largest count says nothing.
    [{ atLeast: 1, atMost: MOST - 1 }, 1, { atLeast: 2, atMost: MOST }],
    [{ atLeast: 1, atMost: MOST }, 1, { atLeast: 2 }],
  ])('%j and %j are %j', (one, other, sum) => expect(addReported(one, other)).toStrictEqual(sum));

  test('allows the sum of whatever was there', () => {
    fc.assert(
      fc.property(known, known, ([one, saidOfOne], [other, saidOfOther]) => {
        expect(allows(addReported(saidOfOne, saidOfOther), one + other)).toBe(true);
      }),
    );
  });
});

describe('subtractPart', () => {
  test.each<[Reported, Reported, Reported]>([
    [40, 15, 25],
    [40, 40, 0],
    [{ atLeast: 8_151, atMost: 8_159 }, 7_413, { atLeast: 738, atMost: 746 }],
    [
      { atLeast: 10, atMost: 20 },
      { moreThan: 3, atMost: 5 },
      { atLeast: 5, atMost: 16 },
    ],
    [
      { moreThan: 10, atMost: 20 },
      { atLeast: 3, atMost: 5 },
      { moreThan: 5, atMost: 17 },
    ],
    // Where the part may be all of it, nothing need be left.
    [{ moreThan: 10 }, 10, { moreThan: 0 }],
    [{ moreThan: 10 }, 11, { atLeast: 0 }],
    [{ moreThan: 10 }, { atLeast: 3 }, { atLeast: 0 }],
    [{ atLeast: 10, atMost: 20 }, { moreThan: 3 }, { atLeast: 0, atMost: 16 }],
    [
      { moreThan: 10, atMost: 20 },
      { atLeast: 0, atMost: 30 },
      { atLeast: 0, atMost: 20 },
    ],
  ])('%j less %j is %j', (whole, part, rest) => expect(subtractPart(whole, part)).toStrictEqual(rest));

  test('allows the rest of whatever was there', () => {
    fc.assert(
      fc.property(known, known, ([one, saidOfOne], [other, saidOfOther]) => {
        fc.pre(one >= other);
        expect(allows(subtractPart(saidOfOne, saidOfOther), one - other)).toBe(true);
      }),
    );
  });
});
