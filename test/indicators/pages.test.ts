import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { catalogue, medianHandlingDays } from '../../src/indicators/index.js';

describe('the pages of indicators', () => {
  test('are what the definitions say today, as is the list', () => {
    const { status, stderr } = spawnSync(process.execPath, ['scripts/write-catalogue.mjs', '--check'], {
      encoding: 'utf8',
    });
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  });

  test.each([
    ['docs/indicators.md', 'en', '(indicators.vi.md)'],
    ['docs/indicators.vi.md', 'vi', '(indicators.md)'],
  ] as const)('%s shows every definition and links to the other', (path, locale, link) => {
    const text = readFileSync(path, 'utf8');
    expect(text).toContain(link);
    for (const { code, title, concept } of [...Object.values(catalogue), medianHandlingDays]) {
      expect(text).toContain(`### ${title[locale]}\n`);
      expect(text).toContain(`\`${code}\``);
      expect(text).toContain(concept[locale]);
    }
  });
});
