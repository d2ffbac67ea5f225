/** All records in one go. Each answers what it found wrong, and how to say what it did. */
import { readNdjson } from '@hanoi-dx/core/records';
import { tallyNdjson } from '@hanoi-dx/core/records/fast';
import { tallyAsync } from '@hanoi-dx/core/tallies';
import { PLAN } from './plan.mjs';
import { byteOf, bytesBetween, faultOf, wrongIn } from './stream.mjs';

/** As bytes. */
export async function wholeQuickly({ records }) {
  return judged(await tallyNdjson(bytesBetween(0, byteOf(records + 1)), PLAN), records);
}

/** As rows, each of which is looked at on its way: faulty where it must be, and by the fault that was made. */
export async function wholePlainly({ records }) {
  const wrong = [];
  let rows = 0;
  async function* watched() {
    for await (const row of readNdjson(bytesBetween(0, byteOf(records + 1)))) {
      rows += 1;
      if (!isRight(row) && wrong.length < 20)
        wrong.push(`row ${row.row}: ${JSON.stringify(row.read.issues ?? 'good')}`);
      yield row;
    }
  }
  const { wrong: more, said } = judged(await tallyAsync(watched(), PLAN), records);
  return { wrong: [...wrong, ...more, ...(rows === records ? [] : [`${rows} rows`])], said };
}

/** Whether a unit was in force is asked by the tally alone. */
function isRight({ row, read }) {
  const code = faultOf(row);
  return code === undefined || code === 'unit.not-in-force'
    ? read.ok
    : read.issues?.some((issue) => issue.code === code);
}

function judged({ status, tally, error }, records) {
  const wrong = status === 'complete' ? wrongIn(tally, records) : [`${status}: ${error}`];
  const { read, counted, faulty } = tally.records;
  return { wrong, said: `read ${read}, counted ${counted}, faulty ${faulty}, groups ${tally.groups.length}` };
}
