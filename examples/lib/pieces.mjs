/**
 * The bytes of a file, piece by piece, in two buffers by turns: one is filled while the other is counted, and none is thrown
 * away. For `tallyNdjson` and `readNdjson`, which have done with a piece, or copied what they still need of it, before they ask
 * for the next one.
 */
import { open } from 'node:fs/promises';

const SIZE = 1024 * 1024;

export async function* piecesOf(path, { start = 0, end = Number.POSITIVE_INFINITY } = {}) {
  const file = await open(path);
  const buffers = [Buffer.allocUnsafeSlow(SIZE), Buffer.allocUnsafeSlow(SIZE)];
  let at = start;
  const fill = (buffer) => file.read(buffer, 0, Math.min(SIZE, end + 1 - at), at);
  let reading = fill(buffers[0]);
  try {
    for (let turn = 0; ; turn = 1 - turn) {
      const { bytesRead } = await reading;
      if (bytesRead === 0) return;
      at += bytesRead;
      reading = fill(buffers[1 - turn]);
      yield buffers[turn].subarray(0, bytesRead);
    }
  } finally {
    await reading.catch(() => undefined); // what is being filled must not be let go
    await file.close();
  }
}
