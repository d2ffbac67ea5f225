/**
 * Counts the dossiers of an NDJSON file by day of receipt: `node examples/tally-dossiers.mjs FILE [--by unit,quarter]`.
 * On standard output a line of JSON for each group: `{ unit, period, counts, figures }`; on standard error a line for each
 * faulty record, up to 100, and their number. Exit status 1 only where nothing could be read.
 */
import { createReadStream } from 'node:fs';
import { readNdjson } from '@hanoi-dx/core/records';
import { tallyAsync } from '@hanoi-dx/core/tallies';
import { readCountArguments } from './lib/count-arguments.mjs';
import { printFaults } from './lib/faults.mjs';
import { groupLines } from './lib/group-lines.mjs';
import { indicators, receiptPlan } from './lib/receipt-plan.mjs';
import { giveUp } from './lib/tsv.mjs';

const { file, by } = readCountArguments('tally-dossiers.mjs');
const { tally } = await count(file, receiptPlan(by));
for (const line of groupLines(tally, indicators)) console.log(line);
printFaults(tally);
process.exitCode = tally.records.counted === 0 ? 1 : 0;

/** Counts a file as it is read: neither the file nor its records are ever held as a whole. */
async function count(path, plan) {
  const onProgress = process.stderr.isTTY ? ({ read }) => process.stderr.write(`\r${read}`) : undefined;
  try {
    const run = await tallyAsync(readNdjson(createReadStream(path)), plan, { onProgress });
    if (onProgress !== undefined) process.stderr.write('\r\x1b[K');
    return run;
  } catch (error) {
    return giveUp(`${path}: ${error.message}`);
  }
}
