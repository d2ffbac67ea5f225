import type { Dossier } from '../services/index.js';
import { type Counter, countChecked, countRecord, type Progress, startCount, tallyOf } from './counter.js';
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
  const counter = startCount(plan);
  for (const record of records) countRecord(counter, record);
  return tallyOf(counter);
}

/**
 * Counts dossiers that were checked before, such as those that `readDossiers` gives, as {@link tally} does but without
 * asking again what is wrong with them. Whether their units were in force is asked all the same.
 *
 * @param dossiers - dossiers that `checkDossier` accepted
 * @param plan - what to count, by which groups, by whose rule and as of which day
 * @returns the tally, the same as `tally` gives
 * @throws Mistake as {@link tally} does
 * @example
 * ```ts
 * import { received } from '@hanoi-dx/core/measures';
 * import { checkDossier } from '@hanoi-dx/core/services';
 * import { tallyChecked } from '@hanoi-dx/core/tallies';
 *
 * const checked = checkDossier({
 *   code: 'H26.14-250701-0001',
 *   procedure: '1.001776',
 *   unit: '00613',
 *   submissionChannel: 'online',
 *   serviceLevel: 'full',
 *   receivedAt: '2025-07-01T08:00:00+07:00',
 * });
 * tallyChecked(checked.ok ? [checked.value] : [], { by: [], of: [received] }).groups; // → [{ at: {}, counts: { received: 1 } }]
 * ```
 */
export function tallyChecked(dossiers: Iterable<Dossier>, plan: TallyPlan): Tally {
  const counter = startCount(plan);
  for (const dossier of dossiers) countChecked(counter, dossier);
  return tallyOf(counter);
}

/** How a count of an asynchronous source ended. Its tally is of what was read, whatever the end. */
export type TallyRun = EndedRun | FailedRun;

/** A count that came to its end, or was stopped. */
export interface EndedRun {
  /** `complete`: all records were read; `stopped`: the signal stopped it. */
  readonly status: 'complete' | 'stopped';
  /** The tally of what was read: counting can go on from the record after `records.read`. */
  readonly tally: Tally;
}

/** A count whose source failed on the way. */
export interface FailedRun {
  /** Always `failed`: there may be more records than were read. */
  readonly status: 'failed';
  /** The tally of what was read before: counting can go on from the record after `records.read`. */
  readonly tally: Tally;
  /** What the source threw. */
  readonly error: unknown;
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
 * Counts dossiers of an asynchronous source, such as a file read as a stream, as {@link tally} does. Where the source fails
 * on the way, what was counted is not lost: count the rest under a plan with `firstRow`, and put both together with
 * `mergeTallies`.
 *
 * @param records - dossiers, or rows with their numbers; each is checked
 * @param plan - what to count, by which groups, by whose rule and as of which day
 * @param watching - a signal that stops the count, and a callback for its progress
 * @returns the tally, and whether all was read, the signal stopped it, or the source failed with which error
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
 *
 * async function* broken() {
 *   yield 'no dossier';
 *   throw new Error('the connection was lost');
 * }
 * const failed = await tallyAsync(broken(), { by: [], of: [received] });
 * [failed.status, failed.tally.records.read]; // → ['failed', 1]
 * ```
 */
export async function tallyAsync(
  records: AsyncIterable<unknown | Row>,
  plan: TallyPlan,
  { signal, onProgress, progressEvery = 100_000 }: Watching = {},
): Promise<TallyRun> {
  const counter = startCount(plan);
  const isStopped = (): boolean => signal?.aborted === true;
  const ended = (status: EndedRun['status']): EndedRun => ({ status, tally: tallyOf(counter) });
  if (isStopped()) return ended('stopped');
  let told = 0;
  let waiting = true; // for the source: what is thrown meanwhile is the source's
  try {
    for await (const record of records) {
      waiting = false;
      countRecord(counter, record);
      told += 1;
      if (told % progressEvery === 0) onProgress?.(progressOf(counter));
      waiting = true;
      if (isStopped()) return ended('stopped');
    }
  } catch (error) {
    if (!waiting) throw error;
    return isStopped() ? ended('stopped') : { status: 'failed', tally: tallyOf(counter), error };
  }
  onProgress?.(progressOf(counter));
  return ended('complete');
}

function progressOf({ read, faulty }: Counter): Progress {
  return { read, faulty };
}
