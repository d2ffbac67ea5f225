import { describe, expect, test } from 'vitest';
import { open, received } from '../../src/measures/index.js';
import { month, nd09, quarter } from '../../src/periods/index.js';
import { compile, type TableOfDossiers } from '../../src/sql/index.js';
import type { TallyPlan } from '../../src/tallies/index.js';
import { issuesOf } from './codes.js';

const table: TableOfDossiers = {
  dialect: 'postgres',
  table: 'ho_so',
  columns: { receivedAt: 'ngay', settledAt: 'xong' },
  instants: 'timestamptz',
};
const third = { first: '2025-07-01', last: '2025-09-30' };

function compiled(plan: TallyPlan, days?: TableOfDossiers['days'], dialect: TableOfDossiers['dialect'] = 'postgres') {
  return compile(plan, { ...table, dialect, ...(days === undefined ? {} : { days }) });
}

describe('days that cannot be counted are shown beside those that can', () => {
  test.each<[string, TallyPlan, TableOfDossiers['days'], string, string, string]>([
    [
      'half a quarter',
      { by: [quarter], of: [received] },
      { ...third, last: '2025-08-31' },
      'days sql.partial-period',
      '2025-07-01 to 2025-09-30',
      '"2025-07-01 to 2025-08-31"',
    ],
    [
      'a quarter that begins late',
      { by: [quarter], of: [received] },
      { ...third, first: '2025-08-01' },
      'days sql.partial-period',
      '2025-07-01 to 2025-09-30',
      '"2025-08-01 to 2025-09-30"',
    ],
    [
      'more than a hundred years',
      { by: [month], of: [received] },
      { first: '1924-01-01', last: '2025-12-31' },
      'days sql.too-many-periods',
      'at most 100 years',
      '"1924-01-01 to 2025-12-31"',
    ],
    [
      'days upside down',
      { by: [], of: [received] },
      { first: third.last, last: third.first },
      'days sql.days-upside-down',
      '2025-09-30 or later',
      '"2025-07-01"',
    ],
    [
      'a day of looking before the days',
      { by: [], of: [open], asOf: '2025-06-30' },
      third,
      'asOf sql.as-of-outside',
      '2025-07-01 to 2025-09-30',
      '"2025-06-30"',
    ],
    [
      'a day of looking before the days, of which one count takes no notice',
      { by: [], of: [received, open], asOf: '2025-06-30' },
      third,
      'asOf sql.as-of-outside',
      '2025-07-01 to 2025-09-30',
      '"2025-06-30"',
    ],
    [
      'a day of looking that no engine compares, which is not held against the days',
      { by: [], of: [open], asOf: '0001-06-01' },
      third,
      'asOf sql.days-out-of-reach',
      '0002-01-01 to 9997-12-31',
      '"0001-06-01"',
    ],
  ])('%s', (_, plan, days, place, expected, shown) => {
    const answer = compiled(plan, days);
    expect(issuesOf(answer)).toEqual([place]);
    expect(answer).toMatchObject({ issues: [{ expected, received: shown }] });
  });
});

describe('days that can be counted', () => {
  test.each<[string, TallyPlan, TableOfDossiers['days']]>([
    ['a hundred years', { by: [month], of: [received] }, { first: '1925-01-01', last: '2025-12-31' }],
    [
      'any number of years where nothing is grouped by time',
      { by: [], of: [received] },
      { first: '1000-01-01', last: '2025-12-31' },
    ],
    ['one day', { by: [], of: [received] }, { first: '2025-07-01', last: '2025-07-01' }],
    [
      'the first and the last that can be compared',
      { by: [], of: [received] },
      { first: '0002-01-01', last: '9997-12-31' },
    ],
    ['looked at on their first day', { by: [], of: [open], asOf: '2025-07-01' }, third],
    ['looked at on their last day', { by: [], of: [open], asOf: '2025-09-30' }, third],
    ['looked at on any day where none are given', { by: [], of: [open], asOf: '2025-09-30' }, undefined],
    ['whole in one of two calendars', { by: [month, nd09.quarter], of: [received] }, third],
  ])('%s', (_, plan, days) => expect(issuesOf(compiled(plan, days))).toEqual([]));

  test('ClickHouse compares those from 1970 on', () => {
    const plan = { by: [], of: [received] };
    expect(issuesOf(compiled(plan, { first: '1970-01-02', last: '2105-12-31' }, 'clickhouse'))).toEqual([]);
    expect(issuesOf(compiled(plan, { first: '1970-01-01', last: '2106-01-01' }, 'clickhouse'))).toEqual([
      'days.first sql.days-out-of-reach',
      'days.last sql.days-out-of-reach',
    ]);
  });
});
