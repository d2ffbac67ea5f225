/**
 * Counts beyond one machine: `npm run test:distributed [-- --records N]`. Loads invented dossiers into PostgreSQL (a
 * coordinator and two data nodes) and into ClickHouse (two servers), runs the compiled statements there, and requires the
 * tallies of the process; from PostgreSQL's plans and ClickHouse's log it shows that the nodes count. All servers are
 * Debian's (packages postgresql and clickhouse-server), run on loopback, and are gone at the end; what is not installed is
 * skipped.
 */
import { isDeepStrictEqual, parseArgs } from 'node:util';
import { compile, readTally } from '@hanoi-dx/core/sql';
import { measuresOf } from '@hanoi-dx/core/tallies';
import { startClickhouse } from './distributed/clickhouse.mjs';
import { expected, loaded, PLANS, tableOf } from './distributed/data.mjs';
import { startPostgres } from './distributed/postgres.mjs';
import { clickhouseProgram, postgresPrograms } from './distributed/servers.mjs';

const { values } = parseArgs({ options: { records: { type: 'string', default: '50000' }, sql: { type: 'boolean' } } });
const engines = [
  {
    dialect: 'postgres',
    title: 'PostgreSQL',
    installed: postgresPrograms(),
    start: startPostgres,
    check: checkPostgres,
  },
  {
    dialect: 'clickhouse',
    title: 'ClickHouse',
    installed: clickhouseProgram(),
    start: startClickhouse,
    check: checkClickhouse,
  },
];
const failures = [];
const { all, rows } = loaded(Number(values.records));
console.log(`${all.length} records, ${rows.length} of them good`);
for (const engine of engines) {
  if (engine.installed === undefined) console.log(`skipped: ${engine.title} is not installed`);
  else await count(engine);
}
for (const failure of failures) console.error(`FAILED ${failure}`);
process.exitCode = failures.length > 0 ? 1 : 0;

async function count({ dialect, title, installed, start, check }) {
  const server = await start(installed);
  try {
    const loading = performance.now();
    await server.load(rows);
    console.log(`${title} ${server.version}: loaded in ${seconds(loading)} s`);
    for (const asked of PLANS) await compare(server, dialect, `${title} ${asked.name}`, asked, check);
  } finally {
    await server.stop();
  }
}

async function compare(server, dialect, name, { plan, days, onNodes }, check) {
  const compiled = compile(plan, { ...tableOf(dialect, 'dossiers'), ...(days === undefined ? {} : { days }) });
  if (!compiled.ok) throw new Error(JSON.stringify(compiled.issues));
  const like = expected(all, plan);
  const asking = performance.now();
  const answered = await server.ask(compiled.value);
  const took = seconds(asking);
  const read = readTally(answered, compiled.value, like.records);
  if (!read.ok) throw new Error(JSON.stringify(read.issues));
  const same = isDeepStrictEqual(read.value.groups, like.groups) && like.groups.length > 0;
  if (!same) failures.push(`${name}: the tallies differ`);
  const shown = await check(server, compiled.value, onNodes);
  if (shown === undefined) failures.push(`${name}: the nodes do not count`);
  console.log(`${name}: ${like.groups.length} groups ${same ? 'as in process' : 'DIFFER'}, ${took} s; ${shown}`);
}

/** Where rows lie on nodes by what they are grouped by, every scan of a node is a count: groups come, no rows. */
function checkPostgres(server, statement, onNodes) {
  const plan = server.plan(statement);
  if (values.sql) console.log(plan);
  if (!onNodes) return 'rows are gathered, because the nodes are not split by these groups';
  const scans = plan.match(/Foreign Scan/g) ?? [];
  const counts =
    plan.match(/Async Foreign Scan\n[^\n]*\n *Relations: Aggregate on[^\n]*\n *Remote SQL: SELECT [^\n]*GROUP BY/g) ??
    [];
  const parts = partsOf(statement);
  if (counts.length !== scans.length || counts.length !== parts * 2) return undefined;
  return `${counts.length} scans, each "Async Foreign Scan, Aggregate on … GROUP BY": both nodes count each of ${parts} parts`;
}

/** A node reads its rows and gives groups. */
async function checkClickhouse(server, statement) {
  const { parts, read, gave } = await server.counted(partsOf(statement));
  return gave < read / 2 ? `the other node read ${read} rows for ${parts} parts and gave ${gave} groups` : undefined;
}

/** A statement has a part for each day that places dossiers. */
function partsOf({ plan }) {
  return new Set(measuresOf(plan).map(({ datedBy }) => datedBy)).size;
}

function seconds(since) {
  return ((performance.now() - since) / 1_000).toFixed(2);
}
