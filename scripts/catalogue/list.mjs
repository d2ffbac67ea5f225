/** The files of the catalogue, and the list that exports them. */
import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

export const folder = new URL('../../src/indicators/catalogue/', import.meta.url);
export const listPath = fileURLToPath(new URL('index.ts', folder));

/** Definitions that are no quotient of two counts stand beside the catalogue. */
export const medians = [{ file: '../median-handling-days.ts', name: 'medianHandlingDays' }];

/** The files of indicators with the name that each exports, by that name. */
export function files() {
  return readdirSync(folder)
    .filter((file) => file.endsWith('.ts') && !/^(?:index|sources.*)\.ts$/.test(file))
    .map((file) => ({ file, name: /^export const (\w+) =/m.exec(readFileSync(new URL(file, folder), 'utf8'))?.[1] }))
    .sort((one, other) => (one.name < other.name ? -1 : 1));
}

/** The text of the list, formatted. */
export function list() {
  const all = files();
  const names = all.map(({ name }) => `  ${name},`).join('\n');
  const types = all.map(({ name }) => `  ${name}: typeof ${name};`).join('\n');
  return formatted(`// Written by scripts/write-catalogue.mjs from the files of this folder.
${all.map(({ file, name }) => `import { ${name} } from './${file.replace('.ts', '.js')}';`).join('\n')}

export {
${names}
};

/** Every indicator of the library by its name in code. Who imports one indicator alone does not carry this list. */
export const catalogue: Readonly<{
${types}
}> = /* @__PURE__ */ Object.freeze({
${names}
});
`);
}

function formatted(text) {
  const biome = fileURLToPath(new URL('../../node_modules/@biomejs/biome/bin/biome', import.meta.url));
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [biome, 'check', '--write', `--stdin-file-path=${listPath}`],
    { input: text, encoding: 'utf8' },
  );
  if (status !== 0) throw new Error(stderr);
  return stdout;
}
