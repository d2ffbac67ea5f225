/**
 * A short text that tells one definition from another by what it means: sorted keys, and without the words that may
 * improve (texts in both languages, citations, the periods and disaggregations of publication). It is the 64-bit FNV-1a
 * of that JSON in ASCII. It identifies; it does not secure: whoever wants two definitions with one hash can make them.
 *
 * @param definition - a measure or an indicator, also one read back from JSON
 * @returns sixteen hexadecimal digits
 * @example
 * ```ts
 * import { definitionHash, received, receivedOnline } from '@hanoi-dx/core/measures';
 *
 * definitionHash(received) === definitionHash(structuredClone(received)); // → true
 * definitionHash(received) === definitionHash({ ...received, title: { vi: 'Hồ sơ', en: 'Dossiers' } }); // → true
 * definitionHash(received) === definitionHash(receivedOnline); // → false
 * ```
 */
export function definitionHash(definition: unknown): string {
  return fnv1a(meaningOf(definition));
}

/** What a definition says besides its counts, wherever it stands; texts in both languages are known by their form. */
const WORDS = new Set(['basis', 'disaggregations', 'periods']);

/** JSON in ASCII with sorted keys, without words and without what JSON would drop. */
function meaningOf(data: unknown): string {
  if (Array.isArray(data)) return `[${data.map(meaningOf).join(',')}]`;
  if (typeof data !== 'object' || data === null) return escaped(JSON.stringify(data) ?? 'null');
  const entries = Object.entries(data).filter(
    ([key, value]) => value !== undefined && !WORDS.has(key) && !isLabel(value),
  );
  const sorted = entries.sort(([one], [other]) => (one < other ? -1 : 1));
  return `{${sorted.map(([key, value]) => `${escaped(JSON.stringify(key))}:${meaningOf(value)}`).join(',')}}`;
}

function isLabel(value: unknown): boolean {
  const keys = typeof value === 'object' && value !== null ? Object.keys(value) : [];
  return keys.length === 2 && keys.includes('vi') && keys.includes('en');
}

/** Letters beyond ASCII as JSON may write them, so that every character is one octet. */
function escaped(json: string): string {
  return json.replace(/[\u007f-\uffff]/g, (letter) => `\\u${letter.charCodeAt(0).toString(16).padStart(4, '0')}`);
}

/**
 * FNV-1a with the published 64-bit basis and prime, in two halves: the prime is 2^40 + 0x1b3, and half a hash times 0x1b3
 * is a whole number below 2^41.
 */
function fnv1a(text: string): string {
  let high = 0xcbf29ce4;
  let low = 0x84222325;
  for (let at = 0; at < text.length; at += 1) {
    const mixed = (low ^ text.charCodeAt(at)) >>> 0;
    const product = mixed * 0x1b3;
    high = (high * 0x1b3 + Math.floor(product / 2 ** 32) + ((mixed << 8) >>> 0)) % 2 ** 32;
    low = product % 2 ** 32;
  }
  return `${hexadecimal(high)}${hexadecimal(low)}`;
}

function hexadecimal(half: number): string {
  return half.toString(16).padStart(8, '0');
}
