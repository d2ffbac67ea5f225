/**
 * PostgreSQL on three servers: a coordinator, and two data nodes that hold the partitions of one table behind postgres_fdw.
 * Rows lie on the nodes by their body: what is grouped by it is counted on the nodes, both at once.
 */
import { randomUUID } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { COLUMNS } from './data.mjs';
import { AS_POSTGRES, freePorts, newFolder, run, start, untilReady } from './servers.mjs';

const TYPES = { text: 'text', flag: 'boolean', number: 'bigint' };
const LIST = COLUMNS.map(({ name, holds, required }) => `"${name}" ${TYPES[holds]}${required ? ' NOT NULL' : ''}`).join(
  ', ',
);

/** Both nodes are asked at once, and a row over the network is dear: it pays to count where the rows lie. */
const OPTIONS = "async_capable 'true', fdw_tuple_cost '1', batch_size '1000', fetch_size '10000'";

export async function startPostgres(programs) {
  const { folder, remove } = newFolder(AS_POSTGRES);
  const nodes = [];
  const stop = async () => {
    for (const node of nodes) await node.stop();
    remove();
  };
  try {
    const secret = { text: randomUUID(), file: join(folder, 'secret') };
    writeFileSync(secret.file, secret.text, { mode: 0o644 });
    for (const [at, port] of (await freePorts(3)).entries())
      nodes.push(startNode(programs, join(folder, `n${at}`), port, secret));
    for (const node of nodes) await untilReady(() => node.query('SELECT 1') !== '', 'PostgreSQL');
    const [coordinator, ...data] = nodes;
    distribute(coordinator, data, secret.text);
    const version = coordinator.query('SHOW server_version').trim();
    return { stop, nodes, version, load: (rows) => load(coordinator, rows), ...asking(coordinator) };
  } catch (error) {
    await stop();
    throw error;
  }
}

function startNode(programs, folder, port, secret) {
  const as = { ...AS_POSTGRES, cwd: '/', env: { ...process.env, PGPASSWORD: secret.text } };
  const cluster = ['-D', folder, '-U', 'postgres', '-A', 'scram-sha-256', `--pwfile=${secret.file}`];
  run(join(programs, 'initdb'), [...cluster, '--no-sync', '-E', 'UTF8', '--locale=C'], as);
  const settings = ['listen_addresses=127.0.0.1', 'unix_socket_directories=', 'fsync=off'].flatMap((one) => [
    '-c',
    one,
  ]);
  const server = start(join(programs, 'postgres'), ['-D', folder, '-p', String(port), ...settings], as);
  const address = ['-h', '127.0.0.1', '-p', String(port), '-U', 'postgres'];
  const query = (text) =>
    run(join(programs, 'psql'), [...address, '-qAtX', '-v', 'ON_ERROR_STOP=1', '-f', '-'], { ...as, input: text });
  return { ...server, port, query };
}

function distribute(coordinator, data, secret) {
  for (const node of data) node.query(`CREATE TABLE dossiers (${LIST})`);
  const servers = data.map(
    ({ port }, at) => `
      CREATE SERVER node${at} FOREIGN DATA WRAPPER postgres_fdw
        OPTIONS (host '127.0.0.1', port '${port}', dbname 'postgres', ${OPTIONS});
      CREATE USER MAPPING FOR postgres SERVER node${at} OPTIONS (user 'postgres', password '${secret}');
      CREATE FOREIGN TABLE dossiers_${at} PARTITION OF dossiers FOR VALUES WITH (MODULUS ${data.length}, REMAINDER ${at})
        SERVER node${at} OPTIONS (table_name 'dossiers');
      ${fewPeriods(`dossiers_${at}`)}`,
  );
  coordinator.query(`
    CREATE EXTENSION postgres_fdw;
    CREATE TABLE dossiers (${LIST}) PARTITION BY HASH (body);
    ${servers.join('\n')}
    ALTER SYSTEM SET enable_partitionwise_aggregate = on;
    SELECT pg_reload_conf();`);
}

/** The planner takes every instant for a group of its own; told that there are few, it lets the nodes count. */
function fewPeriods(table) {
  return ['receivedAt', 'settledAt', 'dueAt']
    .map((name) => `ALTER FOREIGN TABLE ${table} ALTER COLUMN "${name}" SET (n_distinct = 100);`)
    .join(' ');
}

function load(coordinator, rows) {
  const lines = rows.map((row) => COLUMNS.map(({ name }) => copied(row[name])).join('\t'));
  coordinator.query(`CREATE TABLE loading (${LIST});\nCOPY loading FROM STDIN;\n${lines.join('\n')}\n\\.\n`);
  coordinator.query('INSERT INTO dossiers SELECT * FROM loading; DROP TABLE loading; ANALYZE dossiers;');
}

function copied(value) {
  if (value === undefined) return '\\N';
  return String(value).replaceAll(
    /[\\\t\n\r]/g,
    (character) => ({ '\\': '\\\\', '\t': '\\t', '\n': '\\n', '\r': '\\r' })[character],
  );
}

function asking(coordinator) {
  const prepared = ({ text, parameters }) => {
    const values = parameters.map((value) => (typeof value === 'number' ? value : `'${value.replaceAll("'", "''")}'`));
    return {
      prepare: `PREPARE counting AS ${text};`,
      execute: `EXECUTE counting${values.length > 0 ? `(${values.join(', ')})` : ''}`,
    };
  };
  return {
    ask(statement) {
      const { prepare, execute } = prepared(statement);
      const rows = "SELECT coalesce(json_agg(to_json(counted)), '[]') FROM counted;";
      return JSON.parse(coordinator.query(`${prepare}\nCREATE TEMP TABLE counted AS ${execute};\n${rows}`));
    },
    plan(statement) {
      const { prepare, execute } = prepared(statement);
      return coordinator.query(`${prepare}\nEXPLAIN (VERBOSE, COSTS OFF) ${execute};`);
    },
  };
}
