import { describe, expect, test } from 'vitest';
import { distinct, received, teams } from '../../src/measures/index.js';
import { month, nd09, quarter } from '../../src/periods/index.js';
import { type CountPlan, compileCounts, type TableOfCounts } from '../../src/sql/index.js';
import { byBody, byPlatform } from '../../src/tallies/index.js';
import { codesOf } from './codes.js';

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
    ['different values over bodies', { by: [month], of: [numbers] }, withNumbers, ['sql.not-additive']],
    ['different values over time', { by: [byBody, quarter], of: [numbers] }, withNumbers, ['sql.not-additive']],
    ['reported months by reporting quarters', { by: [nd09.quarter], of: [teams] }, table, ['sql.periods-straddle']],
    ['another field', { by: [byPlatform], of: [teams] }, table, ['sql.dimension-unknown']],
    [
      'no columns at all',
      { by: [], of: [teams] },
      { ...table, columns: undefined as never },
      ['sql.not-a-name', 'sql.column-missing'],
    ],
    ['a count without a column', { by: [], of: [received] }, table, ['sql.column-missing']],
    [
      'a body without a column',
      { by: [byBody], of: [teams] },
      { ...table, columns: { period: 'thang', counts: columns.counts } },
      ['sql.not-a-name'],
    ],
    [
      'days within a month',
      { by: [], of: [teams] },
      { ...table, days: { ...days, last: '2025-12-30' } },
      ['sql.partial-period'],
    ],
    ['no dialect', { by: [], of: [teams] }, { ...table, dialect: 'mysql' as never }, ['sql.dialect-unknown']],
    [
      'an end without a name',
      { by: [], of: [teams] },
      { ...table, columns: { ...columns, counts: { teams: { atLeast: 'a', atMost: '' } } } },
      ['sql.not-a-name'],
    ],
  ])('%s', (_, plan, wrongTable, codes) => {
    expect(codesOf(compileCounts(plan, wrongTable))).toEqual(codes);
  });

  test('different values of a body and month are as they were reported', () => {
    expect(compileCounts({ by: [byBody, month], of: [numbers] }, withNumbers).ok).toBe(true);
  });
});
