/** What a consumer pays: the gzipped size of a bundle of its own code with what it imports, and what must not be in it. */
import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { catalogue } from '../../src/index.js';
import { bundle } from './bundle.js';

/**
 * Bytes of gzip. Each raise is written here with its reason.
 * - calculate, print and one indicator: 5,000, as asked of the first release.
 * - an entry point as a whole: what it measured at first, rounded up to the next 500.
 */
const BUDGETS: Record<string, number> = {
  "export { fold } from '@hanoi-dx/core/text'": 500,
  "export { readPercentage } from '@hanoi-dx/core/exact'": 1_500,
  "export { dayInHanoi } from '@hanoi-dx/core/days'": 2_500,
  "export { verify } from '@hanoi-dx/core/analysis'": 3_500,
  "export * from '@hanoi-dx/core/exact'": 5_000,
  "export { readSubmissionChannel } from '@hanoi-dx/core/channels'": 2_000,
  "export { settlementOf } from '@hanoi-dx/core/services'": 1_500,
  "export { checkDossier } from '@hanoi-dx/core/services'": 7_000,
  "export { settle } from '@hanoi-dx/core/services'": 8_000,
  "export * from '@hanoi-dx/core/channels'": 3_000,
  "export * from '@hanoi-dx/core/services'": 13_000,
  "export * from '@hanoi-dx/core/measures'": 4_500,
  "export * from '@hanoi-dx/core/indicators'": 10_500,
  "export { recoverable } from '@hanoi-dx/core/publication'": 6_000,
  "export * from '@hanoi-dx/core/publication'": 15_500,
};

describe('bundles', () => {
  test.each(Object.entries(BUDGETS))('%s', async (code, limit) => {
    const text = await bundle(code);
    expect(gzipSync(text).length).toBeLessThanOrEqual(limit);
    expect(text).not.toContain('ZodError');
    expect(text).not.toContain('DecimalError');
  });

  for (const from of ['@hanoi-dx/core', '@hanoi-dx/core/indicators']) {
    test.each(Object.entries(catalogue))(`calculate, print and %s alone, from ${from}`, async (name, { code }) => {
      const text = await bundle(`import { calculate, print, ${name} } from '${from}';
        console.log(print(calculate(${name}, JSON.parse('{}')), 'vi'));`);
      expect(gzipSync(text).length).toBeLessThanOrEqual(5_000);
      expect(text).toContain(code);
      const others = Object.values(catalogue).filter((indicator) => indicator.code !== code);
      for (const foreign of [...others.map((indicator) => indicator.code), 'ZodError', 'DecimalError', 'parseISO']) {
        expect(text).not.toContain(foreign);
      }
    });
  }
});
