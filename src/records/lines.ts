import type { Refused } from '../issues/index.js';
import { decode, decodeLoosely, endsInsideCharacter, sharedDecoder } from './encoding.js';
import { notUtf8, tooLong, truncated } from './wrong-line.js';

/** A line as text without its end, or why it has none. */
export type Line = string | Refused;

/** Cuts bytes into lines and holds no more than one line. */
export interface LineCutter {
  /** The lines that a piece of bytes ends. */
  push(piece: Uint8Array): readonly Line[];
  /** The line that no line end ended; `undefined` where the bytes ended with one. */
  end(): Line | undefined;
  /** How many bytes there are so far of the line that has not ended, kept or not. */
  held(): number;
}

const LINE_END = 10;

/**
 * Makes a new cutter of lines, to be used for one source.
 *
 * @param longest - the bytes that a line may have; of a longer one nothing is kept
 */
export function lineCutter(longest: number): LineCutter {
  const decoder = sharedDecoder();
  let held: Uint8Array[] = [];
  let length = 0; // of the line that is held, kept or not
  const hold = (piece: Uint8Array): void => {
    length += piece.length;
    if (length > longest) held = [];
    else if (piece.length > 0) held.push(new Uint8Array(piece)); // a copy: a source may fill its buffer again, and `slice` of a Buffer is a view
  };
  const lineOf = (bytes: Uint8Array): Line => {
    if (bytes.length > longest) return tooLong(bytes.length, longest);
    return decode(bytes, decoder) ?? notUtf8(decodeLoosely(bytes));
  };
  const take = (read: (bytes: Uint8Array) => Line): Line => {
    const line = length > longest ? tooLong(length, longest) : read(joined(held, length));
    held = [];
    length = 0;
    return line;
  };
  return {
    push(piece) {
      const first = piece.indexOf(LINE_END);
      const last = piece.lastIndexOf(LINE_END);
      const lines: Line[] = [];
      if (first >= 0 && length > 0) {
        hold(piece.subarray(0, first));
        lines.push(take(lineOf));
      }
      const whole = piece.subarray(length > 0 || lines.length > 0 ? first + 1 : 0, last + 1);
      const text = whole.length <= longest ? decode(whole, decoder) : undefined;
      append(lines, text === undefined ? eachLine(whole, lineOf) : text.split('\n').slice(0, -1));
      hold(piece.subarray(last + 1));
      return lines;
    },
    end: () => (length === 0 ? undefined : take(lastLine)),
    held: () => length,
  };
}

/** Many lines at once are quicker to decode; where one of them is wrong, each is looked at by itself. */
function* eachLine(whole: Uint8Array, lineOf: (bytes: Uint8Array) => Line): Iterable<Line> {
  for (let from = 0; from < whole.length; ) {
    const end = whole.indexOf(LINE_END, from);
    yield lineOf(whole.subarray(from, end));
    from = end + 1;
  }
}

/** The last line, which may have been cut off inside a character. */
function lastLine(bytes: Uint8Array): Line {
  const text = decode(bytes);
  if (text !== undefined) return text;
  const seen = decodeLoosely(bytes);
  return endsInsideCharacter(bytes) ? truncated(seen) : notUtf8(seen);
}

function append(lines: Line[], more: Iterable<Line>): void {
  for (const line of more) lines.push(line);
}

/** Pieces as one; a single one is given as it is. */
export function joined(pieces: readonly Uint8Array[], length: number): Uint8Array {
  const [only] = pieces;
  if (pieces.length === 1 && only !== undefined) return only;
  const whole = new Uint8Array(length);
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.length;
  }
  return whole;
}
