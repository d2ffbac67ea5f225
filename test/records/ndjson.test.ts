import { createReadStream, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runInNewContext } from 'node:vm';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Chunk, type ChunkSource, type DossierRow, readNdjson, readNdjsonText } from '../../src/records/index.js';
import { ALL, FEW } from '../services/good.js';
import { thrown } from '../thrown.js';
import { FAULTY_LINES, LONGEST, TRUNCATED } from './faulty-lines.js';
import { refilled } from './refilled.js';

const LINE = JSON.stringify(FEW);

async function rowsOf(source: ChunkSource, longestLine?: number): Promise<DossierRow[]> {
  const rows: DossierRow[] = [];
  for await (const row of readNdjson(source, longestLine === undefined ? {} : { longestLine })) rows.push(row);
  return rows;
}

/** The number of each row with the code of its dossier, or of its first issue. */
const brief = (rows: Iterable<DossierRow>): readonly (readonly [number, string | undefined])[] =>
  [...rows].map(({ row, read }) => [row, read.ok ? read.value.code : read.issues[0]?.code]);

const GOOD = FEW.code;

function joined(...parts: readonly Chunk[]): Uint8Array {
  const encoder = new TextEncoder();
  return Uint8Array.from(parts.flatMap((part) => [...(typeof part === 'string' ? encoder.encode(part) : part)]));
}

describe('good lines', () => {
  test.each<[string, string, readonly (readonly [number, string])[]]>([
    ['one line', `${LINE}\n`, [[1, GOOD]]],
    ['one line without its end', LINE, [[1, GOOD]]],
    [
      'CRLF',
      `${LINE}\r\n${LINE}\r\n`,
      [
        [1, GOOD],
        [2, GOOD],
      ],
    ],
    [
      'CRLF and LF mixed',
      `${LINE}\r\n${LINE}\n${LINE}`,
      [
        [1, GOOD],
        [2, GOOD],
        [3, GOOD],
      ],
    ],
    [
      'a byte-order mark at the start',
      `\uFEFF${LINE}\n${LINE}\n`,
      [
        [1, GOOD],
        [2, GOOD],
      ],
    ],
    [
      'blank lines, which are counted',
      `\n \t\r\n${LINE}\n\n\n${LINE}\n\n`,
      [
        [3, GOOD],
        [6, GOOD],
      ],
    ],
    ['spaces around and inside', ` ${JSON.stringify(ALL, undefined, 1).replaceAll('\n', ' ')} \n`, [[1, GOOD]]],
    ['escapes', `${LINE.replace('H26', '\\u004826')}\n`, [[1, GOOD]]],
    ['a byte-order mark alone', '\uFEFF', []],
    ['nothing', '', []],
  ])('%s', async (_, text, rows) => {
    expect(brief(readNdjsonText(text))).toEqual(rows);
    expect(brief(await rowsOf([text]))).toEqual(rows);
  });

  test('give the dossier as it was written', () => {
    const [row] = readNdjsonText(JSON.stringify(ALL));
    expect(row?.read).toEqual({ ok: true, value: ALL });
  });

  test('of exactly the longest length are read', () => {
    expect(brief(readNdjsonText(`${LINE}\n${LINE}`, { longestLine: LINE.length }))).toEqual([
      [1, GOOD],
      [2, GOOD],
    ]);
    expect(brief(readNdjsonText(`${LINE}\n`, { longestLine: LINE.length - 1 }))).toEqual([[1, 'ndjson.line-too-long']]);
  });
});

describe('a wrong line costs itself alone', () => {
  test.each(FAULTY_LINES)('%s', async (_, line, code) => {
    const file = joined(LINE, '\n', line, '\n', LINE, '\n');
    const expected = [
      [1, GOOD],
      [2, code],
      [3, GOOD],
    ];
    expect(brief(await rowsOf([file], LONGEST))).toEqual(expected);
    expect(brief(readNdjsonText(file, { longestLine: LONGEST }))).toEqual(expected);
  });

  test.each(TRUNCATED)('%s', async (_, line, code) => {
    expect(brief(await rowsOf([joined(LINE, '\n', line)]))).toEqual([
      [1, GOOD],
      [2, code],
    ]);
  });

  test('a last line that is no UTF-8 before its end was not cut off there', () => {
    const file = joined(LINE, '\n{"code":"', Uint8Array.of(0xff), '"');
    expect(brief(readNdjsonText(file))).toEqual([
      [1, GOOD],
      [2, 'ndjson.not-utf-8'],
    ]);
  });

  test('its beginning is shown, with a mark for what is no UTF-8', () => {
    const [row] = readNdjsonText(joined('{"a":"', Uint8Array.of(0xff), 'x'.repeat(100), '"}\n'));
    expect(row?.read).toMatchObject({ issues: [{ received: `"{\\"a\\":\\"\uFFFD${'x'.repeat(53)}…"` }] });
  });

  test('a line of 50 MB is refused by its length without being held, and the next line is read', async () => {
    const piece = new Uint8Array(100_000).fill(120);
    function* file(): Generator<Chunk> {
      yield `${LINE}\n{"code":"`;
      for (let at = 0; at < 500; at += 1) yield piece;
      yield `"}\n${LINE}\n`;
    }
    globalThis.gc?.();
    const before = process.memoryUsage();
    const rows = await rowsOf(file());
    const after = process.memoryUsage();
    expect(brief(rows)).toEqual([
      [1, GOOD],
      [2, 'ndjson.line-too-long'],
      [3, GOOD],
    ]);
    expect(rows[1]?.read).toMatchObject({
      issues: [{ received: '50000011 bytes', expected: 'at most 1048576 bytes' }],
    });
    const grown = after.heapUsed + after.arrayBuffers - before.heapUsed - before.arrayBuffers;
    expect(grown).toBeLessThan(30_000_000);
  });

  test('a chunk of 60 MB is handled in pieces', () => {
    const lines = `${'x'.repeat(60_000_000)}\n${LINE}\n`;
    expect(brief(readNdjsonText(lines))).toEqual([
      [1, 'ndjson.line-too-long'],
      [2, GOOD],
    ]);
    expect(brief(readNdjsonText(joinedText(lines)))).toEqual([
      [1, 'ndjson.line-too-long'],
      [2, GOOD],
    ]);
  });
});

const joinedText = (text: string): Uint8Array => new TextEncoder().encode(text);

const someLine = fc.oneof(
  fc.constantFrom<Chunk>(LINE, `${LINE}\r`, JSON.stringify(ALL), '', ' \r', '\uFEFF', `\uFEFF${LINE}`, '{"Tr\u1EF1c":'),
  fc.constantFrom(...FAULTY_LINES.map(([, line]) => line)),
  fc.string({ unit: 'binary' }),
  fc.uint8Array({ maxLength: 20 }),
);

describe('any way of cutting', () => {
  test('bytes gives the same rows', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(someLine, { maxLength: 8 }),
        fc.boolean(),
        fc.array(fc.nat(), { maxLength: 30 }),
        fc.constantFrom(40, LONGEST, undefined),
        async (lines, ended, cuts, longest) => {
          const file = joined(...lines.flatMap((line, at) => (at === 0 ? [line] : ['\n', line])), ended ? '\n' : '');
          const whole = [...readNdjsonText(file, longest === undefined ? {} : { longestLine: longest })];
          const at = [0, ...cuts.map((cut) => cut % (file.length + 1)).toSorted((one, other) => one - other)];
          const chunks = at.map((from, nth) => file.subarray(from, at[nth + 1] ?? file.length));
          expect(await rowsOf(chunks, longest)).toEqual(whole);
          expect(
            await rowsOf(
              [...file].map((byte) => Uint8Array.of(byte)),
              longest,
            ),
          ).toEqual(whole);
        },
      ),
      { numRuns: 300 },
    );
  });

  test('text gives the same rows, and the same as its bytes', async () => {
    const text = fc.string({ unit: 'grapheme' });
    const lines = fc.array(fc.oneof(text, fc.constantFrom(LINE, '{"a":"𝒜"}', '')), { maxLength: 6 });
    await fc.assert(
      fc.asyncProperty(lines, fc.array(fc.nat(), { maxLength: 20 }), async (parts, cuts) => {
        const whole = parts.join('\n');
        const at = [0, ...cuts.map((cut) => cut % (whole.length + 1)).toSorted((one, other) => one - other)];
        const chunks = at.map((from, nth) => whole.slice(from, at[nth + 1] ?? whole.length));
        const expected = [...readNdjsonText(joinedText(whole))];
        expect([...readNdjsonText(whole)]).toEqual(expected);
        expect(await rowsOf(chunks)).toEqual(expected);
        expect(await rowsOf(whole.split(''))).toEqual(expected);
      }),
      { numRuns: 300 },
    );
  });

  test('between the two halves of a character keeps it, also at the end of a piece', () => {
    const pad = 'x'.repeat(65_535 - '{"code":"'.length);
    for (const shift of ['', 'y']) {
      const [row] = readNdjsonText(`{"code":"${shift}${pad}𝒜"}`, { longestLine: 100_000 });
      expect(row?.read.ok).toBe(false);
      expect(JSON.stringify(row)).not.toContain('\uFFFD');
    }
    const text = '{"code":"𝒜"}';
    const half = text.indexOf('𝒜') + 1;
    const [row] = readNdjsonText(text);
    expect(row?.read).toMatchObject({ issues: [{ received: '"𝒜"' }, {}, {}, {}, {}, {}] });
    return expect(rowsOf([text.slice(0, half), text.slice(half)])).resolves.toEqual([row]);
  });

  test('half a character before bytes, or at the very end, is no character', async () => {
    expect(await rowsOf(['{"\uD835', joinedText('":1}')])).toEqual([...readNdjsonText('{"\uFFFD":1}')]);
    expect(brief(await rowsOf(['{"\uD835']))).toEqual([[1, 'ndjson.truncated']]);
  });

  // `slice` of a Buffer of Node is a view, and that of a Uint8Array a copy: both kinds are filled again.
  test.each([
    ['Uint8Array', (size: number) => new Uint8Array(size)],
    ['Buffer of Node', (size: number) => Buffer.alloc(size)],
  ])('a source may use one %s for all chunks, of any size', async (_, make) => {
    const file = joinedText(`${LINE}\n${JSON.stringify(ALL)}\nx\n${LINE}`);
    const expected = [...readNdjsonText(file)];
    for (let size = 1; size <= file.length; size += 1)
      expect(await rowsOf(refilled(make(size), file))).toEqual(expected);
  });
});

describe('sources', () => {
  const three = `${LINE}\n`.repeat(3);

  test('a stream of Node, as bytes and as text', async () => {
    const path = join(mkdtempSync(join(tmpdir(), 'ndjson-')), 'three.ndjson');
    writeFileSync(path, three);
    expect(await rowsOf(createReadStream(path, { highWaterMark: 50 }))).toHaveLength(3);
    expect(await rowsOf(createReadStream(path, { encoding: 'utf8', highWaterMark: 50 }))).toHaveLength(3);
  });

  test('the body of a response', async () => {
    const body = new Response(three).body;
    expect(await rowsOf(body ?? [])).toHaveLength(3);
  });

  test('a stream is closed and given free by who stops early, and given free at its end', async () => {
    const cancelled: string[] = [];
    const stream = (name: string) => {
      let left = 3;
      return new ReadableStream<string>({
        pull(controller) {
          if (left === 0) controller.close();
          else controller.enqueue(`${LINE}\n`);
          left -= 1;
        },
        cancel: () => void cancelled.push(name),
      });
    };
    const [stopped, ended] = [stream('stopped'), stream('ended')];
    for await (const { row } of readNdjson(stopped)) if (row === 1) break;
    for await (const { row } of readNdjson(ended)) expect(row).toBeLessThanOrEqual(3);
    expect(cancelled).toEqual(['stopped']);
    expect([stopped.locked, ended.locked]).toEqual([false, false]);
  });

  test('a chunk of a stream that is not there is passed over', async () => {
    const chunks = [{ done: false }, { done: false, value: LINE }, { done: true }];
    const reader = {
      read: async () => chunks.shift() ?? { done: true },
      cancel: async () => expect.unreachable(),
      releaseLock: () => undefined,
    };
    expect(await rowsOf({ getReader: () => reader })).toHaveLength(1);
  });

  test('an iterable is read no further than asked, and closed by who stops', async () => {
    const seen: string[] = [];
    async function* source(): AsyncGenerator<string, void, void> {
      try {
        for (const name of ['first', 'second', 'third']) {
          seen.push(name);
          yield `${LINE}\n`;
        }
      } finally {
        seen.push('closed');
      }
    }
    for await (const { row } of readNdjson(source())) if (row === 2) break;
    expect(seen).toEqual(['first', 'second', 'closed']);
  });

  test("a source's own error is passed on, after the rows before it", async () => {
    async function* source(): AsyncGenerator<string, void, void> {
      yield `${LINE}\n`;
      throw new Error('connection lost');
    }
    const rows: number[] = [];
    const reading = async () => {
      for await (const { row } of readNdjson(source())) rows.push(row);
    };
    await expect(reading()).rejects.toThrow('connection lost');
    expect(rows).toEqual([1]);
  });
});

describe('rows are numbered from where the reading says', () => {
  test('and only the very start has a byte-order mark to drop', () => {
    const lines = `\uFEFF${LINE}\n\n${LINE}`;
    expect(brief(readNdjsonText(lines, { firstRow: 7 }))).toEqual([
      [7, 'ndjson.not-json'],
      [9, GOOD],
    ]);
    for (const firstRow of [0, 1]) expect(brief(readNdjsonText(lines, { firstRow }))[0]).toEqual([firstRow, GOOD]);
  });
});

describe('mistakes of a program', () => {
  test.each([-1, 1.5, Number.NaN, Number.POSITIVE_INFINITY])('a first row of %s', (firstRow) => {
    expect(thrown(() => [...readNdjsonText('', { firstRow })])?.code).toBe('ndjson.first-row');
  });

  test.each([0, -1, 1.5, Number.NaN, Number.POSITIVE_INFINITY])('a longest line of %s', (longestLine) => {
    expect(thrown(() => [...readNdjsonText('', { longestLine })])?.code).toBe('ndjson.longest-line');
  });

  test('bytes of another realm are bytes, other views are not', async () => {
    const bytes: Uint8Array = runInNewContext('Uint8Array.from(list)', { list: [...new TextEncoder().encode(LINE)] });
    expect((await rowsOf([bytes])).map(({ read }) => read.ok)).toEqual([true]);
    const views = [new Uint16Array(2)] as unknown as ChunkSource; // as a program in JavaScript may send
    await expect(rowsOf(views)).rejects.toMatchObject({ code: 'ndjson.chunk' });
  });

  test('chunks that are neither text nor bytes', async () => {
    const objects = [{ code: 'H26' }] as unknown as ChunkSource; // as a stream of objects gives them
    await expect(rowsOf(objects)).rejects.toMatchObject({ code: 'ndjson.chunk' });
  });
});
