import { type Counter, countFlat, countRecord } from '../../tallies/internal.js';
import { joined } from '../lines.js';
import { readNdjsonText } from '../ndjson.js';
import { isStart, type LineLimit, limitOf } from '../row-reader.js';
import { tooLong } from '../wrong-line.js';
import { LONGEST_SCAN, newScan, type Scan, scanLine } from './scan.js';

/** Lines under way: bytes go in piece by piece. */
export interface Lines {
  readonly counter: Counter;
  readonly scan: Scan;
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

/** Makes room for the lines of one source. */
export function linesOf(counter: Counter, limit: LineLimit): Lines {
  const apart = new Uint8Array(2 * LONGEST_SCAN);
  return {
    counter,
    scan: newScan(counter.flat),
    longest: limitOf(limit),
    apart,
    apartView: new DataView(apart.buffer),
    held: [],
    length: 0,
    row: 0,
    scanned: 0,
  };
}

const LINE_END = 10;

/** Counts the lines that a piece ends. */
export function pushPiece(lines: Lines, piece: Uint8Array): void {
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

/** Counts a line as the plain twin reads it; a number above 1 says that it is not the first of its file. */
function readPlainly(lines: Lines, line: Uint8Array, unended = false): void {
  const { counter, longest, row } = lines;
  const firstRow = row === 0 && isStart(counter.firstRow) ? 1 : 2;
  const text = new Uint8Array(line.length + (unended ? 0 : 1)).fill(LINE_END);
  text.set(line);
  lines.row += 1;
  for (const { read } of readNdjsonText(text, { longestLine: longest, firstRow }))
    countRecord(counter, { row: row + counter.firstRow, read });
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
export function endLines(lines: Lines): void {
  if (lines.length > 0) takeHeld(lines, (_lines, line) => readPlainly(lines, line, true));
}
