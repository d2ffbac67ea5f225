/**
 * Goes through a release without publishing: changesets are applied to a copy, the version is built and packed, and npm says
 * what it would publish. `node scripts/release-dry-run.mjs`; nothing of the checkout changes. See RELEASING.md.
 */
import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

const LEFT_OUT = /(?:^|\/)(?:node_modules|dist|coverage|test)$/;

const copy = mkdtempSync(join(tmpdir(), 'release-'));
try {
  cpSync('.', copy, { recursive: true, filter: (path) => !LEFT_OUT.test(path) });
  symlinkSync(resolve('node_modules'), join(copy, 'node_modules'));
  run('npx', 'changeset', 'version');
  const { name, version, repository } = JSON.parse(readFileSync(join(copy, 'package.json'), 'utf8'));
  run('npm', 'run', 'build');
  // Provenance needs the token of a CI host, so that a dry run elsewhere leaves it out.
  run('npm', 'publish', '--dry-run', '--ignore-scripts', '--access', 'public', '--provenance=false');
  console.log(
    repository === undefined
      ? `${name}@${version} is not ready: package.json names no repository, and npm refuses its provenance (RELEASING.md)`
      : `${name}@${version} is ready: with --provenance on the CI host, and without --dry-run`,
  );
} finally {
  rmSync(copy, { recursive: true, force: true });
}

function run(command, ...args) {
  console.log(`$ ${command} ${args.join(' ')}`);
  const { status } = spawnSync(command, args, { cwd: copy, stdio: 'inherit' });
  if (status !== 0) throw new Error(`${command} ${args[0]} ended with ${status}`);
}
