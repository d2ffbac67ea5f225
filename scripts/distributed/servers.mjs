/** Servers that are started in a folder of their own, on loopback only, and stopped with everything that they wrote. */
import { spawn, spawnSync } from 'node:child_process';
import { chmodSync, chownSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** PostgreSQL refuses to run as root. */
export const AS_POSTGRES = process.getuid?.() === 0 ? idsOf('postgres') : {};

function idsOf(user) {
  const [uid, gid] = ['-u', '-g'].map((what) => Number(spawnSync('id', [what, user], { encoding: 'utf8' }).stdout));
  return Number.isInteger(uid) && uid > 0 ? { uid, gid } : {};
}

// A program that is told to end ends in order: what it started is stopped, what it wrote is removed.
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.once(signal, () => process.exit(1));

/** A new folder for servers that run as some user, which is gone when this program ends at the latest. */
export function newFolder({ uid, gid } = {}) {
  const folder = mkdtempSync(join(tmpdir(), 'distributed-'));
  if (uid !== undefined) chownSync(folder, uid, gid);
  chmodSync(folder, 0o700);
  const remove = () => rmSync(folder, { recursive: true, force: true, maxRetries: 10, retryDelay: 200 });
  process.once('exit', remove);
  return { folder, remove };
}

/** Runs a program to its end and gives what it printed; what it complains of is an error. */
export function run(command, args, options = {}) {
  const { status, stdout, stderr, error } = spawnSync(command, args, {
    encoding: 'utf8',
    maxBuffer: 1 << 30,
    ...options,
  });
  if (status !== 0)
    throw new Error(`${command} ${args.slice(0, 3).join(' ')}: ${error?.message ?? stderr.slice(-2_000)}`);
  return stdout;
}

/** Starts a server, which ends with this program at the latest. */
export function start(command, args, options = {}) {
  const server = spawn(command, args, { stdio: 'ignore', ...options });
  const end = () => server.kill('SIGKILL');
  process.once('exit', end);
  const stop = async () => {
    if (server.exitCode !== null) return;
    const ended = new Promise((resolve) => server.once('exit', resolve));
    server.kill('SIGINT');
    const late = setTimeout(end, 10_000);
    await ended;
    clearTimeout(late);
    process.removeListener('exit', end);
  };
  return { stop, pid: server.pid };
}

/** Ports of loopback that nobody listens on. */
export function freePorts(count) {
  return Promise.all(
    Array.from({ length: count }, async () => {
      const server = createServer();
      await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
      const { port } = server.address();
      return { port, close: () => new Promise((resolve) => server.close(resolve)) };
    }),
  ).then(async (taken) => {
    await Promise.all(taken.map(({ close }) => close()));
    return taken.map(({ port }) => port);
  });
}

/** Asks until a server answers. */
export async function untilReady(ask, what) {
  for (let left = 150; left > 0; left -= 1) {
    if (
      await Promise.resolve()
        .then(ask)
        .catch(() => false)
    )
      return;
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
  throw new Error(`${what} does not answer`);
}

/** The folder of PostgreSQL's programs, the newest; `undefined` where it is not installed. */
export function postgresPrograms() {
  const root = '/usr/lib/postgresql';
  const versions = listed(root)
    .map(Number)
    .filter(Number.isInteger)
    .sort((one, other) => other - one);
  return versions.map((version) => join(root, String(version), 'bin')).find((path) => listed(path).includes('initdb'));
}

/** ClickHouse's server; `undefined` where it is not installed. */
export function clickhouseProgram() {
  return ['/usr/bin', '/usr/sbin', '/usr/local/bin'].map((path) => join(path, 'clickhouse-server')).find(isThere);
}

function isThere(path) {
  return spawnSync('test', ['-x', path]).status === 0;
}

function listed(path) {
  try {
    return readdirSync(path);
  } catch {
    return [];
  }
}
