/** The manual lists its guides in reading order: each has its place, and each place its page. */
import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
// @ts-expect-error the scripts of the site are plain JavaScript
import { inReadingOrder, misplaced, ORDER, pageOf } from '../../scripts/site/pages.mjs';

const files = ['README.md', 'README.vi.md', 'CONTRIBUTING.md', ...below('docs'), ...below('docs/why')];
const pages = files.map((file) => pageOf(file.replace(/\.md$/, ''), readFileSync(file, 'utf8')));

function below(folder: string): readonly string[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.md'))
    .map((name) => `${folder}/${name}`);
}

test('every guide has its place, and every place its guide', () => expect(misplaced(pages)).toEqual([]));

test('a guide without a place, a place without a guide and a page of no group are found', () => {
  const added = [...pages, pageOf('docs/new-guide.vi', '# Mới'), pageOf('docs/elsewhere/page', '# Page')];
  expect(misplaced(added, [...ORDER, 'database'])).toEqual([
    'new-guide has no place in ORDER',
    'ORDER has a place for database, which is no page',
    'docs/elsewhere/page: no group',
  ]);
});

test('guides stand by their places under their titles, other pages by their titles', () => {
  const titles = (group: string): readonly string[] =>
    pages
      .filter((page) => page.group === group)
      .sort(inReadingOrder)
      .map(({ title }) => title);
  expect(titles('vi').slice(0, 3)).toEqual([
    'Giới thiệu',
    'Bắt đầu trong năm phút',
    'Thử ngay: hai số đếm và một tỷ lệ đã in',
  ]);
  expect(titles('en').at(-1)).toBe('Contributing');
  expect(titles('why').slice(0, 2)).toEqual(['Why a bar begins at 0', 'Why a bare number is read at two decimals']);
});
