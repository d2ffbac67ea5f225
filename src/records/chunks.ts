import { mistake, showReceived } from '../issues/index.js';
import { encode } from './encoding.js';

/** A part of a text: the text itself, or its bytes in UTF-8. */
export type Chunk = string | Uint8Array;

/** How much is handled at a time, however large a chunk is. */
const PIECE = 262_144;

/** Turns chunks, cut anywhere, into bytes. A character that a cut between two texts went through is put together again. */
export interface ByteMaker {
  /** The bytes of a chunk, in small pieces. */
  push(chunk: Chunk): Iterable<Uint8Array>;
  /** What was still held when the chunks ended. */
  end(): Uint8Array;
}

/** Makes a new maker of bytes, to be used for one source. */
export function byteMaker(): ByteMaker {
  let half = ''; // the first half of a character whose second half is still to come
  const end = (): Uint8Array => {
    const held = half;
    half = '';
    return encode(held);
  };
  return {
    *push(chunk) {
      if (typeof chunk !== 'string') {
        yield end();
        yield* piecesOf(chunk);
        return;
      }
      const text = half + chunk;
      let from = 0;
      while (from < text.length) {
        const next = endOfPiece(text, from);
        if (next === from) break;
        yield encode(text.slice(from, next));
        from = next;
      }
      half = text.slice(from);
    },
    end,
  };
}

function* piecesOf(bytes: Uint8Array): Iterable<Uint8Array> {
  if (!isBytes(bytes)) throw notAChunk(bytes);
  for (let from = 0; from < bytes.length; from += PIECE) yield bytes.subarray(from, from + PIECE);
}

/** Whether a value is a list of bytes, of this realm or another. */
function isBytes(value: unknown): boolean {
  return ArrayBuffer.isView(value) && Object.prototype.toString.call(value) === '[object Uint8Array]';
}

/** Where a piece of text ends: not between the two halves of a character. */
function endOfPiece(text: string, from: number): number {
  const end = Math.min(from + PIECE, text.length);
  const last = text.charCodeAt(end - 1);
  return last >= 0xd800 && last <= 0xdbff ? end - 1 : end;
}

function notAChunk(value: unknown): Error {
  return mistake('ndjson.chunk', {
    vi: `Nguồn đưa ra ${showReceived(value)}: mỗi phần phải là chuỗi hoặc Uint8Array.`,
    en: `The source gave ${showReceived(value)}: each chunk must be a text or a Uint8Array.`,
  });
}
