/**
 * Fuzzes every parser: a million inputs each, or as many as fit into `--seconds N` in all, from `--seed S`. Findings are
 * written to test/fuzz/found, where the tests try them ever after.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { asFixture } from './fixture.js';
import { type Finding, fuzz } from './fuzz.js';
import { PARSERS } from './parsers.js';

const INPUTS = 1_000_000;
const FOUND = 'test/fuzz/found';

const { values } = parseArgs({
  options: {
    seconds: { type: 'string' },
    seed: { type: 'string' },
    inputs: { type: 'string' },
    only: { type: 'string' },
  },
});
const seed = Number(values.seed ?? Date.now() % 2 ** 31);
const inputs = Number(values.inputs ?? INPUTS);
const seconds = Number(values.seconds ?? Number.POSITIVE_INFINITY);
const parsers = PARSERS.filter(({ name }) => values.only === undefined || name.includes(values.only));
console.log(`seed ${seed}: ${inputs} inputs for each of ${parsers.length} parsers, at most ${seconds} s`);

const findings: Finding[] = [];
for (const [at, parser] of parsers.entries()) {
  const start = Date.now();
  const until = start + (seconds * 1_000) / parsers.length;
  const { tried, finding } = await fuzz(parser, { seed: seed + at, inputs, until });
  console.log(`${parser.name}: ${tried} inputs, ${Date.now() - start} ms${finding ? `: ${finding.what}` : ''}`);
  if (finding !== undefined) findings.push(finding);
}
mkdirSync(FOUND, { recursive: true });
for (const finding of findings) {
  const name = finding.parser.replaceAll(' ', '-');
  writeFileSync(`${FOUND}/${name}-${seed}.json`, asFixture(finding));
}
process.exitCode = findings.length > 0 ? 1 : 0;
