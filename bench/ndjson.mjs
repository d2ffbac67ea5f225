/** NDJSON checked and counted: a million records on one thread, and ten million on two workers. */
import { createReadStream, openSync, readSync, statSync } from 'node:fs';
import { createInterface } from 'node:readline';
import { Worker } from 'node:worker_threads';
import { tallyNdjson } from '@hanoi-dx/core/records/fast';
import { mergeTallies } from '@hanoi-dx/core/tallies';
import { piecesOf } from '../examples/lib/pieces.mjs';
import { textOfTally, typedArrays } from './lib/counting.mjs';
import { fileOf, fileOfTimes } from './lib/data.mjs';
import { dossierZod } from './lib/dossier-zod.mjs';
import { countNdjson, duckdb } from './lib/duckdb.mjs';
import { PLAN } from './lib/plan.mjs';
import { line, mustEqual, timed } from './lib/timing.mjs';

const RECORDS = 1_000_000;
const TIMES = 10;
const CHUNK = { highWaterMark: 1024 * 1024 };

export async function lines() {
  const path = fileOf(RECORDS);
  const [one, two] = [await duckdb(1), await duckdb(2)];
  const contenders = {
    ours: () => ofFile(path),
    'duckdb-1': () => countNdjson(one, path),
    'duckdb-2': () => countNdjson(two, path),
    'zod-pipeline': () => countByZod(path),
    'JSON.parse alone': () => parseAll(path),
  };
  const expected = await contenders.ours();
  for (const name of ['duckdb-1', 'duckdb-2', 'zod-pipeline']) mustEqual(name, await contenders[name](), expected);
  const samples = await timed(contenders, RECORDS, { rounds: 5, warmUp: 3 });
  const asked = { 'duckdb-1': 4.5, 'duckdb-2': 2.5, 'zod-pipeline': 10 };
  return [line('ndjson', samples, asked, ['JSON.parse alone']), await twoWorkers(fileOfTimes(path, TIMES))];
}

async function ofFile(path) {
  const { tally } = await tallyNdjson(piecesOf(path), PLAN);
  return textOfTally(tally);
}

/** Each line parsed, checked by zod and counted by the best loop by hand. */
async function countByZod(path) {
  const counts = typedArrays();
  for await (const text of createInterface({ input: createReadStream(path, CHUNK) })) {
    const { success, data } = dossierZod.safeParse(JSON.parse(text));
    if (success) counts.add(data);
  }
  return counts.text();
}

async function parseAll(path) {
  let fields = 0;
  for await (const text of createInterface({ input: createReadStream(path, CHUNK) })) {
    fields += JSON.parse(text).unit === undefined ? 0 : 1;
  }
  return fields;
}

async function twoWorkers(path) {
  const [size, middle] = [statSync(path).size, lineStartNear(path)];
  const parts = [
    { path, start: 0, end: middle - 1 },
    { path, start: middle, end: size - 1 },
  ];
  const contenders = {
    ours: async () => {
      const [first, second] = await Promise.all(parts.map(tallyInWorker));
      return textOfTally(mergeTallies(first, second).value);
    },
    'one-thread': () => ofFile(path),
  };
  mustEqual('two workers', await contenders.ours(), await contenders['one-thread']());
  const samples = await timed(contenders, RECORDS * TIMES, { rounds: 3, warmUp: 0 });
  return line('ndjson-2-workers', samples, { 'one-thread': 1.5 });
}

function tallyInWorker(part) {
  return new Promise((resolve, reject) => {
    const worker = new Worker(new URL('lib/tally-worker.mjs', import.meta.url), { workerData: part });
    worker.once('message', resolve);
    worker.once('error', reject);
  });
}

/** Where the first line begins behind the middle of a file. */
function lineStartNear(path) {
  const middle = Math.floor(statSync(path).size / 2);
  const bytes = Buffer.alloc(65_536);
  readSync(openSync(path, 'r'), bytes, 0, bytes.length, middle);
  return middle + bytes.indexOf('\n') + 1;
}
