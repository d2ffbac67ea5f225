/**
 * Writes invented dossiers as NDJSON, the same for the same seed:
 * node scripts/generate-dossiers.mjs --records N --seed S --out FILE [--faulty SHARE]
 *
 * Units and the calendar are those of the built library (`npm run build`); all else is invented, about nobody. The year
 * begins on 1 July 2025. --faulty makes a share of the lines (0 to 1) faulty, in some thirty ways, and writes a list of
 * them to FILE.faults.json: `{ line, kind, code }`, with the code of the issue that a reader gives.
 */
import { createWriteStream } from 'node:fs';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { parseArgs } from 'node:util';

const USAGE = 'node scripts/generate-dossiers.mjs --records N --seed S --out FILE [--faulty SHARE]';

/** How much is handed to a file at once. */
const CHUNK = 262_144;

const { records, seed, out, faulty } = readArguments();
const { dossierLines } = await import('./lib/lines.mjs').catch(() => giveUp('Build the library first: npm run build.'));

await write(out, textOfLines(), CHUNK);
if (faulty > 0) await write(`${out}.faults.json`, textOfFaults(), CHUNK);

function* textOfLines() {
  for (const { line } of dossierLines({ records, seed, faulty })) {
    yield typeof line === 'string' ? `${line}\n` : Buffer.concat([line, Buffer.from('\n')]);
  }
}

/** The dossiers are made once more: a list of many faults would not fit in memory beside them. */
function* textOfFaults() {
  let [number, before] = [0, '['];
  for (const { kind, code } of dossierLines({ records, seed, faulty })) {
    number += 1;
    if (kind === undefined) continue;
    yield `${before}\n${JSON.stringify({ line: number, kind, code })}`;
    before = ',';
  }
  yield before === '[' ? '[]\n' : '\n]\n';
}

/** Writes texts and bytes to a file, in chunks that the file asks for when it has written the last. */
async function write(path, parts, length) {
  await pipeline(Readable.from(chunks(parts, length)), createWriteStream(path)).catch((error) =>
    giveUp(`${path} cannot be written: ${error.code ?? error.message}.`),
  );
}

function* chunks(parts, length) {
  let text = '';
  for (const part of parts) {
    if (typeof part === 'string') text += part;
    if (typeof part === 'string' && text.length < length) continue;
    if (text !== '') yield Buffer.from(text);
    if (typeof part !== 'string') yield part;
    text = '';
  }
  if (text !== '') yield Buffer.from(text);
}

function readArguments() {
  const { values } = parsed();
  const { records, seed, out } = values;
  if (records === undefined || seed === undefined || out === undefined) giveUp(`Usage: ${USAGE}`);
  if (!/^\d{1,9}$/.test(records)) giveUp(`--records takes a whole number below 1,000,000,000, not "${records}".`);
  if (!/^\d{1,10}$/.test(seed) || Number(seed) >= 2 ** 32)
    giveUp(`--seed takes a whole number below 2^32, not "${seed}".`);
  const faulty = values.faulty ?? '0';
  if (!/^(?:0|1|0?\.\d+|1\.0+)$/.test(faulty)) giveUp(`--faulty takes a share from 0 to 1, not "${faulty}".`);
  return { records: Number(records), seed: Number(seed), out, faulty: Number(faulty) };
}

function parsed() {
  const text = { type: 'string' };
  try {
    return parseArgs({ options: { records: text, seed: text, out: text, faulty: text } });
  } catch (error) {
    return giveUp(`${error.message}\nUsage: ${USAGE}`);
  }
}

function giveUp(message) {
  console.error(message);
  process.exit(1);
}
