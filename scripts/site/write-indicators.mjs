/**
 * Writes a page for every indicator in both languages into docs/indicators, from which the site is made. They are not
 * kept: a change of a word would change a hundred files, and the definitions, their examples and their SQL are kept.
 */
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { fileOf, indicatorPage } from '../catalogue/indicator-page.mjs';
import { load } from '../catalogue/load.mjs';

const folder = 'docs/indicators';
const loaded = await load();
rmSync(folder, { recursive: true, force: true });
mkdirSync(folder, { recursive: true });
for (const entry of loaded.entries) {
  const golden = `test/sql/golden/${entry.name}.sql`;
  const sql = existsSync(golden) ? readFileSync(golden, 'utf8') : '';
  for (const locale of ['vi', 'en'])
    writeFileSync(`${folder}/${fileOf(entry.definition.code, locale)}`, indicatorPage(locale, loaded, entry, sql));
}
