/**
 * What the compiler infers it writes down by itself, and it names a type by the way that it finds: for a constant without
 * a type of its own that may be the root, which then stands below what it gathers. Rollup warns of each such cycle.
 */
import { spawnSync } from 'node:child_process';
import { appendFileSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { broken } from './broken.js';

const folder = mkdtempSync(join(tmpdir(), 'declarations-'));
const out = ['--noEmit', 'false', '--emitDeclarationOnly', '--rootDir', 'src', '--outDir', join(folder, 'src')];

afterAll(() => rmSync(folder, { recursive: true }));

test('no declaration depends on itself: give the constant a type', () => {
  const { stdout } = spawnSync(process.execPath, ['node_modules/typescript/bin/tsc', ...out], { encoding: 'utf8' });
  expect(stdout).toBe('');
  expect(broken(folder)).toContain('resolvable'); // packages are not found from there: the rules are read
  expect(broken(folder)).not.toContain('no-cycle');
});

test('and one that did would be found', () => {
  appendFileSync(join(folder, 'src/text/index.d.ts'), 'export declare const named: import("../index.js").Unit;\n');
  expect(broken(folder)).toContain('no-cycle');
});
