import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { attack } from '../../src/publication/attack.js';
import { type Equation, solve } from '../../src/publication/equations.js';
import { fillingOf, puzzleOf } from '../../src/publication/fillings.js';
import {
  linkPublished,
  type PublicationCheck,
  type PublishedTable,
  recoverable,
  type SuppressionRule,
  suppress,
} from '../../src/publication/index.js';
import { indexSums } from '../../src/publication/indexed.js';
import { readerOf } from '../../src/publication/reader.js';
import { everyNumber, hide, numbers, publishedOf, rule, tables, twoWay } from './tables.js';

const FIVE = { smallest: 5, zeros: 'published' } as const;

function found(check: PublicationCheck): readonly (string | number)[][] {
  if (check.status === 'invalid') throw new Error(JSON.stringify(check.issues));
  return check.recovered.map(({ id, count, how }) => [id, count, how]);
}

describe('what can be computed back', () => {
  test('by subtraction, one after another', () => {
    const cells = { city: 100, a: 60, b: 'complement', b1: 37, b2: 'small-count' } as const;
    const table = publishedOf(FIVE, cells, { city: ['a', 'b'], b: ['b1', 'b2'] });
    const check = recoverable(table);
    expect(found(check)).toEqual([
      ['b', 40, 'subtraction'],
      ['b2', 3, 'subtraction'],
    ]);
    expect(check).toMatchObject({ safe: false, undecided: [], smallSums: [] });
    expect(check.status === 'checked' && check.recovered[1]?.relations).toEqual([
      { along: 'group', whole: 'b', parts: ['b1', 'b2'] },
    ]);
  });

  test('by several sums together: two rows of two less a column', () => {
    const hidden = new Set(['n|r0|c0', 'n|r0|c1', 'n|r1|c0', 'n|r1|c1', 'n|r2|c0', 'n|r1|c2']);
    // Rows 0 and 1 less columns 0 and 1 leave two cells that stand alone on each side.
    const check = recoverable(
      hide(
        twoWay([
          [3, 20, 9],
          [30, 40, 7],
          [8, 9, 9],
        ]),
        FIVE,
        hidden,
      ),
    );
    expect(
      found(check)
        .map(([id]) => id)
        .sort(),
    ).toEqual(['n|r1|c2', 'n|r2|c0']);
  });

  test('a combination that no single sum gives away', () => {
    const cells = { x: 'small-count', y: 'complement', z: 'complement', xy: 13, yz: 30, xz: 23 } as const;
    const check = recoverable(publishedOf(FIVE, cells, { xy: ['x', 'y'], yz: ['y', 'z'], xz: ['x', 'z'] }));
    expect(found(check)).toEqual([
      ['x', 3, 'combination'],
      ['y', 10, 'combination'],
      ['z', 20, 'combination'],
    ]);
    expect(check.status === 'checked' && check.recovered[0]?.relations.length).toBe(3);
  });

  test('by limits: no count is negative, small ones are small, and zeros would be published', () => {
    const of = (a: 'small-count' | 'complement', b: 'small-count' | 'complement', sum: number, one: SuppressionRule) =>
      found(recoverable(publishedOf(one, { a, b, sum }, { sum: ['a', 'b'] })));
    expect(of('small-count', 'small-count', 2, FIVE)).toEqual([
      ['a', 1, 'limits'],
      ['b', 1, 'limits'],
    ]);
    expect(of('small-count', 'small-count', 2, { ...FIVE, zeros: 'suppressed' })).toEqual([]);
    expect(of('small-count', 'small-count', 8, FIVE)).toEqual([
      ['a', 4, 'limits'],
      ['b', 4, 'limits'],
    ]);
    expect(of('small-count', 'complement', 6, FIVE)).toEqual([
      ['a', 1, 'limits'],
      ['b', 5, 'limits'],
    ]);
    expect(of('small-count', 'complement', 7, FIVE)).toEqual([]);
  });

  test('withheld parts that are small together', () => {
    const table = publishedOf(FIVE, { a: 'small-count', b: 'small-count', c: 60, sum: 63 }, { sum: ['a', 'b', 'c'] });
    const relation = table.relations[0];
    expect(recoverable(table)).toEqual({
      status: 'checked',
      safe: false,
      recovered: [],
      undecided: [],
      smallSums: [{ relation, sum: 3 }],
    });
  });

  test('by somebody who knows a number from elsewhere: the one body whose own count hides the other', () => {
    const table = publishedOf(FIVE, { a: 'small-count', b: 'complement', sum: 40 }, { sum: ['a', 'b'] });
    expect(found(recoverable(table))).toEqual([]);
    expect(found(recoverable(table, { knowing: { b: 37 } }))).toEqual([['a', 3, 'subtraction']]);
    expect(recoverable(table, { knowing: { b: -1 } })).toMatchObject({
      status: 'invalid',
      issues: [{ code: 'count.negative', path: ['knowing', 'b'] }],
    });
    expect(recoverable(table, { knowing: { c: 1 } })).toMatchObject({
      status: 'invalid',
      issues: [{ code: 'table.unknown-cell', path: ['knowing', 'c'] }],
    });
  });
});

describe('two publications', () => {
  const all = publishedOf(FIVE, { city: 100, a: 'small-count', b: 'complement' }, { city: ['a', 'b'] });

  test('no table, or something that is no list of tables', () => {
    for (const given of [[], null]) {
      const linked: unknown = Reflect.apply(linkPublished, undefined, [given]); // as JavaScript may call
      expect(linked).toMatchObject({ ok: false, issues: [{ code: 'field.invalid-type', path: ['tables'] }] });
    }
  });

  test('each safe, but not beside each other: one shows what the other withholds', () => {
    const other = publishedOf(FIVE, { b: 97 }, {});
    const linked = linkPublished([all, other]);
    expect(linked.ok && found(recoverable(linked.value))).toEqual([['a', 3, 'subtraction']]);
    const turned = linkPublished([other, all]);
    expect(turned.ok && found(recoverable(turned.value))).toEqual([['a', 3, 'subtraction']]);
  });

  test('the difference of the city with and without one unit', () => {
    const without = publishedOf(FIVE, { 'city without a': 96 }, {});
    const linked = linkPublished([all, without], [{ along: 'group', whole: 'city', parts: ['a', 'city without a'] }]);
    expect(linked.ok && found(recoverable(linked.value))).toEqual([
      ['a', 4, 'subtraction'],
      ['b', 96, 'subtraction'],
    ]);
  });

  test('that contradict each other, or follow different rules', () => {
    const code = (other: PublishedTable): unknown => {
      const linked = linkPublished([all, other]);
      return linked.ok || linked.issues[0]?.code;
    };
    expect(code(publishedOf(FIVE, { city: 101 }, {}))).toBe('link.contradiction');
    expect(code(publishedOf(FIVE, { a: 'complement' }, {}))).toBe('link.contradiction');
    expect(code({ ...all, cells: all.cells.map((cell) => ({ ...cell, of: 'm' })) })).toBe('link.contradiction');
    expect(code({ ...all, rule: { smallest: 6, zeros: 'published' } })).toBe('link.rules');
    expect(code({ ...all, by: 'x' as never })).toBe('field.invalid-type');
    expect(code(all)).toBe(true);
  });
});

describe('contradictions', () => {
  test('a table that is none', () => {
    expect(recoverable(undefined as unknown as PublishedTable).status).toBe('invalid');
  });

  test.each<[string, PublishedTable]>([
    ['published cells that do not add up', publishedOf(FIVE, { sum: 10, a: 4, b: 5 }, { sum: ['a', 'b'] })],
    ['a small count that is not small', publishedOf(FIVE, { sum: 10, a: 'small-count' }, { sum: ['a'] })],
    ['a negative rest', publishedOf(FIVE, { sum: 10, a: 11, b: 'small-count' }, { sum: ['a', 'b'] })],
    [
      'two small counts above what both can be',
      publishedOf(FIVE, { sum: 9, a: 'small-count', b: 'small-count' }, { sum: ['a', 'b'] }),
    ],
    [
      'sums that cannot hold together',
      publishedOf(FIVE, { s: 20, t: 21, a: 'complement', b: 'complement' }, { s: ['a', 'b'], t: ['b', 'a'] }),
    ],
    [
      'half a dossier',
      publishedOf(
        FIVE,
        { x: 'small-count', y: 'complement', z: 'complement', xy: 14, yz: 30, xz: 23 },
        { xy: ['x', 'y'], yz: ['y', 'z'], xz: ['x', 'z'] },
      ),
    ],
  ])('%s', (_, table) => {
    expect(recoverable(table)).toMatchObject({ status: 'invalid', issues: [{ code: 'published.contradiction' }] });
  });
});

describe('the limits of the search', () => {
  test('a table too large to be looked through says so, and is not called safe', () => {
    const names = Array.from({ length: 1_300 }, (_, at) => `u${at}`);
    const hidden = Object.fromEntries(names.map((name) => [name, 'complement' as const]));
    const check = recoverable(publishedOf(FIVE, { sum: 50_000, ...hidden }, { sum: names }));
    expect(check).toMatchObject({ status: 'checked', safe: false, recovered: [] });
    expect(check.status === 'checked' && check.undecided).toEqual(names);
  });

  test.each([
    ['a first filling', 'complement', 20, 0],
    ['that there is no second number', 'small-count', 2, 2],
  ] as const)('without steps left, %s is not found, and that is said', (_, reason, sum, recovered) => {
    const table = publishedOf(FIVE, { a: 'small-count', b: reason, sum }, { sum: ['a', 'b'] });
    const reader = () => readerOf(table, indexSums(table.cells, table.relations), new Map());
    expect(attack(reader(), 0)).toMatchObject({ found: [], undecided: expect.arrayContaining([0, 1]) });
    const enough = attack(reader(), 10);
    expect([enough?.found.length, enough?.undecided]).toEqual([recovered, []]);
  });

  test('a cell that varies beside another is decided, even if its own question was given up', () => {
    const table = publishedOf(FIVE, { a: 'complement', b: 'complement', sum: 20 }, { sum: ['a', 'b'] });
    expect(attack(readerOf(table, indexSums(table.cells, table.relations), new Map()), 0)).toEqual({
      found: [],
      undecided: [],
    });
  });

  test('a question that takes too many steps is given up', () => {
    const equations: Equation[] = [
      {
        factors: new Map([
          [0, 2n],
          [1, 2n],
        ]),
        total: 7n,
        from: new Set([0]),
      },
    ];
    const limits = new Map([0, 1].map((at) => [at, { low: 0n, high: 9n }]));
    const solved = solve(equations) ?? [];
    expect(fillingOf(puzzleOf(solved, limits), { left: 0 })).toBe('unknown');
    const bounded = new Map([
      [0, { low: 0n, high: 1n }],
      [1, { low: 0n, high: 9n }],
    ]);
    expect(fillingOf(puzzleOf(solved, bounded), { left: 0 })).toBe('unknown');
    expect(fillingOf(puzzleOf(solved, bounded), { left: 50 })).toBe('none');
  });
});

describe('against its slow twin', { timeout: 30_000 }, () => {
  test.each<[string, Parameters<typeof tables>]>([
    [
      'two ways',
      [
        [
          [1, 3],
          [1, 3],
        ],
      ],
    ],
    ['a tree', [[[1, 5]], { deep: [0] }]],
    ['shares', [[[1, 3]], { shared: true }]],
    [
      'three ways',
      [
        [
          [1, 2],
          [1, 2],
          [1, 2],
        ],
      ],
    ],
  ])('%s, whatever is withheld', (_, [sizes, options]) => {
    fc.assert(
      fc.property(
        tables(sizes, options),
        rule,
        fc.array(fc.boolean(), { minLength: 60, maxLength: 60 }),
        (table, one, choice) => {
          const most = 40;
          fc.pre(table.cells.every(({ count }) => count < most));
          // Small counts, and some others, up to five: the twin tries all.
          const small = table.cells.filter(
            ({ count }) => count < one.smallest && (count > 0 || one.zeros === 'suppressed'),
          );
          const others = table.cells.filter(
            (cell, at) => choice[at] === true && !small.includes(cell) && cell.count > 0,
          );
          const hidden = [...small, ...others].slice(0, 5);
          const published = hide(table, one, new Set(hidden.map(({ id }) => id)));
          const possible = everyNumber(published, most);
          const check = recoverable(published);
          const single = [...possible]
            .filter(([, numbers]) => numbers.size === 1)
            .map(([id, numbers]) => [id, [...numbers][0]]);
          expect(check.status === 'checked' && check.undecided).toEqual([]);
          expect(
            found(check)
              .map(([id, count]) => [id, count])
              .sort(),
          ).toEqual(single.sort());
        },
      ),
      { numRuns: 100 },
    );
  });
});

describe('tables of the size of the city', { timeout: 30_000 }, () => {
  test('126 units by 4 quarters, and shares of 126 units', () => {
    const next = numbers(1);
    const rows = Array.from({ length: 126 }, () => Array.from({ length: 4 }, () => Math.floor(2_000 ** next())));
    const answer = suppress(twoWay(rows), FIVE);
    expect(answer.status === 'safe' && recoverable(answer.table)).toMatchObject({ safe: true });
  });
});
