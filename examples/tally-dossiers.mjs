/**
 * Counts the dossiers of an NDJSON file by day of receipt: `node examples/tally-dossiers.mjs FILE [--by unit,quarter]`.
 * On standard output a line of JSON for each group: `{ unit, period, counts, figures }`; on standard error a line for each
 * faulty record, up to 100, and their number. Exit status 1 only where nothing could be read; 2 where reading broke off:
 * what was counted before is still written, with the row from which to go on.
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
const run = await count(file, receiptPlan(by));
const { tally } = run;
if (run.status === 'failed' && tally.records.read === 0) giveUp(`${file}: ${run.error.message}`);
for (const line of groupLines(tally, indicators)) console.log(line);
printFaults(tally);
if (run.status === 'failed') console.error(`${file}: broke off before row ${run.nextRow}: ${run.error.message}`);
process.exitCode = tally.records.counted === 0 ? 1 : run.status === 'failed' ? 2 : 0;

/** Counts a file as it is read: neither the file nor its records are ever held as a whole. */
async function count(path, plan) {
  const onProgress = process.stderr.isTTY ? ({ read }) => process.stderr.write(`\r${read}`) : undefined;
  const run = await tallyAsync(readNdjson(createReadStream(path)), plan, { onProgress });
  if (onProgress !== undefined) process.stderr.write('\r\x1b[K');
  return run;
}
