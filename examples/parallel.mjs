/**
 * Counts an NDJSON file on several threads: `node examples/parallel.mjs FILE [--by unit,quarter] [--workers N]`. Each
 * thread counts a part that begins and ends with a line; the tallies are merged. It prints what `tally-dossiers.mjs`
 * prints. Exit status 1 only where nothing could be read.
 */
import { closeSync, fstatSync, openSync, readSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { isMainThread, parentPort, Worker, workerData } from 'node:worker_threads';
import { readNdjson } from '@hanoi-dx/core/records';
import { mergeTallies, tallyAsync } from '@hanoi-dx/core/tallies';
import { readCountArguments } from './lib/count-arguments.mjs';
import { byNames } from './lib/dimensions.mjs';
import { printFaults } from './lib/faults.mjs';
import { groupLines } from './lib/group-lines.mjs';
import { piecesOf } from './lib/pieces.mjs';
import { indicators, receiptPlan } from './lib/receipt-plan.mjs';
import { giveUp } from './lib/tsv.mjs';

const NEWLINE = 10;

if (isMainThread) await main();
else parentPort.postMessage(await countPart(workerData));

async function main() {
  const { file, names, workers } = readCountArguments('parallel.mjs', {
    workers: { type: 'string', default: String(availableParallelism()) },
  });
  if (!/^[1-9]\d?$/.test(workers)) giveUp(`--workers ${workers}: 1 to 99`);
  const parts = await countAll(file, names, Number(workers)).catch((error) => giveUp(`${file}: ${error.message}`));
  const tally = merged(parts);
  for (const line of groupLines(tally, indicators)) console.log(line);
  printFaults(tally);
  process.exitCode = tally.records.counted === 0 ? 1 : 0;
}

async function countAll(file, names, workers) {
  return Promise.all(partsOf(file, workers).map((part) => inWorker({ file, names, ...part })));
}

/** Parts of about the same length, each from the beginning of a line to the end of one. */
function partsOf(file, count) {
  const descriptor = openSync(file, 'r');
  try {
    const { size } = fstatSync(descriptor);
    const inner = Array.from({ length: count - 1 }, (_, at) =>
      lineAfter(descriptor, Math.floor((size * (at + 1)) / count)),
    );
    const starts = [...new Set([0, ...inner.filter((start) => start < size)])];
    return starts.map((start, at) => ({ start, end: (starts[at + 1] ?? Math.max(size, 1)) - 1 }));
  } finally {
    closeSync(descriptor);
  }
}

/** Where the next line begins. */
function lineAfter(descriptor, from) {
  const buffer = Buffer.alloc(65_536);
  for (let at = from; ; at += buffer.length) {
    const length = readSync(descriptor, buffer, 0, buffer.length, at);
    const found = buffer.subarray(0, length).indexOf(NEWLINE);
    if (found >= 0) return at + found + 1;
    if (length < buffer.length) return at + length;
  }
}

function inWorker(part) {
  return new Promise((resolve, reject) => {
    const worker = new Worker(new URL(import.meta.url), { workerData: part });
    worker.once('message', resolve);
    worker.once('error', reject);
  });
}

/** The tally of a part, whose lines are numbered from 1, and how many lines it has. */
async function countPart({ file, names, start, end }) {
  let lines = 0;
  const chunks = async function* () {
    for await (const chunk of piecesOf(file, { start, end })) {
      for (let at = chunk.indexOf(NEWLINE); at >= 0; at = chunk.indexOf(NEWLINE, at + 1)) lines += 1;
      yield chunk;
    }
  };
  const run = await tallyAsync(readNdjson(chunks()), receiptPlan(byNames(names)));
  if (run.status !== 'complete') throw run.error; // a part of a part would pass for the whole
  return { tally: run.tally, lines };
}

/** One tally of all parts, whose faults bear the numbers of their lines in the file. */
function merged(parts) {
  let before = 0;
  const placed = parts.map(({ tally, lines }) => {
    const offset = before;
    before += lines;
    return { ...tally, faults: tally.faults.map((fault) => ({ ...fault, row: fault.row + offset })) };
  });
  return placed.reduce((one, other) => {
    const both = mergeTallies(one, other);
    return both.ok ? both.value : giveUp(both.issues.map(({ message }) => message.en).join('\n'));
  });
}
