/**
 * Draws the badges of README into docs/badges from what the repository is: `node scripts/draw-badges.mjs` after a build. With
 * `--check` it writes nothing and fails where a badge says what is no longer so.
 */
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { facts } from './badges/facts.mjs';
import { badge } from './badges/svg.mjs';

const FOLDER = 'docs/badges';
const check = process.argv.includes('--check');
mkdirSync(FOLDER, { recursive: true });

const files = new Map();
for (const [name, [label, value]] of Object.entries(await facts())) {
  for (const locale of ['vi', 'en']) files.set(`${name}.${locale}.svg`, badge(label[locale], value[locale]));
}
const foreign = readdirSync(FOLDER).filter((file) => !files.has(file));
const stale = [...files].filter(([file, svg]) => read(`${FOLDER}/${file}`) !== svg);
if (!check) for (const [file, svg] of stale) writeFileSync(`${FOLDER}/${file}`, svg);
for (const file of check ? [...foreign, ...stale.map(([name]) => name)] : foreign) {
  console.error(`${FOLDER}/${file} is not so today: node scripts/draw-badges.mjs, and remove what is no badge`);
  process.exitCode = 1;
}

function read(path) {
  return existsSync(path) ? readFileSync(path, 'utf8') : undefined;
}
