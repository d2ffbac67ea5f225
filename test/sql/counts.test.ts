/** Reported counts added in SQL: each measure as it says of itself, and every worked example of the catalogue. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { checkReported, type Reported } from '../../src/exact/index.js';
import {
  calculate,
  type Indicator,
  installationsPerTeam,
  print,
  type WorkedExample,
} from '../../src/indicators/index.js';
import { distinct, installations, received, receivedOnline, teams } from '../../src/measures/index.js';
import { month, nd09, quarter } from '../../src/periods/index.js';
import { type CountPlan, type CountTable, compileCounts, readCounts } from '../../src/sql/index.js';
import { byBody, byPlatform } from '../../src/tallies/index.js';
import { codesOf } from './codes.js';
import { duckdb, type Engine, postgres } from './engines.js';

const files: Record<string, Record<string, unknown>> = import.meta.glob('../../src/indicators/catalogue/*.ts', {
  eager: true,
});

const engines = new Map<string, Engine>();
const DIALECTS = ['duckdb', 'postgres'] as const;
const days = { first: '2025-07-01', last: '2025-12-31' };
const columns = { body: 'xa', period: 'thang', counts: { installations: 'luot', teams: 'to', receivedOnline: 'tt' } };

const REPORTS = [
  { xa: 'a', thang: '2025-07', luot: 10, to: 4, tt: 1 },
  { xa: 'a', thang: '2025-08', luot: 20, to: 5, tt: null },
  { xa: 'a', thang: '2025-09', luot: 30, to: 6, tt: 3 },
  { xa: 'b', thang: '2025-08', luot: 7, to: 9, tt: null },
  { xa: 'b', thang: '2025-10', luot: 1, to: null, tt: null },
  { xa: 'b', thang: '2026-01', luot: 999, to: 999, tt: 999 },
];

beforeAll(async () => {
  for (const engine of await Promise.all([duckdb(), postgres()])) engines.set(engine.dialect, engine);
  for (const engine of engines.values()) {
    await engine.load(
      'reports',
      { xa: 'VARCHAR', thang: 'VARCHAR', luot: 'BIGINT', to: 'BIGINT', tt: 'BIGINT' },
      REPORTS,
    );
  }
}, 60_000);

afterAll(async () => {
  await Promise.all([...engines.values()].map((engine) => engine.close()));
});

async function counted(dialect: (typeof DIALECTS)[number], plan: CountPlan, table: Partial<CountTable> = {}) {
  const engine = engines.get(dialect) as Engine; // each was started
  const compiled = compileCounts(plan, { dialect, table: 'reports', columns, reported: month, days, ...table });
  if (!compiled.ok) throw new Error(JSON.stringify(compiled.issues));
  const read = readCounts(await engine.run(compiled.value), compiled.value);
  if (!read.ok) throw new Error(JSON.stringify(read.issues));
  return read.value.toSorted((one, other) => (JSON.stringify(one.at) < JSON.stringify(other.at) ? -1 : 1));
}

describe.each(DIALECTS)('%s', (dialect) => {
  test('flows add over months, of stocks the last month counts, what was not reported is no 0', async () => {
    expect(await counted(dialect, { by: [byBody, quarter], of: [installationsPerTeam, receivedOnline] })).toEqual([
      {
        at: { body: 'a', quarter: '2025-Q3' },
        counts: { installations: 60, teams: 6, receivedOnline: { atLeast: 4 } },
      },
      { at: { body: 'b', quarter: '2025-Q3' }, counts: { installations: 7 } },
      { at: { body: 'b', quarter: '2025-Q4' }, counts: { installations: 1 } },
    ]);
  });

  test('all bodies together, by months and over all days', async () => {
    const byMonth = await counted(dialect, { by: [month], of: [teams] });
    expect(byMonth.map(({ at, counts }) => [at['month'], counts['teams']])).toEqual([
      ['2025-07', 4],
      ['2025-08', 14],
      ['2025-09', 6],
      ['2025-10', undefined],
    ]);
    const all = { days: { first: '2025-07-01', last: '2025-09-30' } };
    expect(await counted(dialect, { by: [], of: [teams, installations] }, all)).toEqual([
      { at: {}, counts: { teams: 6, installations: 67 } },
    ]);
  });

  test('a stock of the beginning takes the first month', async () => {
    const opening = { ...teams, additivity: { time: 'first', place: 'sum' } } as const;
    expect(await counted(dialect, { by: [byBody, quarter], of: [opening] })).toEqual([
      { at: { body: 'a', quarter: '2025-Q3' }, counts: { teams: 4 } },
      { at: { body: 'b', quarter: '2025-Q3' }, counts: {} },
      { at: { body: 'b', quarter: '2025-Q4' }, counts: {} },
    ]);
  });

  const cases = Object.values(files).flatMap((module) => {
    const examples = (module['examples'] ?? []) as readonly WorkedExample[];
    const indicator = Object.values(module).find((value): value is Indicator =>
      Object.hasOwn(Object(value), 'numerator'),
    );
    return indicator === undefined ? [] : examples.map((example) => ({ says: example.says.en, example, indicator }));
  });
  const stored = cases.filter(({ example }) => Object.values(example.counts).every(isStorable));

  test('most worked examples can be held in columns', () => {
    expect(stored.length).toBeGreaterThan(cases.length / 2);
    expect(stored.length).toBeGreaterThan(10);
  });

  test.each(stored)('worked example: $says', async ({ example, indicator }) => {
    const engine = engines.get(dialect) as Engine; // each was started
    const names = [...new Set([indicator.numerator, indicator.denominator].map(({ name }) => name))];
    const table = `${indicator.code} ${stored.findIndex((one) => one.example === example)}`;
    const row = Object.fromEntries(names.flatMap((name) => columnsOf(name, example.counts[name] as Reported | null)));
    const types = Object.fromEntries(Object.keys(row).map((name) => [name, 'BIGINT']));
    await engine.load(table, { xa: 'VARCHAR', thang: 'VARCHAR', ...types }, [{ xa: 'a', thang: '2025-07', ...row }]);
    const counts = Object.fromEntries(names.map((name) => [name, { atLeast: `${name} từ`, atMost: `${name} đến` }]));
    const [group] = await counted(
      dialect,
      { by: [byBody], of: [indicator] },
      { table, columns: { body: 'xa', period: 'thang', counts }, days: { first: '2025-07-01', last: '2025-07-31' } },
    );
    const figure = calculate(indicator, { ...example.counts, ...group?.counts });
    const own = calculate(indicator, example.counts);
    expect(group?.counts).toEqual(
      Object.fromEntries(names.flatMap((name) => checkedCount(name, example.counts[name]))),
    );
    expect(figure).toEqual(own);
    expect(print(figure, 'vi', { digits: 2 })).toBe(example.prints.vi);
  });
});

/** A count that two columns hold: exact, between two ends, or not reported. "More than" is no number of a column. */
function isStorable(count: unknown): boolean {
  return count === null || (checkReported(count).ok && !Object.hasOwn(Object(count), 'moreThan'));
}

function columnsOf(name: string, count: Reported | null | undefined): readonly (readonly [string, number | null])[] {
  const { atLeast = null, atMost = null } = (
    typeof count === 'number' ? { atLeast: count, atMost: count } : (count ?? {})
  ) as { readonly atLeast?: number; readonly atMost?: number }; // none is more than
  return [
    [`${name} từ`, atLeast],
    [`${name} đến`, atMost],
  ];
}

function checkedCount(name: string, count: unknown): readonly (readonly [string, unknown])[] {
  return count === null || count === undefined ? [] : [[name, count]];
}

describe('what cannot be added is refused', () => {
  const table: CountTable = { dialect: 'duckdb', table: 'reports', columns, reported: month, days };
  const numbers = distinct(received, {
    name: 'tt',
    title: { vi: 'Thử', en: 'Test' },
    field: 'procedure',
    unit: 'procedure',
  });
  const withNumbers = { ...table, columns: { ...columns, counts: { ...columns.counts, tt: 'tt' } } };

  test.each<[string, CountPlan, CountTable, string[]]>([
    ['different values over bodies', { by: [month], of: [numbers] }, withNumbers, ['sql.not-additive']],
    ['different values over time', { by: [byBody, quarter], of: [numbers] }, withNumbers, ['sql.not-additive']],
    ['reported months by reporting quarters', { by: [nd09.quarter], of: [teams] }, table, ['sql.periods-straddle']],
    ['another field', { by: [byPlatform], of: [teams] }, table, ['sql.dimension-unknown']],
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
