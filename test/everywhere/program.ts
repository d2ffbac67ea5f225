/**
 * Every exported function of the built package with a good call, by import and by require, which are one library. Prints
 * one digest: it is the same on every Node, in every time zone and under every locale.
 */
import { createHash } from 'node:crypto';
import { createRequire } from 'node:module';
import type { Exported } from '../hostile/entry.js';
import { EXPORTED } from '../hostile/exported.js';
import { SURFACE } from '../hostile/surface/index.js';
import { outcome } from '../hostile/trial.js';

const require = createRequire(import.meta.url);
const required: typeof EXPORTED = { ...require('@hanoi-dx/core'), ...require('@hanoi-dx/core/records/fast') };

const answers: string[] = [];
const differing: string[] = [];
for (const [name, entry] of Object.entries(SURFACE)) {
  const ways = [EXPORTED, required].map((way) => way[name] as Exported); // the surface lists functions alone
  const told = await Promise.all(ways.map((run) => outcome(run, entry, entry.args())));
  answers.push(`${name}: ${told[0]}`);
  if (new Set(told).size > 1) differing.push(name);
}
const one = Object.keys(EXPORTED).every((name) => required[name] === EXPORTED[name]);

console.log(
  JSON.stringify({
    digest: createHash('sha256').update(answers.join('\n')).digest('hex'),
    answers: answers.length,
    refused: answers.filter((answer) => answer.includes(': threw ')),
    differing,
    one,
    zone: new Date(2025, 6, 1).getTimezoneOffset(),
  }),
);
