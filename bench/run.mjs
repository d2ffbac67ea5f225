/** Runs every topic of this folder side by side with its peers, prints a table and writes bench/results.json. */
import { readdirSync, writeFileSync } from 'node:fs';

const folder = new URL('./', import.meta.url);
const topics = readdirSync(folder).filter((name) => name.endsWith('.mjs') && !['run.mjs', 'lib.mjs'].includes(name));
const results = [];
for (const topic of topics.sort()) results.push(...(await (await import(new URL(topic, folder).href)).lines()));

writeFileSync(new URL('results.json', folder), `${JSON.stringify(results, null, 2)}\n`);
console.table(
  results.flatMap(({ name, unit, ours, ratios, asked }) =>
    Object.entries(ratios).map(([peer, ratio]) => ({
      line: name,
      [`ours (${unit})`]: round(ours),
      peer,
      'times faster': round(ratio),
      asked: asked[peer] ?? '',
    })),
  ),
);

function round(value) {
  return Number(value.toPrecision(3));
}
