import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { received, receivedPaidOnline, settled, sum } from '../../src/measures/index.js';
import { quarter } from '../../src/periods/index.js';
import { tallyNdjson } from '../../src/records/fast/index.js';
import { type Chunk, readNdjson } from '../../src/records/index.js';
import {
  byBody,
  byProcedure,
  mergeTallies,
  type Tally,
  type TallyPlan,
  type TallyRun,
  tallyAsync,
} from '../../src/tallies/index.js';
import { ALL, FEW } from '../services/good.js';
import { FAULTY_LINES } from './faulty-lines.js';

const title = { vi: 'Phép đếm thử', en: 'A measure of a test' };
const of = [received, receivedPaidOnline, settled];

/** A plan whose lines are counted as bytes, and two that are counted as records. */
const PLANS: readonly (readonly [string, TallyPlan])[] = [
  ['as bytes', { by: [byBody, quarter], of, faultLimit: 3 }],
  ['by procedure', { by: [byProcedure], of, faultLimit: 3 }],
  [
    'with a sum',
    { by: [byBody], of: [sum(settled, { name: 'seconds', title, field: 'handlingSeconds', unit: 'second' })] },
  ],
];

const encoder = new TextEncoder();
const bytesOf = (...parts: readonly Chunk[]): Uint8Array =>
  Uint8Array.from(parts.flatMap((part) => [...(typeof part === 'string' ? encoder.encode(part) : part)]));

const LINES = [`\uFEFF${JSON.stringify(FEW)}`, JSON.stringify(ALL), '', '{"code":"Trực tuyến 𝒜"}', ' \r', 'x'];
const FILE = bytesOf(
  ...[...LINES, `\uFEFF${JSON.stringify(FEW)}`, JSON.stringify(ALL), JSON.stringify(FEW)].flatMap((line) => [
    line,
    '\n',
  ]),
);

const LOST = new Error('the connection was lost');

/** The bytes up to a place, in chunks; then an error. */
async function* broken(bytes: Uint8Array, until: number, size: number): AsyncGenerator<Chunk> {
  const there = bytes.subarray(0, until);
  for (let from = 0; from < until; from += size) yield there.subarray(from, from + size);
  throw LOST;
}

/** The tally of a run and of the rest of a file, from the byte at which the run says that it begins. */
async function resumed(run: TallyRun, file: Uint8Array, plan: TallyPlan): Promise<Tally> {
  if (run.status === 'complete') return run.tally;
  const rest = await tallyNdjson([file.subarray(run.nextByte)], { ...plan, firstRow: run.nextRow });
  return merged(run.tally, rest.tally);
}

function merged(one: Tally, other: Tally): Tally {
  const both = mergeTallies(one, other);
  if (!both.ok) throw new Error(JSON.stringify(both.issues));
  return both.value;
}

describe.each(PLANS)('a count of NDJSON %s', (_, plan) => {
  test('whose source fails after any byte goes on to the tally of the whole', async () => {
    const whole = await tallyNdjson([FILE], plan);
    expect(whole.status).toBe('complete');
    expect(whole.tally.records.faulty).toBe(3);
    const step = plan === PLANS[0]?.[1] ? 1 : 7; // records go one way, whatever the plan
    for (let until = 0; until <= FILE.length; until += step) {
      const run = await tallyNdjson(broken(FILE, until, 100), plan);
      const before = FILE.subarray(0, until);
      const lines = before.filter((byte) => byte === 10).length;
      expect(run).toMatchObject({ status: 'failed', nextRow: lines + 1, nextByte: before.lastIndexOf(10) + 1 });
      expect(run.status === 'failed' && run.error).toBe(LOST);
      expect(await resumed(run, FILE, plan)).toEqual(whole.tally);
    }
  });

  test('that is stopped goes on to the tally of the whole', async () => {
    const whole = await tallyNdjson([FILE], plan);
    for (let chunks = 0; chunks <= FILE.length / 50; chunks += 1) {
      const signal = { aborted: chunks === 0 };
      const source = function* (): Generator<Uint8Array> {
        for (let at = 0; at < FILE.length; at += 50) {
          signal.aborted = at / 50 + 1 === chunks;
          yield FILE.subarray(at, at + 50);
        }
      };
      const run = await tallyNdjson(source(), plan, { signal });
      expect(run.status).toBe('stopped');
      expect(await resumed(run, FILE, plan)).toEqual(whole.tally);
    }
  });

  test('is stopped inside a chunk too', async () => {
    const many = bytesOf(...Array.from({ length: 2_000 }, () => `${JSON.stringify(ALL)}\n`));
    let asked = 0;
    const signal = {
      get aborted() {
        asked += 1;
        return asked > 3;
      },
    };
    const run = await tallyNdjson([many], plan, { signal });
    expect(run.status).toBe('stopped');
    expect(run.tally.records.read).toBeGreaterThan(100);
    expect(run.tally.records.read).toBeLessThan(1_000);
    expect(await resumed(run, many, plan)).toEqual((await tallyNdjson([many], plan)).tally);
  });
});

describe('a signal that changes its mind', () => {
  test('has stopped the count, and no byte is left out', async () => {
    const [[, plan]] = PLANS as [(typeof PLANS)[number]]; // there are three
    const many = bytesOf(...Array.from({ length: 2_000 }, () => `${JSON.stringify(ALL)}\n`));
    let asked = 0;
    const signal = {
      get aborted() {
        asked += 1;
        return asked === 3; // before the second piece of the chunk
      },
    };
    const run = await tallyNdjson([many], plan, { signal });
    expect(run.status).toBe('stopped');
    expect(await resumed(run, many, plan)).toEqual((await tallyNdjson([many], plan)).tally);
  });
});

describe('what is counted and told', () => {
  const [[, plan]] = PLANS as [(typeof PLANS)[number]]; // there are three

  test('any bytes, broken off again and again, give the tally of the whole', async () => {
    const line = fc.oneof(
      fc.constantFrom<Chunk>(JSON.stringify(FEW), JSON.stringify(ALL), '', '\uFEFF', `\uFEFF${JSON.stringify(FEW)}`),
      fc.constantFrom(...FAULTY_LINES.map(([, faulty]) => faulty)),
      fc.uint8Array({ maxLength: 20 }),
    );
    const run = async (parts: readonly Chunk[], reach: number, size: number): Promise<void> => {
      const bytes = bytesOf(...parts.flatMap((part, at) => (at === 0 ? [part] : ['\n', part])));
      let [sum, from, firstRow] = [(await tallyNdjson([], plan)).tally, 0, 1];
      for (let step = 1; ; step += 1) {
        const rest = bytes.subarray(from);
        const until = reach * step; // further each time, so that a long line is passed at last
        const source = until < rest.length ? broken(rest, until, size) : [rest];
        const part = await tallyNdjson(source, { ...plan, firstRow });
        sum = merged(sum, part.tally);
        if (part.status === 'complete') break;
        [from, firstRow] = [from + (part.nextByte ?? 0), part.nextRow];
      }
      expect(sum).toEqual((await tallyNdjson([bytes], plan)).tally);
    };
    await fc.assert(
      fc.asyncProperty(
        fc.array(line, { maxLength: 12 }),
        fc.integer({ min: 1, max: 400 }),
        fc.integer({ min: 1, max: 50 }),
        run,
      ),
      { numRuns: 200 },
    );
  });

  test('texts have their bytes in UTF-8; half a character that was held is not among them', async () => {
    const source = function* (): Generator<Chunk> {
      yield 'ệ\n𝒜\n"\uD835';
      throw LOST;
    };
    expect(await tallyNdjson(source(), plan)).toMatchObject({ nextRow: 3, nextByte: 9 });
  });

  test('the same words as those of tallyAsync', async () => {
    const quick = await tallyNdjson(broken(FILE, 1_000, 64), plan);
    const plain = await tallyAsync(readNdjson(broken(FILE, 1_000, 64)), plan);
    const { nextByte: _, ...like } = { nextByte: 0, ...quick };
    expect(plain).toEqual(like);
    const skipped = FILE.subarray(quick.status === 'failed' ? quick.nextByte : 0);
    if (plain.status !== 'failed') throw new Error(plain.status);
    const { nextRow: firstRow } = plain;
    const rest = await tallyAsync(readNdjson([skipped], { firstRow }), { ...plan, firstRow });
    expect(merged(plain.tally, rest.tally)).toEqual((await tallyNdjson([FILE], plan)).tally);
  });

  test('progress, at the ends of chunks and at the end', async () => {
    const told: number[] = [];
    const chunk = `${JSON.stringify(FEW)}\n`.repeat(3);
    const onProgress = ({ read }: { read: number }) => told.push(read);
    await tallyNdjson([chunk, chunk, chunk], plan, { onProgress, progressEvery: 4 });
    expect(told).toEqual([6, 9]);
  });

  test('nothing under a signal that was given before, and the source is not touched', async () => {
    const source = { [Symbol.iterator]: () => expect.unreachable() };
    const run = await tallyNdjson(source, { ...plan, firstRow: 7 }, { signal: AbortSignal.abort() });
    expect(run).toMatchObject({ status: 'stopped', nextRow: 7, nextByte: 0, tally: { records: { read: 0 } } });
  });

  /** A line and, in another chunk, its end; whatever ends it, a signal is given and an error thrown. */
  async function* closing(signal: { aborted: boolean }, seen: string[]): AsyncGenerator<Chunk> {
    try {
      yield JSON.stringify(FEW);
      yield '\n';
    } finally {
      seen.push('closed');
      signal.aborted = true;
      await Promise.reject(LOST);
    }
  }

  test('a source that fails because it was told to stop has stopped', async () => {
    const signal = { aborted: false };
    expect(await tallyNdjson(closing(signal, []), plan, { signal })).toMatchObject({ status: 'stopped', nextRow: 2 });
    const other = { signal: { aborted: false } };
    expect(await tallyNdjson(closing(signal, []), plan, other)).toMatchObject({ status: 'failed', error: LOST });
  });

  test('a source is closed by who stops, and its error on closing changes nothing', async () => {
    const seen: string[] = [];
    const signal = {
      get aborted() {
        return calls++ > 1; // asked before the source, before its first piece, and behind it
      },
    };
    let calls = 0;
    const run = await tallyNdjson(closing({ aborted: false }, seen), plan, { signal });
    expect(run).toMatchObject({ status: 'stopped', nextRow: 1, nextByte: 0 });
    expect(seen).toEqual(['closed']);
  });

  test('a mistake of the program is thrown, and not taken for a failure of the source', async () => {
    const objects = [{ code: 'H26' }] as unknown as Chunk[]; // as a stream of objects gives them
    await expect(tallyNdjson(objects, plan)).rejects.toMatchObject({ code: 'ndjson.chunk' });
    const onProgress = () => {
      throw new Error('no such bar');
    };
    await expect(tallyNdjson([FILE], plan, { onProgress })).rejects.toThrow('no such bar');
  });
});
