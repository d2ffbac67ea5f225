import { accept } from '../issues/index.js';
import { definitionHash, type Measure } from '../measures/index.js';
import { openGroups } from './open-groups.js';
import { measuresOf, type TallyPlan, USUAL_FAULT_LIMIT } from './plan.js';
import { checkPlan } from './plan-check.js';
import { isRow } from './row.js';
import { seeing } from './seen.js';
import type { Fault, Tally } from './tally.js';

/** A count under way: records go in one by one, and the tally of those that went in can be taken at any time. */
export interface Counter {
  /** Counts one record, or keeps what is wrong with it. */
  readonly add: (record: unknown) => void;
  /** The tally so far. */
  readonly tally: () => Tally;
  /** How many records went in, and how many of them were faulty. */
  readonly progress: () => Progress;
}

/** How far a count has come. */
export interface Progress {
  /** Records that were read. */
  readonly read: number;
  /** Records among them that were not counted because of a fault. */
  readonly faulty: number;
}

/** Starts a count. What it keeps grows with the groups and the listed faults, never with the records. */
export function counterFor(plan: TallyPlan): Counter {
  checkPlan(plan);
  const measures = measuresOf(plan);
  const groups = openGroups(plan, measures);
  const see = seeing(plan);
  const faults: Fault[] = [];
  const records = { read: 0, counted: 0, later: 0, faulty: 0 };
  const { faultLimit = USUAL_FAULT_LIMIT, firstRow = 1 } = plan;

  const add = (record: unknown): void => {
    const { row, read } = isRow(record) ? record : { row: firstRow + records.read, read: accept(record) };
    records.read += 1;
    const seen = read.ok ? see(read.value) : read;
    if (!seen.ok) {
      records.faulty += 1;
      if (faults.length < faultLimit) faults.push({ row, issues: seen.issues });
    } else if (seen.value === undefined) records.later += 1;
    else {
      records.counted += 1;
      groups.put(seen.value);
    }
  };

  const head = headOf(plan, measures);
  return {
    add,
    progress: () => ({ read: records.read, faulty: records.faulty }),
    tally: () => ({ ...head, records: { ...records }, faults: [...faults], faultLimit, groups: groups.taken() }),
  };
}

/** What a tally says of how it was counted. */
export function headOf(
  { by, rule, asOf }: TallyPlan,
  measures: readonly Measure[],
): Pick<Tally, 'by' | 'of' | 'rule' | 'asOf'> {
  const of = measures.map((measure) => {
    const { name, datedBy, additivity } = measure;
    return { name, definition: definitionHash(measure), datedBy, additivity };
  });
  return { by, of, ...(rule === undefined ? {} : { rule }), ...(asOf === undefined ? {} : { asOf }) };
}
