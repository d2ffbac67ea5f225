/**
 * Mutation tests: `npm run test:mutation -- [folder …] [--only FILE] [--changed]`. Stryker changes the sources of a folder in one
 * place at a time (a mutant) and runs that folder's tests, which must fail. What no test notices is listed in
 * `reports/mutation/FOLDER.txt`; what may live is explained in `docs/why/mutants-that-live.md`.
 * `--only` mutates one file; `--changed` takes over from the last run what neither sources nor tests have changed.
 */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { Stryker } from '@stryker-mutator/core';
import { survivorsOf, tableOf, tallyOf } from './mutation/report.mjs';

/** In percent, for each folder. */
const LEAST_SCORE = 90;

/** The tests of a folder: its own, and those beside it without which it is not tested. */
const TESTS = {
  exact: ['test/exact/**/*.test.ts'],
  periods: ['test/periods/**/*.test.ts'],
  units: ['test/units/**/*.test.ts'],
  // Not the pages of the manual, which a script in a process of its own writes.
  indicators: ['test/indicators/**/!(pages|own-pages).test.ts'],
  scorecards: ['test/scorecards/**/*.test.ts'],
  // Statements are compared with the golden ones and read back; engines would be started for each mutant.
  sql: ['test/sql/!(engines).test.ts'],
};

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { only: { type: 'string' }, changed: { type: 'boolean', default: false } },
});
const folders = positionals.length > 0 ? positionals : Object.keys(TESTS);
const unknown = folders.filter((folder) => !(folder in TESTS));
if (unknown.length > 0) {
  console.error(`no folder ${unknown.join(', ')}: one of ${Object.keys(TESTS).join(', ')}`);
  process.exit(2);
}

mkdirSync('reports/mutation', { recursive: true });
const rows = [];
for (const folder of folders) rows.push(await run(folder));
console.log(tableOf(rows));
process.exit(rows.every(({ score }) => score >= LEAST_SCORE) ? 0 : 1);

async function run(folder) {
  const began = performance.now();
  const list = `reports/mutation/${folder}.txt`;
  Object.assign(process.env, { MUTATION_TESTS: JSON.stringify(TESTS[folder]), MUTATION_SURVIVORS: list });
  writeFileSync(list, '');
  const mutants = await new Stryker(optionsOf(folder)).runMutationTest();
  if (mutants.length === 0) {
    console.error(`nothing to change in ${folder}: is --only a path such as src/${folder}/FILE.ts?`);
    process.exit(2);
  }
  writeFileSync(list, survivorsOf(mutants));
  return { folder, ...tallyOf(mutants), seconds: Math.round((performance.now() - began) / 1000) };
}

function optionsOf(folder) {
  const incrementalFile = `reports/mutation/${folder}.json`;
  if (!values.changed && values.only === undefined) rmSync(incrementalFile, { force: true });
  return {
    testRunner: 'vitest',
    plugins: [
      import.meta.resolve('@stryker-mutator/vitest-runner'),
      import.meta.resolve('./mutation/texts.mjs'),
      import.meta.resolve('./mutation/report.mjs'),
    ],
    vitest: { configFile: 'vitest.mutation.config.ts', related: false },
    // Tables of facts are checked against their sources, not by tests of each cell.
    mutate: values.only ? [values.only] : [`src/${folder}/**/*.ts`, '!**/data/**', '!**/index.ts'],
    ignorers: ['texts'],
    // Definitions are built when a module is loaded: data, compared with the released ones by their stamps.
    ignoreStatic: true,
    coverageAnalysis: 'perTest',
    incremental: values.only === undefined,
    incrementalFile,
    concurrency: 2,
    // On a busy machine a slow test is no endless loop; those are also found by counting their turns.
    timeoutMS: 15_000,
    reporters: ['progress-append-only', 'survivors'],
    ignorePatterns: ['/dist', '/coverage', '/reports', '/bench', '/docs/site', '/test/generated'],
    tempDirName: '.stryker-tmp',
    allowEmpty: true,
    disableTypeChecks: false,
  };
}
