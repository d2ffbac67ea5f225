/** The bytes of a file in chunks that are all the same piece of memory, filled again for each. */
export function* refilled(buffer: Uint8Array, file: Uint8Array): Generator<Uint8Array, void, void> {
  for (let from = 0; from < file.length; from += buffer.length) {
    const part = file.subarray(from, from + buffer.length);
    buffer.set(part);
    yield buffer.subarray(0, part.length);
    buffer.fill(0);
  }
}
