import { type Checked, mistake } from '../issues/index.js';
import { checkDossier, type Dossier } from '../services/index.js';
import { byteMaker, type Chunk } from './chunks.js';
import { keyTwice } from './key-twice.js';
import { type Line, lineCutter } from './lines.js';
import type { DossierRow } from './row.js';
import { type ChunkSource, chunksOf } from './source.js';
import { notJson, statedTwice, truncated } from './wrong-line.js';

/** What may be set for reading NDJSON. */
export interface NdjsonReading {
  /**
   * The bytes that a line may have; 1,048,576 where none are given, thousands of times a dossier. A longer line is
   * refused, and nothing of it is kept in memory.
   */
  readonly longestLine?: number;
}

/**
 * Reads dossiers from NDJSON, one JSON object a line, from texts or bytes in UTF-8 that are cut anywhere, also inside a
 * character. Each line gives a row with its number as an editor counts; blank lines are counted and give none. A wrong
 * line costs no other: it is a row with issues, those of `checkDossier` or `ndjson.not-json`, `ndjson.truncated` (a last
 * line that breaks off), `ndjson.line-too-long`, `ndjson.not-utf-8` or `ndjson.key-twice`. A byte-order mark is dropped
 * at the very start alone. Whether a unit was in force is asked when rows are counted.
 *
 * No more than one line and one chunk are held. The source is read as the rows are asked for, and closed by who stops.
 *
 * @param source - a stream of Node, a `ReadableStream`, or any iterable of texts or bytes
 * @param reading - how long a line may be
 * @returns the rows, in their order
 * @throws Mistake `ndjson.chunk` for a chunk that is neither text nor bytes, `ndjson.longest-line` for a limit that is
 * no whole number above 0; errors of the source are passed on
 * @example
 * ```ts
 * import { readNdjson } from '@hanoi-dx/core/records';
 *
 * const line = '{"code":"H26.14-250701-0001","procedure":"1.001776","agency":"H26.14","submissionChannel":"online",' +
 *   '"serviceLevel":"full","receivedAt":"2025-07-01T08:00:00+07:00"}';
 * const seen = [];
 * for await (const { row, read } of readNdjson([line.slice(0, 50), line.slice(50), '\r\n\n{"code":']))
 *   seen.push([row, read.ok ? read.value.code : read.issues[0]?.code]);
 * seen; // → [[1, 'H26.14-250701-0001'], [3, 'ndjson.truncated']]
 * ```
 */
export async function* readNdjson(
  source: ChunkSource,
  reading: NdjsonReading = {},
): AsyncGenerator<DossierRow, void, void> {
  const reader = rowReader(reading);
  for await (const chunk of chunksOf(source)) {
    for (const row of reader.push(chunk)) yield row;
  }
  for (const row of reader.end()) yield row;
}

/**
 * Reads dossiers from NDJSON that is whole in memory: the rows that {@link readNdjson} gives.
 *
 * @param text - the text, or its bytes in UTF-8
 * @param reading - how long a line may be
 * @returns the rows, in their order, read as they are asked for
 * @throws Mistake `ndjson.chunk` for what is neither text nor bytes, `ndjson.longest-line` as {@link readNdjson} does
 * @example
 * ```ts
 * import { readNdjsonText } from '@hanoi-dx/core/records';
 *
 * const [first] = readNdjsonText('{"code":7}');
 * const read = first?.read;
 * read?.ok === false && read.issues.map(({ code }) => code).slice(0, 2); // → ['dossier-code.malformed', 'field.missing']
 * ```
 */
export function* readNdjsonText(text: Chunk, reading: NdjsonReading = {}): Generator<DossierRow, void, void> {
  const reader = rowReader(reading);
  yield* reader.push(text);
  yield* reader.end();
}

const LONGEST_LINE = 1_048_576;
const BYTE_ORDER_MARK = '\uFEFF';
const BLANK = /^[ \t\r]*$/;

/** The bytes that a line may have. */
export function limitOf({ longestLine = LONGEST_LINE }: NdjsonReading): number {
  if (!Number.isSafeInteger(longestLine) || longestLine < 1) throw badLimit(longestLine);
  return longestLine;
}

function rowReader(reading: NdjsonReading) {
  const bytes = byteMaker();
  const cutter = lineCutter(limitOf(reading));
  let row = 0;
  function* rowsOf(lines: readonly Line[], unended = false): Iterable<DossierRow> {
    for (const line of lines) {
      row += 1;
      const text = row === 1 && typeof line === 'string' && line.startsWith(BYTE_ORDER_MARK) ? line.slice(1) : line;
      if (typeof text !== 'string') yield { row, read: text };
      else if (!BLANK.test(text)) yield { row, read: readLine(text, unended) };
    }
  }
  return {
    *push(chunk: Chunk): Iterable<DossierRow> {
      for (const piece of bytes.push(chunk)) yield* rowsOf(cutter.push(piece));
    },
    *end(): Iterable<DossierRow> {
      yield* rowsOf(cutter.push(bytes.end()));
      const last = cutter.end();
      if (last !== undefined) yield* rowsOf([last], true);
    },
  };
}

function readLine(line: string, unended: boolean): Checked<Dossier> {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch {
    return unended ? truncated(line) : notJson(line);
  }
  const checked = checkDossier(value);
  const twice = checked.ok ? keyTwice(line, checked.value) : undefined;
  return twice === undefined ? checked : statedTwice(twice);
}

function badLimit(limit: unknown): Error {
  return mistake('ndjson.longest-line', {
    vi: `longestLine là ${String(limit)}: cần một số nguyên dương, tính bằng byte.`,
    en: `longestLine is ${String(limit)}: give a whole number of bytes above 0.`,
  });
}
