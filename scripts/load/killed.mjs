/** Threads and processes that are killed in the middle of a part: finished parts are kept, the others counted again. */
import { fork } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import { tallyNdjson } from '@hanoi-dx/core/records/fast';
import { merged, PLAN } from './plan.mjs';
import { byteOf, bytesBetween, wrongIn } from './stream.mjs';

const PARTS = 12;
const COUNTER = new URL('counter.mjs', import.meta.url);

/** How a counter of each kind is started and killed. */
const KINDS = {
  thread: (given) => {
    const worker = new Worker(COUNTER, { workerData: given, resourceLimits: { maxOldGenerationSizeMb: 256 } });
    return { counter: worker, kill: () => worker.terminate() };
  },
  process: (given) => {
    const child = fork(COUNTER, [JSON.stringify(given)], { execArgv: ['--max-old-space-size=256'] });
    return { counter: child, kill: () => child.kill('SIGKILL') };
  },
};

export async function killed({ records }) {
  const whole = JSON.stringify((await tallyNdjson(bytesBetween(0, byteOf(records + 1)), PLAN)).tally);
  const [wrong, said] = [[], []];
  for (const kind of Object.keys(KINDS)) {
    const folder = mkdtempSync(join(tmpdir(), 'parts-'));
    const { kills, kept } = await untilAllParts(kind, { folder, records, parts: PARTS });
    const tally = partsIn(folder)
      .map(({ path }) => JSON.parse(readFileSync(path, 'utf8')))
      .reduceRight(merged);
    rmSync(folder, { recursive: true });
    if (JSON.stringify(tally) !== whole) wrong.push(`${kind}: another tally`, ...wrongIn(tally, records));
    if (kills < 2 || kept > 0)
      wrong.push(`${kind}: killed ${kills} times, ${kept} parts kept that were not counted out`);
    said.push(`${kind} killed ${kills} times in ${PARTS} parts`);
  }
  return { wrong, said: `${said.join(', ')}: the same tally` };
}

function partsIn(folder) {
  return Array.from({ length: PARTS }, (_, part) => ({ part, path: join(folder, `${part}.json`) }));
}

/** Starts counters until all parts are there; kills each one that says that it hangs in the middle of a part. */
async function untilAllParts(kind, given) {
  const parts = partsIn(given.folder);
  let [kills, kept] = [0, 0];
  while (parts.some(({ path }) => !existsSync(path))) {
    const { counter, kill } = KINDS[kind](given);
    let isKilled = false;
    await new Promise((resolve, reject) => {
      counter.once('error', reject);
      counter.once('exit', (code) => (code === 0 || isKilled ? resolve() : reject(new Error(`ended with ${code}`))));
      counter.on('message', ({ hangsIn }) => {
        kills += 1;
        isKilled = true;
        kill();
        kept += existsSync(parts[hangsIn].path) ? 1 : 0;
      });
    });
    if (kills > given.parts) throw new Error(`${kind}: no end`);
  }
  return { kills, kept };
}
