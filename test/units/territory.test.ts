/** Figures of today's units from counts that are ranges, and what stands in the way of a figure, on the counts of Tây Tựu. */
import { describe, expect, test } from 'vitest';
import type { Reported } from '../../src/exact/index.js';
import { own } from '../../src/law/index.js';
import { flowsFrom } from '../../src/units/flows.js';
import { type Apportionment, type Moving, moveCountsInto, type UnitKey, unitsOn } from '../../src/units/index.js';

const TAY_TUU = '00613@2025-07-01';
const WHOLE = '00607@2024-01-01';
const SPLIT = '00613@2024-01-01';
const OTHER_PART = '00622@2025-07-01';
const persons: Moving = { on: '2025-06-30', counting: 'persons' };
const basis = own({ vi: 'Ví dụ', en: 'An example' });

/** Tây Tựu when the unit that came whole counts so many, and the one that was split so many. */
function figure(whole: Reported, split: Reported, moving: Moving = persons) {
  return moveCountsInto({ [WHOLE]: whole, [SPLIT]: split }, [TAY_TUU], moving);
}

test('Tây Tựu took one unit whole and one of two parts of another', () => {
  const flows = [...flowsFrom('2025-01-01', 'persons')].filter(([, flow]) => flow.some((to) => to === TAY_TUU));
  expect(flows).toEqual([
    [WHOLE, [TAY_TUU]],
    [SPLIT, [TAY_TUU, OTHER_PART]],
  ]);
});

describe('a figure that is missing lies', () => {
  test.each<[whole: Reported, split: Reported, between: Reported]>([
    [30, 10, { atLeast: 30, atMost: 40 }],
    [0, 10, { atLeast: 0, atMost: 10 }],
    [{ atLeast: 30, atMost: 35 }, 10, { atLeast: 30, atMost: 45 }],
    [{ moreThan: 30, atMost: 35 }, 10, { moreThan: 30, atMost: 45 }],
    [30, { atLeast: 5, atMost: 10 }, { atLeast: 30, atMost: 40 }],
    [30, { moreThan: 5, atMost: 10 }, { atLeast: 30, atMost: 40 }],
    // Where one end is open, so is that of the figure, whichever count has it.
    [{ atLeast: 30 }, 10, { atLeast: 30 }],
    [{ moreThan: 30 }, 10, { moreThan: 30 }],
    [30, { atLeast: 5 }, { atLeast: 30 }],
    [30, { moreThan: 5 }, { atLeast: 30 }],
    [{ moreThan: 30 }, { atLeast: 5 }, { moreThan: 30 }],
  ])('with %j that came and %j that was split: %j', (whole, split, between) => {
    expect(figure(whole, split)).toMatchObject({ status: 'missing', reason: 'not-comparable', between });
  });
});

test.each<[whole: Reported, split: Reported, value: Reported]>([
  [30, 9, 36],
  [{ atLeast: 30, atMost: 35 }, 9, { atLeast: 36, atMost: 41 }],
  [{ moreThan: 30 }, 9, { moreThan: 36 }],
  [30, { atLeast: 3, atMost: 9 }, { atLeast: 32, atMost: 36 }],
  [30, { atLeast: 3 }, { atLeast: 32 }],
])('with %j that came and %j divided two to one it is estimated: %j', (whole, split, value) => {
  const apportionments = [{ from: SPLIT, weights: { [TAY_TUU]: 2, [OTHER_PART]: 1 }, basis }] as const;
  expect(figure(whole, split, { ...persons, apportionments })).toEqual({ status: 'estimated', value, basis: [basis] });
});

test.each<[whole: Reported, value: Reported]>([
  [30, 30],
  [
    { atLeast: 30, atMost: 35 },
    { atLeast: 30, atMost: 35 },
  ],
  [{ moreThan: 30 }, { moreThan: 30 }],
])('with %j that came and nobody in what was split it is exact', (whole, value) => {
  expect(figure(whole, 0)).toEqual({ status: 'exact', value });
});

test('a division that the figure does not need is no ground of it', () => {
  const needless = { from: SPLIT, weights: { [TAY_TUU]: 2, [OTHER_PART]: 1 }, basis } as const;
  const given = { ...persons, apportionments: [needless] };
  expect(figure(30, 0, given)).toEqual({ status: 'exact', value: 30 });
});

test('nor is that of a unit of which nothing can have come', () => {
  const elsewhere: Apportionment = {
    from: '00007@2024-01-01',
    weights: { '00008@2025-07-01': 1 },
    basis: own({ vi: 'x', en: 'x' }),
  };
  const here: Apportionment = { from: SPLIT, weights: { [TAY_TUU]: 1 }, basis };
  const counts: Record<UnitKey, Reported> = { [WHOLE]: 30, [SPLIT]: 10, '00007@2024-01-01': 500 };
  const given: Moving = { ...persons, apportionments: [elsewhere, here] };
  expect(moveCountsInto(counts, [TAY_TUU], given)).toEqual({ status: 'estimated', value: 40, basis: [basis] });
});

/** Of its district something changed in January 2025; in July it went into two wards. */
const QUAN_THANH = '00007@2024-01-01';

test.each<[on: string, reason: string, grounds: readonly string[]]>([
  ['2024-12-31', 'extent-not-recorded', ['own']],
  ['2025-01-01', 'split', ['clause 4', 'clause 5']],
  ['2025-06-30', 'split', ['clause 4', 'clause 5']],
])('on %s it stands in the way for what happened after that day: %s', (on, reason, grounds) => {
  const answer = unitsOn(on);
  const keys = answer.status === 'recorded' ? answer.units.map(({ key }) => key) : [];
  const counts = Object.fromEntries(keys.map((key) => [key, key === QUAN_THANH ? 5 : 0]));
  const moved = moveCountsInto(counts, ['00008@2025-07-01'], { ...persons, on });
  const blocking = moved.status === 'missing' && moved.reason === 'not-comparable' ? moved.blocking : [];
  expect(blocking).toMatchObject([{ from: QUAN_THANH, reason }]);
  const cited = blocking.flatMap((one) => one.basis);
  expect(cited.map((one) => (one.kind === 'instrument' ? one.clause : one.kind))).toEqual(grounds);
});

test('without any unit there is nothing to count', () => {
  expect(moveCountsInto({}, [], persons)).toEqual({ status: 'exact', value: 0 });
});

test('what nobody reported is named, also beside what stands in the way', () => {
  const units = (counts: Record<UnitKey, Reported>) => moveCountsInto(counts, [TAY_TUU], persons);
  expect(units({})).toEqual({ status: 'missing', reason: 'not-reported', units: [WHOLE, SPLIT] });
  const unreported = { status: 'missing', reason: 'not-reported', units: [SPLIT] };
  expect(units({ [WHOLE]: 1 })).toEqual(unreported);
  const apportionments = [{ from: SPLIT, weights: { [TAY_TUU]: 2 }, basis }] as const;
  expect(moveCountsInto({ [WHOLE]: 1 }, [TAY_TUU], { ...persons, apportionments })).toEqual(unreported);
});
