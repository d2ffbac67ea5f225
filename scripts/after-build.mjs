/**
 * Gives `require` what `import` gets. Node 20.19 and newer require ES modules, so that one build serves both: a program
 * that mixes the two has one library, and the package is half as large. Declarations are the other way round, since
 * CommonJS may not name an ES module's types but an ES module may name CommonJS's: they stand in `.d.cts` alone.
 */
import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { minify } from 'terser';
import { entriesOf } from './lib/entries.mjs';
import { joinPieces } from './lib/join-pieces.mjs';

const dist = 'dist';
const entries = entriesOf();

for (const file of readdirSync(dist, { recursive: true }).filter((name) => name.endsWith('.d.ts'))) {
  const text = readFileSync(`${dist}/${file}`, 'utf8');
  const used = text.replace(/^import '[^']*';\n/gm, ''); // an import for nothing means nothing in declarations
  writeFileSync(`${dist}/${file.replace(/ts$/, 'cts')}`, used.replace(/((?:from |import\()'\.[^']*)\.js'/g, "$1.cjs'"));
  rmSync(`${dist}/${file}`);
}

await joinPieces(
  dist,
  entries.map(({ name }) => name),
);

// No module has an effect of its own, so an import without names reads a piece for nothing. Spaces would be 18 kB of each
// download; names stay, and a line for each statement, so that what a stack names can be found, and the marks for bundlers.
const format = { ecma: 2020, semicolons: false, preserve_annotations: true, comments: /@__NO_SIDE_EFFECTS__/ };
for (const file of readdirSync(dist, { recursive: true }).filter((name) => name.endsWith('.js'))) {
  const text = readFileSync(`${dist}/${file}`, 'utf8').replace(/^import ['"][^'"]*['"];\n/gm, '');
  const { code = '' } =
    text.trim() === '' ? {} : await minify(text, { module: true, compress: false, mangle: false, format });
  if (code === '') rmSync(`${dist}/${file}`);
  else writeFileSync(`${dist}/${file}`, code);
}

for (const { files } of entries) {
  const { require: required, import: imported } = files;
  const name = required.default.replace(/^.*\//, '').replace(/\.cjs$/, '');
  writeFileSync(required.default, `'use strict';\nmodule.exports = require('./${name}.js');\n`);
  writeFileSync(imported.types, `export * from './${name}.cjs';\n`);
}
