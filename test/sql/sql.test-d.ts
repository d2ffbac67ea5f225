import { expectTypeOf, test } from 'vitest';
import type { Checked } from '../../src/issues/index.js';
import { received, teams } from '../../src/measures/index.js';
import { month } from '../../src/periods/index.js';
import { compile, compileCounts, readTally, type Statement } from '../../src/sql/index.js';
import type { Tally } from '../../src/tallies/index.js';

const table = {
  dialect: 'postgres',
  table: 'ho_so',
  columns: { receivedAt: 'ngay' },
  instants: 'timestamptz',
} as const;
const plan = { by: [], of: [received] };

test('a dialect, a column or a form of instants that does not exist does not compile', () => {
  expectTypeOf(compile(plan, table)).toEqualTypeOf<Checked<Statement>>();
  // @ts-expect-error no such dialect
  compile(plan, { ...table, dialect: 'mysql' });
  // @ts-expect-error no such field
  compile(plan, { ...table, columns: { recievedAt: 'ngay' } });
  // @ts-expect-error no such form
  compile(plan, { ...table, instants: 'text' });
});

test('how many records were looked at is always stated', () => {
  const statement = {} as Statement; // types alone are looked at
  const records = { read: 1, counted: 1, later: 0, faulty: 0 };
  expectTypeOf(readTally([], statement, records)).toEqualTypeOf<Checked<Tally>>();
  // @ts-expect-error whoever filled the table knows them
  readTally([], statement);
});

test('reported counts are added over days that are stated', () => {
  const counts = {
    dialect: 'duckdb',
    table: 't',
    columns: { period: 'thang', counts: { teams: 'to' } },
    reported: month,
  } as const;
  // @ts-expect-error which days
  compileCounts({ by: [], of: [teams] }, counts);
});
