/** One line of a gigabyte between good ones. */
import { readNdjson } from '@hanoi-dx/core/records';
import { tallyNdjson } from '@hanoi-dx/core/records/fast';
import { tallyAsync } from '@hanoi-dx/core/tallies';
import { PLAN } from './plan.mjs';
import { byteOf, bytesBetween } from './stream.mjs';

const LENGTH = 1_000_000_000;
const CHUNK = Buffer.alloc(1_000_000, 'x');

/** How much more memory the process may take. */
const MOST_GROWTH = 64;

async function* source(records) {
  yield* bytesBetween(0, byteOf(records + 1));
  for (let at = 0; at < LENGTH; at += CHUNK.length) yield CHUNK;
  yield '\n';
  yield* bytesBetween(0, byteOf(records + 1));
}

const peak = () => process.resourceUsage().maxRSS / 1024;

export async function longLine() {
  const records = 20_000;
  const wrong = [];
  const plan = { ...PLAN, faultLimit: records };
  for (const count of [tallyNdjson, (bytes) => tallyAsync(readNdjson(bytes), plan)]) {
    await count(bytesBetween(0, byteOf(records + 1)), plan); // what counting takes by itself
    const before = peak();
    const { status, tally } = await count(source(records), plan);
    const grown = peak() - before;
    const { issues } = tally.faults.find(({ row }) => row === records + 1) ?? {};
    const isTold = issues?.[0]?.code === 'ndjson.line-too-long' && issues[0].received === `${LENGTH} bytes`;
    const faulty = records / 5 + 1;
    if (status !== 'complete' || !isTold || tally.records.read !== 2 * records + 1 || tally.records.faulty !== faulty)
      wrong.push(`${status} ${JSON.stringify(tally.records)} ${JSON.stringify(issues)}`);
    if (grown > MOST_GROWTH) wrong.push(`memory grew by ${Math.round(grown)} MB`);
  }
  return { wrong, said: `a line of ${LENGTH} bytes, told by its length, costs less than ${MOST_GROWTH} MB` };
}
