import { describe, expect, test } from 'vitest';
import {
  distinct,
  received,
  receivedOnline,
  receivedPaidOnline,
  settled,
  sum,
  teams,
} from '../../src/measures/index.js';
import { month } from '../../src/periods/index.js';
import { compile, compileCounts, readCounts, readTally, type Statement } from '../../src/sql/index.js';
import { byBody, type TallyPlan, tally } from '../../src/tallies/index.js';
import { FEW } from '../services/good.js';
import { codesOf, issuesOf } from './codes.js';
import { dossierTable } from './table.js';

const title = { vi: 'Phép đếm thử', en: 'A measure of a test' };
const seconds = sum(settled, { name: 'seconds', title, field: 'handlingSeconds', unit: 'second' });
const platforms = distinct(received, { name: 'platforms', title, field: 'platform', unit: 'item' });
const paidFor = distinct(receivedPaidOnline, { name: 'paidFor', title, field: 'procedure', unit: 'procedure' });
const records = { read: 1, counted: 1, later: 0, faulty: 0 };

function statementOf(plan: TallyPlan): Statement {
  const compiled = compile(plan, dossierTable('postgres', 'timestamptz'));
  if (!compiled.ok) throw new Error(codesOf(compiled).join());
  return compiled.value;
}

const plan = { by: [byBody], of: [received, receivedPaidOnline] };
const row = { body: 'H26.14', received: 3, receivedPaidOnline: 1, receivedPaidOnline_atMost: 2 };

function read(changed: object, of: TallyPlan = plan): ReturnType<typeof readTally> {
  return readTally([{ ...row, ...changed }], statementOf(of), records);
}

describe('rows become a tally', () => {
  test('numbers, bigints and texts of digits are one', () => {
    const counts = { received: 3, receivedPaidOnline: { atLeast: 1, atMost: 2 } };
    for (const received of [3, 3n, '3']) {
      const table = read({ received });
      expect(table.ok && table.value.groups).toEqual([{ at: { body: 'H26.14' }, counts }]);
    }
    expect(read({ received: String(Number.MAX_SAFE_INTEGER) }).ok).toBe(true);
  });

  test('it says how it was counted as the process does, and can be merged with such tallies', () => {
    const table = read({});
    const own = tally([FEW], plan);
    expect(table.ok && { ...table.value, groups: [] }).toEqual({ ...own, groups: [] });
    expect(JSON.parse(JSON.stringify(table))).toEqual(table);
  });

  test('totals and different values', () => {
    const of = { by: [], of: [seconds, platforms, paidFor] };
    const given = {
      seconds: '7',
      seconds_unstated: 1,
      platforms_values: ['b', 'a'],
      platforms_unstated: 0,
      paidFor_values: ['x'],
      paidFor_possibleValues: ['y', 'x'],
    };
    const table = readTally([given], statementOf(of), records);
    expect(table.ok && table.value.groups[0]).toEqual({
      at: {},
      counts: { seconds: { atLeast: 7 }, platforms: 2, paidFor: { atLeast: 1, atMost: 2 } },
      values: {
        platforms: { sure: ['a', 'b'], possible: [], unstated: 0 },
        paidFor: { sure: ['x'], possible: ['y'], unstated: 0 },
      },
    });
    expect(issuesOf(readTally([{ ...given, platforms_values: 'a,b' }], statementOf(of), records))).toEqual([
      '0.platforms_values sql.values-unreadable',
    ]);
    const none = readTally([{ ...given, platforms_values: null }], statementOf(of), records);
    expect(none.ok && none.value.groups[0]?.counts['platforms']).toBe(0);
    expect(issuesOf(readTally([{ ...given, platforms_values: ['a', 1] }], statementOf(of), records))).toEqual([
      '0.platforms_values sql.values-unreadable',
    ]);
  });
});

describe('rows of reported counts', () => {
  const days = { first: '2025-07-01', last: '2025-07-31' };
  const columns = { period: 'thang', counts: { teams: { atLeast: 'a', atMost: 'b' } } };
  const table = { dialect: 'duckdb', table: 't', columns, reported: month, days } as const;
  const compiled = compileCounts({ by: [month], of: [teams] }, table);
  const given = { month: '2025-07', teams: 3, teams_atMost: 5n, teams_stated: '2', teams_unstated: 0 };
  const counted = (changed: object) =>
    compiled.ok ? readCounts([{ ...given, ...changed }], compiled.value) : compiled;

  test('a range, a lower end where some did not state it, nothing where nobody did', () => {
    const countsOf = (changed: object) => {
      const read = counted(changed);
      if (read.ok) expect(read.value[0]?.at).toEqual({ month: '2025-07' });
      return read.ok ? read.value[0]?.counts : codesOf(read);
    };
    expect(countsOf({})).toEqual({ teams: { atLeast: 3, atMost: 5 } });
    expect(countsOf({ teams_atMost: 3 })).toEqual({ teams: 3 });
    expect(countsOf({ teams_unstated: 1, teams_atMost: 2 })).toEqual({ teams: { atLeast: 3 } });
    expect(countsOf({ teams_stated: 0 })).toStrictEqual({});
    expect(countsOf({ teams: 'ba' })).toEqual(['sql.not-a-number']);
    expect(countsOf({ teams_atMost: 2 })).toEqual(['sql.upside-down']);
  });
});

describe('rows that are none are refused, with how to mend them', () => {
  test.each<[string, object, string]>([
    ['a count above 2^53', { received: 2 ** 53 }, '0.received sql.count-unsafe'],
    ['a bigint above 2^53', { received: 2n ** 53n }, '0.received sql.count-unsafe'],
    ['a text above 2^53', { received: '9007199254740992' }, '0.received sql.count-unsafe'],
    ['a text of a thousand digits', { received: '9'.repeat(1_000) }, '0.received sql.not-a-number'],
    ['a count below 0', { received: -1 }, '0.received sql.count-unsafe'],
    ['a text that is no number', { received: 'ba' }, '0.received sql.not-a-number'],
    ['a text with a decimal point', { received: '3.0' }, '0.received sql.not-a-number'],
    ['an empty text', { received: '' }, '0.received sql.not-a-number'],
    ['part of a number', { received: 0.5 }, '0.received sql.not-a-number'],
    ['NaN', { received: Number.NaN }, '0.received sql.not-a-number'],
    ['Infinity', { received: Infinity }, '0.received sql.not-a-number'],
    ['NULL', { received: null }, '0.received sql.not-a-number'],
    ['a list', { received: ['7'] }, '0.received sql.not-a-number'],
    ['an object', { received: { low: 3, high: 0 } }, '0.received sql.not-a-number'],
    ['a column that is not there', { received: undefined }, '0.received field.missing'],
    ['a group that is NULL', { body: null }, '0.body sql.group-unreadable'],
    ['a group that is a number', { body: 7 }, '0.body sql.group-unreadable'],
    ['an upper count below the sure one', { receivedPaidOnline_atMost: 0 }, '0.receivedPaidOnline sql.upside-down'],
  ])('%s', (_, changed, code) => {
    const table = read(changed);
    expect(issuesOf(table)).toEqual([code]);
  });

  test('all that is wrong is said at once', () => {
    const wrong = readTally(
      [{ ...row, received: 'x' }, { ...row, body: null, received: -1 }, 7],
      statementOf(plan),
      records,
    );
    expect(issuesOf(wrong)).toEqual([
      '0.received sql.not-a-number',
      '1.body sql.group-unreadable',
      '1.received sql.count-unsafe',
      '2.body sql.group-unreadable',
      '2.received field.missing',
      '2.receivedPaidOnline field.missing',
      '2.receivedPaidOnline_atMost field.missing',
    ]);
  });

  test('what is no list, and a group that stands there twice', () => {
    expect(issuesOf(readTally({ rows: [row] }, statementOf(plan), records))).toEqual(['sql.rows-unreadable']);
    expect(issuesOf(readTally([row, row], statementOf(plan), records))).toEqual(['1 sql.group-twice']);
    expect(
      issuesOf(readTally([row, { ...row, body: 'H26.15' }], statementOf({ ...plan, of: [receivedOnline] }), records)),
    ).toEqual(['0.receivedOnline field.missing', '1.receivedOnline field.missing']);
  });

  test('a part above its whole, unless it may be a part of what perhaps belongs', () => {
    expect(read({ received: 2 }).ok).toBe(true);
    const wrong = read({ received: 0 });
    expect(wrong.ok ? [] : wrong.issues).toMatchObject([
      { code: 'sql.part-above-whole', path: [0, 'receivedPaidOnline'], expected: 'at most 0, received', received: '1' },
    ]);
  });

  test('records add up', () => {
    const sums = { read: 6, counted: 1, later: 2, faulty: 3 };
    expect(readTally([row], statementOf(plan), sums).ok).toBe(true);
    for (const read of [0, 2, 4]) {
      expect(issuesOf(readTally([row], statementOf(plan), { ...sums, read }))).toEqual([
        'records.read sql.records-do-not-add',
      ]);
    }
  });

  test('records that do not add up', () => {
    expect(issuesOf(readTally([row], statementOf(plan), { ...records, read: 2 }))).toEqual([
      'records.read sql.records-do-not-add',
    ]);
    expect(issuesOf(readTally([row], statementOf(plan), { ...records, later: -1 }))).toEqual([
      'records.later count.negative',
    ]);
  });
});
