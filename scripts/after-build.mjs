/**
 * Gives `require` what `import` gets. Node 20.19 and newer require ES modules, so that one build serves both: a program
 * that mixes the two has one library, and the package is half as large. Declarations are the other way round, since
 * CommonJS may not name an ES module's types but an ES module may name CommonJS's: they stand in `.d.cts` alone.
 */
import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';

const dist = 'dist';
const { exports } = JSON.parse(readFileSync('package.json', 'utf8'));

for (const file of readdirSync(dist, { recursive: true }).filter((name) => name.endsWith('.d.ts'))) {
  const text = readFileSync(`${dist}/${file}`, 'utf8');
  const used = text.replace(/^import '[^']*';\n/gm, ''); // an import for nothing means nothing in declarations
  writeFileSync(`${dist}/${file.replace(/ts$/, 'cts')}`, used.replace(/((?:from |import\()'\.[^']*)\.js'/g, "$1.cjs'"));
  rmSync(`${dist}/${file}`);
}

// Where a piece came from in the sources: three kilobytes that nobody reads.
for (const file of readdirSync(dist, { recursive: true }).filter((name) => name.endsWith('.js'))) {
  const text = readFileSync(`${dist}/${file}`, 'utf8');
  writeFileSync(`${dist}/${file}`, text.replace(/^\/\/ src\/.*\n/gm, ''));
}

for (const { require: required, import: imported } of Object.values(exports).filter((entry) => entry.require)) {
  const name = required.default.replace(/^.*\//, '').replace(/\.cjs$/, '');
  writeFileSync(required.default, `'use strict';\nmodule.exports = require('./${name}.js');\n`);
  writeFileSync(imported.types, `export * from './${name}.cjs';\n`);
}
