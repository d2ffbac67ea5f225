/**
 * What counting costs in each engine, for the guide: `node scripts/measure-engines.mjs [--records 100000,1000000]`. Counts
 * invented dossiers by body and quarter in process, on two threads, in DuckDB, and in PostgreSQL and ClickHouse on one and
 * on two nodes, where they are installed. Prints seconds on the clock (the best of three where a table is asked), seconds
 * of processors, and the memory of the programs that read a file. Build first.
 */
import { spawnSync } from 'node:child_process';
import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { quarter } from '@hanoi-dx/core/periods';
import { compile } from '@hanoi-dx/core/sql';
import { byBody } from '@hanoi-dx/core/tallies';
import { receiptPlan } from '../examples/lib/receipt-plan.mjs';
import { openWarehouse } from '../examples/lib/warehouse-duckdb.mjs';
import { startClickhouse } from './distributed/clickhouse.mjs';
import { loaded, tableOf } from './distributed/data.mjs';
import { startPostgres } from './distributed/postgres.mjs';
import { clickhouseProgram, newFolder, postgresPrograms } from './distributed/servers.mjs';

const { values } = parseArgs({ options: { records: { type: 'string', default: '100000,1000000' } } });
const sizes = values.records.split(',').map(Number);
const plan = receiptPlan([byBody, quarter]);
const days = { first: '2025-01-01', last: '2026-12-31' };

const postgresTables = {
  async grow({ nodes: [coordinator, ...data] }, factor) {
    coordinator.query('CREATE TABLE IF NOT EXISTS alone AS SELECT * FROM dossiers');
    const more = (table) =>
      `INSERT INTO ${table} SELECT d.* FROM ${table} d, generate_series(2, ${factor}); VACUUM ANALYZE ${table};`;
    coordinator.query(more('alone'));
    for (const node of data) node.query(more('dossiers'));
    coordinator.query('ANALYZE dossiers');
  },
  asked: ({ ask, nodes }) => [
    ['PostgreSQL, one server', () => ask(statement('postgres', 'alone')), nodes.map(({ pid }) => pid)],
    ['PostgreSQL, two nodes', () => ask(statement('postgres', 'dossiers')), nodes.map(({ pid }) => pid)],
  ],
};

const clickhouseTables = {
  async grow({ query }, factor) {
    for (const at of [0, 1]) {
      for (let left = factor; left > 1; left /= 10) {
        const ten = 'ARRAY JOIN range(9) AS again';
        const names = tableOf('clickhouse', 'dossiers').columns;
        await query(at, `INSERT INTO dossiers_here SELECT ${Object.keys(names).join(', ')} FROM dossiers_here ${ten}`);
      }
    }
  },
  asked: ({ ask, servers }) => [
    ['ClickHouse, two nodes', () => ask(statement('clickhouse', 'dossiers')), servers.map(({ pid }) => pid)],
  ],
};

console.log('| engine | records | seconds | processor seconds | memory, MB |');
console.log('| --- | ---: | ---: | ---: | ---: |');
const { folder } = newFolder();
for (const size of sizes) await measureFile(size);
if (postgresPrograms() !== undefined) await measureServer(startPostgres, postgresPrograms(), postgresTables);
if (clickhouseProgram() !== undefined) await measureServer(startClickhouse, clickhouseProgram(), clickhouseTables);

function row(engine, records, { seconds, processor, memory }) {
  const cells = [
    engine,
    records,
    seconds.toFixed(2),
    processor.toFixed(2),
    memory === undefined ? '' : Math.round(memory),
  ];
  console.log(`| ${cells.join(' | ')} |`);
}

async function measureFile(size) {
  const file = join(folder, `${size}.ndjson`);
  spawnSync(process.execPath, ['scripts/generate-dossiers.mjs', '--records', size, '--seed', '5', '--out', file]);
  row('in process, from NDJSON', size, program('tally-dossiers.mjs', file));
  row('two threads, from NDJSON', size, program('parallel.mjs', file, '--workers', '2'));
  row('DuckDB, loading NDJSON and counting', size, program('warehouse.mjs', file));
  const warehouse = await openWarehouse();
  const what = await warehouse.load(file);
  const error = console.error;
  console.error = () => {};
  row(
    'DuckDB, counting a table',
    size,
    await best(
      () => warehouse.count(plan, what),
      () => process.cpuUsage(),
    ),
  );
  console.error = error;
  warehouse.close();
  rmSync(file);
}

function program(name, ...args) {
  const measured = ['-f', '%e %U %S %M', process.execPath, `examples/${name}`, ...args];
  const { stderr } = spawnSync('/usr/bin/time', measured, { encoding: 'utf8', maxBuffer: 1 << 28 });
  const [seconds, user, system, kilobytes] = stderr.trimEnd().split('\n').at(-1).split(' ').map(Number);
  return { seconds, processor: user + system, memory: kilobytes / 1_024 };
}

/** The best of three on the clock, with the processor time of that one. */
async function best(ask, used) {
  let found;
  for (let left = 3; left > 0; left -= 1) {
    const [began, before] = [performance.now(), used()];
    await ask();
    const after = used();
    const seconds = (performance.now() - began) / 1_000;
    const processor = (after.user + after.system - before.user - before.system) / 1e6;
    if (found === undefined || seconds < found.seconds) found = { seconds, processor };
  }
  return found;
}

/** Tables grow inside the engine: the same rows again and again. */
async function measureServer(start, programs, tables) {
  const base = loaded(sizes[0]).rows;
  const server = await start(programs);
  try {
    await server.load(base);
    let times = 1;
    for (const size of sizes) {
      await tables.grow(server, Math.round(size / sizes[0]) / times);
      times = Math.round(size / sizes[0]);
      for (const [title, ask, pids] of tables.asked(server)) {
        row(title, base.length * times, await best(ask, () => usedBy(pids)));
      }
    }
  } finally {
    await server.stop();
  }
}

function statement(dialect, table) {
  const compiled = compile(plan, { ...tableOf(dialect, table), days });
  if (!compiled.ok) throw new Error(JSON.stringify(compiled.issues));
  return compiled.value;
}

/** Microseconds that processes and those that they waited for have used. */
function usedBy(pids) {
  const ticks = pids.map((pid) => {
    const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1].split(' ').slice(11, 15).map(Number);
    return fields.reduce((one, other) => one + other, 0);
  });
  return { user: ticks.reduce((one, other) => one + other, 0) * 10_000, system: 0 };
}
