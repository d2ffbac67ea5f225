/** The packed tarball, installed into an empty project and used as its users do. */
import { cpSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { build } from 'esbuild';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { run } from './run.js';

const manifest: { version: string; exports: Record<string, unknown>; dependencies: Record<string, string> } =
  JSON.parse(readFileSync('package.json', 'utf8'));
const entries = Object.keys(manifest.exports).filter((path) => !path.endsWith('.json'));
const project = mkdtempSync(join(tmpdir(), 'consumer-'));
const tsc = resolve('node_modules/typescript/bin/tsc');

beforeAll(() => {
  const packed = run('npm', ['pack', '--silent', '--pack-destination', project]);
  const tarball = packed.stdout.trim().split('\n').at(-1) ?? '';
  writeFileSync(join(project, 'package.json'), '{ "name": "consumer", "private": true }');
  const installed = run(
    'npm',
    ['install', '--silent', '--prefer-offline', '--no-audit', '--no-fund', tarball],
    project,
  );
  expect(installed.status, installed.stderr).toBe(0);
});
afterAll(() => rmSync(project, { recursive: true, force: true }));

function write(name: string, text: string): void {
  mkdirSync(join(project, name, '..'), { recursive: true });
  writeFileSync(join(project, name), text);
}

const USE = `
const figure = calculate(onlineShareOfReceived, { received: 531_269, receivedOnline: 317_199 });
console.log(print(figure, 'vi'));
`;

describe('installed from the tarball', () => {
  test('ESM import', () => {
    write('use.mjs', `import { calculate, onlineShareOfReceived, print } from '@hanoi-dx/core';${USE}`);
    expect(run('node', ['use.mjs'], project)).toEqual({ status: 0, stdout: '59,71 %\n', stderr: '' });
  });

  test('CJS require', () => {
    write('use.cjs', `const { calculate, onlineShareOfReceived, print } = require('@hanoi-dx/core');${USE}`);
    expect(run('node', ['use.cjs'], project)).toEqual({ status: 0, stdout: '59,71 %\n', stderr: '' });
  });

  test.each(entries)('%s gives the same names by import and require', (entry) => {
    const name = `@hanoi-dx/core${entry.slice(1)}`;
    const code = `import { createRequire } from 'node:module';
      const names = (module) => Object.keys(module).filter((name) => name !== 'default' && name !== 'module.exports').sort();
      const required = createRequire(import.meta.url)('${name}');
      const imported = await import('${name}');
      console.log(names(imported).length > 0, names(imported).join() === names(required).join());`;
    write('names.mjs', code);
    expect(run('node', ['names.mjs'], project).stdout).toBe('true true\n');
  });

  /** Every exported function, called by import and by require, with what the imported copy made. */
  async function sideBySide(requireFrom: string): Promise<Record<string, unknown>> {
    const outfile = join(project, 'side-by-side.mjs');
    const entryPoints = ['test/everywhere/program.ts'];
    await build({ entryPoints, outfile, bundle: true, platform: 'node', format: 'esm', packages: 'external' });
    const { stdout, stderr } = run('node', [outfile, join(project, requireFrom)], project);
    expect(stderr).toBe('');
    const { one, differing, refused, answers }: Record<string, unknown> = JSON.parse(stdout);
    expect(answers).toBeGreaterThan(200);
    return { one, differing, refused };
  }

  test('import and require in one program are one library', async () => {
    expect(await sideBySide('here.cjs')).toEqual({ one: true, differing: [], refused: [] });
  });

  test('a second copy with a zod of its own, as a package inside may have it, takes what the first one made', async () => {
    const inner = 'node_modules/inner/node_modules';
    for (const name of ['@hanoi-dx/core', 'zod'])
      cpSync(join(project, 'node_modules', name), join(project, inner, name), { recursive: true });
    expect(await sideBySide('node_modules/inner/index.cjs')).toEqual({ one: false, differing: [], refused: [] });
  });

  test('a worker gets the same figure as its host', () => {
    const code = `import { Worker, isMainThread, parentPort } from 'node:worker_threads';
      import { calculate, onlineShareOfReceived } from '@hanoi-dx/core/indicators';
      const figure = calculate(onlineShareOfReceived, { received: 3, receivedOnline: 1 });
      if (isMainThread) new Worker(new URL(import.meta.url)).on('message', (other) => console.log(JSON.stringify(other) === JSON.stringify(figure)));
      else parentPort.postMessage(figure);`;
    write('worker.mjs', code);
    expect(run('node', ['worker.mjs'], project).stdout).toBe('true\n');
  });

  test('definitions are frozen to their depth in the built code too', () => {
    const code = `import { catalogue } from '@hanoi-dx/core';
      const thawed = (value) => typeof value === 'object' && value !== null && (!Object.isFrozen(value) || Object.values(value).some(thawed));
      console.log(Object.values(catalogue).length, thawed(catalogue));`;
    write('frozen.mjs', code);
    expect(run('node', ['frozen.mjs'], project).stdout).toMatch(/^\d+ false\n$/);
  });

  test('no calculator needs zod', () => {
    const calculators = entries.filter((entry) => !['.', './schemas'].includes(entry));
    const code = `for (const entry of ${JSON.stringify(calculators)}) await import('@hanoi-dx/core' + entry.slice(1));
      console.log(await import('@hanoi-dx/core/schemas').then(() => 'loaded', ({ code }) => code));`;
    write('without-zod.mjs', code);
    const zod = join(project, 'node_modules', 'zod');
    renameSync(zod, `${zod}-away`);
    const without = run('node', ['without-zod.mjs'], project);
    renameSync(`${zod}-away`, zod);
    expect(without).toEqual({ status: 0, stdout: 'ERR_MODULE_NOT_FOUND\n', stderr: '' });
  });

  test.each([
    ['nodenext', 'nodenext', 'use.mts'],
    ['nodenext', 'nodenext', 'use.cts'],
    ['bundler', 'esnext', 'use.ts'],
  ])('TypeScript with %s resolution, module %s, %s', (moduleResolution, module, file) => {
    write(
      file,
      `import { calculate, type Figure, onlineShareOfReceived } from '@hanoi-dx/core';
      import { denominators } from '@hanoi-dx/core/analysis';
      import { reportSchema } from '@hanoi-dx/core/schemas';
      const received = denominators({ numerator: 7_413, printed: '90,9 %' });
      export const figure: Figure = calculate(onlineShareOfReceived, { received, receivedOnline: 7_413 });
      export const form: string = reportSchema.parse({}).form;
      // @ts-expect-error a count that the indicator does not know
      calculate(onlineShareOfReceived, { received: 100, online: 60 });
    `,
    );
    const options = {
      moduleResolution,
      module,
      target: 'es2022',
      strict: true,
      noEmit: true,
      skipLibCheck: false,
      lib: ['es2023', 'dom'],
      types: [],
    };
    write('tsconfig.json', JSON.stringify({ compilerOptions: options, files: [file] }));
    expect(run('node', [tsc, '-p', 'tsconfig.json'], project)).toEqual({ status: 0, stdout: '', stderr: '' });
  });

  test('brings three packages and no install script', () => {
    const installed = JSON.parse(readFileSync(join(project, 'node_modules/@hanoi-dx/core/package.json'), 'utf8'));
    expect(Object.keys(installed.dependencies)).toEqual(['date-fns', 'decimal.js', 'zod']);
    expect(Object.keys(installed.scripts ?? {}).filter((name) => /^(pre|post)?install$/.test(name))).toEqual([]);
  });
});
