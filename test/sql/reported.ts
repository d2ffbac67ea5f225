/** Reported counts added in SQL: each measure as it says of itself, and every worked example of the catalogue. */
import { beforeAll, describe, expect, test } from 'vitest';
import { checkReported, type Reported } from '../../src/exact/index.js';
import {
  calculate,
  type Indicator,
  installationsPerTeam,
  print,
  type WorkedExample,
} from '../../src/indicators/index.js';
import { installations, receivedOnline, teams } from '../../src/measures/index.js';
import { month, quarter } from '../../src/periods/index.js';
import { type CountPlan, compileCounts, readCounts, type TableOfCounts } from '../../src/sql/index.js';
import { byBody } from '../../src/tallies/index.js';
import { DIALECTS, engineOf } from './engines.js';

const files: Record<string, Record<string, unknown>> = import.meta.glob('../../src/indicators/catalogue/*.ts', {
  eager: true,
});

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

async function counted(dialect: (typeof DIALECTS)[number], plan: CountPlan, table: Partial<TableOfCounts> = {}) {
  const engine = await engineOf(dialect);
  const compiled = compileCounts(plan, { dialect, table: 'reports', columns, reported: month, days, ...table });
  if (!compiled.ok) throw new Error(JSON.stringify(compiled.issues));
  const read = readCounts(await engine.run(compiled.value), compiled.value);
  if (!read.ok) throw new Error(JSON.stringify(read.issues));
  return read.value.toSorted((one, other) => (JSON.stringify(one.at) < JSON.stringify(other.at) ? -1 : 1));
}

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

/** Adds reported counts on the engines. */
export function describeReported(): void {
  beforeAll(async () => {
    const types = { xa: 'VARCHAR', thang: 'VARCHAR', luot: 'BIGINT', to: 'BIGINT', tt: 'BIGINT' };
    for (const dialect of DIALECTS) await (await engineOf(dialect)).load('reports', types, REPORTS);
  }, 60_000);

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
      const engine = await engineOf(dialect);
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
}
