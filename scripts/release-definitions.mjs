/**
 * Adds the definitions of the catalogue that were not released yet to src/indicators/data/released.ts. It only adds: a
 * released definition whose meaning changed is refused, because figures that were published by it would read otherwise.
 *
 *   npm run build
 *   node scripts/release-definitions.mjs --on 2026-11-25 [--supersedes NEW-CODE=OLD-CODE]…
 *   node scripts/release-definitions.mjs --check      fails where a definition is not recorded; writes nothing
 */
import { writeFileSync } from 'node:fs';
import { catalogue, definitionHash, readDay, releases } from '../dist/index.js';

const file = new URL('../src/indicators/data/released.ts', import.meta.url);
const checks = process.argv.includes('--check');
const [on, superseded] = checks ? [undefined, new Map()] : readArguments(process.argv.slice(2));
const known = [...releases()];

for (const { code, hash } of known) {
  const now = Object.values(catalogue).find((indicator) => indicator.code === code);
  if (now === undefined) stop(`${code} was released and is gone: put its file back.`);
  if (definitionHash(now) === hash) continue;
  stop(`${code} was released and now means something else: put it back, and give the new rule a file and a code of its own
(${code}-2), then run this with --supersedes ${code}-2=${code}.`);
}

const added = Object.values(catalogue)
  .filter(({ code }) => !known.some((release) => release.code === code))
  .map((indicator) => releaseOf(indicator))
  .sort((one, other) => (one.code < other.code ? -1 : 1));
if (checks && added.length > 0)
  stop(`not released yet: ${added.map(({ code }) => code).join(', ')}. Run this with --on DAY.`);
if (!checks) writeFileSync(file, moduleOf([...known, ...added]));
console.log(`${added.length} added, ${known.length} as they were`);

function releaseOf(indicator) {
  const { code } = indicator;
  const old = superseded.get(code);
  const before = known.find((release) => release.code === old);
  if (old !== undefined && before === undefined) stop(`${old} was not released, so ${code} cannot supersede it.`);
  const release = { code, version: (before?.version ?? 0) + 1, released: on, hash: definitionHash(indicator) };
  return old === undefined ? release : { ...release, supersedes: old };
}

function moduleOf(list) {
  const entries = list.map((release) => {
    const fields = Object.entries(release).map(
      ([key, value]) => `${key}: ${typeof value === 'number' ? value : `'${value}'`}`,
    );
    const line = `  { ${fields.join(', ')} },\n`;
    return line.length <= 121 ? line : `  {\n${fields.map((field) => `    ${field},\n`).join('')}  },\n`;
  });
  return `// Written by scripts/release-definitions.mjs, which only adds: a released definition is never edited.
import { frozen } from '../../frozen/index.js';
import type { Release } from '../release.js';

/** The definitions that were released, in the order of release. */
export const RELEASED: readonly Release[] = /* @__PURE__ */ frozen([
${entries.join('')}]);
`;
}

function readArguments(list) {
  const day = readDay(list[list.indexOf('--on') + 1]);
  if (!list.includes('--on') || !day.ok) stop('Name the day of release: --on 2026-11-25');
  const pairs = list.flatMap((argument, at) => (list[at - 1] === '--supersedes' ? [argument.split('=')] : []));
  return [day.value, new Map(pairs)];
}

function stop(message) {
  console.error(message);
  process.exit(1);
}
