import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { draftOf } from '../../src/publication/draft.js';
import {
  type CountTable,
  type PublishedTable,
  recoverable,
  type SuppressionRule,
  suppress,
} from '../../src/publication/index.js';
import { indexSums } from '../../src/publication/indexed.js';
import { networkOf } from '../../src/publication/network.js';
import { repair } from '../../src/publication/repair.js';
import { roundTrip } from '../../src/publication/round-trip.js';
import { crossed, everyNumber, hide, imbalance, numbers, rule, tables, twoWay } from './tables.js';

const FIVE = { smallest: 5, zeros: 'published' } as const;

function safe(table: CountTable, settings: Parameters<typeof suppress>[1]): PublishedTable {
  const answer = suppress(table, settings);
  if (answer.status !== 'safe') throw new Error(JSON.stringify(answer));
  return answer.table;
}

function marks(table: PublishedTable): Record<string, string | number> {
  return Object.fromEntries(
    table.cells.map((cell) => [cell.id, cell.status === 'published' ? cell.count : cell.reason]),
  );
}

/** What must hold of every table that is published, whatever it was made from. */
function expectSound(table: CountTable, published: PublishedTable, { smallest, zeros }: SuppressionRule): void {
  for (const [at, cell] of published.cells.entries()) {
    const { id, count } = table.cells[at] ?? { id: '', count: -1 };
    const small = count < smallest && (count > 0 || zeros === 'suppressed');
    expect(cell.id).toBe(id);
    if (cell.status === 'published') expect([cell.count, small]).toEqual([count, false]);
    else expect([cell.reason, 'count' in cell]).toEqual([small ? 'small-count' : 'complement', false]);
  }
  expect(published.relations).toEqual(table.relations);
  expect(recoverable(published)).toEqual({
    status: 'checked',
    safe: true,
    recovered: [],
    smallSums: [],
    undecided: [],
  });
}

describe('one way', () => {
  const bodies = (counts: Record<string, number>): CountTable =>
    crossed({
      by: ['body'],
      rows: Object.entries(counts).map(([body, n]) => ({ at: { body }, counts: { n } })),
      sums: [],
      totals: ['body'],
    });

  test('a small count takes the least other one with it, not the total', () => {
    expect(marks(safe(bodies({ a: 2, b: 17, c: 60, d: 9 }), FIVE))).toEqual({
      'n|a': 'small-count',
      'n|b': 17,
      'n|c': 60,
      'n|d': 'complement',
      'n|*': 88,
    });
  });

  test('two small counts that hide each other but are small together take a third', () => {
    expect(marks(safe(bodies({ a: 1, b: 2, c: 60, d: 9 }), FIVE))['n|d']).toBe('complement');
    expect(marks(safe(bodies({ a: 3, b: 2, c: 60, d: 9 }), FIVE))['n|d']).toBe(9);
  });

  test('small counts at the ends of what is small cannot hide each other: all other fillings are ruled out', () => {
    // 4 and 4 make 8: with each at most 4, no other filling exists.
    expect(marks(safe(bodies({ a: 4, b: 4, c: 60, d: 9 }), FIVE))['n|d']).toBe('complement');
    // Zeros are published, so 1 and 1 and 1 are known from 3.
    expect(marks(safe(bodies({ a: 1, b: 1, c: 1, d: 9, e: 60 }), { smallest: 3, zeros: 'published' }))['n|d']).toBe(
      'complement',
    );
  });

  test('a published 0 hides nothing: the total goes instead', () => {
    expect(marks(safe(bodies({ a: 2, b: 0, c: 60 }), FIVE))).toEqual({
      'n|a': 'small-count',
      'n|b': 0,
      'n|c': 'complement',
      'n|*': 62,
    });
    expect(marks(safe(bodies({ a: 2, b: 0 }), FIVE))).toEqual({ 'n|a': 'small-count', 'n|b': 0, 'n|*': 'small-count' });
    expect(marks(safe(bodies({ a: 2, b: 0, c: 60 }), { smallest: 5, zeros: 'suppressed' }))['n|b']).toBe('small-count');
  });

  test('nothing small, nothing withheld', () => {
    expect(marks(safe(bodies({ a: 5, b: 0 }), FIVE))).toEqual({ 'n|a': 5, 'n|b': 0, 'n|*': 5 });
    expect(safe({ by: [], cells: [], relations: [] }, FIVE).cells).toEqual([]);
  });

  test('a count in no sum is only withheld', () => {
    const cells = [{ id: 'alone', of: 'n', at: {}, count: 1 }];
    expect(marks(safe({ by: [], cells, relations: [] }, FIVE))).toEqual({ alone: 'small-count' });
  });
});

describe('two ways', () => {
  test('a small count takes a rectangle, the one that loses least', () => {
    const published = marks(
      safe(
        twoWay([
          [1, 30, 40],
          [50, 10, 60],
          [70, 80, 90],
        ]),
        FIVE,
      ),
    );
    const withheld = Object.keys(published).filter((id) => typeof published[id] === 'string');
    expect(withheld.sort()).toEqual(['n|r0|c0', 'n|r0|c1', 'n|r1|c0', 'n|r1|c1']);
  });

  test('where zeros block every rectangle, a longer way round', () => {
    const table = twoWay([
      [3, 20, 0],
      [0, 20, 20],
      [20, 0, 20],
    ]);
    const keep = table.cells.flatMap(({ id }) => (id.includes('*') ? [id] : []));
    const published = marks(safe(table, { ...FIVE, keep }));
    expect(Object.values(published).filter((mark) => mark === 'complement')).toHaveLength(5);
    expect(published['n|*|*']).toBe(103);
  });

  test('a share of each group is two ways: a small complement hides the part or the whole', () => {
    const rows = [
      [100, 98],
      [80, 40],
      [60, 30],
    ].map(([whole = 0, part = 0], at) => ({
      at: { body: `b${at}` },
      counts: { whole, part, rest: whole - part },
    }));
    const sums = [{ whole: 'whole', parts: ['part', 'rest'] }];
    const published = marks(safe(crossed({ by: ['body'], rows, sums, totals: ['body'] }), FIVE));
    expect(published['rest|b0']).toBe('small-count');
    expect([published['part|b0'], published['whole|b0']]).toEqual(['complement', 100]);
    expect([published['rest|b2'], published['part|b2']]).toEqual(['complement', 'complement']);
  });
});

test('sums in a ring of three are no network: the search finds a way through their totals', () => {
  const counts = { x: 3, y: 10, z: 20, xy: 13, yz: 30, xz: 23 };
  const cells = Object.entries(counts).map(([id, count]) => ({ id, of: id, at: {}, count }));
  const relations = ['xy', 'yz', 'xz'].map((whole) => ({ along: 'pair', whole, parts: [...whole] }));
  expect(networkOf(indexSums(cells, relations))).toBeUndefined();
  const table = { by: [], cells, relations };
  expectSound(table, safe(table, FIVE), FIVE);
  const answer = suppress(table, { ...FIVE, keep: ['xy', 'yz', 'xz'] });
  expect(answer).toMatchObject({ status: 'refused', issues: [{ code: 'suppression.unprotected', received: '"x"' }] });
});

describe('what must be published', () => {
  const table = twoWay([
    [1, 30],
    [50, 10],
  ]);

  test('is published, and others go instead', () => {
    const published = marks(safe(table, { ...FIVE, keep: ['n|r1|c1'] }));
    expect(published['n|r1|c1']).toBe(10);
    expect(published['n|r0|c0']).toBe('small-count');
  });

  test('a refusal, where it leaves no way', () => {
    const keep = ['n|r1|c1', 'n|*|*', 'n|r0|*', 'n|r1|*', 'n|*|c0', 'n|*|c1'];
    const answer = suppress(table, { ...FIVE, keep });
    expect(answer).toMatchObject({
      status: 'refused',
      issues: [{ code: 'suppression.unprotected', path: ['cells', 0], received: '"n|r0|c0"' }],
    });
    expect(JSON.stringify(answer)).not.toContain('"count"');
  });

  test('a setting that does not belong is said', () => {
    const settings = { ...FIVE, keeps: ['city'] };
    expect(suppress(twoWay([[1, 30]]), settings)).toMatchObject({
      status: 'invalid',
      issues: [{ code: 'field.unknown', path: ['keeps'] }],
    });
  });

  test('a small count is not kept, and an unknown cell is said', () => {
    expect(suppress(table, { ...FIVE, keep: ['n|r0|c0'] })).toMatchObject({
      status: 'refused',
      issues: [{ code: 'suppression.kept-small' }],
    });
    expect(suppress(table, { ...FIVE, keep: ['n|r9|c9'] })).toMatchObject({
      status: 'invalid',
      issues: [{ code: 'table.unknown-cell' }],
    });
  });

  test('small counts that are small together, with nothing else to withhold', () => {
    const rows = [
      ['a', 1],
      ['b', 2],
      ['c', 60],
    ].map(([body, n]) => ({ at: { body: `${body}` }, counts: { n: Number(n) } }));
    const one = crossed({ by: ['body'], rows, sums: [], totals: ['body'] });
    expect(suppress(one, { ...FIVE, keep: ['n|c', 'n|*'] })).toMatchObject({
      status: 'refused',
      issues: [{ code: 'suppression.small-sum', received: '"n|*"' }],
    });
    expect(marks(safe(one, { ...FIVE, keep: ['n|c'] }))['n|*']).toBe('complement');
  });
});

describe('what is wrong', () => {
  const table = twoWay([
    [1, 30],
    [50, 10],
  ]);

  test.each([0, -1, 2.5, 2, '5', Number.NaN, undefined])('a threshold of %s', (smallest) => {
    const answer = suppress(table, { smallest: smallest as number, zeros: 'published' });
    expect(answer).toMatchObject({ status: 'invalid', issues: [{ code: 'rule.smallest', path: ['smallest'] }] });
  });

  test('whether zeros are published must be said', () => {
    const answer = suppress(table, { smallest: 5 } as SuppressionRule);
    expect(answer).toMatchObject({ status: 'invalid', issues: [{ code: 'rule.zeros', received: 'nothing' }] });
    expect(suppress(table, undefined as unknown as SuppressionRule)).toMatchObject({
      issues: [{ code: 'field.invalid-type' }],
    });
    expect(suppress(table, { smallest: 2, zeros: 'suppressed' }).status).toBe('safe');
  });

  test('a table that does not add up is not published', () => {
    const cells = table.cells.map((cell) => (cell.id === 'n|*|*' ? { ...cell, count: 95 } : cell));
    const answer = suppress({ ...table, cells }, FIVE);
    expect(answer).toMatchObject({
      status: 'invalid',
      issues: [{ code: 'table.residual', received: '95 − 91 = 4' }, {}],
    });
  });
});

describe('whatever is published', { timeout: 30_000 }, () => {
  const SHAPES = {
    'a tree': tables([[1, 7]], { deep: [0] }),
    'two ways': tables([
      [1, 5],
      [1, 5],
    ]),
    'two ways, one of them a tree': tables(
      [
        [1, 5],
        [1, 3],
      ],
      { deep: [0] },
    ),
    'two ways, both of them trees': tables(
      [
        [1, 4],
        [1, 4],
      ],
      { deep: [0, 1] },
    ),
    'shares along a tree': tables([[1, 6]], { deep: [0], shared: true }),
    'shares by two ways': tables(
      [
        [1, 4],
        [1, 3],
      ],
      { shared: true },
    ),
    'three ways': tables([
      [1, 3],
      [1, 3],
      [1, 3],
    ]),
  };
  for (const [name, shape] of Object.entries(SHAPES)) {
    test(`cannot be computed back: ${name}`, () => {
      fc.assert(
        fc.property(shape, rule, (table, one) => {
          const answer = suppress(table, one);
          if (answer.status === 'safe') expectSound(table, answer.table, one);
          else expect(answer.status).toBe('refused');
          expect(suppress(table, one)).toEqual(answer);
        }),
        { numRuns: 80 },
      );
    });
  }

  test('trees and two-way tables are networks, where a refusal means that there is no way', () => {
    const network = (table: CountTable) => networkOf(indexSums(table.cells, table.relations)) !== undefined;
    for (const name of ['a tree', 'two ways', 'two ways, one of them a tree', 'shares along a tree'] as const) {
      fc.assert(
        fc.property(SHAPES[name], (table) => network(table)),
        { numRuns: 50 },
      );
    }
    expect(
      network(
        fc.sample(
          tables([
            [3, 3],
            [3, 3],
            [3, 3],
          ]),
          1,
        )[0] ?? twoWay([]),
      ),
    ).toBe(false);
  });

  test('the slow twin finds two numbers for every withheld cell', () => {
    fc.assert(
      fc.property(
        tables([
          [1, 3],
          [1, 3],
        ]),
        fc.constantFrom('published' as const, 'suppressed' as const),
        (table, zeros) => {
          const answer = suppress(table, { smallest: 3, zeros });
          fc.pre(answer.status === 'safe' && table.cells.every(({ count }) => count < 40));
          const possible = answer.status === 'safe' ? everyNumber(answer.table, 40) : new Map();
          for (const numbers of possible.values()) expect(numbers.size).toBeGreaterThan(1);
        },
      ),
      { numRuns: 100 },
    );
  });

  test('a refusal of a network is right: with all withheld that may be, the slow twin finds one number only', () => {
    const kept = fc.array(fc.boolean(), { minLength: 16, maxLength: 16 });
    fc.assert(
      fc.property(
        tables([
          [1, 3],
          [1, 2],
        ]),
        rule,
        kept,
        (table, one, choice) => {
          const isSmall = (count: number) => count < one.smallest && (count > 0 || one.zeros === 'suppressed');
          fc.pre(table.cells.every(({ count }) => count < 30));
          const keep = table.cells
            .filter(({ count }, at) => choice[at] === true && !isSmall(count))
            .map(({ id }) => id);
          const answer = suppress(table, { ...one, keep });
          if (answer.status === 'safe') return expectSound(table, answer.table, one);
          const hidden = table.cells.filter(({ id, count }) => isSmall(count) || (count > 0 && !keep.includes(id)));
          fc.pre(hidden.length <= 7);
          const possible = everyNumber(hide(table, one, new Set(hidden.map(({ id }) => id))), 30);
          for (const { code, path } of answer.issues) {
            if (code === 'suppression.unprotected')
              expect(possible.get(`${table.cells[Number(path[1])]?.id}`)?.size).toBe(1);
          }
        },
      ),
      { numRuns: 80 },
    );
  });

  test('where ones and published zeros cannot be hidden, the checker agrees with the refusal; without zeros there is a way', () => {
    const of = (online: number, rest: number) => ({ received: online + rest, online, rest });
    const counts = [
      [of(1, 1), of(1, 1), of(0, 0)],
      [of(30, 20), of(40, 9), of(7, 50)],
      [of(20, 12), of(8, 6), of(90, 80)],
    ];
    const rows = counts.flatMap((units, u) =>
      units.map((one, c) => ({ at: { unit: `u${u}`, channel: `c${c}` }, counts: one })),
    );
    const table = crossed({
      by: ['unit', 'channel'],
      rows,
      sums: [{ whole: 'received', parts: ['online', 'rest'] }],
      totals: ['unit', 'channel'],
    });
    const answer = suppress(table, FIVE);
    const refused = answer.status === 'refused' ? answer.issues.map(({ received }) => JSON.parse(received)) : [];
    const open = table.cells.flatMap(({ id, count }) => (count > 0 ? [id] : []));
    const check = recoverable(hide(table, FIVE, new Set(open)));
    expect(check.status === 'checked' && check.recovered.map(({ id }) => id)).toEqual(expect.arrayContaining(refused));
    expect(refused).toContain('online|u0|c0');
    expectSound(table, safe(table, { smallest: 5, zeros: 'suppressed' }), { smallest: 5, zeros: 'suppressed' });
  });

  test('in a table too large for the checker, each withheld cell still has a change that fits', () => {
    const next = numbers(7);
    const rows = [...Array(30).keys()].flatMap((u) =>
      [...Array(6).keys()].flatMap((m) =>
        ['online', 'post', 'in-person'].map((channel) => ({
          at: { unit: `u${u}`, month: `m${m}`, channel },
          counts: { n: next() < 0.4 ? 0 : Math.floor(300 ** next()) },
        })),
      ),
    );
    const by = ['unit', 'month', 'channel'];
    const table = crossed({ by, rows, sums: [], totals: by });
    const published = safe(table, FIVE);
    const open = published.cells.flatMap(({ id, status }) => (status === 'published' ? [id] : []));
    const draft = draftOf(table, indexSums(table.cells, table.relations), FIVE, new Set(open));
    for (const [at, cell] of published.cells.entries()) if (cell.status === 'suppressed') draft.marks[at] = cell.reason;
    const hidden = [...draft.marks.keys()].filter((at) => draft.marks[at] !== undefined);
    expect(hidden.length).toBeGreaterThan(200);
    for (const cell of hidden) {
      const move = repair(draft, cell) ?? [];
      const changes = new Map(move.map((step) => [step.cell, step.by]));
      expect(imbalance(draft, changes).every((off) => off === 0)).toBe(true);
      expect([changes.has(cell), [...changes.keys()].every((one) => draft.marks[one] !== undefined)]).toEqual([
        true,
        true,
      ]);
    }
  });

  test('both searches find changes that keep all sums and stay within what a reader knows', () => {
    fc.assert(
      fc.property(
        tables([
          [2, 4],
          [2, 4],
        ]),
        rule,
        (table, one) => {
          const draft = draftOf(table, indexSums(table.cells, table.relations), one, new Set());
          const network = networkOf(draft);
          for (const [cell, mark] of draft.marks.entries()) {
            if (mark === undefined || network === undefined) continue;
            const [best, found] = [roundTrip(draft, network, cell), repair(draft, cell)];
            for (const move of [best, found]) {
              if (move === undefined) continue;
              const changes = new Map(move.map(({ cell, by }) => [cell, by]));
              expect([changes.has(cell), changes.size]).toEqual([true, move.length]);
              expect(imbalance(draft, changes).every((off) => off === 0)).toBe(true);
            }
            if (best === undefined) expect(found).toBeUndefined();
          }
        },
      ),
    );
  });
});
