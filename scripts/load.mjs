/**
 * Counts many records of which each tenth is faulty, in little memory, from streams that break off and by counters that are
 * killed: `npm run test:load -- [--records 300000]`, after a build. It prints what each part did and took; the last line is
 * the verdict.
 */
import { spawnSync } from 'node:child_process';
import { parseArgs } from 'node:util';

const HEAP = '--max-old-space-size=256';

/** The parts, each run in a process of its own. */
const PARTS = {
  'whole, tallyNdjson': async () => (await import('./load/whole.mjs')).wholeQuickly,
  'whole, tallyAsync of readNdjson': async () => (await import('./load/whole.mjs')).wholePlainly,
  'broken off and resumed, tallyNdjson': async () => (await import('./load/broken.mjs')).quicklyResumed,
  'broken off and resumed, tallyAsync': async () => (await import('./load/broken.mjs')).plainlyResumed,
  'killed and counted again': async () => (await import('./load/killed.mjs')).killed,
  'one long line': async () => (await import('./load/long-line.mjs')).longLine,
};

const { values } = parseArgs({
  options: { records: { type: 'string', default: '300000' }, part: { type: 'string' } },
});
const records = Number(values.records);
if (!Number.isSafeInteger(records) || records < 10_000) throw new Error('--records takes a whole number from 10000');
if (values.part === undefined) runAll();
else await run(values.part);

function runAll() {
  const { length } = Object.keys(PARTS).filter((part) => !isSound(part));
  console.log(length === 0 ? `${records} records: all counts exact` : `${records} records: ${length} parts FAILED`);
  process.exitCode = length === 0 ? 0 : 1;
}

function isSound(part) {
  const args = [HEAP, process.argv[1], '--records', String(records), '--part', part];
  const { status, signal } = spawnSync(process.execPath, args, { stdio: 'inherit' });
  if (signal !== null) console.log(`${part}: FAILED, ended by ${signal}`);
  return status === 0;
}

async function run(part) {
  const started = performance.now();
  const start = await PARTS[part]();
  const { wrong, said } = await start({ records });
  const took = ((performance.now() - started) / 1_000).toFixed(1);
  const peak = Math.round(process.resourceUsage().maxRSS / 1024);
  console.log(`${part}: ${wrong.length === 0 ? said : 'FAILED'}; ${took} s, at most ${peak} MB under ${HEAP}`);
  for (const each of wrong.slice(0, 20)) console.log(`  ${each}`);
  process.exitCode = wrong.length === 0 ? 0 : 1;
}
