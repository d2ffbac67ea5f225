import type { Day } from '../days/index.js';
import { frozen } from '../frozen/index.js';
import type { Label } from '../text/index.js';
import type { Invalid } from './answer.js';
import type { UnitKey } from './code.js';
import { unitOfKey } from './identity.js';
import { type Succession, successionsFrom, successionsTo } from './succession.js';
import { JANUARY_ROUND, RECORDED_FROM } from './timeline.js';
import type { Unit } from './unit.js';

/** What became of a unit. */
export type Successors =
  | {
      /** Nothing has succeeded it. */
      readonly status: 'in-force';
      /** The unit that was asked about. */
      readonly unit: Unit;
    }
  | {
      /** It ended, and it is recorded in what. */
      readonly status: 'succeeded';
      /** The unit that was asked about. */
      readonly unit: Unit;
      /** Each unit that it became, or became part of. */
      readonly successions: readonly Succession[];
    }
  | {
      /** It ended, and no source states in what. */
      readonly status: 'successor-unknown';
      /** The unit that was asked about. */
      readonly unit: Unit;
      /** Why it is not known. */
      readonly reason: Label;
    }
  | Invalid;

/** What a unit came from. */
export type Predecessors =
  | {
      /** It is recorded what it came from. */
      readonly status: 'recorded';
      /** The unit that was asked about. */
      readonly unit: Unit;
      /** Each unit that became it, or became part of it. */
      readonly successions: readonly Succession[];
      /** False for units of the round of 1 January 2025, where nine units went nobody recorded where. */
      readonly complete: boolean;
    }
  | {
      /** It is older than the register. */
      readonly status: 'not-recorded';
      /** The unit that was asked about. */
      readonly unit: Unit;
      /** The first day of which the register knows. */
      readonly recordedFrom: Day;
    }
  | Invalid;

const NO_SOURCE: Label = /* @__PURE__ */ frozen({
  vi: 'Chưa nguồn nào nêu đơn vị kế tục (chia cho nhiều đơn vị hoặc chỉ một phần).',
  en: 'No source states the successor (several units, or a part).',
});

/**
 * What a unit became, one round on.
 *
 * Source: for 1 July 2025 Resolution 1656/NQ-UBTVQH15, each edge with its clause (792 of 795 read, 3 conflicting); for 1 January 2025
 * a table of the statistics office as a public data set took it in (observed), which records no extent.
 *
 * @param key - the unit's dated key
 * @returns one of: `in-force` (nothing has succeeded it), `succeeded`, `successor-unknown`, `invalid`
 * @example
 * ```ts
 * import { successors } from '@hanoi-dx/core/units';
 *
 * const became = successors('00607@2024-01-01');
 * const list = became.status === 'succeeded' ? became.successions : [];
 * list.map(({ to, population }) => [to, population]); // → [['00613@2025-07-01', 'all'], ['00598@2025-07-01', 'none'], ['09832@2025-07-01', 'none'], ['09817@2025-07-01', 'none']]
 * ```
 */
export function successors(key: UnitKey): Successors {
  const read = unitOfKey(key, ['key']);
  if (!read.ok) return { status: 'invalid', issues: read.issues };
  const unit = read.value;
  if (unit.until === undefined) return { status: 'in-force', unit };
  const successions = successionsFrom(unit.key);
  return successions.length === 0
    ? { status: 'successor-unknown', unit, reason: NO_SOURCE }
    : { status: 'succeeded', unit, successions };
}

/**
 * What a unit was made from, one round back.
 *
 * @param key - the unit's dated key
 * @returns one of: `recorded`, complete or not; `not-recorded` for units older than the register; `invalid`
 * @example
 * ```ts
 * import { predecessors } from '@hanoi-dx/core/units';
 *
 * const origin = predecessors('00613@2025-07-01');
 * origin.status === 'recorded' ? origin.successions.map(({ from }) => from) : []; // → ['00607@2024-01-01', '00613@2024-01-01', '09853@2024-01-01']
 * predecessors('00607@2024-01-01').status; // → 'not-recorded'
 * ```
 */
export function predecessors(key: UnitKey): Predecessors {
  const read = unitOfKey(key, ['key']);
  if (!read.ok) return { status: 'invalid', issues: read.issues };
  const unit = read.value;
  if (unit.older) return { status: 'not-recorded', unit, recordedFrom: RECORDED_FROM };
  const successions = successionsTo(unit.key);
  return { status: 'recorded', unit, successions, complete: unit.from !== JANUARY_ROUND };
}

/** One way through the rounds, from a unit to the last that is recorded after it, or the first before it. */
export interface Chain {
  /** The steps in order of time; empty where nothing happened. */
  readonly steps: readonly Succession[];
  /** The unit at the far end. */
  readonly end: Unit;
  /** Whether the chain ends because the record does: the successor is unknown, or the unit older than the register. */
  readonly open: boolean;
}

/**
 * All ways from a unit through both rounds, forward to today or back to the register's beginning.
 *
 * @param key - the unit's dated key
 * @param direction - `forward` or `back`
 * @returns the chains; none for a key that the register does not know
 * @example
 * ```ts
 * import { chains } from '@hanoi-dx/core/units';
 *
 * const ways = chains('00010@2024-01-01', 'forward');
 * ways.map(({ steps, end }) => [...steps.map(({ to }) => to), end.name]); // → [['00004@2025-01-01', '00004@2025-07-01', 'Ba Đình']]
 * ```
 */
export function chains(key: UnitKey, direction: 'forward' | 'back'): readonly Chain[] {
  const read = unitOfKey(key);
  return read.ok ? chainsOf(read.value, direction) : [];
}

function chainsOf(unit: Unit, direction: 'forward' | 'back'): readonly Chain[] {
  const forward = direction === 'forward';
  const successions = forward ? successionsFrom(unit.key) : successionsTo(unit.key);
  if (successions.length === 0) return [{ steps: [], end: unit, open: forward ? unit.until !== undefined : true }];
  return successions.flatMap((step) => {
    const further = chains(forward ? step.to : step.from, direction);
    return further.map(({ steps, ...rest }) => ({ ...rest, steps: forward ? [step, ...steps] : [...steps, step] }));
  });
}
