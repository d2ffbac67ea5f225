/** A table of dossiers in DuckDB: loaded once, with what follows from each record; then counted by compiled SQL. */
import { dayOfNumber, instantNumber } from '@hanoi-dx/core/days';
import { periodOf } from '@hanoi-dx/core/periods';
import { compile, readTally } from '@hanoi-dx/core/sql';
import { storing } from '@hanoi-dx/core/tallies';
import { rowsOfFile } from './warehouse-rows.mjs';

const TEXTS = ['body', 'procedure', 'submissionChannel', 'platform', 'serviceLevel'];
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
const NAMES = [...TEXTS, ...FLAGS, 'receivedAt'];
const FAULT_LIMIT = 100;

/** Rows that are handed over at once. */
const BATCH = 2_048;

export async function openWarehouse() {
  const duckdb = await import('@duckdb/node-api');
  const instance = await duckdb.DuckDBInstance.create(':memory:');
  const connection = await instance.connect();
  const types = [...TEXTS.map(() => duckdb.VARCHAR), ...FLAGS.map(() => duckdb.BOOLEAN), duckdb.BIGINT];
  const columns = NAMES.map((name, at) => `"${name}" ${types[at]}`);
  await connection.run(`CREATE TABLE dossiers (${columns.join(', ')})`);
  return {
    load: (file) => load(file, connection, duckdb, types),
    count: (plan, loaded) => count(plan, loaded, connection),
    close: () => {
      connection.closeSync();
      instance.closeSync();
    },
  };
}

/** Puts the good records of a file into the table; what became of all of them, and the first and last day of receipt. */
async function load(file, connection, duckdb, types) {
  const toRow = storing({});
  const appender = await connection.createAppender('dossiers');
  const records = { read: 0, counted: 0, later: 0, faulty: 0 };
  const [faults, batch] = [[], []];
  const hand = () => {
    if (batch.length === 0) return;
    const chunk = duckdb.DuckDBDataChunk.create(types);
    chunk.setColumns(NAMES.map((_, at) => batch.map((row) => row[at])));
    appender.appendDataChunk(chunk);
    batch.length = 0;
  };
  let [first, last] = [Infinity, -Infinity];
  for await (const { row, read } of rowsOfFile(file, connection)) {
    records.read += 1;
    const stored = read.ok ? toRow(read.value) : read;
    if (!stored.ok) {
      records.faulty += 1;
      if (faults.length < FAULT_LIMIT) faults.push({ row, issues: stored.issues });
      continue;
    }
    records.counted += 1;
    const receivedAt = instantNumber(stored.value.receivedAt);
    [first, last] = [Math.min(first, receivedAt), Math.max(last, receivedAt)];
    batch.push(NAMES.map((name) => (name === 'receivedAt' ? BigInt(receivedAt) : (stored.value[name] ?? null))));
    if (batch.length === BATCH) hand();
  }
  hand();
  appender.closeSync();
  return { records, faults, days: records.counted === 0 ? undefined : { first: dayOf(first), last: dayOf(last) } };
}

function dayOf(time) {
  return dayOfNumber(Math.floor((time + 7 * 3_600_000) / 86_400_000));
}

/** Compiles a plan, shows the SQL on standard error, runs it, and reads the rows back. */
async function count(plan, { records, faults, days = { first: '2025-01-01', last: '2025-12-31' } }, connection) {
  const columns = Object.fromEntries(NAMES.map((name) => [name, name]));
  const table = { dialect: 'duckdb', table: 'dossiers', columns, instants: 'milliseconds' };
  const statement = good(compile(plan, { ...table, days: wholePeriods(plan, days) }));
  console.error(`${statement.text};\n-- ${JSON.stringify(statement.parameters)}`);
  const reader = await connection.runAndReadAll(statement.text, [...statement.parameters]);
  return { ...good(readTally(reader.getRowObjectsJS(), statement, records)), faults };
}

/** The days of whole periods that hold all days of the records. */
function wholePeriods({ by }, { first, last }) {
  const period = by.find(({ dimension }) => dimension === 'period');
  if (period === undefined) return { first, last };
  return { first: periodOf(period, first).first, last: periodOf(period, last).last };
}

function good(checked) {
  if (checked.ok) return checked.value;
  throw new Error(checked.issues.map(({ message }) => message.en).join('; '));
}
