import { describe, expect, test } from 'vitest';
import {
  among,
  distinct,
  equals,
  open,
  received,
  receivedOnline,
  settled,
  settledOnTime,
  sum,
  within,
} from '../../src/measures/index.js';
import { month, nd09, quarter } from '../../src/periods/index.js';
import { compile, type TableOfDossiers } from '../../src/sql/index.js';
import { byBody, byHandlingDays, type TallyPlan } from '../../src/tallies/index.js';
import { thrown } from '../thrown.js';
import { codesOf, issuesOf } from './codes.js';
import { dossierTable } from './table.js';

const target = dossierTable('postgres', 'timestamptz');
const days = { first: '2025-07-01', last: '2025-09-30' };
const title = { vi: 'Phép đếm thử', en: 'A measure of a test' };

function textOf(plan: TallyPlan, table: Partial<TableOfDossiers> = {}): string {
  const compiled = compile(plan, { ...target, ...table });
  return compiled.ok ? compiled.value.text : codesOf(compiled).join();
}

describe('what is written', () => {
  test('one kind of day is one SELECT, without what no column can leave open', () => {
    const text = textOf({ by: [byBody], of: [receivedOnline] });
    expect(text.match(/SELECT/g)).toHaveLength(1);
    expect(text).not.toContain('FROM FALSE');
    expect(text).toContain('"body" AS "body"');
  });

  test('what may be open is counted twice: surely, and at most', () => {
    const paid = within(received, { name: 'paid', title, where: equals('paidOnline', true) });
    const text = textOf({ by: [], of: [paid] });
    expect(text).toContain('count(*) FILTER (WHERE "paidOnline" = TRUE) AS "paid"');
    expect(text).toContain('count(*) FILTER (WHERE ("paidOnline" = TRUE) IS DISTINCT FROM FALSE) AS "paid_atMost"');
  });

  test('bounds of days at +07:00 in each form of instants, and no function of a calendar', () => {
    const bounds = (instants: TableOfDossiers['instants'], dialect: TableOfDossiers['dialect'] = 'postgres') => {
      const compiled = compile({ by: [quarter], of: [received] }, { ...target, dialect, instants, days });
      return compiled.ok
        ? [compiled.value.parameters.slice(0, 3), compiled.value.text.match(/extract|date_trunc|quarter\(/i)]
        : [];
    };
    expect(bounds('timestamptz')).toEqual([
      ['2025-07-01T00:00:00+07:00', '2025-10-01T00:00:00+07:00', '2025-Q3'],
      null,
    ]);
    expect(bounds('text+07:00')).toEqual([['2025-07-01', '2025-10-01', '2025-Q3'], null]);
    expect(bounds('milliseconds')).toEqual([
      [Date.parse('2025-06-30T17:00Z'), Date.parse('2025-09-30T17:00Z'), '2025-Q3'],
      null,
    ]);
    expect(bounds('timestamptz', 'clickhouse')[0]).toEqual([1_751_302_800, 1_759_251_600, '2025-Q3']);
    expect(bounds('text+07:00', 'clickhouse')[0]).toEqual(['2025-07-01', '2025-10-01', '2025-Q3']);
    expect(bounds('milliseconds', 'clickhouse')[0]).toEqual([1_751_302_800_000, 1_759_251_600_000, '2025-Q3']);
  });

  test('a table may be named with its schema', () => {
    expect(textOf({ by: [], of: [received] }, { table: ['kho', 'ho so'] })).toContain('FROM "kho"."ho so"');
  });

  test('months and reporting quarters cross: days that are whole months are enough', () => {
    const text = textOf({ by: [month, nd09.quarter], of: [received] }, { days });
    expect(text.match(/WHEN/g)).toHaveLength(3 + 2);
  });

  test('a condition of every row, read from JSON, is true', () => {
    const all = { ...received, name: 'all', rows: { rule: 'together', parts: [received, receivedOnline] } } as const;
    expect(textOf({ by: [], of: [all] })).toContain('FILTER (WHERE TRUE OR "submissionChannel" = $1)');
  });

  test('totals and different values in ClickHouse', () => {
    const of = [
      sum(receivedOnline, { name: 'online', title, field: 'handlingSeconds', unit: 'second' }),
      sum(received, { name: 'all', title, field: 'handlingDays', unit: 'day' }),
      distinct(received, { name: 'procedures', title, field: 'procedure', unit: 'procedure' }),
      distinct(receivedOnline, { name: 'platforms', title, field: 'platform', unit: 'item' }),
      distinct(settled, { name: 'fees', title, field: 'hasFee', unit: 'item' }),
    ];
    const text = textOf({ by: [], of, asOf: '2025-09-30' }, { dialect: 'clickhouse' });
    const seen = 'if(`settledAt` < toDateTime({p1:UInt32}), `handlingSeconds`, NULL)';
    for (const part of [
      `sumIf(ifNull(${seen}, 0), \`submissionChannel\` = {p2:String}) AS \`n_online\``,
      'sum(ifNull(if(`settledAt` < toDateTime({p1:UInt32}), `handlingDays`, NULL), 0)) AS `n_all`',
      'groupUniqArray(toString(`procedure`)) AS `n_procedures_values`',
      "groupUniqArrayIf(ifNull(toString(`platform`), ''), `submissionChannel` = {p2:String} AND `platform` IS NOT NULL)",
      "groupUniqArrayIf(ifNull(if(`hasFee` = 1, 'true', 'false'), ''), `hasFee` IS NOT NULL)",
      'emptyArrayString() AS `n_platforms_values`',
      'groupUniqArrayArray(`n_platforms_values`) AS `platforms_values`',
    ]) {
      expect(text).toContain(part);
    }
  });

  test('ClickHouse has conditions of two values only', () => {
    const onTime = textOf({ by: [], of: [settledOnTime], rule: 'portal' }, { dialect: 'clickhouse' });
    expect(onTime).toContain('countIf(ifNull(`settlement` = {p1:String} OR `settlement` = {p2:String}, 0))');
    expect(onTime).toContain('countIf(ifNull(`settlement` = {p1:String} OR `settlement` = {p2:String}, 1))');
    const some = within(received, { name: 'some', title, where: among('serviceLevel', ['full', 'none']) });
    expect(textOf({ by: [], of: [some] }, { dialect: 'clickhouse' })).toContain(
      'countIf((`serviceLevel` = {p1:String} OR',
    );
    const days = within(received, { name: 'quick', title, where: among('handlingDays', [0, 1]) });
    expect(textOf({ by: [byHandlingDays], of: [days] }, { dialect: 'clickhouse' })).toContain('= {p1:Int64}');
  });
});

describe('what cannot be compiled is refused', () => {
  const without = (name: string) => {
    const { [name]: _, ...columns } = target.columns as Record<string, string>; // any of its names
    return { columns };
  };

  test.each<[string, TallyPlan, Partial<TableOfDossiers>, string[]]>([
    [
      'a dialect that does not exist',
      { by: [], of: [received] },
      { dialect: 'oracle' as never },
      ['dialect sql.dialect-unknown'],
    ],
    [
      'a dialect named like a method',
      { by: [], of: [received] },
      { dialect: 'toString' as never },
      ['dialect sql.dialect-unknown'],
    ],
    [
      'a missing column',
      { by: [], of: [receivedOnline] },
      without('submissionChannel'),
      ['columns.submissionChannel sql.column-missing'],
    ],
    ['a missing group', { by: [byBody], of: [received] }, without('body'), ['columns.body sql.column-missing']],
    [
      'no time of settlement to look at',
      { by: [byHandlingDays], of: [received], asOf: '2025-07-01' },
      without('settledAt'),
      ['columns.settledAt sql.column-missing'],
    ],
    [
      'a column mistyped',
      { by: [], of: [received] },
      { columns: { ...target.columns, recievedAt: 'x' } as never },
      ['columns.recievedAt field.unknown'],
    ],
    [
      'no columns at all',
      { by: [], of: [received] },
      { columns: undefined as never },
      ['columns.receivedAt sql.column-missing'],
    ],
    [
      'no form of instants',
      { by: [], of: [received] },
      { instants: 'text' as never },
      ['instants sql.instants-unknown'],
    ],
    ['a name of four parts', { by: [], of: [received] }, { table: ['a', 'b', 'c', 'd'] }, ['table sql.not-a-name']],
    ['periods without days', { by: [month], of: [received] }, {}, ['days sql.days-needed']],
    [
      'days that are none',
      { by: [month], of: [received] },
      { days: 'July' as never },
      ['days.first day.malformed', 'days.last day.malformed'],
    ],
    [
      'days upside down',
      { by: [], of: [received] },
      { days: { first: days.last, last: days.first } },
      ['days sql.days-upside-down'],
    ],
    [
      'half a quarter',
      { by: [quarter], of: [received] },
      { days: { ...days, last: '2025-08-31' } },
      ['days sql.partial-period'],
    ],
    [
      'too many months',
      { by: [month], of: [received] },
      { days: { first: '1000-01-01', last: '2025-12-31' } },
      ['days sql.too-many-periods'],
    ],
    [
      'days out of reach',
      { by: [], of: [received] },
      { days: { first: '0001-01-01', last: '9999-12-31' } },
      ['days.first sql.days-out-of-reach', 'days.last sql.days-out-of-reach'],
    ],
    [
      'days that ClickHouse cannot hold',
      { by: [], of: [received] },
      { dialect: 'clickhouse', days: { first: '1969-01-01', last: '2025-12-31' } },
      ['days.first sql.days-out-of-reach'],
    ],
    [
      'open dossiers outside the days',
      { by: [], of: [open], asOf: '2025-10-01' },
      { days },
      ['asOf sql.as-of-outside'],
    ],
    [
      'a condition without a value',
      { by: [], of: [within(received, { name: 'none', title, where: { field: 'platform', among: [] } as never })] },
      {},
      ['of.none.platform sql.value-unknown'],
    ],
  ])('%s', (_, plan, table, codes) => {
    expect(issuesOf(compile(plan, { ...target, ...table }))).toEqual(codes);
  });

  test('what is received after the days does not matter where nothing is open', () => {
    expect(compile({ by: [], of: [received], asOf: '2025-10-01' }, { ...target, days }).ok).toBe(true);
  });

  test('a plan that tally would not count is a mistake here too', () => {
    const codeOf = (plan: unknown) => thrown(() => compile(plan as TallyPlan, target)); // as JavaScript may pass
    expect(codeOf({ by: [], of: [settledOnTime] })).toMatchObject({ code: 'tally.rule-needed' });
    expect(codeOf({ by: [{ ...byBody, field: 'colour' }], of: [received] })).toMatchObject({ code: 'tally.no-plan' });
    expect(codeOf({ by: [{ ...month, calendar: 'lunar' }], of: [received] })).toMatchObject({ code: 'tally.no-plan' });
    const flag = within(received, { name: 'flag', title, where: { field: 'hasFee', among: ['yes'] } as never });
    expect(codeOf({ by: [], of: [flag] })).toMatchObject({ code: 'tally.unknown-value' });
  });
});
