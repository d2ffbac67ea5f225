/** Counts a part of a file, cut at line ends, in a worker. Rows are numbered within the part. */
import { createReadStream } from 'node:fs';
import { parentPort, workerData } from 'node:worker_threads';
import { tallyNdjson } from '@hanoi-dx/core/records/fast';
import { PLAN } from './counting.mjs';

const { path, start, end } = workerData;
const run = await tallyNdjson(createReadStream(path, { start, end, highWaterMark: 1024 * 1024 }), PLAN);
if (run.status !== 'complete') throw run.error;
parentPort.postMessage(run.tally);
