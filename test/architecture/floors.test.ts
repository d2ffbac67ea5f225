import { spawnSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
// @ts-expect-error the configuration is plain JavaScript, as the command line wants it
import configuration from '../../.dependency-cruiser.mjs';

const rules: readonly { readonly name: string }[] = configuration.forbidden;
const fixtures = 'test/architecture/fixtures';

/** The names of the rules that the sources below a folder break, as the command of CI tells them. */
function broken(cwd: string): readonly string[] {
  const command = [
    resolve('node_modules/dependency-cruiser/bin/dependency-cruise.mjs'),
    'src',
    '--output-type',
    'json',
  ];
  const config = ['--config', resolve('.dependency-cruiser.mjs')];
  const options = { cwd, encoding: 'utf8', maxBuffer: 1 << 28 } as const; // the list of files is longer than a megabyte
  const { stdout, stderr } = spawnSync(process.execPath, [...command, ...config], options);
  expect(stderr).toBe('');
  const { summary }: { summary: { violations: { rule: { name: string } }[] } } = JSON.parse(stdout);
  return [...new Set(summary.violations.map(({ rule }) => rule.name))];
}

describe('the house', () => {
  test('keeps every rule', () => expect(broken('.')).toEqual([]));

  test('has no folder that no rule knows', () => {
    const folders = readdirSync('src', { withFileTypes: true }).filter((entry) => entry.isDirectory());
    expect(folders.map(({ name }) => name)).not.toHaveLength(0);
    for (const { name } of folders) expect(JSON.stringify(rules)).toContain(name);
  });
});

describe('each rule can fail', () => {
  const names = rules.map(({ name }) => name);

  test.each(names)('%s', (name) => expect(broken(`${fixtures}/${name}`)).toContain(name));

  test('and no fixture is left over', () => expect(readdirSync(fixtures).sort()).toEqual([...names].sort()));
});
