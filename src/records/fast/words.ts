/**
 * Bytes compared and judged four or eight at a time: four as a whole number of 32 bits, the first byte lowest; eight as a
 * number of 64 bits. Two of those are equal where all their bits are, and only there: no eight letters make a zero, which
 * has two forms, or what is no number, which is equal to nothing. A place is a number of bytes from the start; what is read
 * there lies within the view, which its caller sees to.
 */

/** A text of four ASCII characters or more as numbers that its bytes make; the last may overlap the one before. */
export interface Literal {
  readonly length: number;
  /** Numbers of eight bytes, where there are so many. */
  readonly eights: Float64Array;
  /** Of shorter texts the first and the last four bytes. */
  readonly first: number;
  readonly last: number;
}

export function literal(text: string): Literal {
  const { length } = text;
  const bytes = bytesOf(text);
  const places =
    length < 8 ? [] : Array.from({ length: Math.ceil(length / 8) }, (_, nth) => Math.min(nth * 8, length - 8));
  return {
    length,
    eights: Float64Array.from(places, (at) => bytes.getFloat64(at, true)),
    first: bytes.getInt32(0, true),
    last: bytes.getInt32(length - 4, true),
  };
}

function bytesOf(text: string): DataView {
  return new DataView(Uint8Array.from(text, (letter) => letter.charCodeAt(0)).buffer);
}

/** The number that four characters make. */
export function wordOf(text: string): number {
  return literal(text).first;
}

/** Whether a text stands at a place. */
export function stands({ length, eights, first, last }: Literal, view: DataView, place: number): boolean {
  if (length < 8) return view.getInt32(place, true) === first && view.getInt32(place + length - 4, true) === last;
  const end = eights.length - 1;
  for (let nth = 0; nth < end; nth += 1) if (view.getFloat64(place + nth * 8, true) !== eights[nth]) return false;
  return view.getFloat64(place + length - 8, true) === eights[end];
}

/** Which of some texts stands at a place: its number, or −1. */
export function whichLiteral(literals: readonly Literal[], view: DataView, place: number): number {
  const word = view.getInt32(place, true);
  for (let nth = 0; nth < literals.length; nth += 1) {
    const one = literals[nth] as Literal;
    if (one.first === word && stands(one, view, place)) return nth;
  }
  return -1;
}

/** Texts of 8 to 24 characters, each as the numbers that its first, middle and last eight bytes make, which may overlap. */
export interface Keys {
  readonly lengths: Int32Array;
  readonly first: Float64Array;
  readonly middle: Float64Array;
  readonly last: Float64Array;
}

export function keysOf(texts: readonly string[]): Keys {
  const eights = (place: (text: string) => number) =>
    Float64Array.from(texts, (text) => bytesOf(text).getFloat64(place(text), true));
  return {
    lengths: Int32Array.from(texts, ({ length }) => length),
    first: eights(() => 0),
    middle: eights(({ length }) => (length - 8) >> 1),
    last: eights(({ length }) => length - 8),
  };
}

/** Which of some keys stands at a place: its number, or −1. The one that is expected, and those behind it, are asked first. */
export function whichOf(keys: Keys, view: DataView, place: number, expected: number): number {
  const start = view.getFloat64(place, true);
  const { first } = keys;
  for (let nth = expected; nth < first.length; nth += 1) {
    if (first[nth] === start && goesOn(keys, nth, view, place)) return nth;
  }
  for (let nth = 0; nth < expected; nth += 1) {
    if (first[nth] === start && goesOn(keys, nth, view, place)) return nth;
  }
  return -1;
}

function goesOn({ lengths, middle, last }: Keys, nth: number, view: DataView, place: number): boolean {
  const rest = Number(lengths[nth]) - 8;
  if (view.getFloat64(place + rest, true) !== last[nth]) return false;
  return rest <= 8 || view.getFloat64(place + (rest >> 1), true) === middle[nth]; // shorter ones have no middle
}

/** A form of up to four characters: digits at some places, given characters at the others. */
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
