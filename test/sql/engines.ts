/** Real engines in this process, each with a table of dossiers, that compiled statements are run on. */
import { DuckDBInstance } from '@duckdb/node-api';
import { PGlite } from '@electric-sql/pglite';
import { dayInHanoi, instantNumber } from '../../src/days/index.js';
import type { Statement, TableOfDossiers } from '../../src/sql/index.js';
import type { StoredDossier } from '../../src/tallies/index.js';

/** The dialects that run in this process. */
export const DIALECTS = ['duckdb', 'postgres'] as const;

/** An engine that runs statements. */
export interface Engine {
  readonly dialect: (typeof DIALECTS)[number];
  /** Runs a compiled statement and gives its rows as its driver does. */
  readonly run: (statement: Pick<Statement, 'text' | 'parameters'>) => Promise<readonly Record<string, unknown>[]>;
  /** Runs plain SQL of a test. */
  readonly execute: (text: string) => Promise<unknown>;
  /** Puts JSON rows into a new table with these columns and types. */
  readonly load: (table: string, columns: Readonly<Record<string, string>>, rows: readonly object[]) => Promise<void>;
  readonly close: () => Promise<void>;
}

/** The engines, started once: PostgreSQL takes seconds to start. */
const started: { engines?: Promise<readonly [Engine, Engine]> } = {};

/** One of the engines, which are started when the first is asked for. */
export async function engineOf(dialect: Engine['dialect']): Promise<Engine> {
  started.engines ??= Promise.all([duckdb(), postgres()]);
  const [duck, elephant] = await started.engines;
  return dialect === 'duckdb' ? duck : elephant;
}

/** Stops what was started. */
export async function stopEngines(): Promise<void> {
  await Promise.all(((await started.engines) ?? []).map((engine) => engine.close()));
}

async function duckdb(): Promise<Engine> {
  const instance = await DuckDBInstance.create(':memory:');
  const connection = await instance.connect();
  const run = async (text: string, parameters: readonly (string | number)[] = []) => {
    const reader = await connection.runAndReadAll(text, [...parameters]);
    return reader.getRowObjectsJS() as Record<string, unknown>[]; // rows by the names of their columns
  };
  return {
    dialect: 'duckdb',
    run: ({ text, parameters }) => run(text, parameters),
    execute: (text) => connection.run(text),
    load: async (table, columns, rows) => {
      await connection.run(`CREATE TABLE "${table}" (${columnList(columns)})`);
      const structure = JSON.stringify([columns]);
      await run(`INSERT INTO "${table}" SELECT unnest(from_json($1, '${structure}'), recursive := true)`, [
        JSON.stringify(rows),
      ]);
    },
    close: async () => {
      connection.closeSync();
      instance.closeSync();
    },
  };
}

async function postgres(): Promise<Engine> {
  const database = await PGlite.create();
  return {
    dialect: 'postgres',
    run: async ({ text, parameters }) => {
      const { rows } = await database.query<Record<string, unknown>>(text, [...parameters]);
      return rows;
    },
    execute: (text) => database.exec(text),
    load: async (table, columns, rows) => {
      await database.exec(`CREATE TABLE "${table}" (${columnList(columns)})`);
      const fill = `INSERT INTO "${table}" SELECT * FROM jsonb_populate_recordset(NULL::"${table}", $1)`;
      await database.query(fill, [JSON.stringify(rows)]);
    },
    close: () => database.close(),
  };
}

function columnList(columns: Readonly<Record<string, string>>): string {
  return Object.entries(columns)
    .map(([name, type]) => `"${name}" ${type}`)
    .join(', ');
}

const FLAGS = [
  'eligibleForFull',
  'hasFee',
  'paidOnline',
  'returnsDocument',
  'electronicResult',
  'digitised',
  'reusedData',
  'sharedData',
];

const TEXTS = ['body', 'settlingBody', 'procedure', 'submissionChannel', 'platform', 'serviceLevel', 'settlement'];
const INSTANTS = ['receivedAt', 'settledAt', 'dueAt'] as const;

/** What a table of dossiers holds. */
export const COLUMN_NAMES = [...TEXTS, 'standing', ...FLAGS, 'handlingSeconds', 'handlingDays', ...INSTANTS] as const;

/** The columns of a table of dossiers; instants are held in all three forms. */
export const DOSSIER_COLUMNS: Readonly<Record<string, string>> = {
  ...Object.fromEntries([...TEXTS, 'standing'].map((name) => [name, 'VARCHAR'])),
  ...Object.fromEntries(FLAGS.map((name) => [name, 'BOOLEAN'])),
  handlingSeconds: 'BIGINT',
  handlingDays: 'INTEGER',
  ...Object.fromEntries(
    INSTANTS.flatMap((name) => [
      [name, 'TIMESTAMPTZ'],
      [`${name}_text`, 'VARCHAR'],
      [`${name}_ms`, 'BIGINT'],
    ]),
  ),
};

/** A row of that table. */
export function storedRow(row: StoredDossier): Record<string, unknown> {
  const instants = INSTANTS.flatMap((name) => {
    const instant = row[name];
    if (instant === undefined) return [];
    const time = instantNumber(instant) ?? Number.NaN;
    return [
      [name, instant],
      [`${name}_ms`, time],
      [`${name}_text`, atHanoi(instant, time)],
    ];
  });
  const known = Object.entries(row).filter(([name]) => Object.hasOwn(DOSSIER_COLUMNS, name));
  return Object.fromEntries([...known, ...instants]);
}

function atHanoi(instant: string, time: number): string {
  const day = dayInHanoi(instant);
  const clock = new Date(time + 7 * 3_600_000).toISOString().slice(10, 23);
  return `${day.ok ? day.value : ''}${clock}+07:00`;
}

/** The mapping of that table, in one of the three forms of instants. */
export function dossierTable(
  dialect: TableOfDossiers['dialect'],
  instants: TableOfDossiers['instants'],
  table = 'dossiers',
): TableOfDossiers {
  const suffix = { timestamptz: '', 'text+07:00': '_text', milliseconds: '_ms' }[instants];
  const columns = Object.fromEntries([
    ...[...TEXTS, 'standing', ...FLAGS, 'handlingSeconds', 'handlingDays'].map((name) => [name, name]),
    ...INSTANTS.map((name) => [name, `${name}${suffix}`]),
  ]);
  return { dialect, table, columns, instants };
}
