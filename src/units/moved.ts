import type { Day } from '../days/index.js';
import type { Reported } from '../exact/index.js';
import type { Citation } from '../law/index.js';
import type { Invalid, NotRecorded } from './answer.js';
import type { Apportionment } from './apportionment.js';
import type { UnitKey } from './code.js';
import type { Counting } from './flows.js';

/** What is being moved. */
export interface Moving {
  /** A day on which the counts' units were in force: the counts are of the territories of that day. */
  readonly on: Day;
  /** What the counts count; there is no default, because it decides what they follow. */
  readonly counting: Counting;
  /** How counts of split units are divided, each with its grounds; without one they are not divided. */
  readonly apportionments?: readonly Apportionment[];
}

/** A unit whose count cannot be told apart among the units that took its parts. */
export interface Blocking {
  /** The old unit. */
  readonly from: UnitKey;
  /** Whether its split is recorded, or the extent of what happened on 1 January 2025 is not. */
  readonly reason: 'split' | 'extent-not-recorded';
  /** The clauses that split it, or what is known of that round. */
  readonly basis: readonly Citation[];
}

/** A figure in today's units, or why there is none. */
export type MovedCount =
  | {
      /** Everything that was counted came whole. */
      readonly status: 'exact';
      /** The figure. */
      readonly value: Reported;
    }
  | {
      /** Some of it was divided on stated grounds. */
      readonly status: 'estimated';
      /** The figure. */
      readonly value: Reported;
      /** The grounds of each division. */
      readonly basis: readonly Citation[];
    }
  | {
      /** There is no figure. */
      readonly status: 'missing';
      /** Units that were split stand in the way. */
      readonly reason: 'not-comparable';
      /** The units that stand in the way. */
      readonly blocking: readonly Blocking[];
      /** What is certain all the same: the ends between which the figure lies. */
      readonly between: Reported;
    }
  | {
      /** There is no figure. */
      readonly status: 'missing';
      /** Counts are lacking. */
      readonly reason: 'not-reported';
      /** The units whose counts are lacking. */
      readonly units: readonly UnitKey[];
    };

/** The figures of a day in today's units. */
export type MovedCounts =
  | {
      /** The counts could be read; each figure says whether it is known. */
      readonly status: 'moved';
      /** One answer for each of today's 126 units. */
      readonly units: Readonly<Record<UnitKey, MovedCount>>;
      /** The answer for all Hanoi. */
      readonly total: MovedCount;
    }
  | NotRecorded
  | Invalid;
