import type { Day } from '../days/index.js';
import { withoutMarks } from '../text/index.js';
import { unitKey } from './code.js';
import { CURRENT } from './data/current.js';
import { entriesOf } from './decoding.js';
import { once } from './once.js';
import type { Unit } from './unit.js';

/** The day on which two-level local government began and Resolution 1656/NQ-UBTVQH15 made today's units. */
export const REFORM: Day = '2025-07-01';

const decoded = /* @__PURE__ */ once((): readonly Unit[] =>
  Object.freeze(
    entriesOf(CURRENT).map(({ code, kind, name }) =>
      Object.freeze({ key: unitKey(code, REFORM), code, kind, name, plainName: withoutMarks(name), from: REFORM }),
    ),
  ),
);

/**
 * The 126 units in force since 1 July 2025, 51 wards and 75 communes, in the order of their codes. Those who need
 * nothing else carry nothing else.
 *
 * Source: Resolution 1656/NQ-UBTVQH15 of 16 June 2025, clauses 1–126 (read); no change was found up to 25 September 2026.
 *
 * @returns the units, frozen
 * @example
 * ```ts
 * import { currentUnits } from '@hanoi-dx/core/units';
 *
 * currentUnits().length; // → 126
 * currentUnits().find(({ code }) => code === '00613')?.name; // → 'Tây Tựu'
 * ```
 */
export function currentUnits(): readonly Unit[] {
  return decoded();
}
