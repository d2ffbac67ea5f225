/** Which columns a statement needs, and what it writes for them. */
import { describe, expect, test } from 'vitest';
import {
  distinct,
  equals,
  households,
  open,
  received,
  receivedByPost,
  receivedInPerson,
  receivedOnline,
  settled,
  settledOnTime,
  teams,
  together,
  within,
} from '../../src/measures/index.js';
import { month, quarter } from '../../src/periods/index.js';
import {
  compile,
  compileCounts,
  type Statement,
  type TableOfCounts,
  type TableOfDossiers,
} from '../../src/sql/index.js';
import { byBody, byHandlingDays, bySubmissionChannel, type TallyPlan } from '../../src/tallies/index.js';
import { codesOf, issuesOf } from './codes.js';
import { dossierTable } from './table.js';

const title = { vi: 'Phép đếm thử', en: 'A measure of a test' };
const asOf = '2025-09-30';

function good(compiled: ReturnType<typeof compile>): Statement {
  return compiled.ok ? compiled.value : expect.fail(codesOf(compiled).join());
}

describe('a table without columns is told all that a plan needs', () => {
  test.each<[string, TallyPlan, readonly string[]]>([
    ['dossiers received', { by: [], of: [received] }, ['receivedAt']],
    ['dossiers received, by a day', { by: [], of: [received], asOf }, ['receivedAt']],
    ['dossiers settled', { by: [], of: [settled] }, ['settledAt']],
    ['dossiers settled, by a day', { by: [], of: [settled], asOf }, ['settledAt', 'receivedAt']],
    ['dossiers settled on time', { by: [], of: [settledOnTime], rule: 'portal' }, ['settlement', 'settledAt']],
    ['open dossiers', { by: [], of: [open], asOf }, ['receivedAt', 'settledAt']],
    [
      'by body and channel',
      { by: [byBody, bySubmissionChannel], of: [received] },
      ['body', 'submissionChannel', 'receivedAt'],
    ],
    ['by days of handling', { by: [byHandlingDays], of: [received] }, ['handlingDays', 'receivedAt']],
    [
      'by days of handling, by a day',
      { by: [byHandlingDays], of: [received], asOf },
      ['handlingDays', 'receivedAt', 'settledAt'],
    ],
    [
      'by body and days of handling, by a day',
      { by: [byBody, byHandlingDays], of: [received], asOf },
      ['body', 'handlingDays', 'receivedAt', 'settledAt'],
    ],
  ])('%s', (_, plan, columns) => {
    const table: TableOfDossiers = { ...dossierTable('postgres', 'timestamptz'), columns: {} };
    expect(issuesOf(compile(plan, table))).toEqual(columns.map((name) => `columns.${name} sql.column-missing`));
    const given = Object.fromEntries(columns.map((name) => [name, name]));
    expect(issuesOf(compile(plan, { ...table, columns: given }))).toEqual([]);
  });
});

test('names of the result and values of a column are refused where they stand', () => {
  const table = dossierTable('duckdb', 'timestamptz');
  const asked = (name: string) => within(received, { name, title, where: equals('submissionChannel', 'post') });
  const byAsked = { ...bySubmissionChannel, name: 'asked' };
  expect(issuesOf(compile({ by: [byAsked], of: [asked('asked')] }, table))).toEqual(['of.asked sql.name-twice']);
  expect(issuesOf(compile({ by: [], of: [asked('a\nb')] }, table))).toEqual(['of.a\nb sql.not-a-name']);
  const flag = within(received, { name: 'flag', title, where: { field: 'hasFee', among: [true, 'yes'] } as never });
  expect(issuesOf(compile({ by: [], of: [flag] }, table))).toEqual(['of.flag.hasFee sql.value-unknown']);
});

describe('conditions of several parts stand in brackets', () => {
  const onPaper = together([receivedInPerson, receivedByPost], { name: 'onPaper', title });
  const platforms = distinct(onPaper, { name: 'platforms', title, field: 'platform', unit: 'item' });
  const withFee = within(onPaper, { name: 'withFee', title, where: equals('hasFee', true) });

  test('before a further test', () => {
    const { text } = good(compile({ by: [], of: [platforms] }, dossierTable('duckdb', 'timestamptz')));
    expect(text).toContain(
      'list(DISTINCT CAST("platform" AS VARCHAR)) FILTER (WHERE ("submissionChannel" = $1 OR "submissionChannel" = $2) AND "platform" IS NOT NULL)',
    );
  });

  test('within another condition', () => {
    const { text } = good(compile({ by: [], of: [withFee] }, dossierTable('postgres', 'timestamptz')));
    expect(text).toContain(
      'FILTER (WHERE ("submissionChannel" = $1 OR "submissionChannel" = $2) AND "hasFee" = TRUE) AS "withFee"',
    );
  });
});

describe('reported counts', () => {
  const columns = { body: 'xa', period: 'thang', counts: { households: 'ho', teams: 'to' } };
  const days = { first: '2025-07-01', last: '2025-12-31' };
  const table: TableOfCounts = { dialect: 'duckdb', table: 'reports', columns, reported: month, days };
  const of = (plan: Parameters<typeof compileCounts>[0]) => good(compileCounts(plan, table));

  test('of a stock the last month of each group stands for it', () => {
    const byQuarter = of({ by: [byBody, quarter], of: [households] });
    expect(byQuarter.text).toMatch(/"thang" IN \(\$\d+(?:::VARCHAR)?, \$\d+(?:::VARCHAR)?\)/);
    const whole = of({ by: [byBody], of: [households] });
    expect(whole.text.match(/"thang" IN \(([^)]*)\)/)?.[1]).toMatch(/^\$\d+(?:::VARCHAR)?$/);
    expect(whole.parameters[0]).toBe('2025-12');
  });

  test('a count that nothing is known of is refused where its column would stand', () => {
    const wrong = { ...table, columns: { ...columns, period: '', body: '', counts: { teams: '' } } };
    expect(issuesOf(compileCounts({ by: [byBody], of: [households, teams] }, wrong))).toEqual([
      'columns.period sql.not-a-name',
      'columns.body sql.not-a-name',
      'columns.counts.households sql.column-missing',
      'columns.counts.teams sql.not-a-name',
    ]);
  });

  test('a body that no plan asks for is looked at where it is given, and not missed where it is not', () => {
    const { body: _, ...others } = columns;
    const plan = { by: [], of: [teams] };
    expect(issuesOf(compileCounts(plan, { ...table, columns: others }))).toEqual([]);
    expect(issuesOf(compileCounts(plan, { ...table, columns: { ...others, body: '' } }))).toEqual([
      'columns.body sql.not-a-name',
    ]);
  });
});

test('the different values that were online', () => {
  const procedures = distinct(receivedOnline, { name: 'procedures', title, field: 'procedure', unit: 'procedure' });
  const { text } = good(compile({ by: [], of: [procedures] }, dossierTable('duckdb', 'timestamptz')));
  expect(text).toContain('list(DISTINCT CAST("procedure" AS VARCHAR)) FILTER (WHERE "submissionChannel" = $1)');
});
