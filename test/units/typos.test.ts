/** Typos between two texts, against the plain definition of what they are. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { typosBetween } from '../../src/units/typos.js';

/** The fewest letters missing, added, changed or swapped, by trying each of these on the last letters. */
function fewest(one: string, other: string): number {
  const known = new Map<string, number>();
  const upTo = (left: number, right: number): number => {
    if (left === 0 || right === 0) return left + right;
    const place = `${left} ${right}`;
    const found = known.get(place) ?? Math.min(...ways(left, right));
    known.set(place, found);
    return found;
  };
  const ways = (left: number, right: number): number[] => {
    const [last, otherLast] = [one.slice(left - 1, left), other.slice(right - 1, right)];
    const ends = left < 2 || right < 2 ? undefined : other.slice(right - 2, right);
    return [
      upTo(left - 1, right) + 1,
      upTo(left, right - 1) + 1,
      upTo(left - 1, right - 1) + (last === otherLast ? 0 : 1),
      ...(ends === last + one.slice(left - 2, left - 1) ? [upTo(left - 2, right - 2) + 1] : []),
    ];
  };
  return upTo(one.length, other.length);
}

/** Up to the limit a number is exact, and anything above stands for all that is above. */
function upTo(most: number, typos: number): number {
  return Math.min(typos, most + 1);
}

test.each<[one: string, other: string, typos: number]>([
  ['', '', 0],
  ['', 'a', 1],
  ['tay tuu', 'tay tuu', 0],
  ['tay tu', 'tay tuu', 1],
  ['tay tuuu', 'tay tuu', 1],
  ['tai tuu', 'tay tuu', 1],
  ['tya tuu', 'tay tuu', 1],
  ['tya tuu', 'tay tu', 2],
  ['tya tuu', 'tay utu', 2],
  // A swap, and a letter more or less right beside it.
  ['lagn', 'lang', 1],
  ['lagn', 'lan', 1],
  ['algn', 'lang', 2],
  ['abc', 'ba', 2],
  ['ba', 'abc', 2],
  ['cab', 'ba', 2],
  // Letters that were swapped are not touched again.
  ['ca', 'abc', 3],
  ['', 'abc', 3],
  ['abc', '', 3],
])('between %j and %j there are %i', (one, other, typos) => {
  expect(fewest(one, other)).toBe(typos);
  for (const most of [1, 2]) {
    expect(upTo(most, typosBetween(one, other, most))).toBe(upTo(most, typos));
    expect(upTo(most, typosBetween(other, one, most))).toBe(upTo(most, typos));
  }
});

describe('the count is that of the definition', () => {
  const agree = (one: string, other: string): void => {
    for (const most of [1, 2]) {
      const counted = upTo(most, typosBetween(one, other, most));
      expect([one, other, most, counted]).toEqual([one, other, most, upTo(most, fewest(one, other))]);
    }
  };

  test('for all words of three letters that are short', () => {
    const words = [''];
    for (const word of words) if (word.length < 4) words.push(...['a', 'b', 'c'].map((letter) => word + letter));
    const some = words.filter((_, at) => at % 3 !== 1);
    for (const one of words) for (const other of some) agree(one, other);
  });

  test('for a word and what two changes make of it', () => {
    const change = fc.record({
      at: fc.nat(9),
      out: fc.nat(2),
      put: fc.string({ unit: fc.constantFrom(...'abcd'), maxLength: 2 }),
    });
    const word = fc.string({ unit: fc.constantFrom(...'abcd'), minLength: 4, maxLength: 10 });
    fc.assert(
      fc.property(word, fc.array(change, { maxLength: 2 }), (one, changes) => {
        const made = changes.reduce((text, { at, out, put }) => text.slice(0, at) + put + text.slice(at + out), one);
        agree(one, made);
      }),
    );
  });
});
