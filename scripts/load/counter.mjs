/**
 * Counts the parts that are not there yet, as a thread or a process, and keeps each as JSON once it is whole. In the middle
 * of its third part it hangs until somebody kills it.
 */
import { existsSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parentPort, workerData } from 'node:worker_threads';
import { tallyNdjson } from '@hanoi-dx/core/records/fast';
import { PLAN } from './plan.mjs';
import { byteOf, bytesBetween } from './stream.mjs';

const { folder, records, parts } = workerData ?? JSON.parse(process.argv[2]);
const tell = (message) => (parentPort === null ? process.send(message) : parentPort.postMessage(message));

let counted = 0;
for (let part = 0; part < parts; part += 1) {
  const path = join(folder, `${part}.json`);
  if (existsSync(path)) continue;
  const [first, next] = [part, part + 1].map((at) => 1 + Math.floor((records * at) / parts));
  const half = Math.floor((next - first) / 2);
  const onProgress = counted === 2 ? () => hang(part) : undefined;
  const source = bytesBetween(byteOf(first), byteOf(next), part + 1);
  const run = await tallyNdjson(source, { ...PLAN, firstRow: first }, { onProgress, progressEvery: half });
  if (run.status !== 'complete') throw run.error;
  writeFileSync(`${path}.new`, JSON.stringify(run.tally));
  renameSync(`${path}.new`, path); // there as a whole, or not at all
  counted += 1;
}
if (parentPort === null) process.disconnect();

function hang(part) {
  tell({ hangsIn: part });
  for (;;);
}
