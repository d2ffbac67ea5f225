import { describe, expect, test } from 'vitest';
import type { Issue } from '../../src/issues/index.js';
import {
  type CountTable,
  type CrossedCounts,
  checkPublished,
  checkRule,
  checkTable,
  crossTable,
  linkTables,
  placeId,
  suppress,
} from '../../src/publication/index.js';
import { countTableSchema, publishedTableSchema, suppressionRuleSchema } from '../../src/schemas/index.js';
import { crossed, publishedOf, twoWay } from './tables.js';

const FIVE = { smallest: 5, zeros: 'published' } as const;
const SOUND: CountTable = {
  by: ['body'],
  cells: [
    { id: 'city', of: 'n', at: {}, count: 10 },
    { id: 'a', of: 'n', at: { body: 'a' }, count: 6 },
    { id: 'b', of: 'n', at: { body: 'b' }, count: 4 },
  ],
  relations: [{ along: 'body', whole: 'city', parts: ['a', 'b'] }],
};

function said(answer: { readonly ok: boolean; readonly issues?: readonly Issue[] }): readonly unknown[] {
  for (const { message, expected, received } of answer.issues ?? []) {
    expect([message.vi, message.en, expected, received].every((text) => text.length > 0)).toBe(true);
    expect(message.vi).toBe(message.vi.normalize('NFC'));
  }
  return (answer.issues ?? []).map(({ code, path }) => [code, path]);
}

function withCell(change: object): unknown {
  return { ...SOUND, cells: SOUND.cells.map((cell) => (cell.id === 'b' ? { ...cell, ...change } : cell)) };
}

function withSum(change: object): unknown {
  return { ...SOUND, relations: [{ ...SOUND.relations[0], ...change }] };
}

describe('a table of counts', () => {
  test('a sound one is taken as it is', () => {
    expect(checkTable(SOUND)).toEqual({ ok: true, value: SOUND });
    expect(checkTable(JSON.parse(JSON.stringify(SOUND)))).toEqual({ ok: true, value: SOUND });
  });

  test.each<[string, unknown, readonly unknown[]]>([
    [
      'nothing',
      undefined,
      [
        ['field.invalid-type', ['by']],
        ['field.invalid-type', ['cells']],
        ['field.invalid-type', ['relations']],
      ],
    ],
    ['a field that does not belong', { ...SOUND, title: 'x' }, [['field.unknown', ['title']]]],
    ['a cell with more', withCell({ share: 0.4 }), [['field.unknown', ['cells', 2, 'share']]]],
    ['a sum with more', withSum({ title: 'x' }), [['field.unknown', ['relations', 0, 'title']]]],
    ['a name twice', { ...SOUND, by: ['body', 'body'] }, [['field.invalid-type', ['by']]]],
    ['no cell', { ...SOUND, cells: [null, ...SOUND.cells] }, [['table.cell-form', ['cells', 0]]]],
    ['a cell without a name', withCell({ id: '' }), [['table.cell-form', ['cells', 2]]]],
    ['a group of no dimension', withCell({ at: { place: 'b' } }), [['table.cell-form', ['cells', 2]]]],
    ['a group that is a list', withCell({ at: ['b'] }), [['table.cell-form', ['cells', 2]]]],
    ['a key that is no text', withCell({ at: { body: 7 } }), [['table.cell-form', ['cells', 2]]]],
    ['a negative count', withCell({ count: -4 }), [['count.negative', ['cells', 2, 'count']]]],
    ['half a count', withCell({ count: 4.5 }), [['count.not-whole', ['cells', 2, 'count']]]],
    ['no number', withCell({ count: Number.NaN }), [['count.not-a-number', ['cells', 2, 'count']]]],
    ['a range', withCell({ count: { atLeast: 4, atMost: 5 } }), [['table.range', ['cells', 2, 'count']]]],
    ['a name that another cell has', withCell({ id: 'a' }), [['table.cell-twice', ['cells', 2]]]],
    ['a place that another cell has', withCell({ at: { body: 'a' } }), [['table.cell-twice', ['cells', 2]]]],
    ['an unknown whole', withSum({ whole: 'x' }), [['table.unknown-cell', ['relations', 0, 'whole']]]],
    ['an unknown part', withSum({ parts: ['a', 'x'] }), [['table.unknown-cell', ['relations', 0, 'parts', 1]]]],
    ['a part that is no name', withSum({ parts: ['a', 7] }), [['table.unknown-cell', ['relations', 0, 'parts', 1]]]],
    ['a part twice', withSum({ parts: ['a', 'a'] }), [['table.relation-form', ['relations', 0]]]],
    ['a whole in itself', withSum({ parts: ['city', 'a'] }), [['table.relation-form', ['relations', 0]]]],
    ['no parts', withSum({ parts: [] }), [['table.relation-form', ['relations', 0]]]],
    ['a residual', withCell({ count: 3 }), [['table.residual', ['relations', 0]]]],
  ])('%s', (_, table, issues) => {
    const answer = checkTable(table);
    expect(answer.ok).toBe(false);
    expect(said(answer)).toEqual(issues);
    expect(suppress(table as CountTable, FIVE).status).toBe('invalid');
  });

  test('a residual says what lacks', () => {
    const answer = checkTable(withCell({ count: 3 }));
    expect(!answer.ok && answer.issues[0]).toMatchObject({
      received: '10 − 9 = 1',
      message: { en: expect.stringContaining('residual 1') },
    });
  });

  test('sums are compared exactly, whatever their size', () => {
    const most = Number.MAX_SAFE_INTEGER;
    const cells = [most, most, 1].map((count, at) => ({ id: `${at}`, of: 'n', at: { body: `${at}` }, count }));
    const relations = [{ along: 'body', whole: '0', parts: ['1', '2'] }];
    expect(said(checkTable({ by: ['body'], cells, relations }))).toEqual([['table.residual', ['relations', 0]]]);
  });

  test('names of places differ where places do', () => {
    expect(placeId('n', ['a', 'b'], { a: 'x|y' })).not.toBe(placeId('n', ['a', 'b'], { a: 'x', b: 'y' }));
    expect(placeId('n', ['a'], { a: '*' })).not.toBe(placeId('n', ['a'], {}));
    expect(placeId('n', ['toString'], {})).toBe('n|*');
  });
});

describe('a table with its totals', () => {
  const COUNTS: CrossedCounts = {
    by: ['month', 'body'],
    rows: [
      { at: { month: '01', body: 'a' }, counts: { n: 6, part: 2, rest: 4 } },
      { at: { month: '02', body: 'b' }, counts: { n: 7, part: 0, rest: 7 } },
    ],
    sums: [{ whole: 'n', parts: ['part', 'rest'] }],
    totals: ['month', 'body'],
  };
  const row = COUNTS.rows[0] ?? { at: {}, counts: {} };

  test('groups, groups of groups, totals, and groups that no row has', () => {
    const table = crossed({ ...COUNTS, parents: { month: { '01': 'Q1', '02': 'Q1' } }, keys: { body: ['c'] } });
    const counts = Object.fromEntries(table.cells.map(({ id, count }) => [id, count]));
    expect(table.cells).toHaveLength(4 * 4 * 3);
    expect([counts['n|Q1|a'], counts['n|Q1|*'], counts['n|*|*'], counts['n|01|b'], counts['n|*|c']]).toEqual([
      6, 13, 13, 0, 0,
    ]);
    expect(checkTable(table).ok).toBe(true);
    expect(table.relations).toContainEqual({ along: 'month', whole: 'n|Q1|a', parts: ['n|01|a', 'n|02|a'] });
    expect(table.relations).toContainEqual({ along: 'counts', whole: 'n|*|*', parts: ['part|*|*', 'rest|*|*'] });
  });

  test('a dimension over which nothing adds up has no totals', () => {
    const table = crossed({ ...COUNTS, totals: ['body'] });
    expect(table.cells.some(({ id }) => id.startsWith('n|*'))).toBe(false);
  });

  test('a reported total that agrees is only checked', () => {
    const total = { at: { month: '01' }, counts: { n: 6, part: 2, rest: 4 } };
    expect(crossed({ ...COUNTS, rows: [...COUNTS.rows, total] })).toEqual(crossed(COUNTS));
  });

  test.each<[string, Partial<CrossedCounts>, readonly unknown[]]>([
    [
      'a reported total that disagrees',
      { rows: [row, { at: { month: '01' }, counts: { n: 8, part: 4, rest: 4 } }] },
      [
        ['table.residual', ['rows', 1, 'counts', 'n']],
        ['table.residual', ['rows', 1, 'counts', 'part']],
      ],
    ],
    [
      'a total that the table does not have',
      { totals: ['month'], rows: [row, { ...row, at: { month: '01' } }] },
      [
        ['table.unknown-total', ['rows', 1, 'counts', 'n']],
        ['table.unknown-total', ['rows', 1, 'counts', 'part']],
        ['table.unknown-total', ['rows', 1, 'counts', 'rest']],
      ],
    ],
    ['totals over no dimension', { totals: ['place'] }, [['table.unknown-total', ['totals', 0]]]],
    ['a row twice', { rows: [row, row] }, [['table.cell-twice', ['rows', 1]]]],
    [
      'a part and a rest that are not the whole',
      { rows: [{ ...row, counts: { n: 7, part: 2, rest: 4 } }] },
      [['table.residual', ['rows', 0, 'counts', 'n']]],
    ],
    [
      'a range',
      { rows: [{ ...row, counts: { n: { atLeast: 6 }, part: 2, rest: 4 } as never }] },
      [['table.range', ['rows', 0, 'counts', 'n']]],
    ],
    [
      'a negative count',
      { rows: [{ ...row, counts: { n: 6, part: -2, rest: 8 } }] },
      [['count.negative', ['rows', 0, 'counts', 'part']]],
    ],
    [
      'a count that lacks',
      { rows: [row, { at: { month: '02', body: 'b' }, counts: { n: 7, part: 0 } }] },
      [['field.missing', ['rows', 1, 'counts', 'rest']]],
    ],
    [
      'a count that the first row lacks',
      { rows: [row, { at: { month: '02', body: 'b' }, counts: { ...row.counts, more: 1 } }] },
      [['field.missing', ['rows', 0, 'counts', 'more']]],
    ],
    ['a sum of unknown counts', { sums: [{ whole: 'n', parts: ['post'] }] }, [['table.unknown-count', ['sums', 0]]]],
    [
      'a row that is none',
      { rows: [row, null as never, { at: { place: 'x' }, counts: row.counts }] },
      [
        ['table.row-form', ['rows', 1]],
        ['table.row-form', ['rows', 2]],
      ],
    ],
    [
      'groups in a circle',
      { parents: { month: { '01': 'Q1', Q1: 'H1', H1: 'Q1' } } },
      [
        ['table.parent-circle', ['parents', 'month', 'Q1']],
        ['table.parent-circle', ['parents', 'month', 'H1']],
      ],
    ],
    [
      'a total too large to be exact',
      {
        sums: [],
        rows: ['a', 'b'].map((body) => ({ at: { month: '01', body }, counts: { n: Number.MAX_SAFE_INTEGER } })),
      },
      [
        ['count.unsafe', ['cells', 'n|01|*']],
        ['count.unsafe', ['cells', 'n|*|*']],
      ],
    ],
    [
      'too many cells',
      {
        sums: [],
        rows: [...Array(400).keys()].map((at) => ({ at: { month: `${at}`, body: `${at}` }, counts: { n: 1 } })),
      },
      [['table.too-large', []]],
    ],
  ])('%s', (_, change, issues) => {
    const answer = crossTable({ ...COUNTS, ...change });
    expect(answer.ok).toBe(false);
    expect(said(answer)).toEqual(issues);
  });

  test('no rows, no cells', () => {
    expect(crossed({ by: ['body'], rows: [], sums: [], totals: ['body'] })).toEqual({
      by: ['body'],
      cells: [],
      relations: [],
    });
  });
});

describe('tables put together', () => {
  const other: CountTable = {
    by: ['channel'],
    cells: [
      { id: 'city', of: 'n', at: {}, count: 10 },
      { id: 'online', of: 'n', at: { channel: 'online' }, count: 7 },
      { id: 'post', of: 'n', at: { channel: 'post' }, count: 3 },
    ],
    relations: [{ along: 'channel', whole: 'city', parts: ['online', 'post'] }],
  };

  test('are suppressed as one', () => {
    const linked = linkTables([SOUND, other]);
    expect(linked.ok && [linked.value.by, linked.value.cells.length, linked.value.relations.length]).toEqual([
      ['body', 'channel'],
      5,
      2,
    ]);
    const answer = linked.ok ? suppress(linked.value, FIVE) : undefined;
    expect(answer?.status === 'safe' && answer.table.cells.map((cell) => [cell.id, cell.status])).toEqual([
      ['city', 'published'],
      ['a', 'suppressed'],
      ['b', 'suppressed'],
      ['online', 'suppressed'],
      ['post', 'suppressed'],
    ]);
  });

  test('a table with itself is itself', () => {
    expect(linkTables([SOUND, SOUND])).toEqual({ ok: true, value: SOUND });
  });

  test('what is no list of tables, and which table and which sum is wrong', () => {
    const sums: readonly unknown[] = [{ along: 'x', whole: 'online', parts: ['nowhere'] }];
    const given = (tables: unknown, relations: unknown = []) =>
      Reflect.apply(linkTables, undefined, [tables, relations]) as ReturnType<typeof linkTables>; // as JavaScript may call
    expect(said(given(null))).toEqual([['field.invalid-type', ['tables']]]);
    expect(said(given([SOUND], 'no list'))).toEqual([['field.invalid-type', ['relations']]]);
    expect(said(given([SOUND, { ...other, cells: [null] }]))).toEqual([['table.cell-form', [1, 'cells', 0]]]);
    expect(said(given([SOUND, other], sums))).toEqual([['table.unknown-cell', ['relations', 0, 'parts', 0]]]);
  });

  test('a sum across them that does not hold, a cell that differs', () => {
    expect(said(linkTables([SOUND, other], [{ along: 'x', whole: 'online', parts: ['a'] }]))).toEqual([
      ['table.residual', ['relations', 2]],
    ]);
    expect(said(linkTables([SOUND, { ...other, cells: other.cells.map((cell) => ({ ...cell, count: 11 })) }]))).toEqual(
      [['link.contradiction', [1, 'cells', 0]]],
    );
  });
});

describe('a published table and its rule', () => {
  const published = publishedOf(FIVE, { city: 10, a: 'small-count', b: 'complement' }, { city: ['a', 'b'] });
  const withA = (change: object) => ({
    ...published,
    cells: published.cells.map((cell) => (cell.id === 'a' ? { ...cell, ...change } : cell)),
  });

  test.each<[string, unknown, readonly unknown[]]>([
    [
      'no table',
      null,
      [
        ['field.invalid-type', ['by']],
        ['field.invalid-type', ['cells']],
        ['field.invalid-type', ['relations']],
        ['field.invalid-type', ['rule']],
      ],
    ],
    ['a number in a withheld cell', withA({ count: 3 }), [['published.number-shown', ['cells', 1, 'count']]]],
    ['a status of its own', withA({ status: 'hidden' }), [['published.cell-form', ['cells', 1]]]],
    ['no reason', withA({ reason: 'secret' }), [['published.cell-form', ['cells', 1]]]],
    [
      'published without a count',
      withA({ status: 'published' }),
      [
        ['field.unknown', ['cells', 1, 'reason']],
        ['count.not-a-number', ['cells', 1, 'count']],
      ],
    ],
    ['a withheld number under another name', withA({ value: 3 }), [['field.unknown', ['cells', 1, 'value']]]],
    ['a number beside the cells', { ...published, a: 3 }, [['field.unknown', ['a']]]],
    [
      'a number in a sum',
      { ...published, relations: [{ ...published.relations[0], gives: 10 }] },
      [['field.unknown', ['relations', 0, 'gives']]],
    ],
    [
      'a rule with more than both',
      { ...published, rule: { ...published.rule, keep: [] } },
      [['field.unknown', ['rule', 'keep']]],
    ],
    ['no cell', { ...published, cells: [...published.cells, 7] }, [['table.cell-form', ['cells', 3]]]],
    [
      'a cell twice',
      { ...published, cells: [...published.cells, ...published.cells.slice(0, 1)] },
      [['table.cell-twice', ['cells', 3]]],
    ],
    [
      'an unknown cell',
      { ...published, relations: [{ along: 'x', whole: 'city', parts: ['c'] }] },
      [['table.unknown-cell', ['relations', 0, 'parts', 0]]],
    ],
    [
      'a rule that says the number',
      { ...published, rule: { smallest: 2, zeros: 'published' } },
      [['rule.smallest', ['rule', 'smallest']]],
    ],
  ])('%s', (_, table, issues) => {
    expect(said(checkPublished(table))).toEqual(issues);
  });

  test('a rule says both things', () => {
    const rule = { smallest: 3, zeros: 'published' };
    expect(checkRule(rule)).toEqual({ ok: true, value: rule });
    expect(said(checkRule({ ...rule, keep: [] }))).toEqual([['field.unknown', ['keep']]]);
    expect(said(checkRule([]))).toEqual([['field.invalid-type', []]]);
    expect(said(checkRule({ smallest: 1, zeros: 'suppressed' }))).toEqual([['rule.smallest', ['smallest']]]);
    expect(said(checkRule({ smallest: 5, zeros: true }))).toEqual([['rule.zeros', ['zeros']]]);
  });

  test('schemas take what the checks take, and JSON survives the round trip', () => {
    const answer = suppress(
      twoWay([
        [1, 30],
        [50, 10],
      ]),
      FIVE,
    );
    if (answer.status !== 'safe') throw new Error(answer.status);
    const again = JSON.parse(JSON.stringify(answer.table));
    expect(publishedTableSchema.parse(again)).toEqual(answer.table);
    expect(countTableSchema.parse(JSON.parse(JSON.stringify(SOUND)))).toEqual(SOUND);
    expect(suppressionRuleSchema.parse(FIVE)).toEqual(FIVE);
    expect(publishedTableSchema.safeParse(withA({ count: 3 })).success).toBe(false);
    expect(countTableSchema.safeParse(published).success).toBe(false);
    expect(suppressionRuleSchema.safeParse({ smallest: 5 }).success).toBe(false);
  });
});
