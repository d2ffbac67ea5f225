import { nfc } from '../text/index.js';

/** A heading or a word as it is compared: in NFC, single spaces, no spaces around it, small letters. */
export function plainWord(text: string): string {
  return nfc(text).replace(/\s+/g, ' ').trim().toLowerCase();
}

/** A cell without what no eye sees: text in NFC without spaces around it; `undefined` where nothing is left. */
export function cleanCell(cell: unknown): unknown {
  const clean = typeof cell === 'string' ? nfc(cell).trim() : cell;
  return clean === '' || clean === null ? undefined : clean;
}
