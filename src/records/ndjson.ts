import { byteMaker, type Chunk } from './chunks.js';
import type { DossierRow } from './row.js';
import { type NdjsonReading, rowReader } from './row-reader.js';
import { type ChunkSource, chunksOf } from './source.js';

/**
 * Reads dossiers from NDJSON, one JSON object a line, from texts or bytes in UTF-8 that are cut anywhere, also inside a
 * character. Each line gives a row with its number as an editor counts; blank lines are counted and give none. A wrong
 * line costs no other: it is a row with issues, those of `checkDossier` or `ndjson.not-json`, `ndjson.truncated` (a last
 * line that breaks off), `ndjson.line-too-long`, `ndjson.not-utf-8` or `ndjson.key-twice`. A byte-order mark is dropped
 * at the very start alone, and not where `firstRow` says that it is none. Whether a unit was in force is asked when rows
 * are counted.
 *
 * No more than one line and one chunk are held. The source is read as the rows are asked for, and closed by who stops.
 *
 * @param source - a stream of Node, a `ReadableStream`, or any iterable of texts or bytes
 * @param reading - how long a line may be, and the number of the first one
 * @returns the rows, in their order
 * @throws Mistake `ndjson.chunk` for a chunk that is neither text nor bytes, `ndjson.longest-line` for a limit that is
 * no whole number above 0, `ndjson.first-row` for a number that is not whole; errors of the source are passed on
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
  const [bytes, reader] = [byteMaker(), rowReader(reading)];
  for await (const chunk of chunksOf(source)) {
    for (const piece of bytes.push(chunk)) for (const row of reader.push(piece)) yield row;
  }
  yield* reader.push(bytes.end());
  yield* reader.end();
}

/**
 * Reads dossiers from NDJSON that is whole in memory: the rows that {@link readNdjson} gives.
 *
 * @param text - the text, or its bytes in UTF-8
 * @param reading - how long a line may be, and the number of the first one
 * @returns the rows, in their order, read as they are asked for
 * @throws Mistake `ndjson.chunk` for what is neither text nor bytes, and others as {@link readNdjson} does
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
  const [bytes, reader] = [byteMaker(), rowReader(reading)];
  for (const piece of bytes.push(text)) yield* reader.push(piece);
  yield* reader.push(bytes.end());
  yield* reader.end();
}
