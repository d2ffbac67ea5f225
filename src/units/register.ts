import { type Day, readDay } from '../days/index.js';
import { type Invalid, type NotRecorded, notRecorded } from './answer.js';
import { readUnitCode, type UnitCode } from './code.js';
import { type Predecessors, predecessors, type Successors, successors } from './lineage.js';
import { eraOf, isInForce, RECORDED_FROM, unitsByCode, unitsOfEra } from './timeline.js';
import type { Unit } from './unit.js';

/** A unit that is not in force on the day that was asked for, with what is known around it. */
export interface OutOfForce {
  /** The unit. */
  readonly unit: Unit;
  /** What it became; present where it had ended by that day. */
  readonly became?: Successors;
  /** What it came from; present where it had not begun. */
  readonly cameFrom?: Predecessors;
}

/** What a code means on a day. */
export type UnitAnswer =
  | {
      /** The code means a unit on that day. */
      readonly status: 'found';
      /** The unit. */
      readonly unit: Unit;
    }
  | {
      /** The code means nothing on that day, but did or will on others. */
      readonly status: 'not-in-force';
      /** The day that was asked for. */
      readonly on: Day;
      /** The units that the code means on other days, the latest first. */
      readonly known: readonly OutOfForce[];
    }
  | {
      /** No unit of Hanoi ever bore the code since the register begins. */
      readonly status: 'unknown';
      /** The code that was asked for. */
      readonly code: UnitCode;
      /** The day that was asked for. */
      readonly on: Day;
    }
  | NotRecorded
  | Invalid;

/**
 * The unit that a code means on a day.
 *
 * @param code - five digits, as text
 * @param when - `on`: the day; there is no default, because a code has meant different places
 * @returns one of: `found`; `not-in-force` with the units that bore the code on other days, the latest first, and what they became;
 * `unknown` where no unit of Hanoi ever bore it; `not-recorded` for days before 1 January 2024; `invalid`
 * @example
 * ```ts
 * import { unit } from '@hanoi-dx/core/units';
 *
 * const before = unit('00613', { on: '2024-06-01' });
 * const after = unit('00613', { on: '2025-11-21' });
 * before.status === 'found' ? before.unit.name : ''; // → 'Minh Khai'
 * after.status === 'found' ? after.unit.name : ''; // → 'Tây Tựu'
 * unit('00607', { on: '2025-11-21' }).status; // → 'not-in-force'
 * unit('00999', { on: '2025-11-21' }).status; // → 'unknown'
 * unit('613', { on: '2025-11-21' }).status; // → 'invalid'
 * ```
 */
export function unit(code: UnitCode, { on }: { readonly on: Day }): UnitAnswer {
  const read = readUnitCode(code, ['code']);
  const day = readDay(on, ['on']);
  if (!read.ok || !day.ok) {
    return { status: 'invalid', issues: [...(read.ok ? [] : read.issues), ...(day.ok ? [] : day.issues)] };
  }
  if (on < RECORDED_FROM) return notRecorded(on);
  const borne = unitsByCode().get(code) ?? [];
  const found = borne.find((unit) => isInForce(unit, on));
  if (found !== undefined) return { status: 'found', unit: found };
  if (borne.length === 0) return { status: 'unknown', code, on };
  return { status: 'not-in-force', on, known: borne.map((unit) => outOfForce(unit, on)).reverse() };
}

/** A unit not in force on a day, with its succession on the side of that day. */
export function outOfForce(unit: Unit, on: Day): OutOfForce {
  return on < unit.from ? { unit, cameFrom: predecessors(unit.key) } : { unit, became: successors(unit.key) };
}

/** All units of one day. */
export type UnitsAnswer =
  | {
      /** The day is recorded. */
      readonly status: 'recorded';
      /** The units, in the order of their codes. */
      readonly units: readonly Unit[];
    }
  | NotRecorded
  | Invalid;

/**
 * All units in force on a day, in the order of their codes: 579 in 2024, 526 until 30 June 2025, 126 since.
 *
 * @param on - the day
 * @returns `recorded` with the units, `not-recorded` for days before 1 January 2024, or `invalid`
 * @example
 * ```ts
 * import { unitsOn } from '@hanoi-dx/core/units';
 *
 * const june = unitsOn('2025-06-30');
 * june.status === 'recorded' ? june.units.length : 0; // → 526
 * unitsOn('2023-12-31').status; // → 'not-recorded'
 * ```
 */
export function unitsOn(on: Day): UnitsAnswer {
  const day = readDay(on, ['on']);
  if (!day.ok) return { status: 'invalid', issues: day.issues };
  return on < RECORDED_FROM ? notRecorded(on) : { status: 'recorded', units: unitsOfEra(eraOf(on)) };
}
