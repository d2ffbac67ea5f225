/** The badges of README say what is so today, and both languages show all of them. */
import { readdirSync, readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import packageFile from '../../package.json' with { type: 'json' };
import { catalogue } from '../../src/index.js';
import { bundle } from './bundle.js';
import { node } from './run.js';

test('docs/badges are what the repository is', () => {
  expect(node('scripts/draw-badges.mjs', '--check')).toEqual({ status: 0, stdout: '', stderr: '' });
});

function titleOf(name: string): string {
  return /<title>(.*)<\/title>/.exec(readFileSync(`docs/badges/${name}.svg`, 'utf8'))?.[1] ?? '';
}

describe('what they say is held against the repository', () => {
  const { license, engines, dependencies } = packageFile;

  test.each([
    ['indicators.en', `indicators: ${Object.keys(catalogue).length}`],
    ['dependencies.en', `run-time dependencies: ${Object.keys(dependencies).length}`],
    ['licence.vi', `giấy phép: ${license}`],
    ['node.vi', `Node: ${engines.node.replace('>=', '≥ ')}`],
  ])('%s', (name, says) => expect(titleOf(name)).toBe(says));

  test('no program of one indicator is larger than the badge and README say', async () => {
    const kilobytes = /≤ ([\d.]+) kB/.exec(titleOf('size.en'))?.[1];
    const sizes = await Promise.all(
      Object.keys(catalogue).map(async (name) => {
        const text = await bundle(`import { calculate, print, ${name} } from '@hanoi-dx/core';
          console.log(print(calculate(${name}, JSON.parse('{}')), 'vi'));`);
        return gzipSync(text).length;
      }),
    );
    expect(Math.max(...sizes)).toBeLessThanOrEqual(Number(kilobytes) * 1_000);
    expect(readFileSync('README.md', 'utf8')).toContain(`cost at most ${kilobytes} kB gzipped`);
    expect(readFileSync('README.vi.md', 'utf8')).toContain(`không quá ${kilobytes?.replace('.', ',')} kB gzip`);
  });

  test('tests fail below the coverage that is shown', () => {
    const percent = /≥ (\d+)%/.exec(titleOf('coverage.en'))?.[1];
    for (const what of ['statements', 'branches', 'functions', 'lines'])
      expect(readFileSync('vitest.config.ts', 'utf8')).toMatch(new RegExp(`thresholds: .*\\b${what}: ${percent}\\b`));
  });
});

describe.each(['en', 'vi'])('README in %s', (locale) => {
  const text = readFileSync(locale === 'vi' ? 'README.vi.md' : 'README.md', 'utf8');
  const names = readdirSync('docs/badges').filter((file) => file.endsWith(`.${locale}.svg`));

  test('there are badges', () => expect(names.length).toBeGreaterThan(3));

  test.each(names)('shows %s with what it says as words', (file) => {
    expect(text).toContain(`![${titleOf(file.replace('.svg', ''))}](docs/badges/${file})`);
  });
});
