/** Invented dossiers in files, made once by scripts/generate-dossiers.mjs and kept in the folder for temporary files. */
import { spawnSync } from 'node:child_process';
import {
  appendFileSync,
  closeSync,
  copyFileSync,
  createReadStream,
  existsSync,
  openSync,
  readSync,
  renameSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';

const SEED = '766';
const generator = fileURLToPath(new URL('../../scripts/generate-dossiers.mjs', import.meta.url));

/** A file of so many records, a share of them faulty. */
export function fileOf(records, faulty = 0) {
  const path = join(tmpdir(), `hanoi-dx-bench-${records}-${faulty}.ndjson`);
  if (existsSync(path)) return path;
  const out = `${path}.part`;
  const flags = ['--records', String(records), '--seed', SEED, '--out', out, '--faulty', String(faulty)];
  const { status } = spawnSync(process.execPath, [generator, ...flags], { stdio: 'inherit' });
  if (status !== 0) throw new Error('The dossiers could not be generated: build the library first.');
  renameSync(out, path);
  return path;
}

/** A file that is another so many times over. */
export function fileOfTimes(path, times) {
  const many = path.replace(/\.ndjson$/, `-times-${times}.ndjson`);
  if (existsSync(many)) return many;
  const out = `${many}.part`;
  copyFileSync(path, out);
  const chunk = Buffer.alloc(8 * 1024 * 1024);
  for (let time = 1; time < times; time += 1) {
    const from = openSync(path, 'r');
    for (let read = readSync(from, chunk); read > 0; read = readSync(from, chunk))
      appendFileSync(out, chunk.subarray(0, read));
    closeSync(from);
  }
  renameSync(out, many);
  return many;
}

/** The records of a file as objects, without lines that are no JSON. */
export async function objectsOf(path) {
  const records = [];
  for await (const line of createInterface({ input: createReadStream(path) })) {
    const record = parsed(line);
    if (record !== undefined) records.push(record);
  }
  return records;
}

function parsed(line) {
  try {
    return JSON.parse(line);
  } catch {
    return undefined;
  }
}
