/** Guides stand in two languages: the code is the same in both, so that only the prose is translated. */
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { examplesOf } from './extract.js';

const pairs = readdirSync('docs')
  .filter((name) => /^[^.]+\.md$/.test(name) && name !== 'glossary.md')
  .map((name) => [`docs/${name}`, `docs/${name.replace('.md', '.vi.md')}`] as const);

function read(page: string): string {
  return readFileSync(page, 'utf8');
}

describe('guides in two languages', () => {
  test('there are some', () => expect(pairs.length).toBeGreaterThan(1));

  test.each(pairs)('%s and %s hold the same code', (english, vietnamese) => {
    const [ours, theirs] = [english, vietnamese].map((page) => examplesOf(page, read(page)).map(({ code }) => code));
    expect(theirs).toEqual(ours);
  });

  test.each([...pairs, ['README.md', 'README.vi.md'] as const])(
    '%s and %s have as many headings and tables',
    (english, vietnamese) => {
      const shape = (page: string) =>
        read(page)
          .split('\n')
          .filter((line) => /^(#+ |\| *---)/.test(line)).length;
      expect(shape(vietnamese)).toBe(shape(english));
    },
  );
});
