import { type Checked, mistake } from '../issues/index.js';
import { checkDossier, type Dossier } from '../services/index.js';
import { keyTwice } from './key-twice.js';
import { type Line, lineCutter } from './lines.js';
import type { DossierRow } from './row.js';
import { notJson, statedTwice, truncated } from './wrong-line.js';

/** How long a line may be. */
export interface LineLimit {
  /**
   * The bytes that a line may have; 1,048,576 where none are given, thousands of times a dossier. A longer line is
   * refused, and nothing of it is kept in memory.
   */
  readonly longestLine?: number;
}

/** What may be set for reading NDJSON. */
export interface NdjsonReading extends LineLimit {
  /** The number of the first line: 1 where nothing is said. Of a file that is read from its middle on, the line's own. */
  readonly firstRow?: number;
}

const LONGEST_LINE = 1_048_576;
const BYTE_ORDER_MARK = '\uFEFF';
const BLANK = /^[ \t\r]*$/;

/** The bytes that a line may have. */
export function limitOf({ longestLine = LONGEST_LINE }: LineLimit): number {
  if (!Number.isSafeInteger(longestLine) || longestLine < 1) throw badLimit(longestLine);
  return longestLine;
}

/** Reads rows from pieces of bytes, and knows how far it has come. */
export interface RowReader {
  /** The rows of the lines that a piece ends. */
  push(piece: Uint8Array): Iterable<DossierRow>;
  /** The row of a last line that no line end ended. */
  end(): Iterable<DossierRow>;
  /** The number of the line after those that were read. */
  next(): number;
  /** How many bytes of that line there are already. */
  held(): number;
}

/** Makes a new reader of rows, to be used for one source. */
export function rowReader(reading: NdjsonReading): RowReader {
  const cutter = lineCutter(limitOf(reading));
  const first = firstRowOf(reading);
  let next = first;
  function* rowsOf(lines: readonly Line[], unended = false): Iterable<DossierRow> {
    for (const line of lines) {
      const row = next;
      next += 1;
      const text = row === first && isStart(first) && typeof line === 'string' ? withoutMark(line) : line;
      if (typeof text !== 'string') yield { row, read: text };
      else if (!BLANK.test(text)) yield { row, read: readLine(text, unended) };
    }
  }
  function* end(): Iterable<DossierRow> {
    const last = cutter.end();
    if (last !== undefined) yield* rowsOf([last], true);
  }
  return { push: (piece) => rowsOf(cutter.push(piece)), end, next: () => next, held: cutter.held };
}

/** Whether a source whose first line has this number begins where its file does. */
export function isStart(firstRow: number): boolean {
  return firstRow <= 1;
}

function withoutMark(line: string): string {
  return line.startsWith(BYTE_ORDER_MARK) ? line.slice(1) : line;
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

function firstRowOf({ firstRow = 1 }: NdjsonReading): number {
  if (!Number.isSafeInteger(firstRow) || firstRow < 0) throw badFirstRow(firstRow);
  return firstRow;
}

function badLimit(limit: unknown): Error {
  return mistake('ndjson.longest-line', {
    vi: `longestLine là ${String(limit)}: cần một số nguyên dương, tính bằng byte.`,
    en: `longestLine is ${String(limit)}: give a whole number of bytes above 0.`,
  });
}

function badFirstRow(row: unknown): Error {
  return mistake('ndjson.first-row', {
    vi: `firstRow là ${String(row)}: cần một số nguyên không âm.`,
    en: `firstRow is ${String(row)}: give a whole number from 0.`,
  });
}
