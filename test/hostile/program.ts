/**
 * Tries the whole surface of the built package and prints what was found as JSON. Bundled by the tests and run in a
 * process of its own, under flags that take away what hardened hosts take away.
 */
import type { Exported } from './entry.js';
import { EXPORTED } from './exported.js';
import { SURFACE } from './surface/index.js';
import { findings } from './trial.js';

const only = process.argv.slice(2);
const found: Record<string, readonly string[]> = {};
let tried = 0;
for (const [name, entry] of Object.entries(SURFACE)) {
  if (only.length > 0 && !only.includes(name)) continue;
  const run = EXPORTED[name];
  if (typeof run !== 'function') {
    found[name] = ['is not exported'];
    continue;
  }
  const list = await findings(run as Exported, entry); // it is a function; its entry knows what it takes
  tried += 1;
  if (list.length > 0) found[name] = list;
}
console.log(JSON.stringify({ tried, found }));
