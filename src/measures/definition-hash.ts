/**
 * A short text that tells one definition from another by what it means: titles and other words are left out, so that
 * wording may improve. It identifies (64-bit FNV-1a over the letters of canonical JSON); it does not secure.
 *
 * @param definition - a measure or an indicator, or any plain data
 * @returns sixteen hexadecimal digits
 * @example
 * ```ts
 * import { definitionHash, received, receivedOnline } from '@hanoi-dx/core/measures';
 *
 * definitionHash(received) === definitionHash(structuredClone(received)); // → true
 * definitionHash(received) === definitionHash(receivedOnline); // → false
 * ```
 */
export function definitionHash(definition: unknown): string {
  let hash = OFFSET;
  const text = canonical(definition);
  for (let at = 0; at < text.length; at += 1) {
    hash = BigInt.asUintN(64, (hash ^ BigInt(text.charCodeAt(at))) * PRIME);
  }
  return hash.toString(16).padStart(16, '0');
}

const OFFSET = 0xcbf29ce484222325n;
const PRIME = 0x100000001b3n;

/** What words a definition carries: they say what it means, they do not make it. */
const WORDS = new Set(['title', 'concept', 'source', 'responsibleBody', 'basis', 'disaggregations', 'periods']);

/** JSON with sorted keys and without words. */
function canonical(data: unknown): string {
  if (Array.isArray(data)) return `[${data.map(canonical).join(',')}]`;
  if (typeof data !== 'object' || data === null) return JSON.stringify(data);
  const entries = Object.entries(data).filter(([key]) => !WORDS.has(key));
  const sorted = entries.sort(([one], [other]) => (one < other ? -1 : 1));
  return `{${sorted.map(([key, value]) => `${JSON.stringify(key)}:${canonical(value)}`).join(',')}}`;
}
