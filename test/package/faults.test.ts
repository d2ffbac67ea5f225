/** The built package under load: faults among the records, little memory, and workers that die. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { node } from './run.js';

/** A million records; ten million with FAULTS_RECORDS=10000000. */
const RECORDS = Number(process.env['FAULTS_RECORDS'] ?? 1_000_000);

const MANY = `
import { quarter } from '@hanoi-dx/core/periods';
import { received, receivedOnline } from '@hanoi-dx/core/measures';
import { byBody, mergeTallies, tally, tallyAsync } from '@hanoi-dx/core/tallies';

const FAULTS = [null, {}, { code: 7 }, { receivedAt: '2025-02-30T08:00:00+07:00' }, 'x'];
export const plan = { by: [byBody, quarter], of: [received, receivedOnline] };
export function recordAt(at) {
  if (at % 10 === 9) return FAULTS[(at / 10 | 0) % FAULTS.length];
  return {
    code: 'H26.14-250701-' + String(at % 10_000).padStart(4, '0'), procedure: '1.001776', unit: at % 3 === 0 ? '00466' : '00613',
    submissionChannel: at % 2 === 0 ? 'online' : 'in-person', serviceLevel: 'full', receivedAt: '2025-07-01T08:00:00+07:00',
  };
}
export function* records(from, to) {
  for (let at = from; at < to; at += 1) yield recordAt(at);
}
`;

describe('faults among many records', () => {
  test(`every tenth of ${RECORDS} is faulty, in 256 MB of memory: none lost, none counted twice`, () => {
    const code = `${MANY}
      const { records: read, groups, faults } = tally(records(0, ${RECORDS}), plan);
      console.log(JSON.stringify({ read, faults: faults.length, counts: groups.map(({ counts }) => counts) }));`;
    const { stdout, stderr } = node('--max-old-space-size=256', '--input-type=module', '--eval', code);
    expect(stderr).toBe('');
    const good = RECORDS * 0.9;
    const answer: { read: unknown; faults: number; counts: { received: number; receivedOnline: number }[] } =
      JSON.parse(stdout);
    expect(answer.read).toEqual({ read: RECORDS, counted: good, later: 0, faulty: RECORDS / 10 });
    expect(answer.faults).toBe(100);
    const total = (name: 'received' | 'receivedOnline') => answer.counts.reduce((sum, counts) => sum + counts[name], 0);
    expect([total('received'), total('receivedOnline')]).toEqual([good, RECORDS / 2]);
  });

  test('a stream that breaks off again and again is resumed to the tally of one pass', () => {
    const code = `${MANY}
      const TO = 50_000;
      async function* unsteady(from) {
        for (let at = from; at < TO; at += 1) {
          if (at > from && at % 7_001 === 0) throw new Error('broken at ' + at);
          yield recordAt(at);
        }
      }
      let sum;
      let from = 0;
      let breaks = 0;
      for (let status = 'failed'; status === 'failed'; ) {
        const run = await tallyAsync(unsteady(from), { ...plan, firstRow: from + 1 });
        status = run.status;
        breaks += status === 'failed' ? 1 : 0;
        from += run.tally.records.read;
        sum = sum === undefined ? run.tally : mergeTallies(sum, run.tally).value;
      }
      console.log(breaks, JSON.stringify(sum) === JSON.stringify(tally(records(0, TO), plan)));`;
    expect(node('--input-type=module', '--eval', code)).toEqual({ status: 0, stdout: '7 true\n', stderr: '' });
  });

  test('what a killed worker told before counts once, and the rest is counted by another', () => {
    const code = `${MANY}
      import { isMainThread, parentPort, Worker, workerData } from 'node:worker_threads';
      const [TO, STEP] = [40_000, 4_000];
      if (!isMainThread) {
        for (let from = workerData; from < TO; from += STEP) {
          parentPort.postMessage({ next: from + STEP, part: tally(records(from, from + STEP), { ...plan, firstRow: from + 1 }) });
          while (from + STEP === workerData + 3 * STEP); // hangs in the middle, until somebody kills it
        }
      } else {
        let [sum, next, killed] = [undefined, 0, 0];
        while (next < TO) {
          const worker = new Worker(new URL(import.meta.url), { workerData: next });
          await new Promise((done) => {
            let quiet;
            const kill = () => { killed += 1; worker.terminate(); };
            worker.on('message', (told) => {
              clearTimeout(quiet);
              next = told.next;
              sum = sum === undefined ? told.part : mergeTallies(sum, told.part).value;
              quiet = setTimeout(kill, 2_000);
            });
            worker.on('exit', () => { clearTimeout(quiet); done(); });
          });
        }
        console.log(killed > 0, JSON.stringify(sum) === JSON.stringify(tally(records(0, TO), plan)));
      }`;
    mkdirSync('coverage', { recursive: true }); // beside the package, so that it is found by its name
    writeFileSync('coverage/worker-of-faults.mjs', code);
    expect(node('coverage/worker-of-faults.mjs')).toEqual({ status: 0, stdout: 'true true\n', stderr: '' });
  });
});
