import type { Day } from '../days/index.js';
import type { Reported } from '../exact/index.js';
import { type Issue, showReceived } from '../issues/index.js';
import { type Invalid, type NotRecorded, notRecorded } from './answer.js';
import type { UnitKey } from './code.js';
import { currentUnits } from './current.js';
import { type Counting, flowsFrom } from './flows.js';
import type { MovedCount, MovedCounts, Moving } from './moved.js';
import { prepared } from './preparing.js';
import { figureIn } from './territory.js';
import { eraOf, RECORDED_FROM } from './timeline.js';

/**
 * Moves the counts of one day to today's units. A count goes where its unit went whole, or, of persons and households, where
 * all the people of its unit went. A count whose unit was split is never divided silently: the figures that it touches are `missing`
 * with the units and clauses in the way, or `estimated` where the caller divides it on stated grounds.
 *
 * @param counts - the counts by dated key, all of units in force on one day
 * @param moving - the day, what is counted, and apportionments if any
 * @returns `moved` with an answer for each of the 126 units and one for all Hanoi, which is exact whenever every unit is reported;
 * `not-recorded` for days before 2024; or `invalid`
 * @example
 * ```ts
 * import { moveCounts } from '@hanoi-dx/core/units';
 *
 * const people = { '00001@2024-01-01': 20_000, '00091@2024-01-01': 30_000 } as const;
 * const moved = moveCounts(people, { on: '2025-06-30', counting: 'persons' });
 * moved.status === 'moved' ? moved.units['00004@2025-07-01']?.status : ''; // → 'missing'
 * ```
 */
export function moveCounts(counts: Readonly<Record<UnitKey, Reported>>, moving: Moving): MovedCounts {
  const ready = prepared(counts, moving);
  if (ready.issues.length > 0) return { status: 'invalid', issues: ready.issues };
  if (moving.on < RECORDED_FROM) return notRecorded(moving.on);
  const all = currentUnits().map(({ key }) => key);
  const units = Object.fromEntries(all.map((key) => [key, figureIn([key], ready, moving.on)]));
  return { status: 'moved', units, total: figureIn(all, ready, moving.on) };
}

/**
 * The figure of several of today's units together. It can be exact where none of its parts is: a split inside the union
 * does not matter.
 *
 * @param counts - the counts by dated key, all of units in force on one day
 * @param into - the keys of the units, all in force today
 * @param moving - the day, what is counted, and apportionments if any
 * @returns the figure: `exact`, `estimated` or `missing`; `not-recorded` or `invalid` as for {@link moveCounts}
 * @example
 * ```ts
 * import { comparableTogether, moveCountsInto } from '@hanoi-dx/core/units';
 *
 * const moving = { on: '2025-06-30', counting: 'persons' } as const;
 * comparableTogether('00004@2025-07-01', moving).length; // → 55
 * moveCountsInto({ '00091@2024-01-01': 30_000 }, ['00613@2025-07-01'], moving).status; // → 'missing'
 * ```
 */
export function moveCountsInto(
  counts: Readonly<Record<UnitKey, Reported>>,
  into: readonly UnitKey[],
  moving: Moving,
): MovedCount | NotRecorded | Invalid {
  const ready = prepared(counts, moving);
  const strangers = into.filter((key) => !currentUnits().some((unit) => unit.key === key));
  const issues = [...ready.issues, ...strangers.map(notCurrent)];
  if (issues.length > 0) return { status: 'invalid', issues };
  return moving.on < RECORDED_FROM ? notRecorded(moving.on) : figureIn(into, ready, moving.on);
}

/**
 * The smallest union of today's units that holds a unit and can be compared exactly with the units of an earlier day:
 * the unit alone where everything that came to it came whole.
 *
 * @param key - the key of a unit in force today
 * @param moving - the earlier day, and what is counted
 * @returns the keys in order; empty for a key that is not in force today and for days that are not recorded
 * @example
 * ```ts
 * import { comparableTogether } from '@hanoi-dx/core/units';
 *
 * comparableTogether('00091@2025-07-01', { on: '2025-06-30', counting: 'land' }).length; // → 75
 * ```
 */
export function comparableTogether(
  key: UnitKey,
  { on, counting }: { readonly on: Day; readonly counting: Counting },
): readonly UnitKey[] {
  if (!(on >= RECORDED_FROM) || !currentUnits().some((unit) => unit.key === key)) return [];
  const flows = [...flowsFrom(eraOf(on), counting).values()];
  const union = new Set([key]);
  for (let size = 0; size < union.size; ) {
    size = union.size;
    for (const flow of flows) if (flow.some((to) => union.has(to))) for (const to of flow) union.add(to);
  }
  return [...union].sort();
}

function notCurrent(key: UnitKey): Issue {
  return {
    code: 'move.not-current',
    path: ['into', key],
    expected: 'the key of a unit in force since 2025-07-01',
    received: showReceived(key),
    message: {
      vi: 'Số liệu chỉ được chuyển tới các đơn vị đang có hiệu lực: hãy lấy khóa từ currentUnits.',
      en: 'Counts are moved to units in force today: take the keys from currentUnits.',
    },
  };
}
