import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  distinct,
  open,
  openOverdue,
  received,
  receivedFullyOnline,
  receivedPaidOnline,
  settled,
  settledOnTime,
} from '../../src/measures/index.js';
import { quarter } from '../../src/periods/index.js';
import { tallyNdjson } from '../../src/records/fast/index.js';
import { linesOf } from '../../src/records/fast/lines.js';
import { LONGEST_SCAN, newScan, scanLine } from '../../src/records/fast/scan.js';
import { countPieces, quickFeed } from '../../src/records/fast/tally-ndjson.js';
import { type Chunk, type NdjsonReading, readNdjson, readNdjsonText } from '../../src/records/index.js';
import type { Dossier } from '../../src/services/index.js';
import { emptyFlat } from '../../src/services/internal.js';
import { countRecord, startCount, tallyOf } from '../../src/tallies/counter.js';
import { flatten, type Wanted } from '../../src/tallies/flat.js';
import {
  byBody,
  byHandlingDays,
  byPlatform,
  byProcedure,
  bySettlingBody,
  type Tally,
  type TallyPlan,
  tallyAsync,
} from '../../src/tallies/index.js';
import { ALL, FEW } from '../services/good.js';
import { dossiers } from '../tallies/records.js';
import { thrown } from '../thrown.js';
import { FAULTY_LINES, LONGEST, TRUNCATED } from './faulty-lines.js';
import { refilled } from './refilled.js';

const PLAN: TallyPlan = {
  by: [byBody, quarter],
  of: [received, receivedFullyOnline, receivedPaidOnline, settled, settledOnTime, open, openOverdue],
  rule: 'portal',
  asOf: '2025-08-31',
};

/** All ten facets of a record. */
const EVERYTHING: Wanted = { facets: 0b11_1111_1111, procedure: false, platform: false };

const USUAL = { ...ALL, platform: 'national-public-service-portal', settledAt: '2025-07-07T16:30:00+07:00' };
const LINE = JSON.stringify(USUAL);

function joined(...parts: readonly Chunk[]): Uint8Array {
  const encoder = new TextEncoder();
  return Uint8Array.from(parts.flatMap((part) => [...(typeof part === 'string' ? encoder.encode(part) : part)]));
}

function file(lines: readonly Chunk[], ended = true): Uint8Array {
  return joined(...lines.flatMap((line, at) => (at === 0 ? [line] : ['\n', line])), ended ? '\n' : '');
}

async function* once(...chunks: readonly Chunk[]): AsyncGenerator<Chunk> {
  yield* chunks;
}

/** The tally of the plain twin: each line by JSON.parse and the readers, each record counted by itself. */
async function plainly(bytes: Uint8Array, plan: TallyPlan = PLAN, reading: NdjsonReading = {}): Promise<Tally> {
  const counter = startCount(plan, 'plain');
  for (const row of readNdjsonText(bytes, reading)) countRecord(counter, row);
  return tallyOf(counter);
}

/** The tally by bytes, and how many lines were never made into objects. */
async function quickly(
  chunks: Iterable<Chunk>,
  reading: NdjsonReading = {},
): Promise<{ tally: Tally; scanned: number }> {
  const counter = startCount(PLAN);
  const lines = linesOf(counter, reading);
  const { tally } = await countPieces(counter, quickFeed(counter, reading, lines), chunks, {});
  return { tally, scanned: lines.scanned };
}

describe('lines in the usual form', () => {
  test('are counted without making objects', async () => {
    const many = file(Array.from({ length: 500 }, () => LINE));
    const { tally, scanned } = await quickly([many]);
    expect(scanned).toBe(500);
    expect(tally).toEqual(await plainly(many));
    expect(tally.groups).toHaveLength(1);
  });

  test('and any order of keys, with a space behind marks and with CRLF', async () => {
    const shuffled = fc.shuffledSubarray(Object.entries(USUAL), { minLength: Object.keys(USUAL).length });
    for (const entries of fc.sample(shuffled, { numRuns: 50, seed: 1 })) {
      const spaced = `{${entries.map(([key, value]) => `"${key}": ${JSON.stringify(value)}`).join(', ')}}\r`;
      const { tally, scanned } = await quickly([file([spaced])]);
      expect(scanned).toBe(1);
      expect(tally).toEqual(await plainly(file([spaced])));
    }
  });

  test.each<[string, object]>([
    ['with the fewest fields', FEW],
    ['of an agency', { ...FEW, unit: undefined, agency: 'H26.14.101' }],
    ['settled by a unit', { ...FEW, settledBy: '00466' }],
    ['by post, for information', { ...FEW, submissionChannel: 'post', serviceLevel: 'information' }],
    ['in person, partly online', { ...FEW, submissionChannel: 'in-person', serviceLevel: 'partial' }],
    ['without a service', { ...FEW, serviceLevel: 'none' }],
    ['on 29 February', { ...FEW, code: 'H26-240229-0001', unit: '00001', receivedAt: '2024-02-29T08:00:00+07:00' }],
    ['settled and due at once', { ...FEW, dueAt: USUAL.dueAt, settledAt: USUAL.dueAt }],
  ])('%s', async (_, dossier) => {
    const line = file([JSON.stringify(dossier)]);
    const { tally, scanned } = await quickly([line]);
    expect(tally).toEqual(await plainly(line));
    expect(scanned).toBe(1);
  });
});

describe('lines in another form are read as readNdjson reads them', () => {
  test.each<[string, string]>([
    ['escapes', LINE.replace('H26', '\\u004826')],
    ['two spaces', LINE.replace(':', ':  ')],
    ['a space before a colon', LINE.replace(':', ' :')],
    ['a code of the older generation', LINE.replace('H26.14-', '000.17.22.H26-')],
    ['an instant of Greenwich', LINE.replace('T08:00:00+07:00', 'T01:00:00Z')],
    ['an instant at half past an hour', LINE.replace('T08:00:00+07:00', 'T08:30:00+07:30')],
    ['milliseconds', LINE.replace('16:30:00', '16:30:00.250')],
    ['a unit out of force', LINE.replace('00613', '00607')],
    [
      'a year that no table holds',
      JSON.stringify({ ...FEW, agency: 'H26', unit: undefined, receivedAt: '1969-07-01T08:00:00+07:00' }),
    ],
    ['a very long number of the day', LINE.replace('-0001', `-${'1'.repeat(100)}`)],
  ])('%s', async (_, line) => {
    const { tally, scanned } = await quickly([file([line])]);
    expect(scanned).toBe(0);
    expect(tally).toEqual(await plainly(file([line])));
  });

  test.each([...FAULTY_LINES, ...TRUNCATED])('%s', async (_, line) => {
    for (const lines of [
      [LINE, line, LINE],
      [line, LINE],
      [LINE, line],
    ]) {
      for (const ended of [true, false]) {
        const bytes = file(lines, ended);
        const reading = { longestLine: LONGEST };
        expect((await quickly([bytes], reading)).tally).toEqual(await plainly(bytes, PLAN, reading));
      }
    }
  });

  test('of two ways to write, a blank behind each mark or none, one after the other', async () => {
    const blanks = LINE.replaceAll('":', '": ').replaceAll(',"', ', "');
    const mixed = LINE.replaceAll('":', '": ');
    const lines = file([LINE, blanks, blanks, LINE, mixed, LINE, blanks, mixed, blanks]);
    const { tally, scanned } = await quickly([lines]);
    expect(tally).toEqual(await plainly(lines));
    expect(scanned).toBe(7);
  });

  test('as long as any that is confirmed', async () => {
    const agency = `H26${'.123'.repeat(8)}`;
    const code = `${agency}-250701-${'1'.repeat(20)}`;
    const longest = { ...USUAL, code, unit: undefined, agency, settledBy: agency, platform: 'p'.repeat(60) };
    const level = { serviceLevel: 'information', digitised: false, eligibleForFull: false, paidOnline: false };
    const line = JSON.stringify({ ...longest, ...level, submissionChannel: 'in-person' });
    const blanks = line.replaceAll('":', '": ').replaceAll(',"', ', "');
    expect(blanks.length).toBeLessThan(LONGEST_SCAN - 64);
    const { tally, scanned } = await quickly([file([blanks, line])]);
    expect(scanned).toBe(2);
    expect(tally).toEqual(await plainly(file([blanks, line])));
  });

  test.each<[string, (nth: number) => object]>([
    ['platforms', (nth) => ({ platform: `p-${nth}` })],
    ['platforms of one and two letters', (nth) => ({ platform: nth.toString(36) })],
    ['receiving agencies', (nth) => ({ unit: undefined, agency: `H26.${10 + nth}` })],
    ['settling agencies and units', (nth) => ({ settledBy: nth % 3 === 0 ? '00466' : `H26.${100 + nth}` })],
  ])('more %s than are kept, time and again', async (_, fields) => {
    const many = Array.from({ length: 150 }, (_none, nth) => JSON.stringify({ ...FEW, ...fields(nth % 50) }));
    const { tally, scanned } = await quickly([file(many)]);
    expect(tally).toEqual(await plainly(file(many)));
    expect(scanned).toBe(150);
  });

  test.each([
    ['Uint8Array', (size: number) => new Uint8Array(size)],
    ['Buffer of Node', (size: number) => Buffer.alloc(size)],
  ])('a source may use one %s for all chunks, of any size', async (_, make) => {
    const bytes = file([LINE, JSON.stringify(FEW), 'x', LINE], false);
    const expected = await plainly(bytes);
    for (let size = 1; size <= bytes.length; size += 1)
      expect((await quickly(refilled(make(size), bytes))).tally).toEqual(expected);
  });

  test('a file that ends in spaces of its last line', async () => {
    expect((await quickly([`${LINE}\n  \n`])).tally).toEqual(await plainly(joined(`${LINE}\n  \n`)));
  });
});

/** Good dossiers of the random ones, written at +07:00, in the order of keys that a generator writes. */
const written: fc.Arbitrary<string> = dossiers.map(({ receivedAt, dueAt, settledAt, ...dossier }: Dossier) => {
  const at = (utc: string) => `${new Date(Date.parse(utc) + 25_200_000).toISOString().slice(0, 19)}+07:00`;
  const due = dueAt === undefined ? {} : { dueAt: at(dueAt) };
  const settledIn = settledAt === undefined ? {} : { settledAt: at(settledAt) };
  return JSON.stringify({ ...dossier, receivedAt: at(receivedAt), ...due, ...settledIn });
});

const put = fc.oneof(
  fc.constantFrom(
    ...'0123456789.:-+TZaH"{},\\ \r\n\t',
    'true',
    'false',
    'null',
    '"unit"',
    ',"hasFee":true',
    'ệ',
    '\uFEFF',
  ),
  fc.string({ maxLength: 3 }),
);

/** The same with a blank behind each colon and comma of JSON: no text of a good dossier has one before a quote or a brace. */
const spaced = written.map((line) => line.replaceAll('":', '": ').replaceAll(',"', ', "'));

/** A line with some of its characters changed, left out or doubled. */
const mutated = fc
  .tuple(
    fc.oneof(written, spaced, fc.constant(LINE)),
    fc.array(fc.tuple(fc.nat(), fc.nat(4), put), { minLength: 1, maxLength: 3 }),
  )
  .map(([line, changes]) =>
    changes.reduce((text, [place, gone, more]) => {
      const at = place % (text.length + 1);
      return text.slice(0, at) + more + text.slice(at + gone);
    }, line),
  );

/** A line with some of its digits changed. */
const redated = fc
  .tuple(written, fc.array(fc.tuple(fc.nat(), fc.nat(9)), { minLength: 1, maxLength: 3 }))
  .map(([line, changes]) => {
    const digits = [...line.matchAll(/\d/g)].map(({ index }) => index);
    return changes.reduce((text, [nth, digit]) => {
      const at = digits[nth % digits.length] ?? 0;
      return text.slice(0, at) + digit + text.slice(at + 1);
    }, line);
  });

const twoDigits = (max: number) => fc.nat(max).map((number) => String(number).padStart(2, '0'));
const dates = fc
  .tuple(
    fc.integer({ min: 1998, max: 2069 }),
    twoDigits(19),
    twoDigits(39),
    twoDigits(29),
    twoDigits(69),
    twoDigits(69),
  )
  .map(([year, month, day, hour, minute, second]) => ({
    instant: `${year}-${month}-${day}T${hour}:${minute}:${second}+07:00`,
    code: `H26.14-${String(year).slice(2)}${month}${day}-0001`,
  }));
const dated = fc.tuple(dates, dates, dates, fc.nat(2)).map(([one, other, third, how]) => {
  const agency = { ...USUAL, unit: undefined, agency: 'H26.14', dueAt: undefined, settledAt: undefined };
  if (how === 0) return JSON.stringify({ ...agency, code: one.code });
  const received = { ...agency, receivedAt: one.instant };
  return JSON.stringify(how === 1 ? received : { ...received, dueAt: other.instant, settledAt: third.instant });
});

describe('any bytes give the tally of the plain twin', () => {
  const anyLine = fc.oneof(
    { weight: 4, arbitrary: written as fc.Arbitrary<Chunk> },
    { weight: 2, arbitrary: spaced },
    { weight: 3, arbitrary: mutated },
    { weight: 3, arbitrary: redated },
    { weight: 3, arbitrary: dated },
    { weight: 1, arbitrary: fc.constantFrom<Chunk>('', ' \r', LINE, `${LINE}\r`) },
    { weight: 1, arbitrary: fc.constantFrom(...FAULTY_LINES.map(([, line]) => line)) },
    { weight: 1, arbitrary: fc.uint8Array({ maxLength: 20 }) },
  );

  test('cut anywhere, under any limit', async () => {
    const seen = { scanned: 0, faulty: 0 };
    await fc.assert(
      fc.asyncProperty(
        fc.array(anyLine, { minLength: 3, maxLength: 30 }),
        fc.boolean(),
        fc.array(fc.nat(), { maxLength: 6 }),
        fc.constantFrom(40, 500, undefined),
        async (lines, ended, cuts, longest) => {
          const bytes = file(lines, ended);
          const reading = longest === undefined ? {} : { longestLine: longest };
          const expected = JSON.stringify(await plainly(bytes, PLAN, reading));
          const at = [0, ...cuts.map((cut) => cut % (bytes.length + 1)).toSorted((one, other) => one - other)];
          const whole = await quickly([bytes, new Uint8Array(0)], reading);
          const cut = await quickly(
            at.map((from, nth) => bytes.subarray(from, at[nth + 1] ?? bytes.length)),
            reading,
          );
          const end = `${ended || lines.length === 0 ? '' : '\n'}${'x'.repeat(2 * LONGEST_SCAN)}\n`;
          const followed = joined(bytes, end);
          expect(JSON.stringify(whole.tally)).toBe(expected);
          expect(JSON.stringify(cut.tally)).toBe(expected);
          const ofFollowed = JSON.stringify((await quickly([followed], reading)).tally);
          expect(ofFollowed).toBe(JSON.stringify(await plainly(followed, PLAN, reading)));
          seen.scanned += whole.scanned;
          seen.faulty += whole.tally.records.faulty;
        },
      ),
      { numRuns: 300 },
    );
    expect(seen.scanned).toBeGreaterThan(200);
    expect(seen.faulty).toBeGreaterThan(500);
  }, 120_000);
});

describe('a line that is confirmed', () => {
  const flat = emptyFlat();
  const scan = newScan(flat);
  const bytes = new Uint8Array(2 * LONGEST_SCAN);
  const encoder = new TextEncoder();

  /** Whether the bytes of a line are confirmed. The readers must accept it then, and give the same numbers. */
  function confirmed(line: string): boolean {
    const { written: length } = encoder.encodeInto(line, bytes);
    bytes.set([10], length);
    if (scanLine(scan, new DataView(bytes.buffer), 0) < 0) return false;
    const [row] = readNdjsonText(line);
    if (row?.read.ok !== true) expect(line).toBe('a line that readNdjson accepts');
    else {
      const expected = emptyFlat();
      expect(flatten(row.read.value, EVERYTHING, expected)).toBe(true);
      expect({ ...flat, lateness: Math.sign(flat.lateness) }).toEqual({
        ...expected,
        procedure: '',
        platform: undefined,
      });
    }
    return true;
  }

  test.each<[string, fc.Arbitrary<string>, number]>([
    ['was changed in some characters', mutated, 100],
    ['was changed in some digits', redated, 1_000],
    ['has dates of 1998 to 2069, or such as do not exist', dated, 500],
    ['is good', written, 20_000],
    ['is good and spaced', spaced, 20_000],
  ])(
    'is a good dossier in numbers: one that %s',
    (_, lines, least) => {
      let sure = 0;
      fc.assert(
        fc.property(lines, (line) => {
          sure += line.length < LONGEST_SCAN && confirmed(line) ? 1 : 0;
        }),
        { numRuns: 20_000 },
      );
      expect(sure).toBeGreaterThanOrEqual(least);
    },
    120_000,
  );
});

describe('other plans', () => {
  const bytes = file([LINE, 'x', JSON.stringify(FEW)]);

  test.each<[string, TallyPlan]>([
    ['by procedure', { by: [byProcedure], of: [received] }],
    ['by platform', { by: [byPlatform], of: [received] }],
    ['by days of handling', { by: [byHandlingDays], of: [settled] }],
    ['by the settling body', { by: [bySettlingBody], of: [received] }],
    [
      'values told apart',
      {
        by: [],
        of: [distinct(received, { name: 'd', title: { vi: 'Thử', en: 'Test' }, field: 'platform', unit: 'item' })],
      },
    ],
  ])('%s', async (_, plan) => {
    expect(await tallyNdjson(once(bytes), plan)).toEqual({ status: 'complete', tally: await plainly(bytes, plan) });
    expect(await tallyNdjson(once(bytes), plan)).toEqual(await tallyAsync(readNdjson(once(bytes)), plan));
  });

  test.each<[string, TallyPlan]>([
    ['the quick way', { by: [], of: [received], firstRow: 1001 }],
    ['the plain way', { by: [byProcedure], of: [received], firstRow: 1001 }],
  ])('rows are numbered from where the plan says, %s', async (_, plan) => {
    const long = { longestLine: 400 };
    const { tally } = await tallyNdjson(once(bytes, ' '.repeat(1_000), '\n'), plan, { longestLine: 1_000 });
    expect(tally.faults.map(({ row }) => row)).toEqual([1002]);
    const longer = await tallyNdjson(once(bytes, 'x'.repeat(1_000), '\n'), plan, long);
    expect(longer.tally.faults.map(({ row }) => row)).toEqual([1001, 1002, 1004]);
  });
});

test('a limit that is none is a mistake', async () => {
  const bad = tallyNdjson(once(LINE), PLAN, { longestLine: 0 });
  await expect(bad).rejects.toMatchObject({ code: 'ndjson.longest-line' });
  expect(thrown(() => startCount({ by: [], of: [] }))?.code).toBe('tally.nothing-to-count');
});
