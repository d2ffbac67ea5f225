import type { Dossier } from '../services/index.js';

/**
 * The key that stands more than once in the line of a dossier that was accepted: JSON.parse would silently take the last.
 *
 * A line with a key twice is longer than its dossier needs, so most lines are dismissed by their length. Others, such as
 * lines with spaces, are looked through: in a dossier each text before a colon is a key.
 */
export function keyTwice(line: string, dossier: Dossier): string | undefined {
  const length = line.endsWith('\r') ? line.length - 1 : line.length;
  if (length === tightLength(dossier)) return undefined;
  const seen = new Set<string>();
  for (const [, text = '', colon] of line.matchAll(TEXT)) {
    if (colon === undefined) continue;
    const key: string = JSON.parse(text);
    if (seen.has(key)) return key;
    seen.add(key);
  }
  return undefined;
}

/** A text of JSON, and the colon that makes it a key. */
const TEXT = /("(?:[^"\\]|\\.)*")(\s*:)?/g;

/** The length of a dossier as JSON without a space or an escape. Its values are texts, true and false. */
function tightLength(dossier: object): number {
  const fields = dossier as Readonly<Record<string, unknown>>; // read key by key
  let length = 1; // the braces, less the comma that the last member does not have
  for (const key in fields) {
    const value = fields[key];
    length += key.length + 4 + (typeof value === 'string' ? value.length + 2 : value === true ? 4 : 5);
  }
  return length;
}
