import { counterFor, type Progress } from './counter.js';
import type { TallyPlan } from './plan.js';
import type { Row } from './row.js';
import type { Tally } from './tally.js';

/**
 * Counts dossiers in one pass, by groups. A faulty record is in no count: it is listed with what is wrong with it, up to
 * a limit, and always in the total. What is kept in memory grows with the groups, not with the records.
 *
 * Each measure places a dossier by its own day: one received in June and settled in July counts in both months.
 *
 * @param records - dossiers, or rows with their numbers as the readers of `records` give them; each is checked
 * @param plan - what to count, by which groups, by whose rule and as of which day
 * @returns the tally, plain JSON
 * @throws Mistake where the plan cannot be counted: `tally.rule-needed`, `tally.as-of-needed` and others of `tally.`
 * @example
 * ```ts
 * import { quarter } from '@hanoi-dx/core/periods';
 * import { received, receivedOnline } from '@hanoi-dx/core/measures';
 * import { byBody, tally } from '@hanoi-dx/core/tallies';
 *
 * const dossier = {
 *   code: 'H26.14-250701-0001',
 *   procedure: '1.001776',
 *   unit: '00613',
 *   submissionChannel: 'online',
 *   serviceLevel: 'full',
 *   receivedAt: '2025-07-01T08:00:00+07:00',
 * };
 * const { groups, records } = tally([dossier, 'no dossier'], { by: [byBody, quarter], of: [received, receivedOnline] });
 * groups; // → [{ at: { body: '00613@2025-07-01', quarter: '2025-Q3' }, counts: { received: 1, receivedOnline: 1 } }]
 * records.faulty; // → 1
 * ```
 */
export function tally(records: Iterable<unknown | Row>, plan: TallyPlan): Tally {
  const counter = counterFor(plan);
  for (const record of records) counter.add(record);
  return counter.tally();
}

/** What ended a count that could be stopped. */
export interface TallyRun {
  /** `complete`: all records were read; `stopped`: the signal stopped it. */
  readonly status: 'complete' | 'stopped';
  /** The tally of what was read: counting can go on from the record after `records.read`. */
  readonly tally: Tally;
}

/** Something that stops a count; an `AbortSignal` is one. */
export interface Stop {
  /** Whether to stop. */
  readonly aborted: boolean;
}

/** What to do while counting. */
export interface Watching {
  /** Stops the count before the next record once it is aborted; an `AbortSignal` is one. */
  readonly signal?: Stop;
  /**
   * Is told how far the count has come.
   *
   * @param progress - how far
   */
  readonly onProgress?: (progress: Progress) => void;
  /** After how many records it is told: 100,000 where nothing is said. */
  readonly progressEvery?: number;
}

/**
 * Counts dossiers of an asynchronous source, such as a file read as a stream, as {@link tally} does.
 *
 * @param records - dossiers, or rows with their numbers; each is checked
 * @param plan - what to count, by which groups, by whose rule and as of which day
 * @param watching - a signal that stops the count, and a callback for its progress
 * @returns the tally, and whether all was read; it rejects with the error of a source that fails
 * @throws Mistake as {@link tally} does
 * @example
 * ```ts
 * import { received } from '@hanoi-dx/core/measures';
 * import { tallyAsync } from '@hanoi-dx/core/tallies';
 *
 * async function* source() {
 *   yield 'no dossier';
 * }
 * const run = await tallyAsync(source(), { by: [], of: [received] });
 * run.status; // → 'complete'
 * run.tally.records.faulty; // → 1
 * ```
 */
export async function tallyAsync(
  records: AsyncIterable<unknown | Row>,
  plan: TallyPlan,
  { signal, onProgress, progressEvery = 100_000 }: Watching = {},
): Promise<TallyRun> {
  const counter = counterFor(plan);
  const isStopped = (): boolean => signal?.aborted === true;
  if (isStopped()) return { status: 'stopped', tally: counter.tally() };
  let told = 0;
  for await (const record of records) {
    counter.add(record);
    told += 1;
    if (told % progressEvery === 0) onProgress?.(counter.progress());
    if (isStopped()) return { status: 'stopped', tally: counter.tally() };
  }
  onProgress?.(counter.progress());
  return { status: 'complete', tally: counter.tally() };
}
