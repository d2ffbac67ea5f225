/** What is published: its API, its files, its size, its dependencies and their licences. */
import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { node } from './run.js';

interface Locked {
  readonly license?: string;
  readonly dev?: boolean;
  readonly hasInstallScript?: boolean;
  readonly resolved?: string;
}

const manifest: { scripts: Record<string, string>; dependencies: Record<string, string> } = JSON.parse(
  readFileSync('package.json', 'utf8'),
);
const lock: { packages: Record<string, Locked> } = JSON.parse(readFileSync('package-lock.json', 'utf8'));
const locked = Object.entries(lock.packages).filter(([path]) => path !== '');

/** In bytes: 398,923 when this was written. */
const LARGEST_TARBALL = 400_000;

/** Licences of tools, none of which is shipped; CC-BY-4.0 is that of a table of browsers. */
const OF_TOOLS =
  /^(?:MIT|ISC|0BSD|Apache-2\.0|BSD-[23]-Clause|BlueOak-1\.0\.0|Unlicense|MPL-2\.0|Python-2\.0|MIT OR Apache-2\.0|CC-BY-4\.0)$/;

/** Its licence file says MIT; the lock file does not. */
const READ_BY_HAND = new Set(['spawndamnit']);

describe('the surface', () => {
  test('is the one that was reviewed', () => {
    expect(node('scripts/surface.mjs', '--check')).toEqual({ status: 0, stdout: '', stderr: '' });
  });

  test('fits its budget', () => {
    const { stdout } = spawnSync('npm', ['pack', '--dry-run', '--json', '--ignore-scripts'], { encoding: 'utf8' });
    const [{ size }]: [{ size: number }] = JSON.parse(stdout);
    expect(size).toBeLessThan(LARGEST_TARBALL);
    expect(size).toBeGreaterThan(100_000);
  });

  test('brings three packages under MIT, none of which runs anything when installed', () => {
    const shipped = locked.filter(([, { dev }]) => dev !== true);
    expect(shipped.map(([path]) => path.replace('node_modules/', ''))).toEqual(Object.keys(manifest.dependencies));
    expect(
      shipped.filter(([, { license, hasInstallScript }]) => license !== 'MIT' || hasInstallScript === true),
    ).toEqual([]);
    expect(Object.keys(manifest.scripts).filter((name) => /^(?:pre|post)?install$|^prepare$/.test(name))).toEqual([]);
  });

  test('is built with tools of known licences', () => {
    const known = ([path, { license = '' }]: readonly [string, Locked]) =>
      OF_TOOLS.test(license) || READ_BY_HAND.has(path.replace('node_modules/', ''));
    expect(locked.filter((one) => !known(one))).toEqual([]);
    expect(locked.length).toBeGreaterThan(100);
  });

  const changesets = readdirSync('.changeset').filter((file) => file.endsWith('.md'));
  test.each(changesets)('%s can be read by changesets, and names impacted periods and areas', (file) => {
    const text = readFileSync(`.changeset/${file}`, 'utf8');
    expect(text).toMatch(/^---\n['"]@hanoi-dx\/core['"]: (?:major|minor|patch)\n---\n\n/);
    expect(text).toMatch(/Impacted\s+periods: [\s\S]*Impacted\s+areas: |No published calculation changes/);
  });

  test('is locked without the addresses of a registry', () => {
    expect(locked.filter(([, { resolved }]) => resolved !== undefined)).toEqual([]);
  });
});
