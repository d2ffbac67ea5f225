/**
 * Writes src/indicators/catalogue/index.ts from the files beside it: one indicator a file, nothing to keep by hand.
 * A test proves that the list holds every file.
 */
import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';

const folder = new URL('../src/indicators/catalogue/', import.meta.url);

/** The names that the files of the catalogue export, each with its file. */
function definitions() {
  const files = readdirSync(folder).filter((file) => file.endsWith('.ts') && !/^(?:index|sources.*)\.ts$/.test(file));
  return files
    .map((file) => ({ file, name: /^export const (\w+) =/m.exec(readFileSync(new URL(file, folder), 'utf8'))?.[1] }))
    .sort((one, other) => (one.name < other.name ? -1 : 1));
}

const all = definitions();
const names = all.map(({ name }) => `  ${name},`).join('\n');
const path = new URL('index.ts', folder);
writeFileSync(
  path,
  `// Written by scripts/write-catalogue.mjs from the files of this folder.
${all.map(({ file, name }) => `import { ${name} } from './${file.replace('.ts', '.js')}';`).join('\n')}

export {
${names}
};

/** Every indicator of the library by its name in code. Who imports one indicator alone does not carry this list. */
export const catalogue = /* @__PURE__ */ Object.freeze({
${names}
});
`,
);
spawnSync('npx', ['biome', 'check', '--write', '--log-level=error', path.pathname], { stdio: 'inherit' });
