/**
 * Bytes compared and judged four at a time, as whole numbers of 32 bits, the first byte lowest. A place is a number of bytes
 * from the start; what is read there lies within the view, which its caller sees to.
 */

/** A text of four ASCII characters or more as the numbers that its bytes make; the last may overlap the one before. */
export interface Literal {
  readonly length: number;
  readonly words: Int32Array;
}

export function literal(text: string): Literal {
  const places = Array.from({ length: Math.ceil(text.length / 4) }, (_, nth) => Math.min(nth * 4, text.length - 4));
  return { length: text.length, words: Int32Array.from(places, (at) => wordOf(text.slice(at, at + 4))) };
}

/** The number that four characters make. */
export function wordOf(text: string): number {
  return [...text].reduce((word, letter, nth) => word | (letter.charCodeAt(0) << (nth * 8)), 0);
}

/** Whether a text stands at a place. */
export function stands({ length, words }: Literal, view: DataView, place: number): boolean {
  const last = words.length - 1;
  for (let nth = 0; nth < last; nth += 1) if (view.getInt32(place + nth * 4, true) !== words[nth]) return false;
  return view.getInt32(place + length - 4, true) === words[last];
}

/** Which of some texts stands at a place: its number, or −1. */
export function whichOf(literals: readonly Literal[], view: DataView, place: number): number {
  for (let nth = 0; nth < literals.length; nth += 1) {
    const one = literals[nth];
    if (one !== undefined && stands(one, view, place)) return nth;
  }
  return -1;
}

/** A form of four characters: digits at some places, given characters at the others. */
export interface Form {
  /** The bits of a word that are the same in all texts of the form. */
  readonly fixed: number;
  /** What those bits are. */
  readonly value: number;
  /** The lower half of each byte that holds a digit, and the 6 that lifts what is above 9 out of it. */
  readonly digits: number;
  readonly six: number;
}

/** The form that a text shows, with 0 for each digit: `-00-`. */
export function formOf(text: string): Form {
  const each = (digit: number, other: (letter: number) => number) =>
    [...text].reduce(
      (word, letter, nth) => word | ((letter === '0' ? digit : other(letter.charCodeAt(0))) << (nth * 8)),
      0,
    );
  return {
    fixed: each(0xf0, () => 0xff),
    value: each(0x30, (letter) => letter),
    digits: each(0x0f, () => 0),
    six: each(0x06, () => 0),
  };
}

/** Whether a word has a form. */
export function hasForm(word: number, { fixed, value, digits, six }: Form): boolean {
  return (word & fixed) === value && (((word & digits) + six) & ~digits & 0xf0f0f0f0) === 0;
}

/** The digit in a byte of a word that has a form with a digit there; the byte is given by its lowest bit. */
export function digitIn(word: number, bit: number): number {
  return (word >> bit) & 15;
}
