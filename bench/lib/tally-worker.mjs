/** Counts a part of a file, cut at line ends, in a worker. Rows are numbered within the part. */
import { parentPort, workerData } from 'node:worker_threads';
import { tallyNdjson } from '@hanoi-dx/core/records/fast';
import { piecesOf } from '../../examples/lib/pieces.mjs';
import { PLAN } from './plan.mjs';

const { path, start, end } = workerData;
const run = await tallyNdjson(piecesOf(path, { start, end }), PLAN);
if (run.status !== 'complete') throw run.error;
parentPort.postMessage(run.tally);
