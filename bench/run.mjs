/**
 * Runs every topic of this folder side by side with its peers, each in a process of its own, prints a table and writes
 * bench/results.json; with --page, the table and the chart of docs/speed.md too. Names of topics run those alone.
 */
import { fork } from 'node:child_process';
import { readdirSync, writeFileSync } from 'node:fs';
import { writePage } from './lib/page.mjs';

const folder = new URL('./', import.meta.url);
const RUNNERS = ['run.mjs', 'growth.mjs'];
const asked = process.argv.slice(2).filter((name) => !name.startsWith('--'));
const all = readdirSync(folder).filter((name) => name.endsWith('.mjs') && !RUNNERS.includes(name));
const topics = asked.length > 0 ? asked.map((name) => `${name}.mjs`) : all.sort();

const results = [];
for (const topic of topics) {
  const start = Date.now();
  results.push(...(await linesOf(topic)));
  console.error(`${topic}: ${Math.round((Date.now() - start) / 1000)} s`);
}

if (asked.length === 0) writeFileSync(new URL('results.json', folder), `${JSON.stringify(results, null, 2)}\n`);
if (process.argv.includes('--page')) writePage(results);
console.table(
  results.flatMap(({ name, unit, ours, spread, ratios, asked }) =>
    Object.entries(ratios).map(([peer, ratio]) => ({
      line: name,
      [`ours (${unit})`]: round(ours),
      'spread %': Math.round(spread * 100),
      peer,
      'times faster': round(ratio),
      asked: asked[peer] === undefined ? '' : round(asked[peer]),
    })),
  ),
);

/** What a topic measured, in a process that may collect its garbage when it likes. */
function linesOf(topic) {
  return new Promise((resolve, reject) => {
    const options = { execArgv: ['--expose-gc', '--max-old-space-size=6144'] };
    const child = fork(new URL('lib/topic.mjs', folder), [topic], options);
    let lines;
    child.once('message', (message) => {
      lines = message;
    });
    child.once('exit', (code) =>
      lines === undefined ? reject(new Error(`${topic} ended with ${code}`)) : resolve(lines),
    );
  });
}

function round(value) {
  return Number(value.toPrecision(3));
}
