/**
 * Writes what follows from the files of src/indicators/catalogue/: the list that exports them, and the pages
 * docs/indicators.md and docs/indicators.vi.md. Nothing of it is kept by hand.
 * `--check` writes nothing and fails where something is out of date.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { list, listPath } from './catalogue/list.mjs';
import { load } from './catalogue/load.mjs';
import { page } from './catalogue/pages.mjs';

const check = process.argv.includes('--check');

keep(listPath, list());
const loaded = await load().catch((error) => {
  console.error(`A file of the catalogue is not finished: ${error.message}. Fill it in, then run this again.`);
  process.exit(1);
});
keep(fileURLToPath(new URL('../docs/indicators.md', import.meta.url)), page('en', loaded));
keep(fileURLToPath(new URL('../docs/indicators.vi.md', import.meta.url)), page('vi', loaded));

function keep(path, text) {
  if (existsSync(path) && readFileSync(path, 'utf8') === text) return;
  if (!check) return writeFileSync(path, text);
  console.error(`${path} is out of date: run node scripts/write-catalogue.mjs.`);
  process.exitCode = 1;
}
