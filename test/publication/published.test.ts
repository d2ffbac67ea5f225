import { describe, expect, test } from 'vitest';
import { explain, installationsPerTeam, onlineShareOfReceived, print } from '../../src/indicators/index.js';
import { equals } from '../../src/measures/condition.js';
import {
  distinct,
  type Measure,
  measure,
  open,
  received,
  receivedByPost,
  receivedFullyOnline,
  receivedInPerson,
  receivedOnline,
  rest,
  together,
  within,
} from '../../src/measures/index.js';
import { month } from '../../src/periods/index.js';
import {
  type CountTable,
  type PublishedTable,
  publishedFigures,
  recoverable,
  suppress,
  tableOf,
} from '../../src/publication/index.js';
import { byBody, byProcedure, type Dimension, type Tally } from '../../src/tallies/index.js';

const FIVE = { smallest: 5, zeros: 'published' } as const;
const title = { vi: 'Thử', en: 'Test' };

function tallyOf(by: readonly Dimension[], groups: readonly [Record<string, string>, Record<string, number>][]): Tally {
  return {
    by,
    of: [],
    records: { read: 0, counted: 0, later: 0, faulty: 0 },
    faults: [],
    faultLimit: 100,
    groups: groups.map(([at, counts]) => ({ at, counts })),
  };
}

function tableFrom(...of: Parameters<typeof tableOf>): CountTable {
  const table = tableOf(...of);
  if (!table.ok) throw new Error(JSON.stringify(table.issues));
  return table.value;
}

function published(table: CountTable): PublishedTable {
  const answer = suppress(table, FIVE);
  if (answer.status !== 'safe') throw new Error(JSON.stringify(answer));
  return answer.table;
}

const SHARES = tallyOf(
  [byBody],
  [
    [{ body: 'a' }, { received: 100, receivedOnline: 98 }],
    [{ body: 'b' }, { received: 80, receivedOnline: 40 }],
    [{ body: 'c' }, { received: 60, receivedOnline: 0 }],
    [{ body: 'd' }, { received: 0, receivedOnline: 0 }],
  ],
);

describe('a table of a tally', () => {
  test('an indicator: part, whole, what the part leaves, and their totals', () => {
    const table = tableFrom(SHARES, [onlineShareOfReceived]);
    expect(table.by).toEqual(['body']);
    expect(table.cells.filter(({ at }) => at['body'] === undefined).map(({ of, count }) => [of, count])).toEqual([
      ['receivedOnline', 138],
      ['received', 240],
      ['received-receivedOnline', 102],
    ]);
    expect(table.relations).toContainEqual({
      along: 'counts',
      whole: 'received|a',
      parts: ['receivedOnline|a', 'received-receivedOnline|a'],
    });
  });

  test('one measure alone, and one that is named twice', () => {
    expect(tableFrom(SHARES, [received]).relations).toHaveLength(1);
    expect(tableFrom(SHARES, [onlineShareOfReceived, received])).toEqual(tableFrom(SHARES, [onlineShareOfReceived]));
  });

  test('parts of parts, and parts that share no row: what they leave is a count too, unless it is always 0', () => {
    const counts = {
      received: 100,
      receivedOnline: 60,
      receivedFullyOnline: 20,
      receivedInPerson: 30,
      receivedByPost: 10,
    };
    const of = [received, receivedOnline, receivedFullyOnline, receivedInPerson, receivedByPost];
    const sums = (post: number) =>
      tableFrom(tallyOf([byBody], [[{ body: 'a' }, { ...counts, receivedByPost: post }]]), of)
        .relations.filter(({ along, whole }) => along === 'counts' && whole.endsWith('|a'))
        .map(({ whole, parts }) => `${whole} = ${parts.join(' + ')}`.replaceAll('|a', ''));
    expect(sums(10)).toContain('received = receivedOnline + receivedInPerson + receivedByPost');
    expect(sums(10)).toContain('receivedOnline = receivedFullyOnline + receivedOnline-receivedFullyOnline');
    expect(sums(8)).toContain(
      'received = receivedOnline + receivedInPerson + receivedByPost + received-receivedOnline-receivedInPerson-receivedByPost',
    );
  });

  test('a measure that is the rest, or several parts together, is not made up again', () => {
    const offline = rest(received, receivedOnline, { name: 'offline', title });
    const onPaper = together([receivedInPerson, receivedByPost], { name: 'onPaper', title });
    const counts = {
      received: 100,
      receivedOnline: 60,
      offline: 40,
      onPaper: 40,
      receivedInPerson: 30,
      receivedByPost: 10,
    };
    const tally = tallyOf([byBody], [[{ body: 'a' }, counts]]);
    const names = (of: readonly Measure[]) => [...new Set(tableFrom(tally, of).cells.map((cell) => cell.of))];
    expect(names([received, receivedOnline, offline])).toEqual(['received', 'receivedOnline', 'offline']);
    expect(names([offline])).toEqual(['offline']);
    expect(names([onPaper])).toEqual(['onPaper']);
    const { relations } = tableFrom(tally, [onPaper, receivedInPerson, receivedByPost]);
    expect(relations).toContainEqual({
      along: 'counts',
      whole: 'onPaper|a',
      parts: ['receivedInPerson|a', 'receivedByPost|a'],
    });
  });

  test('totals over the dimensions over which the measures add up', () => {
    const at = { body: 'a', month: '2025-07', procedure: '1.000001' };
    const by = [byBody, month, byProcedure];
    const totalOver = (one: Measure) =>
      by.map(({ name }) =>
        tableFrom(tallyOf(by, [[at, { [one.name]: 7 }]]), [one]).cells.some((cell) => !Object.hasOwn(cell.at, name)),
      );
    expect(totalOver(received)).toEqual([true, true, true]);
    expect(totalOver(open)).toEqual([true, false, true]);
    const nowhere = measure({ ...spec, additivity: { time: 'none', place: 'none' } });
    expect(totalOver(nowhere)).toEqual([false, false, true]);
  });

  const spec = { name: 'things', title, fact: 'dossier', unit: 'dossier', datedBy: 'receivedAt' } as const;

  test.each<[string, readonly Measure[], Record<string, unknown>, readonly string[]]>([
    [
      'a number of different values',
      [distinct(received, { name: 'procedures', title, field: 'procedure', unit: 'procedure' })],
      { procedures: 7 },
      ['table.not-a-count'],
    ],
    [
      'two measures of one name',
      [received, measure({ ...spec, name: 'received', additivity: { time: 'sum', place: 'none' } })],
      { received: 7 },
      ['table.two-meanings'],
    ],
    ['measures that add up and that do not', [received, open], { received: 7, open: 3 }, ['table.mixed-additivity']],
    ['a count that the tally does not have', [received], {}, ['field.missing']],
    [
      'a range',
      [received, receivedOnline],
      { received: 7, receivedOnline: { atLeast: 1, atMost: 2 } },
      ['table.range'],
    ],
    ['a part above its whole', [received, receivedOnline], { received: 7, receivedOnline: 8 }, ['count.negative']],
  ])('%s is refused', (_, of, counts, codes) => {
    const tally = tallyOf([month], [[{ month: '2025-07' }, counts as Record<string, number>]]);
    const answer = tableOf(tally, of);
    expect(!answer.ok && answer.issues.map(({ code }) => code)).toEqual(codes);
    for (const { message } of answer.ok ? [] : answer.issues)
      expect([message.vi !== '', message.en !== '']).toEqual([true, true]);
  });

  test('a condition of its own makes a part like any other', () => {
    const partly = within(received, { name: 'partly', title, where: equals('serviceLevel', 'partial') });
    expect(
      tableFrom(tallyOf([byBody], [[{ body: 'a' }, { partly: 3, received: 9 }]]), [partly, received]).cells,
    ).toHaveLength(6);
  });
});

describe('figures of a published table', () => {
  const table = published(tableFrom(SHARES, [onlineShareOfReceived]));
  const figures = publishedFigures(table, onlineShareOfReceived);
  const at = (body: string | undefined) => figures.ok && figures.value.find((one) => one.at['body'] === body)?.figure;

  test('a small complement suppresses the share, and so does what protects it', () => {
    expect(at('a')).toMatchObject({ status: 'suppressed', reason: 'small-count' });
    expect(at('b')).toMatchObject({ status: 'suppressed', reason: 'complement' });
    expect(at('c')).toMatchObject({ status: 'value', numerator: 0, denominator: 60 });
    expect(at('d')).toMatchObject({ status: 'empty' });
    expect(at(undefined)).toMatchObject({ status: 'value', numerator: 138, denominator: 240 });
  });

  test('they print and explain without a number', () => {
    const [a, b] = [at('a'), at('b')];
    if (!a || !b) throw new Error('no figure');
    expect([print(a, 'vi'), print(b, 'en')]).toEqual(['không công bố', 'not published']);
    expect(explain(a, 'en')).toBe('Online share of dossiers received: not published, because a count is too small.');
    expect(explain(b, 'vi')).toMatch(/vì sẽ làm lộ một số khác không công bố\.$/);
  });

  test('no figure says what the table withholds', () => {
    const known = table.cells.flatMap((cell) => (cell.status === 'published' ? [cell.id] : []));
    for (const one of figures.ok ? figures.value : []) {
      if (one.figure.status !== 'value') continue;
      const body = one.at['body'] ?? '*';
      expect(known).toContain(`receivedOnline|${body}`);
      expect(known).toContain(`received|${body}`);
    }
    expect(recoverable(table)).toMatchObject({ safe: true });
    const [a] = [at('a')];
    expect(Object.keys(a || {}).sort()).toEqual(['indicator', 'reason', 'status']);
  });

  test('a ratio of two counts that no sum ties', () => {
    const two = tallyOf(
      [byBody],
      [
        [{ body: 'a' }, { installations: 594, teams: 40 }],
        [{ body: 'b' }, { installations: 3, teams: 7 }],
        [{ body: 'c' }, { installations: 50, teams: 9 }],
      ],
    );
    const one = publishedFigures(published(tableFrom(two, [installationsPerTeam])), installationsPerTeam);
    expect(one.ok && one.value.map(({ figure }) => figure.status)).toEqual([
      'value',
      'suppressed',
      'suppressed',
      'value',
    ]);
  });

  test('a table without the counts of the indicator, or that is none', () => {
    const codes = (one: unknown) => {
      const answer = publishedFigures(one as PublishedTable, installationsPerTeam);
      return answer.ok || answer.issues.map(({ code }) => code);
    };
    expect(codes(table)).toEqual(['published.no-count']);
    expect(codes({ ...table, relations: 7 })).toEqual(['field.invalid-type']);
  });
});
