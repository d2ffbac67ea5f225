/** The built package against hostile input, in hosts that take away what hardened hosts take away. */
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import * as esbuild from 'esbuild';
import { describe, expect, test } from 'vitest';
import { SURFACE } from '../hostile/surface/index.js';
import { node } from './run.js';

const NAMES = `
const core = await import('@hanoi-dx/core');
const entries = Object.keys(JSON.parse(process.argv[1]).exports).filter((path) => !path.endsWith('.json'));
const thawed = (value, path) => {
  if (typeof value !== 'object' || value === null || isSchema(value)) return [];
  const own = Object.isFrozen(value) ? [] : [path];
  return [...own, ...Object.entries(value).flatMap(([key, part]) => thawed(part, path + '.' + key))];
};
const isSchema = (value) => Object.values(value).some((part) => typeof part?.safeParse === 'function') || 'safeParse' in value;
const functions = new Set();
const data = [];
for (const entry of entries) {
  for (const [name, value] of Object.entries(await import('@hanoi-dx/core' + entry.slice(1)))) {
    if (typeof value === 'function') functions.add(name);
    else data.push(...thawed(value, name));
  }
}
console.log(JSON.stringify({ functions: [...functions], thawed: [...new Set(data)] }));
`;

const asked = node('--input-type=module', '--eval', NAMES, readFileSync('package.json', 'utf8'));
const built: { functions: readonly string[]; thawed: readonly string[] } = JSON.parse(asked.stdout);

describe('the built package', () => {
  test('has an entry in test/hostile/surface for every exported function', () => {
    const without = built.functions.filter((name) => !Object.hasOwn(SURFACE, name));
    expect(
      without,
      'add a line with a good call to the file of its folder in test/hostile/surface: `outside(…)` where the first ' +
        'argument may be anything, `typed(…)` where types guard all of them',
    ).toEqual([]);
    expect(Object.keys(SURFACE).filter((name) => !built.functions.includes(name))).toEqual([]);
    expect(built.functions.length).toBeGreaterThan(200);
  });

  test('exports data that is frozen to its depth', () => {
    expect(built.thawed).toEqual([]);
  });

  test.each([
    [[]],
    [['--disallow-code-generation-from-strings']],
    [['--frozen-intrinsics']],
    [['--disable-proto=throw', '--disallow-code-generation-from-strings']],
  ])('answers hostile input under %j', (flags) => {
    const { stdout, stderr } = spawnSync(process.execPath, ['--no-warnings', ...flags, '--input-type=module'], {
      input: program(),
      encoding: 'utf8',
      maxBuffer: 1e9,
    });
    expect(stderr).toBe('');
    expect(JSON.parse(stdout)).toEqual({ tried: built.functions.length, found: {} });
  });
});

function program(): string {
  const [file] = esbuild.buildSync({
    entryPoints: ['test/hostile/program.ts'],
    bundle: true,
    write: false,
    platform: 'node',
    format: 'esm',
    packages: 'external',
  }).outputFiles;
  return file?.text ?? '';
}
