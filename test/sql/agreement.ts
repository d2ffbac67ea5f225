/**
 * One definition, several engines: random plans over random dossiers, and every indicator of the catalogue, give the same
 * tallies in process, in DuckDB and in PostgreSQL. The seed is in the name; `SQL_SEED=7 npx vitest run test/sql` runs one
 * again. A divergence prints its plan: with the records it is kept in `fixtures/` and compared from then on.
 */
import { readdirSync, readFileSync } from 'node:fs';
import * as fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import { catalogue, figures, type Indicator } from '../../src/indicators/index.js';
import { open, openOverdue, received, settled } from '../../src/measures/index.js';
import { month, nd09, quarter } from '../../src/periods/index.js';
import { compile, readTally, type TableOfDossiers } from '../../src/sql/index.js';
import { byBody, storing, type Tally, type TallyPlan, tally } from '../../src/tallies/index.js';
import { DIALECTS, type Engine, engineOf } from './engines.js';
import { LOOKING, plans, records } from './plans.js';
import { DOSSIER_COLUMNS, dossierTable, storedRow } from './table.js';

const seed = Number(process.env['SQL_SEED'] ?? Date.now() % 1_000_000);
const some: readonly unknown[] = [...fc.sample(records, { numRuns: 300, seed }), null, { code: 7 }];
type Judging = Pick<TallyPlan, 'rule' | 'asOf'>;

function tableName({ rule, asOf }: Judging, of = 'dossiers'): string {
  return `${of} ${rule} ${asOf}`;
}

/** A table for each way of judging, because settlement and standing are columns. */
async function load(engine: Engine, rows: readonly unknown[], judging: Judging, of?: string): Promise<void> {
  const stored = rows.map(storing(judging)).flatMap((row) => (row.ok ? [storedRow(row.value)] : []));
  await engine.load(tableName(judging, of), DOSSIER_COLUMNS, stored);
}

/** The days of all records, whole periods of what the plan groups by. */
function daysFor({ by }: TallyPlan): Pick<TableOfDossiers, 'days'> {
  const periods = by.filter((dimension) => dimension.dimension === 'period');
  if (periods.length === 0) return {};
  const civil = periods.some(({ calendar }) => calendar === 'civil');
  return { days: civil ? { first: '2023-01-01', last: '2026-12-31' } : { first: '2022-12-15', last: '2026-12-14' } };
}

interface Asked {
  readonly plan: TallyPlan;
  readonly form?: TableOfDossiers['instants'];
  readonly of?: string;
  readonly days?: Pick<TableOfDossiers, 'days'>;
}

/** What an engine counts, with the records and faults of the tally that it is compared to: a table knows neither. */
async function counted(
  dialect: Engine['dialect'],
  { plan, form = 'timestamptz', of, days }: Asked,
  like: Tally,
): Promise<Tally> {
  const engine = await engineOf(dialect);
  const table = dossierTable(engine.dialect, form, tableName(plan, of));
  const compiled = compile(plan, { ...table, ...(days ?? daysFor(plan)) });
  if (!compiled.ok) throw new Error(JSON.stringify(compiled.issues));
  const read = readTally(await engine.run(compiled.value), compiled.value, like.records);
  if (!read.ok) throw new Error(JSON.stringify(read.issues));
  return { ...read.value, faults: like.faults };
}

const FORMS = ['timestamptz', 'text+07:00', 'milliseconds'] as const;

interface Fixture {
  readonly plan: TallyPlan;
  readonly records: readonly unknown[];
}

/** Compares the engines with the process. */
export function describeAgreement(): void {
  beforeAll(async () => {
    for (const dialect of DIALECTS) {
      for (const rule of ['portal', 'provincial-dates'] as const) {
        for (const asOf of LOOKING) await load(await engineOf(dialect), some, { rule, asOf });
      }
    }
  }, 120_000);

  describe.each(DIALECTS)(`%s, seed ${seed}`, (dialect) => {
    test('random plans give the tallies of the process', async () => {
      for (const [at, plan] of fc.sample(plans, { numRuns: 100, seed }).entries()) {
        const expected = tally(some, plan);
        const got = await counted(dialect, { plan, form: FORMS[at % 3] ?? 'timestamptz' }, expected);
        expect(got, `seed ${seed}, plan ${at}: ${JSON.stringify(plan)}`).toEqual(expected);
      }
    }, 120_000);

    test('every indicator of dossiers, and its figures', async () => {
      const all: readonly Indicator[] = Object.values(catalogue);
      const of = all.filter(({ numerator, denominator }) =>
        [numerator, denominator].every(({ fact, datedBy }) => fact === 'dossier' && datedBy !== 'period'),
      );
      expect(of.length).toBeGreaterThan(3);
      for (const by of [[], [byBody, quarter], [nd09.month, byBody]]) {
        const plan = { by, of, rule: 'portal', asOf: '2025-08-15' } as const;
        const expected = tally(some, plan);
        const got = await counted(dialect, { plan }, expected);
        expect(got).toEqual(expected);
        for (const indicator of of) expect(figures(got, indicator)).toEqual(figures(expected, indicator));
      }
    });

    test('the days to count choose the groups of these days, and nothing else', async () => {
      const plan = {
        by: [month, byBody],
        of: [received, settled, open, openOverdue],
        rule: 'portal',
        asOf: '2025-08-15',
      } as const;
      const expected = tally(some, plan);
      const days = { days: { first: '2025-07-01', last: '2025-08-31' } };
      const within = expected.groups.filter(({ at }) => ['2025-07', '2025-08'].includes(at['month'] ?? ''));
      expect(within.length).toBeGreaterThan(2);
      expect(await counted(dialect, { plan, days }, expected)).toEqual({ ...expected, groups: within });
    });

    test('without a dossier there is no group', async () => {
      const engine = await engineOf(dialect);
      await load(engine, [], { rule: 'portal', asOf: '2025-08-15' }, 'empty');
      for (const of of [[received], [received, settled]]) {
        const plan = { by: [], of, rule: 'portal', asOf: '2025-08-15' } as const;
        expect((await counted(dialect, { plan, of: 'empty' }, tally([], plan))).groups).toEqual([]);
      }
    });
  });

  describe('kept cases', () => {
    const folder = 'test/sql/fixtures';
    const kept = readdirSync(folder).flatMap((file) => DIALECTS.map((dialect) => [file, dialect] as const));

    test('there are some', () => expect(kept.length).toBeGreaterThan(0));

    test.each(kept)('%s in %s', async (file, dialect) => {
      const { plan, records: rows }: Fixture = JSON.parse(readFileSync(`${folder}/${file}`, 'utf8'));
      await load(await engineOf(dialect), rows, plan, file);
      const expected = tally(rows, plan);
      expect(expected.groups.length).toBeGreaterThan(0);
      for (const form of FORMS) expect(await counted(dialect, { plan, form, of: file }, expected)).toEqual(expected);
    });
  });
}
