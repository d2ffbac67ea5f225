/** The definitions of the catalogue and the library's own words for them, loaded from the sources without a build. */
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { files, folder, medians } from './list.mjs';

/** Every definition with its name in code and its worked examples, medians last; and the functions that put them into words. */
export async function load() {
  const sources = [...files(), ...medians];
  const entry = sources.map(({ file, name }) => `import * as ${name} from './${file}';`);
  const library = await run(`${entry.join('\n')}
export const entries = [${sources.map(({ name }) => `['${name}', ${name}]`).join(', ')}];
export { describe } from '../index.js';
export { isWithin } from '../../measures/index.js';
export { printReported } from '../../exact/index.js';
export { printCitation } from '../../law/index.js';`);
  const entries = library.entries.map(([name, module]) => ({
    name,
    definition: module[name],
    examples: module.examples,
  }));
  return { ...library, entries };
}

async function run(contents) {
  const { outputFiles } = await build({
    stdin: { contents, loader: 'ts', sourcefile: 'entry.ts', resolveDir: fileURLToPath(folder) },
    bundle: true,
    format: 'esm',
    write: false,
    logLevel: 'silent',
  });
  return import(`data:text/javascript;base64,${Buffer.from(outputFiles[0].contents).toString('base64')}`);
}
