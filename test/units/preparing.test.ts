/** What is looked at before counts are moved, and what is not where something before it is wrong. */
import { expect, test } from 'vitest';
import { type Counting, type MovedCounts, moveCounts, type UnitKey } from '../../src/units/index.js';

function codesOf(moved: MovedCounts): readonly string[] {
  return moved.status === 'invalid' ? moved.issues.map(({ code }) => code) : [moved.status];
}

const NO_KEY = { '00613': 1 } as Record<UnitKey, number>;

test.each<[on: string, counts: Record<UnitKey, number>, codes: readonly string[]]>([
  // Counts are read on a day that is one, and of which something is recorded.
  ['2025-02-30', NO_KEY, ['day.does-not-exist']],
  ['2023-12-31', NO_KEY, ['not-recorded']],
  ['2023-12-31', { '00613@2024-01-01': 1 }, ['not-recorded']],
  ['2024-01-01', NO_KEY, ['unit-key.malformed']],
  ['2024-01-01', { '00613@2025-07-01': 1 }, ['move.not-in-force']],
  ['2024-01-01', { '00613@2024-01-01': 1 }, ['moved']],
  ['2025-06-30', { '00613@2024-01-01': 1 }, ['moved']],
  ['2025-07-01', { '00613@2024-01-01': 1 }, ['move.not-in-force']],
  ['2025-06-30', { '00613@2024-01-01': -1 }, ['count.negative']],
  ['2025-06-30', { '00613@2025-07-01': -1 }, ['count.negative', 'move.not-in-force']],
  ['2025-06-30', { '00613@2024-01-01': Number.MAX_SAFE_INTEGER }, ['moved']],
  ['2025-06-30', { '00613@2024-01-01': Number.MAX_SAFE_INTEGER, '00607@2024-01-01': 1 }, ['count.unsafe']],
])('on %s %j: %j', (on, counts, codes) => {
  expect(codesOf(moveCounts(counts, { on, counting: 'persons' }))).toEqual(codes);
});

test('what is counted is one of four words, and said before counts are read', () => {
  const moved = moveCounts(NO_KEY, { on: '2025-06-30', counting: 'cows' as Counting });
  const expected = 'persons | households | land | other';
  expect(moved).toMatchObject({ status: 'invalid', issues: [{ code: 'move.counting', expected, received: '"cows"' }] });
  expect(codesOf(moveCounts({}, { on: 'x', counting: 'cows' as Counting }))).toEqual([
    'day.malformed',
    'move.counting',
  ]);
});

test('the upper ends of ranges are what must not be too large', () => {
  const half = 2 ** 52;
  const sums = (atMost: number) =>
    moveCounts(
      { '00613@2024-01-01': { atLeast: 0, atMost }, '00607@2024-01-01': { moreThan: half - 1 } },
      { on: '2025-06-30', counting: 'persons' },
    );
  expect(codesOf(sums(half))).toEqual(['moved']);
  expect(codesOf(sums(half + 1))).toEqual(['count.unsafe']);
});
