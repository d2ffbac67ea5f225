import { describe, expect, test } from 'vitest';
import { distinct, received, teams } from '../../src/measures/index.js';
import { month, nd09, quarter } from '../../src/periods/index.js';
import { type CountPlan, compileCounts, type TableOfCounts } from '../../src/sql/index.js';
import { byBody, byPlatform } from '../../src/tallies/index.js';
import { thrown } from '../thrown.js';
import { issuesOf } from './codes.js';

const days = { first: '2025-07-01', last: '2025-12-31' };
const columns = { body: 'xa', period: 'thang', counts: { teams: 'to' } };

describe('what cannot be added is refused', () => {
  const table: TableOfCounts = { dialect: 'duckdb', table: 'reports', columns, reported: month, days };
  const numbers = distinct(received, {
    name: 'tt',
    title: { vi: 'Thử', en: 'Test' },
    field: 'procedure',
    unit: 'procedure',
  });
  const withNumbers = { ...table, columns: { ...columns, counts: { ...columns.counts, tt: 'tt' } } };

  test.each<[string, CountPlan, TableOfCounts, string[]]>([
    ['different values over bodies', { by: [month], of: [numbers] }, withNumbers, ['of.tt sql.not-additive']],
    ['different values over time', { by: [byBody, quarter], of: [numbers] }, withNumbers, ['of.tt sql.not-additive']],
    [
      'reported months by reporting quarters',
      { by: [nd09.quarter], of: [teams] },
      table,
      ['by.nd09.quarter sql.periods-straddle'],
    ],
    ['another field', { by: [byPlatform], of: [teams] }, table, ['by.platform sql.dimension-unknown']],
    [
      'no columns at all',
      { by: [], of: [teams] },
      { ...table, columns: undefined as never },
      ['columns.period sql.not-a-name', 'columns.counts.teams sql.column-missing'],
    ],
    ['a count without a column', { by: [], of: [received] }, table, ['columns.counts.received sql.column-missing']],
    [
      'a body without a column',
      { by: [byBody], of: [teams] },
      { ...table, columns: { period: 'thang', counts: columns.counts } },
      ['columns.body sql.not-a-name'],
    ],
    [
      'days within a month',
      { by: [], of: [teams] },
      { ...table, days: { ...days, last: '2025-12-30' } },
      ['days sql.partial-period'],
    ],
    ['no dialect', { by: [], of: [teams] }, { ...table, dialect: 'mysql' as never }, ['dialect sql.dialect-unknown']],
    [
      'an end without a name',
      { by: [], of: [teams] },
      { ...table, columns: { ...columns, counts: { teams: { atLeast: 'a', atMost: '' } } } },
      ['columns.counts.teams.atMost sql.not-a-name'],
    ],
  ])('%s', (_, plan, wrongTable, codes) => {
    expect(issuesOf(compileCounts(plan, wrongTable))).toEqual(codes);
  });

  test.each([undefined, {}, { by: [], of: teams }, { by: [], of: [{ ...teams, rows: { rule: 'al' } }] }])(
    'what is no plan stops the program: %j',
    (plan) => {
      const mistake = thrown(() => compileCounts(plan as CountPlan, table)); // as JavaScript may pass
      expect(mistake).toMatchObject({ name: 'Mistake', code: 'tally.no-plan' });
    },
  );

  test('periods are those of the table, and nothing else', () => {
    const wrong = { ...table, reported: byBody as never };
    expect(issuesOf(compileCounts({ by: [], of: [teams] }, wrong))).toEqual(['reported sql.dimension-unknown']);
  });

  test('different values of a body and month are as they were reported', () => {
    expect(compileCounts({ by: [byBody, month], of: [numbers] }, withNumbers).ok).toBe(true);
  });
});
