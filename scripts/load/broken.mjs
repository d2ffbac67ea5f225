/** Streams that fail, end or are stopped in the middle, and counts that go on to the same tally. */
import { readNdjson } from '@hanoi-dx/core/records';
import { tallyNdjson } from '@hanoi-dx/core/records/fast';
import { tallyAsync } from '@hanoi-dx/core/tallies';
import { randomOf } from '../lib/random.mjs';
import { merged, PLAN } from './plan.mjs';
import { byteOf, bytesBetween, wrongIn } from './stream.mjs';

/** How often a stream breaks off. */
const BREAKS = 60;

/** Each way of counting, and where the rest of what it did not count begins. */
const WAYS = {
  tallyNdjson: {
    count: tallyNdjson,
    next: ({ nextByte }, from) => from + nextByte,
  },
  tallyAsync: {
    count: (source, plan, watching) => tallyAsync(readNdjson(source, { firstRow: plan.firstRow }), plan, watching),
    next: ({ nextRow }) => byteOf(nextRow),
  },
};

/** Bytes up to a place, and then an error. */
async function* failing(from, until, end) {
  yield* bytesBetween(from, Math.min(until, end), from + 1);
  if (until < end) throw new Error(`lost at byte ${until}`);
}

/** Bytes that are stopped about a place. */
async function* stopping(from, until, end, signal) {
  for await (const chunk of bytesBetween(from, end, from + 1)) {
    from += chunk.length;
    signal.aborted ||= from >= until;
    yield chunk;
  }
}

/** Bytes that end too early without an error, from a source that is known to be longer. */
async function* short(from, until, end) {
  let at = from;
  for await (const chunk of bytesBetween(from, Math.min(until, end), from + 1)) {
    at += chunk.length;
    yield chunk;
  }
  if (at < end) throw new Error(`${end - at} bytes are missing`);
}

/** What happens to a stream, in turn. */
const SOURCES = [failing, stopping, short];

/** Counts by one way from streams that break off again and again, as often as it takes. */
async function resumed({ count, next }, end) {
  const random = randomOf(end);
  let [sum, from, firstRow, broke] = [undefined, 0, 1, 0];
  for (;;) {
    const signal = { aborted: false };
    const until = from + 1 + Math.floor((random() * 2 * end) / BREAKS);
    const source = SOURCES[broke % SOURCES.length](from, until, end, signal);
    const run = await count(source, { ...PLAN, firstRow }, { signal });
    sum = merged(sum, run.tally);
    if (run.status === 'complete') return { sum, broke };
    broke += 1;
    from = next(run, from);
    firstRow = run.nextRow;
  }
}

export const quicklyResumed = ({ records }) => broken(WAYS.tallyNdjson, records);
export const plainlyResumed = ({ records }) => broken(WAYS.tallyAsync, records);

async function broken(way, records) {
  const end = byteOf(records + 1);
  const whole = JSON.stringify((await tallyNdjson(bytesBetween(0, end), PLAN)).tally);
  const { sum, broke } = await resumed(way, end);
  const wrong = await truncated(records);
  if (JSON.stringify(sum) !== whole) wrong.push('another tally', ...wrongIn(sum, records));
  if (broke < BREAKS / 3) wrong.push(`broke off only ${broke} times`);
  return { wrong, said: `${broke} times, by an error, a stop and too early an end in turn: the same tally` };
}

/** Where nobody knows how long a stream should be, the line that breaks off is a fault, and the lines before it count. */
async function truncated(records) {
  const [firstRow, row] = [records - 999, records - 2]; // the last is a good one
  const plan = { ...PLAN, firstRow, faultLimit: 1_000 };
  const { status, tally } = await tallyNdjson(bytesBetween(byteOf(firstRow), byteOf(row) + 100), plan);
  const last = tally.faults.at(-1);
  const isTold = last?.row === row && last.issues[0]?.code === 'ndjson.truncated' && tally.records.read === 998;
  return status === 'complete' && isTold ? [] : [`a stream that ends inside row ${row}: ${JSON.stringify(last)}`];
}
