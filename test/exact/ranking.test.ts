import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fewest, middleOf, nearestRank, rankBy } from '../../src/exact/index.js';
import { thrown } from '../thrown.js';

const numbers = fc.array(fc.integer({ min: -20, max: 20 }), { maxLength: 30 });
const ascending = (one: number, other: number): number => one - other;

describe('rankBy', () => {
  test('gives each item one more than those before it', () => {
    fc.assert(
      fc.property(numbers, (items) => {
        const ranked = rankBy(items, ascending);
        expect(ranked.map(({ item }) => item)).toEqual(items.toSorted(ascending));
        for (const { item, rank } of ranked) expect(rank).toBe(1 + items.filter((other) => other < item).length);
      }),
    );
  });

  test('keeps those of one rank in the order they came, and the list as it was', () => {
    const items = [
      { name: 'b', points: 1 },
      { name: 'a', points: 1 },
      { name: 'c', points: 0 },
    ];
    const ranked = rankBy(items, (one, other) => other.points - one.points);
    expect(ranked.map(({ item, rank }) => `${item.name}${rank}`)).toEqual(['b1', 'a1', 'c3']);
    expect(items[0]?.name).toBe('b');
  });
});

describe('the middle and the nearest rank', () => {
  test.each<[readonly number[], readonly [number, number] | undefined]>([
    [[], undefined],
    [[5], [5, 5]],
    [
      [1, 2],
      [1, 2],
    ],
    [
      [1, 2, 3],
      [2, 2],
    ],
    [
      [1, 2, 3, 4],
      [2, 3],
    ],
  ])('of %j', (sorted, middle) => expect(middleOf(sorted)).toEqual(middle));

  test('a percentile is the first item that so many percent do not exceed', () => {
    fc.assert(
      fc.property(numbers, fc.integer({ min: 1, max: 100 }), (items, percent) => {
        const sorted = items.toSorted(ascending);
        const found = nearestRank(sorted, percent);
        const enough = (value: number): boolean =>
          sorted.filter((other) => other <= value).length * 100 >= percent * sorted.length;
        expect(found).toBe(sorted.find(enough));
      }),
    );
  });

  test.each([0, 101, 50.5, Number.NaN])('a percentile of %s is a mistake', (percent) => {
    expect(thrown(() => nearestRank([1], percent))?.code).toBe('percentile.range');
  });
});

describe('fewest', () => {
  test('finds the first number for which a condition holds', () => {
    fc.assert(
      fc.property(fc.nat(300), fc.nat(320), (most, from) => {
        const expected = Math.max(1, from) <= most ? Math.max(1, from) : null;
        expect(fewest(most, (more) => more >= from)).toBe(expected);
      }),
      { numRuns: 500 },
    );
  });

  test('among the largest counts, with few questions', () => {
    let asked = 0;
    const from = Number.MAX_SAFE_INTEGER - 7;
    const found = fewest(Number.MAX_SAFE_INTEGER, (more) => {
      asked += 1;
      return more >= from;
    });
    expect(found).toBe(from);
    expect(asked).toBeLessThan(120);
  });

  test('asks nothing where there is nothing to look at', () => {
    expect(fewest(0, () => expect.fail('asked'))).toBeNull();
  });
});
