import type { Day } from '../days/index.js';
import type { IndicatorCode } from '../indicators/index.js';
import type { Citation } from '../law/index.js';
import type { Label } from '../text/index.js';
import type { BodyKey } from '../units/index.js';

/** Whom a target binds: a body by its key (the city is `H26`), or the whole country. */
export type TargetBody = BodyKey | 'VN';

/** What a figure shall reach, from when on, and who says so. A changed target is a further record; none is ever edited. */
export interface Target {
  /** Its stable code, such as `hanoi-4173.online`. */
  readonly code: string;
  /** The code of the indicator. */
  readonly indicator: IndicatorCode;
  /** Whom it binds. */
  readonly body: TargetBody;
  /** Whether figures shall be at least or at most so much: where higher or lower is better. */
  readonly reach: 'at-least' | 'at-most';
  /** How much, as an exact decimal in the indicator's printed scale: `60` is 60 % of a share. 0 is a target. */
  readonly at: string;
  /** The day by which it shall be reached; from then on it holds. */
  readonly from: Day;
  /** The last day on which it holds; absent while no end is known. */
  readonly until?: Day;
  /** What it rests on. */
  readonly basis: Citation;
  /** What must be known of it: where sources conflict, and which reading is taken. */
  readonly note?: Label;
}
