import type { Chunk } from './chunks.js';

/**
 * Where text comes from: an iterable or async iterable of chunks, such as a stream of Node, or a `ReadableStream` as
 * `fetch` gives it. Chunks are texts or bytes in UTF-8, cut anywhere.
 */
export type ChunkSource = AsyncIterable<Chunk> | Iterable<Chunk> | ChunkStream;

/** What is asked of a `ReadableStream`. */
export interface ChunkStream {
  /** Takes the stream for one reader. */
  getReader(): ChunkReader;
}

/** The reader of a `ReadableStream`. */
export interface ChunkReader {
  /** The next chunk. */
  read(): Promise<ReadChunk>;
  /** Stops the stream. */
  cancel(): Promise<void>;
  /** Gives the stream free. */
  releaseLock(): void;
}

/** What a reader of a `ReadableStream` answers. */
export interface ReadChunk {
  /** Whether the stream has ended. */
  readonly done: boolean;
  /** The chunk, where it has not. */
  readonly value?: Chunk | undefined;
}

/** The chunks of a source, one way for all. Who stops early closes the source. */
export function chunksOf(source: ChunkSource): AsyncIterable<Chunk> | Iterable<Chunk> {
  return 'getReader' in Object(source) ? chunksOfStream(source as ChunkStream) : (source as Iterable<Chunk>); // looked at
}

/** Not every browser lets a stream be iterated. */
async function* chunksOfStream(stream: ChunkStream): AsyncGenerator<Chunk, void, void> {
  const reader = stream.getReader();
  let ended = false;
  try {
    for (let next = await reader.read(); !next.done; next = await reader.read()) {
      if (next.value !== undefined) yield next.value;
    }
    ended = true;
  } finally {
    if (!ended) await reader.cancel();
    reader.releaseLock();
  }
}
