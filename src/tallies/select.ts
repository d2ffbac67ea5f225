import { dayNumber } from '../days/index.js';
import { accept } from '../issues/index.js';
import type { Measure } from '../measures/index.js';
import type { Dossier } from '../services/index.js';
import { dayBy, placingBy } from './placing.js';
import type { TallyPlan } from './plan.js';
import { checkPlan } from './plan-check.js';
import { isRow, type Row } from './row.js';
import { type Seen, seeing } from './seen.js';
import type { Group } from './tally.js';
import { verdictOf } from './verdict.js';

/** Where the number stands whose dossiers are wanted, and how it was counted. */
export interface Selection extends Pick<TallyPlan, 'by' | 'rule' | 'asOf'> {
  /** The place of its group, as the tally gives it. */
  readonly at: Group['at'];
}

/**
 * The dossiers behind a number of a tally: those that surely belong to a measure in a group. Faulty records are passed
 * over, because they are in no count.
 *
 * @param measure - a measure of dossiers
 * @param records - the records that were counted
 * @param selection - the group, and how it was counted
 * @returns the dossiers, one after the other; for a sum or a number of different values, those it is taken over
 * @throws Mistake as `tally` does
 * @example
 * ```ts
 * import { receivedOnline } from '@hanoi-dx/core/measures';
 * import { bySubmissionChannel, select } from '@hanoi-dx/core/tallies';
 *
 * const selection = { by: [bySubmissionChannel], at: { submissionChannel: 'online' } };
 * [...select(receivedOnline, ['no dossier'], selection)]; // → []
 * ```
 */
export function* select(
  measure: Measure,
  records: Iterable<unknown | Row>,
  { at, ...plan }: Selection,
): Generator<Dossier, void, undefined> {
  checkPlan({ ...plan, of: [measure] });
  const see = seeing(plan);
  const isThere = inGroup(measure, plan, at);
  for (const record of records) {
    const read = isRow(record) ? record.read : accept(record);
    const seen = read.ok ? see(read.value) : read;
    if (seen.ok && seen.value !== undefined && isThere(seen.value)) yield seen.value.looked.dossier;
  }
}

function inGroup(measure: Measure, { by, asOf }: Omit<Selection, 'at'>, at: Group['at']): (seen: Seen) => boolean {
  const placing = placingBy(by);
  const today = asOf === undefined ? undefined : dayNumber(asOf);
  return ({ looked, bodies }) => {
    const day = dayBy(measure.datedBy, looked, today);
    if (day === undefined || verdictOf(measure, looked) !== 2) return false;
    const keys = placing(looked, bodies, day);
    return by.every(({ name }, place) => at[name] === keys[place]);
  };
}
