import { type Counter, type Progress, tallyOf } from './counter.js';
import type { TallyRun, UnfinishedRun } from './tally.js';

/** Something that stops a count; an `AbortSignal` is one. */
export interface Stop {
  /** Whether to stop. */
  readonly aborted: boolean;
}

/** What to do while counting. */
export interface Watching {
  /** Stops the count before more is read once it is aborted; an `AbortSignal` is one. */
  readonly signal?: Stop;
  /**
   * Is told how far the count has come.
   *
   * @param progress - how far
   */
  readonly onProgress?: (progress: Progress) => void;
  /** After how many records it is told: 100,000 where nothing is said. What comes in chunks is told of at their ends. */
  readonly progressEvery?: number;
}

/** How the items of a source are counted. */
export interface Counting<Item> {
  /** Counts an item, or a part of it where it is told to stop on the way. */
  readonly take: (item: Item, isStopped: () => boolean) => void;
  /** Counts what was held, where the source came to its end. */
  readonly end?: () => void;
  /** Where the rest begins. */
  readonly rest: () => Omit<UnfinishedRun, 'tally'>;
}

/** Counts the items of a source to its end, unless a signal stops it or the source fails. What counting throws is thrown. */
export async function runCount<Item>(
  counter: Counter,
  items: AsyncIterable<Item> | Iterable<Item>,
  { take, end, rest }: Counting<Item>,
  { signal, onProgress, progressEvery = 100_000 }: Watching,
): Promise<TallyRun> {
  let halted = false; // once for all: what was left out after a stop is not counted later
  const isStopped = (): boolean => {
    halted ||= signal?.aborted === true;
    return halted;
  };
  const stopped = (): TallyRun => ({ status: 'stopped', tally: tallyOf(counter), ...rest() });
  if (isStopped()) return stopped();
  let told = 0;
  let waiting = true; // for the source: what is thrown meanwhile is the source's
  try {
    for await (const item of items) {
      waiting = false;
      take(item, isStopped);
      if (counter.read - told >= progressEvery) {
        told = counter.read;
        onProgress?.(progressOf(counter));
      }
      waiting = true;
      if (isStopped()) return stopped();
    }
  } catch (error) {
    if (!waiting) throw error;
    return isStopped() ? stopped() : { status: 'failed', tally: tallyOf(counter), error, ...rest() };
  }
  end?.();
  onProgress?.(progressOf(counter));
  return { status: 'complete', tally: tallyOf(counter) };
}

function progressOf({ read, faulty }: Counter): Progress {
  return { read, faulty };
}
