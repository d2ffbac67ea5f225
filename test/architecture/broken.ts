import { spawnSync } from 'node:child_process';
import { resolve } from 'node:path';
import { expect } from 'vitest';

/** The names of the rules that the sources below a folder break, as the command of CI tells them. */
export function broken(cwd: string): readonly string[] {
  const command = [
    resolve('node_modules/dependency-cruiser/bin/dependency-cruise.mjs'),
    'src',
    '--output-type',
    'json',
  ];
  const config = ['--config', resolve('.dependency-cruiser.mjs')];
  const { stdout, stderr } = spawnSync(process.execPath, [...command, ...config], {
    cwd,
    encoding: 'utf8',
    maxBuffer: 64 * 1_048_576, // the whole graph of imports, longer than the usual buffer
  });
  expect(stderr).toBe('');
  const { summary }: { summary: { violations: { rule: { name: string } }[] } } = JSON.parse(stdout);
  return [...new Set(summary.violations.map(({ rule }) => rule.name))];
}
