/** Bytes and text as UTF-8, by the two classes that Node, browsers and workers all have (WHATWG Encoding). */

/** Turns bytes into text. */
interface Decoder {
  decode(bytes: Uint8Array, options?: { readonly stream: boolean }): string;
}

// The types of the language alone do not name them.
declare const TextDecoder: new (
  label: 'utf-8',
  options: { readonly fatal: boolean; readonly ignoreBOM: boolean },
) => Decoder;
declare const TextEncoder: new () => { encode(text: string): Uint8Array };

const newDecoder = (fatal: boolean): Decoder => new TextDecoder('utf-8', { fatal, ignoreBOM: true });

/** Bytes as text, or `undefined` where they are no UTF-8. A byte-order mark is kept. */
export function decode(bytes: Uint8Array, decoder: Decoder = newDecoder(true)): string | undefined {
  try {
    return decoder.decode(bytes);
  } catch {
    return undefined;
  }
}

/** A decoder for many calls of {@link decode}. */
export function sharedDecoder(): Decoder {
  return newDecoder(true);
}

/** Whether bytes are UTF-8 up to a last character that is cut off. */
export function endsInsideCharacter(bytes: Uint8Array): boolean {
  try {
    newDecoder(true).decode(bytes, { stream: true });
    return true;
  } catch {
    return false;
  }
}

/** Bytes as text to look at, with a mark in the place of what is no UTF-8. */
export function decodeLoosely(bytes: Uint8Array): string {
  return newDecoder(false).decode(bytes);
}

/** Text as bytes. */
export function encode(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}
