import { nfc, withoutMarks } from '../text/index.js';
import { once } from './once.js';

/** What stands between words: blanks, points, hyphens and dashes, colons, quotation marks. */
const BLANKS =
  ' \t\r\n.:_-\'"`*\u00A0\u2009\u200B\u202F\u2010\u2011\u2012\u2013\u2014\u2018\u2019\u201C\u201D\u2212\uFEFF';

/** What ends a name and begins the place that it lies in. */
const STOPS = ',;()[]|/\uFF0C';

/** Letters that look like đ in old fonts: eth and the African d. */
const LIKE_D = '\u00D0\u00F0\u0189\u0256';

/** A text that is its own key: plain lower-case letters and digits, with single blanks between. */
const PLAIN = /^[a-z0-9]+(?: [a-z0-9]+)*$/;

/** By character code, what each character is in a key: a plain letter, a blank, a stop, nothing, or itself where absent. */
const plainLetters = /* @__PURE__ */ once((): readonly string[] => {
  const table = Array.from({ length: 0x1f00 }, (_, code) => withoutMarks(String.fromCharCode(code)).toLowerCase());
  for (const letter of LIKE_D) table[letter.charCodeAt(0)] = 'd';
  for (const blank of BLANKS) table[blank.charCodeAt(0)] = ' ';
  for (const stop of STOPS) table[stop.charCodeAt(0)] = ',';
  return table;
});

/**
 * A text as words of plain lower-case letters, one blank between them and a comma before each further part:
 * `P. Tây Tựu, TP Hà Nội` is `p tay tuu,tp ha noi`. Takes time in proportion to the text.
 *
 * @internal
 */
export function plainKey(text: string): string {
  if (PLAIN.test(text)) return text;
  const table = plainLetters();
  return joined(text, (letter, code) => table[code] ?? letter);
}

/**
 * The same key with its marks: `HOÀ LẠC - Xã` is `hoà lạc xã`. Its letters are in the places of those of {@link plainKey}.
 *
 * @internal
 */
export function markedKey(text: string): string {
  const table = plainLetters();
  const marked = (letter: string, code: number): string => {
    const plain = table[code];
    if (plain === '' || plain === ' ' || plain === ',') return plain;
    return LIKE_D.includes(letter) ? 'đ' : letter;
  };
  return joined(nfc(text).toLowerCase(), marked);
}

/** Letters one after the other, with at most one blank or comma between them and none around them. */
function joined(text: string, written: (letter: string, code: number) => string): string {
  let key = '';
  let waiting = '';
  for (let at = 0; at < text.length; at += 1) {
    const letter = written(text.charAt(at), text.charCodeAt(at));
    if (letter === ' ') waiting ||= ' ';
    else if (letter === ',') waiting = ',';
    else if (letter !== '') {
      key += key === '' ? letter : waiting + letter;
      waiting = '';
    }
  }
  return key;
}

/** Whether a text has no letter beyond plain Latin ones, so that its marks decide nothing. */
export function hasNoMarks(text: string): boolean {
  for (let at = 0; at < text.length; at += 1) if (text.charCodeAt(at) > 127) return false;
  return true;
}

/**
 * How the marks of a typed name agree with those of a known one whose plain letters are the same: `same`; `fewer` where
 * some or all were left out; `other` where one differs.
 *
 * @internal
 */
export function marksOf(typed: string, known: string): 'same' | 'fewer' | 'other' {
  if (typed === known) return 'same';
  if (typed.length !== known.length) return 'other';
  const table = plainLetters();
  for (let at = 0; at < typed.length; at += 1) {
    const letter = typed.charAt(at);
    if (letter !== known.charAt(at) && letter !== table[known.charCodeAt(at)]) return 'other';
  }
  return 'fewer';
}
