/**
 * Texts: labels in two languages, and Vietnamese text in one Unicode form, folded and sorted.
 *
 * @module text
 */
export { compareVietnamese } from './collation.js';
export { fold, nfc, toneOnFirstVowel, withoutMarks } from './folding.js';
export type { Label, Locale } from './label.js';
