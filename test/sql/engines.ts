/** Real engines in this process, which compiled statements are run on. */
import { DuckDBInstance } from '@duckdb/node-api';
import { PGlite } from '@electric-sql/pglite';
import type { Statement } from '../../src/sql/index.js';

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
