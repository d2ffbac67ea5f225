/**
 * Every exported function of the built package with a good call, by import and by require, and each way's values given to
 * the other. Prints one digest: it is the same on every Node, in every time zone and under every locale.
 */
import { createHash } from 'node:crypto';
import { createRequire } from 'node:module';
import * as imported from '@hanoi-dx/core';
import type { Exported } from '../hostile/entry.js';
import { SURFACE } from '../hostile/surface/index.js';
import { outcome } from '../hostile/trial.js';

const required: typeof imported = createRequire(import.meta.url)('@hanoi-dx/core');

const answers: string[] = [];
const differing: string[] = [];
for (const [name, entry] of Object.entries(SURFACE)) {
  const ways = [imported, required].map((way) => Reflect.get(way, name) as Exported); // the surface lists functions alone
  const told = await Promise.all(ways.map((run) => outcome(run, entry, entry.args())));
  answers.push(`${name}: ${told[0]}`);
  if (new Set(told).size > 1) differing.push(name);
}
const apart = Reflect.get(imported, 'calculate') !== Reflect.get(required, 'calculate');

console.log(
  JSON.stringify({
    digest: createHash('sha256').update(answers.join('\n')).digest('hex'),
    answers: answers.length,
    refused: answers.filter((answer) => answer.includes(': threw ')),
    differing,
    apart,
    zone: new Date(2025, 6, 1).getTimezoneOffset(),
  }),
);
