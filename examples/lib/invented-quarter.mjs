/**
 * A quarter of invented dossiers whose counts are those published of Phúc Thịnh for quarter III 2025: 7,413 filed online,
 * 1,079 of them fully online, of a total that both published shares fit. Only the counts are real; no dossier is.
 */
import { dayNumber, dayOfNumber } from '@hanoi-dx/core/days';
import { received, receivedFullyOnline, receivedOnline } from '@hanoi-dx/core/measures';
import { quarter } from '@hanoi-dx/core/periods';
import { readNdjson } from '@hanoi-dx/core/records';
import { byBody, tallyAsync } from '@hanoi-dx/core/tallies';

const SEED = 20_250_701;
const UNIT = '00466';
const [FIRST, LAST] = ['2025-07-01', '2025-09-30'].map(dayNumber);

/** 8,155 lies in the middle of the totals that fit, 8,151 to 8,159. */
const WANTED = { total: 8_155, online: 7_413, fully: 1_079 };

/** The lines of the file, the same at every call. */
export function* inventedLines() {
  const random = randomBelow(SEED);
  const kinds = shuffled(Array.from({ length: WANTED.total }, kindOf), random);
  const numbers = new Map();
  for (const kind of kinds) {
    const day = dayOfNumber(FIRST + random(LAST - FIRST + 1));
    const number = (numbers.get(day) ?? 0) + 1;
    numbers.set(day, number);
    yield `${JSON.stringify({ ...kind, ...dossierOf(day, number, random) })}\n`;
  }
}

/** The first ones are fully online, the next online, the rest in person or by post. */
function kindOf(_, at) {
  if (at < WANTED.fully) return { submissionChannel: 'online', serviceLevel: 'full' };
  if (at < WANTED.online) return { submissionChannel: 'online', serviceLevel: 'partial' };
  return { submissionChannel: at % 10 === 0 ? 'post' : 'in-person', serviceLevel: at % 3 === 0 ? 'full' : 'partial' };
}

function dossierOf(day, number, random) {
  const yymmdd = day.slice(2).replaceAll('-', '');
  return {
    code: `H26.101-${yymmdd}-${String(number).padStart(4, '0')}`,
    procedure: `1.00${1000 + random(50)}`,
    unit: UNIT,
    receivedAt: `${day}T${String(8 + random(8)).padStart(2, '0')}:${String(random(60)).padStart(2, '0')}:00+07:00`,
  };
}

/** Counts invented lines and gives them as a report, marked as what they are. */
export async function reportOfInvented(lines) {
  const run = await tallyAsync(readNdjson(lines), {
    by: [byBody, quarter],
    of: [received, receivedOnline, receivedFullyOnline],
  });
  if (run.status !== 'complete') throw new Error(`the lines were not read to their end: ${run.status}`);
  const [group] = run.tally.groups;
  return {
    form: 'records',
    body: { name: 'xã Phúc Thịnh, Hà Nội (hồ sơ giả định)', key: group.at.body },
    period: group.at.quarter,
    note: {
      vi: `Đếm từ ${run.tally.records.counted} hồ sơ GIẢ ĐỊNH do chương trình sinh ra (hạt giống ${SEED}), không phải hồ sơ thật.`,
      en: `Counted from ${run.tally.records.counted} INVENTED dossiers made by a program (seed ${SEED}); none is real.`,
    },
    version: 1,
    source: { title: 'examples/lib/invented-quarter.mjs' },
    counts: group.counts,
    published: [
      { numerator: 'receivedOnline', denominator: 'received', printed: '90,9 %' },
      { numerator: 'receivedFullyOnline', denominator: 'received', printed: '13,2 %' },
    ],
  };
}

function shuffled(list, random) {
  for (let last = list.length - 1; last > 0; last -= 1) {
    const other = random(last + 1);
    [list[last], list[other]] = [list[other], list[last]];
  }
  return list;
}

/** Whole numbers below a bound, the same for the same seed (mulberry32). */
function randomBelow(seed) {
  let state = seed;
  return (bound) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) % bound;
  };
}
