/**
 * ClickHouse on two servers, with a Distributed table over both. Debian's is of 2018: it knows no bound values, so that
 * they are written in here, and says what its nodes did in `system.query_log`.
 */
import { randomUUID } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { COLUMNS } from './data.mjs';
import { freePorts, newFolder, start, untilReady } from './servers.mjs';

const TYPES = { text: 'String', flag: 'UInt8', number: 'Int64' };
const LIST = COLUMNS.map(
  ({ name, holds, required }) => `\`${name}\` ${required ? TYPES[holds] : `Nullable(${TYPES[holds]})`}`,
).join(', ');

export async function startClickhouse(program) {
  const { folder, remove } = newFolder();
  const servers = [];
  const stop = async () => {
    for (const server of servers) await server.stop();
    remove();
  };
  try {
    const ports = await freePorts(4);
    const secret = randomUUID();
    const nodes = [0, 1].map((at) => ({ at, secret, tcp: ports[at * 2], http: ports[at * 2 + 1] }));
    for (const node of nodes) servers.push(startNode(program, join(folder, `n${node.at}`), node, nodes));
    for (const node of nodes)
      await untilReady(async () => (await query(node, 'SELECT 1')).trim() === '1', 'ClickHouse');
    for (const node of nodes) {
      await query(node, `CREATE TABLE dossiers_here (${LIST}) ENGINE = MergeTree() PARTITION BY tuple() ORDER BY body`);
      await query(node, `CREATE TABLE dossiers (${LIST}) ENGINE = Distributed('two', 'default', 'dossiers_here')`);
    }
    const [first, second] = nodes;
    const version = (await query(first, 'SELECT version()')).trim();
    const last = { id: 0 };
    return {
      stop,
      version,
      servers,
      query: (at, text) => query(nodes[at], text),
      load: (rows) => load(nodes, rows),
      ask: (statement) => {
        last.id += 1;
        return ask(first, statement, `counting-${last.id}`);
      },
      counted: (parts) => counted(second, `counting-${last.id}`, parts),
    };
  } catch (error) {
    await stop();
    throw error;
  }
}

function startNode(program, folder, { tcp, http, secret }, nodes) {
  mkdirSync(folder);
  const shards = nodes.map(
    (node) =>
      `<shard><replica><host>127.0.0.1</host><port>${node.tcp}</port><password>${node.secret}</password></replica></shard>`,
  );
  const log =
    '<database>system</database><table>query_log</table><flush_interval_milliseconds>100</flush_interval_milliseconds>';
  writeFileSync(
    join(folder, 'config.xml'),
    `<yandex>
  <logger><level>warning</level><log>${folder}/log</log><errorlog>${folder}/errors</errorlog></logger>
  <listen_host>127.0.0.1</listen_host><tcp_port>${tcp}</tcp_port><http_port>${http}</http_port>
  <path>${folder}/data/</path><tmp_path>${folder}/tmp/</tmp_path><user_files_path>${folder}/files/</user_files_path>
  <users_config>users.xml</users_config><default_profile>default</default_profile><default_database>default</default_database>
  <mark_cache_size>268435456</mark_cache_size><timezone>UTC</timezone>
  <remote_servers><two>${shards.join('')}</two></remote_servers>
  <query_log>${log}</query_log>
</yandex>`,
  );
  writeFileSync(
    join(folder, 'users.xml'),
    `<yandex>
  <profiles><default><log_queries>1</log_queries></default></profiles>
  <users><default><password>${secret}</password><networks><ip>127.0.0.1</ip></networks><profile>default</profile><quota>default</quota></default></users>
  <quotas><default></default></quotas>
</yandex>`,
  );
  return start(program, [`--config-file=${folder}/config.xml`], { cwd: folder });
}

async function query({ http, secret }, text, { body, id } = {}) {
  const address = new URL(`http://127.0.0.1:${http}/`);
  if (body !== undefined) address.searchParams.set('query', text);
  if (id !== undefined) address.searchParams.set('query_id', id);
  const answer = await fetch(address, {
    method: 'POST',
    body: body ?? text,
    headers: { 'X-ClickHouse-User': 'default', 'X-ClickHouse-Key': secret },
  });
  const said = await answer.text();
  if (!answer.ok) throw new Error(said.slice(0, 2_000));
  return said;
}

/** Rows lie on the nodes by chance: counting on each of them is right however they lie. */
async function load(nodes, rows) {
  for (const node of nodes) {
    const lines = rows.filter((_, place) => place % nodes.length === node.at).map((row) => JSON.stringify(stored(row)));
    await query(node, 'INSERT INTO dossiers_here FORMAT JSONEachRow', { body: lines.join('\n') });
  }
}

function stored(row) {
  return Object.fromEntries(
    COLUMNS.flatMap(({ name }) => {
      const value = row[name];
      return value === undefined ? [] : [[name, typeof value === 'boolean' ? Number(value) : value]];
    }),
  );
}

async function ask(node, { text, parameters }, id) {
  const written = text.replaceAll(/\{p(\d+):\w+\}/g, (_, number) => literal(parameters[number - 1]));
  return JSON.parse(await query(node, `${written}\nFORMAT JSON`, { id })).data;
}

function literal(value) {
  return typeof value === 'number' ? String(value) : `'${value.replaceAll('\\', '\\\\').replaceAll("'", "\\'")}'`;
}

/** What a node was asked by the other one for a query: in how many parts, the rows that it read and the groups that it gave. */
async function counted(node, id, expected) {
  const asked = `SELECT count() AS parts, sum(read_rows) AS read, sum(result_rows) AS gave FROM system.query_log
    WHERE type = 2 AND is_initial_query = 0 AND initial_query_id = '${id}' AND query LIKE '%dossiers_here%' FORMAT JSON`;
  const answer = async () =>
    JSON.parse(await query(node, asked))
      .data.map(Object.values)[0]
      .map(Number);
  await untilReady(async () => (await answer())[0] >= expected, 'query_log');
  const [parts, read, gave] = await answer();
  return { parts, read, gave };
}
