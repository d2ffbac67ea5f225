/** What a consumer pays: the gzipped size of a bundle of its own code with what it imports, and what must not be in it. */
import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { catalogue } from '../../src/index.js';
import { bundle } from './bundle.js';

/**
 * Bytes of gzip. Each raise is written here with its reason.
 * - calculate, print and one indicator: 5,000, as asked of the first release; 200 more since counts that throw when looked at
 *   are answered, and 100 since a language or a rounding that is none is told and not taken for another.
 * - an entry point as a whole: what it measured at first, rounded up to the next 500.
 * - 500 more for tally, tallyNdjson, compile, sql, observe, targets, campaigns, personalDataIn and publication: what came in
 *   another form, or throws when looked at, is answered instead of thrown, and what they share is frozen.
 * - 300 to 500 more for what checks, reads or tallies dossiers: a check fills in the small numbers that are counted, so that a count
 *   need not read each field again.
 * - 200 more for publication: fields that do not belong to a table are refused, since a withheld number might be in one.
 * - 100 more for channels, which felt it by 9 bytes: data are frozen in one walk, which is a third faster.
 * - 200 to 1,000 more for what counts by a plan: a plan is asked for its form, since a mistyped rule counted by another one.
 * - 100 more for figuresChart, checkRules and indicators, which tell of a language that is none, too; 200
 *   more for indicators, whose plan names what it looks for.
 * - measures and indicators as a whole: the catalogue, in two languages, and the counts it is made of.
 */
const BUDGETS: Record<string, number> = {
  "export { fold } from '@hanoi-dx/core/text'": 500,
  "export { readPercentage } from '@hanoi-dx/core/exact'": 1_500,
  "export { dayInHanoi } from '@hanoi-dx/core/days'": 2_500,
  "export { verify } from '@hanoi-dx/core/analysis'": 3_500,
  "export * from '@hanoi-dx/core/exact'": 5_000,
  "export { readSubmissionChannel } from '@hanoi-dx/core/channels'": 2_000,
  "export { settlementOf } from '@hanoi-dx/core/services'": 1_500,
  "export { checkDossier } from '@hanoi-dx/core/services'": 7_300,
  "export { settle } from '@hanoi-dx/core/services'": 8_000,
  "export * from '@hanoi-dx/core/channels'": 3_100,
  "export * from '@hanoi-dx/core/services'": 13_500,
  // 8,500 until values that throw when looked at were answered too.
  "export { readNdjson } from '@hanoi-dx/core/records'": 9_500,
  "export { figuresChart } from '@hanoi-dx/core/charts'": 5_100,
  "export * from '@hanoi-dx/core/charts'": 8_000,
  // Without the register of units: who looks names up passes findUnit.
  // 16,500 until neighbours imported parts of folders: the pieces stand in another order, which gzip feels by 17 bytes.
  "export { readDossiers } from '@hanoi-dx/core/records'": 17_000,
  "export * from '@hanoi-dx/core/records'": 19_500,
  // 4,500 with ten measures; now over a hundred, each with its titles, and sums, different values, hashes of definitions.
  "export * from '@hanoi-dx/core/measures'": 9_500,
  "export { residualOf } from '@hanoi-dx/core/reports'": 500,
  "export { checkRules } from '@hanoi-dx/core/reports'": 5_600,
  "export { overPlace } from '@hanoi-dx/core/reports'": 7_500,
  "export { overTime } from '@hanoi-dx/core/reports'": 11_000,
  "export * from '@hanoi-dx/core/reports'": 25_000,
  // The register of units (8,000) and the check of dossiers (7,000) are in it: a tally asks both of every record.
  // 22,000 until records were counted as small numbers: that is 2,700.
  "export { tally } from '@hanoi-dx/core/tallies'": 26_400,
  "export * from '@hanoi-dx/core/tallies'": 31_000,
  // A tally and the reader of NDJSON are in it, which count what it leaves to them. 30,000 until a count that breaks off
  // kept what was counted, and said where the rest begins.
  "export { tallyNdjson } from '@hanoi-dx/core/records/fast'": 32_100,
  "export { compile } from '@hanoi-dx/core/sql'": 12_500,
  "export * from '@hanoi-dx/core/sql'": 17_000,
  // 10,500 with seven indicators; now seventy, each with concept, basis and titles in two languages, and the record of
  // what was released.
  "export * from '@hanoi-dx/core/indicators'": 32_800,
  // The record of released definitions is in it: an observation says by which of them it is.
  "export { observe } from '@hanoi-dx/core/indicators'": 8_000,
  "export * from '@hanoi-dx/core/targets'": 6_000,
  // The register of units is most of it: it tells which units are comparable across a reform.
  "export { change } from '@hanoi-dx/core/analysis'": 14_500,
  "export { personalDataIn } from '@hanoi-dx/core/campaigns'": 2_500,
  // The register of units is most of it: it tells abolished units.
  "export * from '@hanoi-dx/core/campaigns'": 21_500,
  "export { recoverable } from '@hanoi-dx/core/publication'": 6_200,
  "export * from '@hanoi-dx/core/publication'": 16_200,
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
      expect(gzipSync(text).length).toBeLessThanOrEqual(5_300); // 5,000 at first; see above
      expect(text).toContain(`"${code}"`);
      const others = Object.values(catalogue).filter((indicator) => indicator.code !== code);
      const codes = others.map((indicator) => `"${indicator.code}"`); // in quotes: a code may begin as another one does
      for (const foreign of [...codes, 'ZodError', 'DecimalError', 'parseISO']) {
        expect(text).not.toContain(foreign);
      }
    });
  }
});
