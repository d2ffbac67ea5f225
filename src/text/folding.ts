const COMBINING_MARKS = /\p{M}/gu;
const WHITE_SPACE = /\s+/g;

/** A tone mark on the second vowel of an open oa, oe or uy; after q the u belongs to the consonant (quý). */
const TONE_ON_SECOND_VOWEL =
  /(o)([ae])([\u0300\u0301\u0303\u0309\u0323])(?![\p{L}\p{M}])|(?<!q)(u)(y)([\u0300\u0301\u0303\u0309\u0323])(?![\p{L}\p{M}])/giu;

/**
 * The text in Unicode NFC, the form in which this library writes and compares Vietnamese.
 *
 * @param text - any text, also with letters and marks as separate characters
 * @returns the same text with each marked letter as one character where Unicode has one
 * @example
 * ```ts
 * import { nfc } from '@hanoi-dx/core/text';
 *
 * nfc('Ta\u0302y Tu\u031B\u0323u'); // → 'Tây Tựu'
 * ```
 */
export function nfc(text: string): string {
  return text.normalize('NFC');
}

/**
 * The text without its Vietnamese marks, capitals kept: a name as it is written in plain Latin letters.
 *
 * @param text - Vietnamese text in any Unicode form
 * @returns the text with base letters only; đ becomes d
 * @example
 * ```ts
 * import { withoutMarks } from '@hanoi-dx/core/text';
 *
 * withoutMarks('Đường An'); // → 'Duong An'
 * ```
 */
export function withoutMarks(text: string): string {
  return text.normalize('NFD').replace(COMBINING_MARKS, '').replaceAll('đ', 'd').replaceAll('Đ', 'D');
}

/**
 * A key under which spellings of one Vietnamese text meet: lower case, no marks, single spaces.
 * Different names can share a key (`Hoa`, `Hòa`): a match of keys is a candidate, not an identity.
 *
 * @param text - Vietnamese text in any Unicode form
 * @returns the key
 * @example
 * ```ts
 * import { fold } from '@hanoi-dx/core/text';
 *
 * fold('  TÂY   TỰU '); // → 'tay tuu'
 * fold('Hoà') === fold('Hòa'); // → true
 * ```
 */
export function fold(text: string): string {
  return withoutMarks(text).toLowerCase().replace(WHITE_SPACE, ' ').trim();
}

/**
 * The text with the tone mark of an open oa, oe or uy on its first vowel, so that the two school spellings
 * (`Hoà`, `Hòa`; `Thuỵ`, `Thụy`) become one while all other marks stay. Only at the end of a syllable: `Hoàn` keeps its form.
 *
 * @param text - Vietnamese text in any Unicode form
 * @returns the text in NFC with the tone mark on the first vowel
 * @example
 * ```ts
 * import { toneOnFirstVowel } from '@hanoi-dx/core/text';
 *
 * toneOnFirstVowel('Hoà Bình, Thuỵ Khuê, Hoàn Kiếm, Phú Quý'); // → 'Hòa Bình, Thụy Khuê, Hoàn Kiếm, Phú Quý'
 * ```
 */
export function toneOnFirstVowel(text: string): string {
  return nfc(text.normalize('NFD').replace(TONE_ON_SECOND_VOWEL, '$1$3$2$4$6$5'));
}
