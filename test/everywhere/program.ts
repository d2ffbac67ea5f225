/**
 * Every exported function of the built package with a good call, by import and by require, which are one library. Both get
 * what the imported one made. Prints one digest: it is the same on every Node, in every time zone and under every locale.
 * Where a file is named, require begins there, and may find another copy of the package. It refuses to run where the host
 * that MEANT tells of is not the one that it is in.
 */
import { deepStrictEqual } from 'node:assert';
import { createHash } from 'node:crypto';
import { createRequire } from 'node:module';
import type { Exported } from '../hostile/entry.js';
import { EXPORTED } from '../hostile/exported.js';
import { SURFACE } from '../hostile/surface/index.js';
import { outcome } from '../hostile/trial.js';

const { locale, timeZone } = Intl.DateTimeFormat().resolvedOptions();
const offsetIn = (month: number): number => new Date(2025, month, 1).getTimezoneOffset();
const inForce: Readonly<Record<string, unknown>> = {
  node: process.versions.node.split('.')[0],
  zone: timeZone,
  offsets: [offsetIn(0), offsetIn(6)],
  locale,
  number: (1.5).toLocaleString(),
};
for (const [what, meant] of Object.entries(JSON.parse(process.env['MEANT'] ?? '{}')))
  deepStrictEqual(inForce[what], what === 'zone' ? nameHere(String(meant)) : meant, `${what} is not in force`);

const require = createRequire(process.argv[2] ?? import.meta.url);
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
  }),
);

/** The name of a time zone, which may have two, in this version of its data. */
function nameHere(zone: string): string {
  return Intl.DateTimeFormat('en', { timeZone: zone }).resolvedOptions().timeZone;
}
