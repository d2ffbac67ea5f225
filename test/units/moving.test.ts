import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Reported } from '../../src/exact/index.js';
import { own } from '../../src/law/index.js';
import {
  type Apportionment,
  type Counting,
  comparableTogether,
  currentUnits,
  largestRemainder,
  type MovedCount,
  type MovedCounts,
  moveCounts,
  moveCountsInto,
  successors,
  type UnitKey,
  unitsOn,
} from '../../src/units/index.js';

const basis = own({ vi: 'Ví dụ', en: 'An example' });
const JUNE = '2025-06-30';
const today = currentUnits().map(({ key }) => key);

function keysOn(on: string): readonly UnitKey[] {
  const answer = unitsOn(on);
  return answer.status === 'recorded' ? answer.units.map(({ key }) => key) : [];
}

/** A number for each unit of a day, each its own so that no two can be mistaken. */
function countsOn(on: string, count = (at: number): Reported => 1_000 + at): Record<UnitKey, Reported> {
  return Object.fromEntries(keysOn(on).map((key, at) => [key, count(at)]));
}

function figures(moved: MovedCounts): readonly MovedCount[] {
  return moved.status === 'moved' ? Object.values(moved.units) : [];
}

function statusCount(moved: MovedCounts, status: string): number {
  return figures(moved).filter((figure) => figure.status === status).length;
}

const sum = (counts: Record<string, Reported>) =>
  Object.values(counts).reduce((total: number, one) => total + Number(one), 0);

describe('moving the counts of June 2025', () => {
  const counts = countsOn(JUNE);

  test.each<[Counting, number]>([
    ['persons', 37],
    ['households', 37],
    ['land', 26],
    ['other', 26],
  ])('%s: %i of the 126 are exact, the others are missing, and all Hanoi is exact', (counting, exact) => {
    const moved = moveCounts(counts, { on: JUNE, counting });
    expect(statusCount(moved, 'exact')).toBe(exact);
    expect(statusCount(moved, 'missing')).toBe(126 - exact);
    expect(moved.status === 'moved' && moved.total).toEqual({ status: 'exact', value: sum(counts) });
  });

  test('an exact figure is the sum of the units that went there whole, or with all their people', () => {
    for (const counting of ['persons', 'land'] as const) {
      const moved = moveCounts(counts, { on: JUNE, counting });
      for (const [to, figure] of Object.entries(moved.status === 'moved' ? moved.units : {})) {
        if (figure.status !== 'exact') continue;
        const taken = keysOn(JUNE).filter((from) => {
          const became = successors(from);
          const edges = became.status === 'succeeded' ? became.successions : [];
          return edges.some(
            (edge) => edge.to === to && (counting === 'persons' ? edge.population : edge.area) === 'all',
          );
        });
        expect(figure.value).toBe(taken.reduce((total, from) => total + Number(counts[from]), 0));
      }
    }
  });

  test('a missing figure names the units and clauses in the way, and the ends between which it lies', () => {
    const moved = moveCounts(counts, { on: JUNE, counting: 'persons' });
    const figure = moved.status === 'moved' ? moved.units['00613@2025-07-01'] : undefined;
    const [whole, split] = [counts['00607@2024-01-01'], counts['00613@2024-01-01']].map(Number);
    expect(figure).toMatchObject({
      status: 'missing',
      reason: 'not-comparable',
      blocking: [{ from: '00613@2024-01-01', reason: 'split' }],
      between: { atLeast: whole, atMost: (whole ?? 0) + (split ?? 0) },
    });
    const [blocking] = figure?.status === 'missing' && figure.reason === 'not-comparable' ? figure.blocking : [];
    expect(blocking?.basis.map((one) => (one.kind === 'instrument' ? one.clause : ''))).toEqual([
      'clause 30',
      'clause 33',
      'clause 34',
      'clause 36',
    ]);
  });

  test('a split unit that counts nothing stands in nobody’s way', () => {
    const moved = moveCounts({ ...counts, '00613@2024-01-01': 0 }, { on: JUNE, counting: 'persons' });
    expect(moved.status === 'moved' && moved.units['00613@2025-07-01']).toEqual({
      status: 'exact',
      value: counts['00607@2024-01-01'],
    });
  });

  test('what nobody reported is missing by name', () => {
    const { '00607@2024-01-01': _, ...rest } = counts;
    const moved = moveCounts(rest, { on: JUNE, counting: 'persons' });
    const missing = { status: 'missing', reason: 'not-reported', units: ['00607@2024-01-01'] };
    expect(moved.status === 'moved' && [moved.units['00613@2025-07-01'], moved.total]).toEqual([missing, missing]);
  });

  test('ranges stay ranges, and "more than" stays so', () => {
    const reported = countsOn(JUNE, (at) => (at === 0 ? { moreThan: 100 } : at === 1 ? { atLeast: 5, atMost: 9 } : 10));
    const moved = moveCounts(reported, { on: JUNE, counting: 'persons' });
    expect(moved.status === 'moved' && moved.total).toEqual({ status: 'exact', value: { moreThan: 105 + 524 * 10 } });
    const bounded = moveCounts(
      countsOn(JUNE, () => ({ atLeast: 1, atMost: 2 })),
      { on: JUNE, counting: 'persons' },
    );
    expect(bounded.status === 'moved' && bounded.total).toEqual({
      status: 'exact',
      value: { atLeast: 526, atMost: 1052 },
    });
  });

  test('counts of today stay where they are', () => {
    const now = countsOn('2025-11-21');
    const moved = moveCounts(now, { on: '2025-11-21', counting: 'other' });
    for (const [at, figure] of figures(moved).entries()) expect(figure).toEqual({ status: 'exact', value: 1_000 + at });
  });
});

describe('unions', () => {
  test('the smallest exact union of each unit is exact, and shared by all in it', () => {
    const counts = countsOn(JUNE);
    for (const counting of ['persons', 'land'] as const) {
      const unions = today.map((key) => comparableTogether(key, { on: JUNE, counting }));
      for (const [at, union] of unions.entries()) {
        for (const other of union) expect(unions[today.indexOf(other)]).toEqual(union);
        if (union[0] !== today[at]) continue;
        expect(moveCountsInto(counts, union, { on: JUNE, counting }).status).toBe('exact');
      }
    }
  });

  test('any union of such unions is exact, and parts add up to the whole', () => {
    const counts = countsOn(JUNE);
    const unions = [
      ...new Set(today.map((key) => comparableTogether(key, { on: JUNE, counting: 'persons' }).join(' '))),
    ];
    expect(unions).toHaveLength(48);
    const value = (into: readonly string[]) => {
      const figure = moveCountsInto(counts, into as UnitKey[], { on: JUNE, counting: 'persons' });
      return figure.status === 'exact' ? Number(figure.value) : Number.NaN;
    };
    fc.assert(
      fc.property(fc.subarray(unions), (chosen) => {
        const parts = chosen.map((union) => value(union.split(' ')));
        expect(value(chosen.flatMap((union) => union.split(' ')))).toBe(parts.reduce((one, other) => one + other, 0));
      }),
      { numRuns: 10 },
    );
  });

  test('no union for keys that are not in force today, or days before the register', () => {
    expect(comparableTogether('00613@2024-01-01', { on: JUNE, counting: 'persons' })).toEqual([]);
    expect(comparableTogether('00613@2025-07-01', { on: '2023-01-01', counting: 'persons' })).toEqual([]);
    expect(comparableTogether('00613@2025-07-01', { on: '2025-07-01', counting: 'persons' })).toEqual([
      '00613@2025-07-01',
    ]);
  });
});

describe('the counts of 2024', () => {
  const counts = countsOn('2024-12-31');

  test('all Hanoi stays exact; a district that changed in January 2025 is not comparable, another may be', () => {
    const moved = moveCounts(counts, { on: '2024-12-31', counting: 'persons' });
    expect(moved.status === 'moved' && moved.total).toEqual({ status: 'exact', value: sum(counts) });
    const baDinh = moved.status === 'moved' ? moved.units['00004@2025-07-01'] : undefined;
    expect(baDinh).toMatchObject({ status: 'missing', reason: 'not-comparable' });
    const blocking = baDinh?.status === 'missing' && baDinh.reason === 'not-comparable' ? baDinh.blocking : [];
    expect(blocking.some(({ reason }) => reason === 'extent-not-recorded')).toBe(true);
    expect(statusCount(moved, 'exact')).toBeGreaterThan(0);
    expect(statusCount(moved, 'exact')).toBeLessThan(37);
  });

  test('a unit in a district that did not change in January is blocked for its split in July alone', () => {
    const moved = moveCounts(counts, { on: '2024-12-31', counting: 'persons' });
    const tayTuu = moved.status === 'moved' ? moved.units['00613@2025-07-01'] : undefined;
    const blocking = tayTuu?.status === 'missing' && tayTuu.reason === 'not-comparable' ? tayTuu.blocking : [];
    expect(blocking.map(({ from, reason }) => [from, reason])).toEqual([['00613@2024-01-01', 'split']]);
  });
});

describe('apportionments', () => {
  const minhKhai: Apportionment = {
    from: '00613@2024-01-01',
    weights: { '00613@2025-07-01': 2, '00622@2025-07-01': 1 },
    basis,
  };

  test('an estimated figure is flagged with its grounds; the parts add up', () => {
    const counts: Record<UnitKey, Reported> = { ...countsOn(JUNE), '00613@2024-01-01': 100 };
    const moving = { on: JUNE, counting: 'persons', apportionments: [minhKhai] } as const;
    const tayTuu = moveCountsInto(counts, ['00613@2025-07-01'], moving);
    expect(tayTuu).toEqual({ status: 'estimated', value: Number(counts['00607@2024-01-01']) + 67, basis: [basis] });
    const moved = moveCounts(counts, moving);
    expect(moved.status === 'moved' && moved.total).toEqual({ status: 'exact', value: sum(counts) });
  });

  test('a unit without a weight takes nothing', () => {
    const apportionments = [{ ...minhKhai, weights: { '00622@2025-07-01': 3 } }] as const;
    const counts: Record<UnitKey, Reported> = { ...countsOn(JUNE), '00613@2024-01-01': 100 };
    const tayTuu = moveCountsInto(counts, ['00613@2025-07-01'], { on: JUNE, counting: 'persons', apportionments });
    expect(tayTuu).toMatchObject({ status: 'estimated', value: counts['00607@2024-01-01'] });
  });

  test('with every split unit divided, every figure is there and they sum to the total', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(5_000), { minLength: 526, maxLength: 526 }), fc.nat(9), (numbers, seed) => {
        const counts = countsOn(JUNE, (at) => numbers[at] ?? 0);
        const apportionments = keysOn(JUNE).flatMap((from, at): Apportionment[] => {
          const became = successors(from);
          const edges = became.status === 'succeeded' ? became.successions : [];
          const people = edges.filter(({ population }) => population !== 'none');
          const weights = Object.fromEntries(people.map(({ to }, place) => [to, ((at + place * seed) % 7) + 1]));
          return people.length < 2 ? [] : [{ from, weights, basis }];
        });
        const moved = moveCounts(counts, { on: JUNE, counting: 'persons', apportionments });
        const values = figures(moved).map((figure) =>
          figure.status === 'missing' ? Number.NaN : Number(figure.value),
        );
        expect(values.reduce((one, other) => one + other, 0)).toBe(sum(counts));
      }),
      { numRuns: 3 },
    );
  });

  test('a range is divided at both ends, each adding up, and "more than" as the next number', () => {
    const moving = { on: JUNE, counting: 'persons', apportionments: [minhKhai] } as const;
    const into = ['00613@2025-07-01'] as const;
    const given = (count: Reported) => ({ ...countsOn(JUNE, () => 0), '00613@2024-01-01': count });
    expect(moveCountsInto(given({ atLeast: 10, atMost: 20 }), into, moving)).toMatchObject({
      value: { atLeast: 7, atMost: 14 },
    });
    expect(moveCountsInto(given({ moreThan: 8 }), into, moving)).toMatchObject({ value: { atLeast: 6 } });
  });

  test('largest remainder: parts are whole, within one of their share, and sum to the total', () => {
    const weights = fc
      .array(fc.nat(1_000_000), { minLength: 1, maxLength: 8 })
      .filter((list) => list.some((one) => one > 0));
    fc.assert(
      fc.property(fc.nat(1_000_000_000), weights, (total, list) => {
        const parts = largestRemainder(total, list);
        const whole = list.reduce((one, other) => one + other, 0);
        expect(parts.reduce((one, other) => one + other, 0)).toBe(total);
        for (const [at, part] of parts.entries())
          expect(Math.abs(part - (total * (list[at] ?? 0)) / whole)).toBeLessThan(1.000001);
      }),
    );
    expect(largestRemainder(5, [0, 0])).toEqual([0, 0]);
    expect(largestRemainder(Number.MAX_SAFE_INTEGER, [1, 1])).toEqual([2 ** 52, 2 ** 52 - 1]);
  });

  test.each<[total: number, weights: readonly number[], parts: readonly number[]]>([
    [10, [1, 1, 1], [4, 3, 3]],
    [5, [3, 1], [4, 1]],
    [5, [1, 3], [1, 4]],
    [7, [1, 2, 3, 4], [1, 1, 2, 3]],
    [3, [1, 5, 1], [1, 2, 0]],
    [2, [1, 5, 1], [0, 2, 0]],
    [1, [1, 3], [0, 1]],
  ])('%i by the weights %j: the largest remainders are raised, of equal ones the first', (total, weights, parts) => {
    expect(largestRemainder(total, weights)).toEqual(parts);
  });

  test('the order in which weights are written decides nothing', () => {
    const weights = { '00622@2025-07-01': 1, '00613@2025-07-01': 1 } as const;
    const moving = { on: JUNE, counting: 'persons', apportionments: [{ ...minhKhai, weights }] } as const;
    const counts = { ...countsOn(JUNE, () => 0), '00613@2024-01-01': 5 };
    expect(moveCountsInto(counts, ['00613@2025-07-01'], moving)).toMatchObject({ value: 3 });
    expect(moveCountsInto(counts, ['00622@2025-07-01'], moving)).toMatchObject({ value: 2 });
  });

  test.each<[code: string, expected: string, change: Partial<Apportionment>]>([
    ['apportionment.not-in-force', 'a unit of that day', { from: '00613@2025-07-01' }],
    ['apportionment.needless', 'a unit that was split', { from: '00607@2024-01-01' }],
    ['apportionment.not-a-successor', '00613@2025-07-01 or 00622@2025-07-01', { weights: { '00004@2025-07-01': 1 } }],
    [
      'apportionment.not-a-successor',
      '00613@2025-07-01 or 00622@2025-07-01',
      { weights: { '00613@2025-07-01': 1, '00602@2025-07-01': 1 } },
    ],
    ['apportionment.empty', 'at least one weight above 0', { weights: {} }],
    ['apportionment.empty', 'at least one weight above 0', { weights: { '00613@2025-07-01': 0 } }],
    [
      'count.not-whole',
      'a whole number from 0 to 9007199254740991, or { atLeast or moreThan, atMost? }',
      { weights: { '00613@2025-07-01': 0.5 } },
    ],
    ['apportionment.uncited', 'a citation', { basis: undefined as unknown as Apportionment['basis'] }],
  ])('%s: expected is %s', (code, expected, change) => {
    const moved = moveCounts(countsOn(JUNE), {
      on: JUNE,
      counting: 'persons',
      apportionments: [{ ...minhKhai, ...change }],
    });
    expect(moved.status === 'invalid' ? moved.issues : []).toContainEqual(expect.objectContaining({ code, expected }));
  });

  test('one unit is divided once', () => {
    const moving = { on: JUNE, counting: 'persons', apportionments: [minhKhai, minhKhai] } as const;
    const moved = moveCounts(countsOn(JUNE), moving);
    expect(moved.status === 'invalid' && moved.issues.map(({ code }) => code)).toEqual(['apportionment.twice']);
  });
});

describe('bad input', () => {
  test.each<[string, Record<string, unknown>, string]>([
    ['unit-key.malformed', { '00613': 1 }, JUNE],
    ['unit-key.unknown', { '00613@2025-01-01': 1 }, JUNE],
    ['move.not-in-force', { '00613@2025-07-01': 1 }, JUNE],
    ['count.negative', { '00613@2024-01-01': -1 }, JUNE],
    ['count.not-a-number', { '00613@2024-01-01': '1' }, JUNE],
    ['count.unsafe', { '00613@2024-01-01': 2 ** 53 - 1, '00607@2024-01-01': 1 }, JUNE],
    ['day.does-not-exist', {}, '2025-02-30'],
  ])('%s', (code, counts, on) => {
    const given = counts as Record<UnitKey, Reported>;
    const moved = moveCounts(given, { on, counting: 'persons' });
    expect(moved.status === 'invalid' && moved.issues.map((issue) => issue.code)).toContain(code);
    expect(moveCountsInto(given, today, { on, counting: 'persons' }).status).toBe('invalid');
  });

  test('what is counted has to be said, and only units of today are moved to', () => {
    const unsaid = moveCounts({}, { on: JUNE } as unknown as { on: string; counting: Counting });
    expect(unsaid.status === 'invalid' && unsaid.issues.map(({ code }) => code)).toEqual(['move.counting']);
    const stranger = moveCountsInto({}, ['00613@2024-01-01'], { on: JUNE, counting: 'persons' });
    expect(stranger.status === 'invalid' && stranger.issues.map(({ code }) => code)).toEqual(['move.not-current']);
  });

  test('days before the register', () => {
    const moving = { on: '2023-12-31', counting: 'persons' } as const;
    const early = { status: 'not-recorded', on: '2023-12-31', recordedFrom: '2024-01-01' };
    expect([moveCounts({}, moving), moveCountsInto({}, today, moving)]).toEqual([early, early]);
  });
});
