import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  distinct,
  households,
  open,
  openOverdue,
  received,
  receivedOnline,
  receivedPaidOnline,
  settled,
  settledOnTime,
  sum,
} from '../../src/measures/index.js';
import { month, nd09, quarter, year } from '../../src/periods/index.js';
import { tallySchema, validate } from '../../src/schemas/index.js';
import {
  byBody,
  byProcedure,
  bySubmissionChannel,
  findDuplicates,
  mergeTallies,
  rollUp,
  type Tally,
  type TallyPlan,
  tally,
  tallyAsync,
} from '../../src/tallies/index.js';
import { FEW } from '../services/good.js';
import { mixed } from './records.js';

const title = { vi: 'Phép đếm thử', en: 'A measure of a test' };
const plan: TallyPlan = {
  by: [byBody, month, bySubmissionChannel],
  of: [
    received,
    receivedOnline,
    receivedPaidOnline,
    settled,
    settledOnTime,
    open,
    openOverdue,
    sum(settled, { name: 'handlingSeconds', title, field: 'handlingSeconds', unit: 'second' }),
    distinct(receivedPaidOnline, { name: 'procedures', title, field: 'procedure', unit: 'procedure' }),
    distinct(received, { name: 'platforms', title, field: 'platform', unit: 'item' }),
  ],
  rule: 'portal',
  asOf: '2025-09-30',
  faultLimit: 3,
};

/** The merged tally; a refusal fails the test. */
function merged(one: Tally, other: Tally): Tally {
  const both = mergeTallies(one, other);
  if (!both.ok) throw new Error(JSON.stringify(both.issues));
  return both.value;
}

function rolled(table: Tally, into: Parameters<typeof rollUp>[1]): Tally {
  const up = rollUp(table, into);
  if (!up.ok) throw new Error(JSON.stringify(up.issues));
  return up.value;
}

/** The same plain data with the keys of all objects in the opposite order. */
function turned(data: unknown): unknown {
  if (Array.isArray(data)) return data.map(turned);
  if (typeof data !== 'object' || data === null) return data;
  return Object.fromEntries(
    Object.entries(data)
      .reverse()
      .map(([key, part]) => [key, turned(part)]),
  );
}

/** The records cut into parts, each counted with the row at which it begins. */
function parts(records: readonly unknown[], cuts: readonly number[]): readonly Tally[] {
  const places = [0, ...cuts.map((cut) => cut % (records.length + 1)).sort((a, b) => a - b), records.length];
  return places.slice(1).map((end, at) => {
    const start = places[at] ?? 0;
    return tally(records.slice(start, end), { ...plan, firstRow: start + 1 });
  });
}

describe('merging', () => {
  test('any split of the records gives the same tally, byte for byte, in any order', () => {
    fc.assert(
      fc.property(mixed, fc.array(fc.nat(), { maxLength: 4 }), fc.boolean(), (records, cuts, backwards) => {
        const all = parts(records, cuts);
        const whole = JSON.stringify(tally(records, plan));
        const inOrder = backwards ? all.toReversed() : all;
        expect(JSON.stringify(inOrder.reduce(merged))).toBe(whole);
        expect(JSON.stringify(inOrder.reduceRight((later, one) => merged(one, later)))).toBe(whole);
      }),
    );
  });

  test('a tally of nothing changes nothing', () => {
    fc.assert(
      fc.property(mixed, (records) => {
        const one = tally(records, plan);
        expect(merged(one, tally([], plan))).toEqual(one);
        expect(merged(tally([], plan), one)).toEqual(one);
      }),
    );
  });

  test('a tally survives JSON, and goes on from it', () => {
    fc.assert(
      fc.property(mixed, (records) => {
        const [one = tally([], plan), other = tally([], plan)] = parts(records, [Math.floor(records.length / 2)]);
        expect(merged(JSON.parse(JSON.stringify(one)), other)).toEqual(tally(records, plan));
      }),
    );
  });

  test('a tally whose JSON names things in another order is merged like any other', () => {
    fc.assert(
      fc.property(mixed, fc.nat(), (records, cut) => {
        const [one = tally([], plan), other = tally([], plan)] = parts(records, [cut]);
        expect(merged(one, turned(other) as Tally)).toEqual(tally(records, plan)); // the same tally
        expect(merged(turned(one) as Tally, other)).toEqual(tally(records, plan)); // as above
      }),
    );
  });

  test('what is counted, merged and rolled up never contradicts itself', () => {
    fc.assert(
      fc.property(mixed, fc.nat(), (records, cut) => {
        const whole = parts(records, [cut]).reduce(merged);
        const rolls = [{ to: quarter }, { without: ['month'] }, { without: ['body'], to: year }];
        for (const table of [whole, ...rolls.map((into) => rolled(whole, into))]) {
          expect(validate(tallySchema, table)).toEqual({ ok: true, value: table });
        }
      }),
    );
  });

  test.each([
    ['by', { ...plan, by: [byBody] }],
    ['of', { ...plan, of: [received] }],
    ['rule', { ...plan, rule: 'provincial-dates' }],
    ['asOf', { ...plan, asOf: '2025-10-01' }],
    ['faultLimit', { ...plan, faultLimit: 4 }],
  ] as const)('tallies that differ in %s are not merged', (what, other) => {
    const answer = mergeTallies(tally([], plan), tally([], other));
    const issues = answer.ok ? [] : answer.issues;
    expect(issues.map(({ code, path }) => [code, path])).toEqual([['tally.differs', [what]]]);
    expect(issues[0]?.message.vi).toContain(`khác nhau ở "${what}"`);
    expect(issues[0]?.message.en).toContain(`differ in "${what}"`);
  });

  test('a day of looking that only one has is a difference too', () => {
    const { asOf: _, ...without } = { ...plan, of: [received] };
    const answer = mergeTallies(tally([], without), tally([], { ...plan, of: [received] }));
    expect(answer.ok ? [] : answer.issues.map(({ expected }) => expected)).toEqual(['nothing']);
  });
});

describe('rolling up', () => {
  test('by any path the same tally comes out, and it is the one that counting gives', () => {
    fc.assert(
      fc.property(mixed, (records) => {
        const fine = tally(records, plan);
        const direct = rolled(fine, { without: ['body', 'submissionChannel'], to: quarter });
        const oneWay = rolled(rolled(fine, { to: quarter }), { without: ['submissionChannel', 'body'] });
        const otherWay = rolled(rolled(rolled(fine, { without: ['body'] }), { without: ['submissionChannel'] }), {
          to: quarter,
        });
        expect([oneWay, otherWay]).toEqual([direct, direct]);
        expect(direct).toEqual(tally(records, { ...plan, by: [quarter] }));
        expect(rolled(direct, { to: year })).toEqual(tally(records, { ...plan, by: [year] }));
        expect(rolled(fine, { without: ['body', 'month', 'submissionChannel'] })).toEqual(
          tally(records, { ...plan, by: [] }),
        );
      }),
    );
  });

  test('the parts of a partition add back to the whole', () => {
    fc.assert(
      fc.property(mixed, (records) => {
        const parts = tally(records, { by: [bySubmissionChannel], of: [received] }).groups;
        const total = parts.reduce((sum, { counts }) => sum + Number(counts['received']), 0);
        expect(total).toBe(tally(records, { by: [], of: [received] }).groups[0]?.counts['received'] ?? 0);
      }),
    );
  });

  test('stocks of different values are 0 too where nothing was open in a period that now holds the day of looking', () => {
    const kinds = distinct(open, { name: 'kindsOpen', title, field: 'procedure', unit: 'procedure' });
    const months: TallyPlan = { by: [month], of: [received, kinds, open], asOf: '2025-09-30' };
    const closedSoon = { ...FEW, settledAt: FEW.receivedAt };
    const year2025 = rolled(tally([closedSoon], months), { to: year });
    expect(year2025).toEqual(tally([closedSoon], { ...months, by: [year] }));
    expect(year2025.groups[0]?.counts).toEqual({ received: 1, kindsOpen: 0, open: 0 });
  });

  const stocks = (time: 'first' | 'last' | 'none', place: 'sum' | 'none' = 'sum'): Tally => ({
    ...tally([], { by: [byBody, month], of: [received] }),
    of: [{ name: 'households', definition: 'x', datedBy: households.datedBy, additivity: { time, place } }],
    groups: [
      { at: { body: 'H26.1', month: '2025-07' }, counts: { households: 10 } },
      { at: { body: 'H26.1', month: '2025-08' }, counts: { households: 12 } },
      { at: { body: 'H26.1', month: '2025-10' }, counts: { households: 14 } },
      { at: { body: 'H26.2', month: '2025-09' }, counts: { households: 5 } },
    ],
  });

  test('of a stock the last sub-period counts, not the last report: without September a quarter has no stock', () => {
    expect(rolled(stocks('last'), { to: quarter }).groups).toEqual([
      { at: { body: 'H26.1', quarter: '2025-Q3' }, counts: {} },
      { at: { body: 'H26.1', quarter: '2025-Q4' }, counts: {} },
      { at: { body: 'H26.2', quarter: '2025-Q3' }, counts: { households: 5 } },
    ]);
    expect(rolled(stocks('first'), { to: quarter, without: ['body'] }).groups).toEqual([
      { at: { quarter: '2025-Q3' }, counts: { households: 10 } },
      { at: { quarter: '2025-Q4' }, counts: { households: 14 } },
    ]);
    expect(rolled(stocks('last'), { without: ['month'] }).groups.map(({ counts }) => counts)).toEqual([
      { households: 14 },
      {},
    ]);
  });

  test('a period that cannot be read, in a tally from outside, is refused and not passed over', () => {
    const table = stocks('last');
    const strange = { ...table, groups: [...table.groups, { at: { body: 'H26.1', month: 'July' }, counts: {} }] };
    for (const into of [{ to: quarter }, { without: ['month'] }]) {
      const answer = rollUp(strange, into);
      expect(answer.ok ? [] : answer.issues.map(({ code }) => code)).toEqual(['roll-up.not-within']);
    }
  });

  test.each([
    ['no-such-dimension', 'không phân tổ', 'is not grouped', stocks('last'), { without: ['procedure'] }],
    [
      'no-period',
      'đúng một loại kỳ',
      'exactly one kind',
      tally([], { by: [byProcedure], of: [received] }),
      { to: quarter },
    ],
    ['other-calendar', 'hai lịch khác nhau', 'two calendars', stocks('last'), { to: nd09.quarter }],
    [
      'no-such-period',
      'một loại kỳ',
      'a kind of period',
      stocks('last'),
      { to: { ...quarter, kind: 'week' } as never },
    ],
    ['no-such-period', 'một loại kỳ', 'a kind of period', stocks('last'), { to: byProcedure as never }],
    ['no-such-period', 'một loại kỳ', 'a kind of period', stocks('last'), { to: 'quarter' as never }],
    ['not-additive', 'không cộng được', 'does not add', stocks('none'), { to: quarter }],
    ['not-additive', 'không cộng được', 'does not add', stocks('last', 'none'), { without: ['body'] }],
    ['not-within', 'không nằm trọn', 'does not lie within', rolled(stocks('last'), { to: quarter }), { to: month }],
  ])('is refused: %s', (code, vi, en, table, into) => {
    const answer = rollUp(table, into);
    const [issue] = answer.ok ? [] : answer.issues;
    expect(issue?.code).toBe(`roll-up.${code}`);
    expect(issue?.message.vi).toContain(vi);
    expect(issue?.message.en).toContain(en);
  });
});

describe('an asynchronous source', () => {
  async function* source(records: readonly unknown[]): AsyncGenerator<unknown> {
    for (const record of records) yield record;
  }

  test('gives the same tally, and tells its progress', async () => {
    const records = [FEW, null, FEW];
    const told: unknown[] = [];
    const run = await tallyAsync(source(records), plan, { onProgress: (at) => told.push(at), progressEvery: 2 });
    expect(run).toEqual({ status: 'complete', tally: tally(records, plan) });
    expect(told).toEqual([
      { read: 2, faulty: 1 },
      { read: 3, faulty: 1 },
    ]);
  });

  test('stops at a signal, and what was counted goes on from there', async () => {
    const controller = new AbortController();
    const records = [FEW, null, FEW, FEW];
    const run = await tallyAsync(source(records), plan, {
      signal: controller.signal,
      progressEvery: 2,
      onProgress: () => controller.abort(),
    });
    expect(run).toMatchObject({ status: 'stopped', nextRow: 3, tally: { records: { read: 2 } } });
    const more = tally(records.slice(2), { ...plan, firstRow: 3 });
    expect(merged(run.tally, more)).toEqual(tally(records, plan));
  });

  test('does not begin under a signal that was given before', async () => {
    const run = await tallyAsync(source([FEW]), { ...plan, firstRow: 7 }, { signal: AbortSignal.abort() });
    expect(run).toMatchObject({ status: 'stopped', nextRow: 7, tally: { records: { read: 0 } } });
  });

  const records = [FEW, null, FEW, { ...FEW, unit: 7 }, FEW];

  /** Gives some of the records, then throws. */
  async function* breaking(after: number, error: unknown): AsyncGenerator<unknown> {
    yield* records.slice(0, after);
    throw error;
  }

  test.each([0, 1, 2, 3, 4, 5])(
    'fails after %i records, and what was counted goes on to the same tally',
    async (after) => {
      const error = new Error('the disk is gone');
      const run = await tallyAsync(breaking(after, error), plan);
      const before = tally(records.slice(0, after), plan);
      expect(run).toEqual({ status: 'failed', tally: before, error, nextRow: after + 1 });
      const more = tally(records.slice(after), { ...plan, firstRow: after + 1 });
      expect(merged(run.tally, more)).toEqual(tally(records, plan));
    },
  );

  test('goes on behind the number of the last row, where rows have their own', async () => {
    async function* rows(): AsyncGenerator<unknown> {
      yield { row: 10, read: { ok: true, value: FEW } };
      throw new Error('the disk is gone');
    }
    expect(await tallyAsync(rows(), plan)).toMatchObject({ status: 'failed', nextRow: 11 });
  });

  test('a source that fails because it was told to stop has stopped', async () => {
    const controller = new AbortController();
    const onProgress = () => controller.abort();
    const run = await tallyAsync(breaking(2, 'aborted'), plan, {
      signal: controller.signal,
      onProgress,
      progressEvery: 2,
    });
    expect(run).toEqual({ status: 'stopped', tally: tally(records.slice(0, 2), plan), nextRow: 3 });
    const late = { aborted: false };
    async function* telling(): AsyncGenerator<unknown> {
      yield FEW;
      late.aborted = true;
      throw new Error('aborted');
    }
    expect((await tallyAsync(telling(), plan, { signal: { aborted: false } })).status).toBe('failed');
    late.aborted = false;
    expect((await tallyAsync(telling(), plan, { signal: late })).status).toBe('stopped');
  });

  test('an error of the program that watches is not taken for one of the source', async () => {
    const onProgress = () => {
      throw new Error('no such bar');
    };
    await expect(tallyAsync(source(records), plan, { onProgress, progressEvery: 1 })).rejects.toThrow('no such bar');
    await expect(tallyAsync(source(records), plan, { onProgress })).rejects.toThrow('no such bar');
  });
});

describe('duplicates', () => {
  test('codes that several good records bear, with their rows', () => {
    const other = { ...FEW, code: 'H26.14-250701-0002' };
    const alone = { ...FEW, code: 'H26.14-250701-0003' };
    expect(findDuplicates([other, FEW, null, FEW, other, FEW, alone], 1)).toEqual({
      codes: 2,
      extra: 3,
      listed: [{ code: other.code, rows: [1, 5] }],
    });
  });

  test('rows keep their numbers; a faulty row is passed over', () => {
    const row = (number: number) => ({ row: number, read: { ok: true, value: FEW } });
    expect(findDuplicates([row(10), { row: 15, read: { ok: false, issues: [] } }, row(20)], 9).listed).toEqual([
      { code: FEW.code, rows: [10, 20] },
    ]);
  });
});
