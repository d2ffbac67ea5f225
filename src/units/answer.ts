import type { Day } from '../days/index.js';
import type { Issue } from '../issues/index.js';
import { RECORDED_FROM } from './timeline.js';

/** A day of which the register knows nothing. */
export interface NotRecorded {
  /** Always `not-recorded`. */
  readonly status: 'not-recorded';
  /** The day that was asked for. */
  readonly on: Day;
  /** The first day of which the register knows. */
  readonly recordedFrom: Day;
}

/** A question that cannot be answered as it stands. */
export interface Invalid {
  /** Always `invalid`. */
  readonly status: 'invalid';
  /** What is wrong, and how to mend it. */
  readonly issues: readonly Issue[];
}

/** The answer for a day before the register begins. */
export function notRecorded(on: Day): NotRecorded {
  return { status: 'not-recorded', on, recordedFrom: RECORDED_FROM };
}
