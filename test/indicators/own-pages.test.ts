/** The page of each indicator, in both languages, as the site is made from it. */
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
// @ts-expect-error the scripts of the site are plain JavaScript
import { fileOf, indicatorPage } from '../../scripts/catalogue/indicator-page.mjs';
// @ts-expect-error the scripts of the site are plain JavaScript
import { load } from '../../scripts/catalogue/load.mjs';
import type { Definition, WorkedExample } from '../../src/indicators/index.js';
import type { Locale } from '../../src/text/index.js';

const LOCALES: readonly Locale[] = ['vi', 'en'];

interface Entry {
  readonly name: string;
  readonly definition: Definition;
  readonly examples: readonly WorkedExample[];
}

const loaded: { readonly entries: readonly Entry[] } = await load();
const files = new Set(loaded.entries.flatMap(({ definition: { code } }) => LOCALES.map((one) => fileOf(code, one))));

describe.each(loaded.entries)('the page of $name', (entry) => {
  const { definition, examples, name } = entry;
  const isMedian = definition.kind === 'median';
  const sql = isMedian ? '' : readFileSync(`test/sql/golden/${name}.sql`, 'utf8');

  test.each(LOCALES)('in %s has the six parts, what counts, its examples and the SQL of each dialect', (locale) => {
    const page: string = indicatorPage(locale, loaded, entry, sql);
    expect(page).not.toContain('undefined');
    const sections = page.split(/^## /m).slice(1);
    const parts = sections.filter((section) => /^[1-6]\. .+\n\n\S/.test(section));
    expect(parts.map((part) => part[0])).toEqual(['1', '2', '3', '4', '5', '6']);
    for (const text of [definition.title.vi, definition.title.en, definition.code, definition.concept[locale]])
      expect(page).toContain(text);
    expect(examples.length).toBeGreaterThan(0);
    for (const { says, prints } of examples) {
      expect(page).toContain(`- ${says[locale]}`);
      expect(page).toContain(`→ **${prints[locale]}**`);
    }
    for (const dialect of ['PostgreSQL', 'DuckDB', 'ClickHouse'])
      expect(page.includes(`### ${dialect}, `)).toBe(!isMedian);
    for (const [, file = ''] of page.matchAll(/\]\(([\w.-]+\.md)\)/g)) expect(files).toContain(file);
  });
});

test.each([
  ['onlineShareOfReceived', ['dossier.fully-online-share-of-online', 'dossier.fully-online-share-of-received']],
  ['onTimeShareOfSettled', ['dossier.on-time-share-of-due', 'dossier.on-time-share-of-received']],
])('the page of %s names the variants that a reader would take for it', (name, variants) => {
  const entry = loaded.entries.find((one) => one.name === name);
  const page: string = indicatorPage('en', loaded, entry, '');
  for (const code of variants) expect(page).toContain(`(${code}.md)`);
  expect(page).not.toContain('(dossier.postal-share-of-received.md)');
});
