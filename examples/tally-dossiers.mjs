/**
 * Counts the dossiers of an NDJSON file by day of receipt: `node examples/tally-dossiers.mjs FILE [--by unit,quarter]`.
 * On standard output a line of JSON for each group: `{ unit, period, counts, figures }`; on standard error a line for each
 * faulty record, up to 100, and their number. Exit status 1 where nothing could be read, or where reading broke off: then
 * what was counted before is still written, with the number of records.
 */
import { createReadStream } from 'node:fs';
import { parseArgs } from 'node:util';
import { catalogue } from '@hanoi-dx/core/indicators';
import {
  received,
  receivedByPost,
  receivedFullyOnline,
  receivedInPerson,
  receivedOnline,
} from '@hanoi-dx/core/measures';
import { readNdjson } from '@hanoi-dx/core/records';
import { tallyAsync } from '@hanoi-dx/core/tallies';
import { byNames, DIMENSIONS } from './lib/dimensions.mjs';
import { printFaults } from './lib/faults.mjs';
import { groupLines } from './lib/group-lines.mjs';
import { isOfReceipt } from './lib/of-receipt.mjs';
import { giveUp } from './lib/tsv.mjs';

const USAGE = `node examples/tally-dossiers.mjs FILE [--by ${DIMENSIONS.join(',')}]`;

const { file, by } = readArguments();
const indicators = Object.values(catalogue).filter(isOfReceipt);
const measures = [received, receivedInPerson, receivedOnline, receivedByPost, receivedFullyOnline];
const run = await count(file, { by, of: [...measures, ...indicators] });
const { tally } = run;
if (run.status === 'failed' && tally.records.read === 0) giveUp(`${file}: ${run.error.message}`);
for (const line of groupLines(tally, indicators)) console.log(line);
printFaults(tally);
if (run.status === 'failed') console.error(`${file}: ${tally.records.read} records, then: ${run.error.message}`);
process.exitCode = run.status === 'failed' || tally.records.counted === 0 ? 1 : 0;

function readArguments() {
  const options = { by: { type: 'string', default: 'unit,quarter' } };
  try {
    const { values, positionals } = parseArgs({ options, allowPositionals: true });
    if (positionals.length !== 1) return giveUp(USAGE);
    return { file: positionals[0], by: byNames(values.by) };
  } catch (error) {
    return giveUp(`${error.message}\n${USAGE}`);
  }
}

/** Counts a file as it is read: neither the file nor its records are ever held as a whole. */
async function count(path, plan) {
  const onProgress = process.stderr.isTTY ? ({ read }) => process.stderr.write(`\r${read}`) : undefined;
  const run = await tallyAsync(readNdjson(createReadStream(path)), plan, { onProgress });
  if (onProgress !== undefined) process.stderr.write('\r\x1b[K');
  return run;
}
