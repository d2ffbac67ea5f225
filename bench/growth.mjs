/**
 * How time and memory grow from 10^5 to 10^7 records of NDJSON, each size in a process of its own: nanoseconds a record, the
 * median of three runs after two million records of warming up, and the most memory that the process ever took.
 */
import { execFileSync } from 'node:child_process';
import { tallyNdjson } from '@hanoi-dx/core/records/fast';
import { piecesOf } from '../examples/lib/pieces.mjs';
import { fileOf, fileOfTimes } from './lib/data.mjs';
import { PLAN } from './lib/plan.mjs';

const SIZES = [100_000, 1_000_000, 10_000_000];
const [, script, size] = process.argv;

if (size === undefined) {
  const rows = SIZES.map((records) =>
    JSON.parse(execFileSync(process.execPath, [script, String(records)], { encoding: 'utf8' })),
  );
  console.table(rows);
} else console.log(JSON.stringify(await measured(Number(size))));

async function measured(records) {
  const million = 1_000_000;
  const path = records > million ? fileOfTimes(fileOf(million), records / million) : fileOf(records);
  const warming = Math.max(1, (2 * million) / records);
  const times = [];
  for (let run = 0; run < warming + 3; run += 1) {
    const start = process.hrtime.bigint();
    const { tally } = await tallyNdjson(piecesOf(path), PLAN);
    if (tally.records.counted !== records) throw new Error(`${tally.records.counted} records were counted`);
    times.push(Number(process.hrtime.bigint() - start) / records);
  }
  const [, median] = times.slice(warming).sort((one, other) => one - other);
  return { records, 'ns a record': Math.round(median), 'most memory, MB': peak() };
}

/** The most memory that this process took; what the system tells of it where it does. */
function peak() {
  return Math.round(process.resourceUsage().maxRSS / 1024);
}
