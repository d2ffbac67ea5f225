import type { Tally, TallyPlan } from '../../tallies/index.js';
import { type Counter, countFlat, countRecord, startCount, tallyOf } from '../../tallies/internal.js';
import { byteMaker } from '../chunks.js';
import { limitOf, type NdjsonReading, readNdjson, readNdjsonText } from '../ndjson.js';
import { type ChunkSource, chunksOf } from '../source.js';
import { tooLong } from '../wrong-line.js';
import { LONGEST_SCAN, newScan, type Scan, scanLine } from './scan.js';

/**
 * Checks and counts the dossiers of NDJSON in one pass over its bytes: what `tallyAsync` gives of `readNdjson`, several times
 * faster, with memory that does not grow with the source. Lines in the usual form are read without making objects; all
 * others, good or faulty, are read as `readNdjson` reads them. Each fault has the number of its line.
 *
 * Plans that group by procedure or platform, sum, or tell values apart are counted as `tallyAsync` counts them.
 *
 * @param source - a stream of Node, a `ReadableStream`, or any iterable of texts or bytes
 * @param plan - what to count, by which groups, by whose rule and as of which day; rows are numbered from `firstRow`
 * @param reading - how long a line may be
 * @returns the tally
 * @throws Mistake as `tally` and `readNdjson` do; errors of the source are passed on
 * @example
 * ```ts
 * import { received } from '@hanoi-dx/core/measures';
 * import { tallyNdjson } from '@hanoi-dx/core/records/fast';
 *
 * const line = '{"code":"H26.14-250701-0001","procedure":"1.001776","agency":"H26.14","submissionChannel":"online",' +
 *   '"serviceLevel":"full","receivedAt":"2025-07-01T08:00:00+07:00"}';
 * const { groups, faults } = await tallyNdjson([line, '\n', line, '\nno dossier\n'], { by: [], of: [received] });
 * groups; // → [{ at: {}, counts: { received: 2 } }]
 * faults.map(({ row }) => row); // → [3]
 * ```
 */
export async function tallyNdjson(source: ChunkSource, plan: TallyPlan, reading: NdjsonReading = {}): Promise<Tally> {
  const counter = startCount(plan);
  await countNdjson(counter, source, reading);
  return tallyOf(counter);
}

/** Counts a source, and says how many lines were counted as bytes, for tests. */
export async function countNdjson(counter: Counter, source: ChunkSource, reading: NdjsonReading): Promise<number> {
  const { quick, firstRow } = counter;
  if (quick === undefined || quick.wanted.procedure || quick.wanted.platform) {
    for await (const { row, read } of readNdjson(source, reading))
      countRecord(counter, { row: row + firstRow - 1, read });
    return 0;
  }
  const [bytes, lines] = [byteMaker(), linesOf(counter, reading)];
  for await (const chunk of chunksOf(source)) for (const piece of bytes.push(chunk)) pushPiece(lines, piece);
  pushPiece(lines, bytes.end());
  endLines(lines);
  return lines.scanned;
}

/** Lines under way: bytes go in piece by piece. */
interface Lines {
  readonly counter: Counter;
  readonly scan: Scan;
  readonly reading: NdjsonReading;
  readonly longest: number;
  /** A place of its own for a line at the end of a piece, with the bytes behind it that reading may look at. */
  readonly apart: Uint8Array;
  readonly apartView: DataView;
  /** The pieces of a line whose end has not come, and how many bytes it has; nothing is kept of one that is too long. */
  held: Uint8Array[];
  length: number;
  /** The lines so far, and those of them that were counted as bytes. */
  row: number;
  scanned: number;
}

function linesOf(counter: Counter, reading: NdjsonReading): Lines {
  const apart = new Uint8Array(2 * LONGEST_SCAN);
  return {
    counter,
    scan: newScan(counter.flat),
    reading,
    longest: limitOf(reading),
    apart,
    apartView: new DataView(apart.buffer),
    held: [],
    length: 0,
    row: 0,
    scanned: 0,
  };
}

const LINE_END = 10;

function pushPiece(lines: Lines, piece: Uint8Array): void {
  let from = 0;
  if (lines.length > 0) {
    const end = piece.indexOf(LINE_END);
    hold(lines, piece.subarray(0, end < 0 ? piece.length : end));
    if (end < 0) return;
    takeHeld(lines);
    from = end + 1;
  }
  from = scanLines(lines, piece, from);
  for (let end = piece.indexOf(LINE_END, from); end >= 0; end = piece.indexOf(LINE_END, from)) {
    takeLine(lines, piece.subarray(from, end));
    from = end + 1;
  }
  hold(lines, piece.subarray(from));
}

/** Counts the lines of a piece that lie far enough before its end, and gives the place where the others begin. */
function scanLines(lines: Lines, piece: Uint8Array, start: number): number {
  const { scan, counter, longest } = lines;
  const view = new DataView(piece.buffer, piece.byteOffset, piece.length);
  let from = start;
  while (from < piece.length - LONGEST_SCAN) {
    const next = scanLine(scan, view, from);
    if (next > 0 && next - from <= longest && countFlat(counter, scan.flat)) {
      lines.row += 1;
      lines.scanned += 1;
      from = next;
    } else {
      const end = piece.indexOf(LINE_END, from);
      if (end < 0) return from;
      readPlainly(lines, piece.subarray(from, end));
      from = end + 1;
    }
  }
  return from;
}

/** Counts a line by itself. */
function takeLine(lines: Lines, line: Uint8Array): void {
  const { scan, counter, apart, apartView, longest } = lines;
  const isShort = line.length < LONGEST_SCAN && line.length <= longest;
  if (isShort) {
    apart.set(line);
    apart[line.length] = LINE_END;
  }
  const isSure = isShort && scanLine(scan, apartView, 0) === line.length + 1;
  if (isSure && countFlat(counter, scan.flat)) {
    lines.row += 1;
    lines.scanned += 1;
  } else readPlainly(lines, line);
}

/** Counts a line as the plain twin reads it: behind an empty one, because it is not the first of its file. */
function readPlainly(lines: Lines, line: Uint8Array, unended = false): void {
  const { counter, reading, row } = lines;
  const before = row === 0 ? 0 : 1;
  const text = new Uint8Array(before + line.length + (unended ? 0 : 1)).fill(LINE_END);
  text.set(line, before);
  lines.row += 1;
  for (const { read } of readNdjsonText(text, reading)) countRecord(counter, { row: row + counter.firstRow, read });
}

function hold(lines: Lines, part: Uint8Array): void {
  lines.length += part.length;
  if (lines.length > lines.longest) lines.held = [];
  else if (part.length > 0) lines.held.push(new Uint8Array(part)); // a copy, as in `lineCutter`
}

/** Counts the line that was held. */
function takeHeld(lines: Lines, take: (lines: Lines, line: Uint8Array) => void = takeLine): void {
  const { held, length, longest, counter, row } = lines;
  lines.held = [];
  lines.length = 0;
  if (length <= longest) take(lines, joined(held, length));
  else {
    lines.row += 1;
    countRecord(counter, { row: row + counter.firstRow, read: tooLong(length, longest) });
  }
}

/** Counts a last line that no line end ended. */
function endLines(lines: Lines): void {
  if (lines.length > 0) takeHeld(lines, (_lines, line) => readPlainly(lines, line, true));
}

function joined(parts: readonly Uint8Array[], length: number): Uint8Array {
  const whole = new Uint8Array(length);
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}
