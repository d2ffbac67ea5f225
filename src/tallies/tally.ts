import type { Day } from '../days/index.js';
import type { Count, Reported } from '../exact/index.js';
import type { Issue } from '../issues/index.js';
import type { Additivity, DatedBy } from '../measures/index.js';
import type { SettlementRule } from '../services/index.js';
import type { Dimension } from './dimension.js';

/**
 * Counted measures by groups: plain JSON that says how it was counted, so that parts can be merged in any order and
 * counting can go on from it.
 */
export interface Tally {
  /** What it is grouped by, in order. Empty: one group of everything. */
  readonly by: readonly Dimension[];
  /** What is counted, in order. */
  readonly of: readonly TalliedMeasure[];
  /** Whose rule judged settlement; absent where no measure asks. */
  readonly rule?: SettlementRule;
  /** The day of looking: what came after it was not seen. Absent where none was given. */
  readonly asOf?: Day;
  /** How many records were looked at, and what became of them. */
  readonly records: TalliedRecords;
  /** The first faulty records, up to `faultLimit`, in the order of their rows. */
  readonly faults: readonly Fault[];
  /** How many faulty records are listed at the most. */
  readonly faultLimit: Count;
  /** The groups, in the order of their keys. */
  readonly groups: readonly Group[];
}

/** A measure that was counted, by its name and the hash of its definition. */
export interface TalliedMeasure {
  /** The name of the measure: its key in `counts`. */
  readonly name: string;
  /** The hash of its definition: tallies of differing definitions are not merged. */
  readonly definition: string;
  /** Which day places a row in a period. */
  readonly datedBy: DatedBy;
  /** How it adds over time and place. */
  readonly additivity: Additivity;
}

/** How many records were looked at. `read` is the sum of the other three. */
export interface TalliedRecords {
  /** All that were read. */
  readonly read: Count;
  /** Good records that were seen by the day of looking. */
  readonly counted: Count;
  /** Good records that were received after the day of looking. */
  readonly later: Count;
  /** Records with at least one fault; none of them is in any count. */
  readonly faulty: Count;
}

/** A record that was not counted, with all that is wrong with it. */
export interface Fault {
  /** The number of its row. */
  readonly row: number;
  /** What is wrong, at least one thing. */
  readonly issues: readonly Issue[];
}

/** One group of a tally. */
export interface Group {
  /** Where it is, by the names of the dimensions; `unknown` where the value is not known. */
  readonly at: Readonly<Record<string, string>>;
  /**
   * The counts by the names of the measures. A range where records do not say whether they belong. A stock as of the day
   * of looking is given only where the group's period holds that day.
   */
  readonly counts: Readonly<Record<string, Reported>>;
  /** For numbers of different values, the values themselves, so that groups can be put together. */
  readonly values?: Readonly<Record<string, DistinctValues>>;
}

/** The different values behind a number of them. */
export interface DistinctValues {
  /** Values of rows that surely belong, sorted. */
  readonly sure: readonly string[];
  /** Further values of rows that perhaps belong, sorted. */
  readonly possible: readonly string[];
  /** Rows that belong, or perhaps do, and do not state the value. */
  readonly unstated: Count;
}

/** How the count of a source ended. Its tally is of what was counted, whatever the end. */
export type TallyRun = CompleteRun | StoppedRun | FailedRun;

/** A count that came to the end of its source. */
export interface CompleteRun {
  /** Always `complete`: all records were read. */
  readonly status: 'complete';
  /** The tally of all records. */
  readonly tally: Tally;
}

/** A count that a signal stopped. */
export interface StoppedRun extends UnfinishedRun {
  /** Always `stopped`: there may be more records than were read. */
  readonly status: 'stopped';
}

/** A count whose source failed on the way. */
export interface FailedRun extends UnfinishedRun {
  /** Always `failed`: there may be more records than were read. */
  readonly status: 'failed';
  /** What the source threw. */
  readonly error: unknown;
}

/** What was counted, and where the rest begins: count it under a plan with that `firstRow`, and merge both tallies. */
export interface UnfinishedRun {
  /** The tally of the records before `nextRow`. */
  readonly tally: Tally;
  /** The number of the first row that was not counted. */
  readonly nextRow: number;
  /** Where that row begins, in bytes from the beginning of this source; only of a source of bytes or texts. */
  readonly nextByte?: Count;
}
