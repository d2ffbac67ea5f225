import { NOT_SURE } from './values.js';
import { type Literal, literal, whichLiteral } from './words.js';

/**
 * Texts that were met in the lines so far, by the thousand the same few: one that is met again is compared as a whole, one
 * that is new is judged. Only the first few are kept, so that what is kept, and looked through, does not grow.
 */
export interface Met {
  /** The text that was read last. */
  text: string;
  readonly texts: string[];
  /** The same as bytes, with the quote behind each. */
  readonly literals: Literal[];
}

const MOST = 32;
const SHORTEST_LITERAL = 4;

export function noneMet(): Met {
  return { text: '', texts: [], literals: [] };
}

/** Reads the text that begins at a place, and gives the place behind its quote, as `endOf` gives it: −1 where it is not sure. */
export function endOfMet(met: Met, view: DataView, at: number, endOf: (view: DataView, at: number) => number): number {
  const { texts, literals } = met;
  const nth = whichLiteral(literals, view, at);
  const end = nth < 0 ? endOf(view, at) : at + (literals[nth] as Literal).length;
  if (end === NOT_SURE) return NOT_SURE;
  met.text = texts[nth] ?? textBetween(view, at, end - 1);
  if (nth < 0 && texts.length < MOST && end - at >= SHORTEST_LITERAL) {
    texts.push(met.text);
    literals.push(literal(`${met.text}"`));
  }
  return end;
}

function textBetween(view: DataView, from: number, end: number): string {
  let text = '';
  for (let at = from; at < end; at += 1) text += String.fromCharCode(view.getUint8(at));
  return text;
}
