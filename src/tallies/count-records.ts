import type { Dossier } from '../services/index.js';
import { countChecked, countRecord, startCount, tallyOf } from './counter.js';
import type { TallyPlan } from './plan.js';
import { isRow, type Row } from './row.js';
import { runCount, type Watching } from './run-count.js';
import type { Tally, TallyRun } from './tally.js';

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

/**
 * Counts dossiers of an asynchronous source, such as a file read as a stream, as {@link tally} does. Where the source fails
 * on the way, or a signal stops it, what was counted is not lost: count the rest, from the row `nextRow`, under a plan with
 * that `firstRow`, and put both together with `mergeTallies`.
 *
 * @param records - dossiers, or rows with their numbers; each is checked
 * @param plan - what to count, by which groups, by whose rule and as of which day
 * @param watching - a signal that stops the count, and a callback for its progress
 * @returns the tally, and whether all was read, the signal stopped it, or the source failed, with its error and the row
 * from which to go on
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
 * failed.status === 'failed' && [failed.tally.records.read, failed.nextRow]; // → [1, 2]
 * ```
 */
export async function tallyAsync(
  records: AsyncIterable<unknown | Row>,
  plan: TallyPlan,
  watching: Watching = {},
): Promise<TallyRun> {
  const counter = startCount(plan);
  let nextRow = counter.firstRow;
  const take = (record: unknown): void => {
    countRecord(counter, record);
    nextRow = isRow(record) ? record.row + 1 : counter.firstRow + counter.read;
  };
  return runCount(counter, records, { take, rest: () => ({ nextRow }) }, watching);
}
