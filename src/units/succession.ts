import type { Day } from '../days/index.js';
import { frozen } from '../frozen/index.js';
import type { Citation } from '../law/index.js';
import { type UnitKey, unitKey } from './code.js';
import { currentUnits, REFORM } from './current.js';
import { CLAUSES, CONFLICTING, EDGES } from './data/successions.js';
import { paired } from './decoding.js';
import { once } from './once.js';
import { clauseOf1656, INFERRED_FROM_NAME, NAME_WENT_ON, STATED_IN_JANUARY } from './sources.js';
import { formerUnits, JANUARY_ROUND, januaryChanges, RECORDED_FROM } from './timeline.js';

/** One unit, or a part of it, becoming one unit or a part of it. */
export interface Succession {
  /** The unit that ended. */
  readonly from: UnitKey;
  /** The unit that began. */
  readonly to: UnitKey;
  /** The first day of the new unit. */
  readonly on: Day;
  /** Whether the old unit went there whole. */
  readonly extent: 'whole' | 'part' | 'not-recorded';
  /** How much of the old unit's land went there. */
  readonly area: 'all' | 'part' | 'not-recorded';
  /** How much of its people went there: `none` where land alone was moved. */
  readonly population: 'all' | 'part' | 'none' | 'not-recorded';
  /** The clause that says so, with its certainty. */
  readonly basis: Citation;
}

const EDGE = /([-+*]?)([0-9a-z]{2})/g;

/** The 795 edges of 1 July 2025. */
const julyRound = /* @__PURE__ */ once((): readonly Succession[] => {
  const conflicting = new Set(CONFLICTING.split(','));
  return paired(formerUnits(), EDGES.split(',')).flatMap(([old, list]) =>
    Array.from(list.matchAll(EDGE)).flatMap(([, mark = '', digits = '']) => {
      const at = Number.parseInt(digits, 36);
      return currentUnits()
        .slice(at, at + 1)
        .map((to) => {
          const clause = Number.parseInt(CLAUSES.slice(2 * at, 2 * at + 2), 36);
          const basis = clauseOf1656(clause, conflicting.has(`${old.code}>${to.code}`) ? 'conflicting' : 'read');
          return frozen({ from: old.key, to: to.key, on: REFORM, ...measureOf(mark), basis });
        });
    }),
  );
});

function measureOf(mark: string): Pick<Succession, 'extent' | 'area' | 'population'> {
  if (mark === '') return { extent: 'whole', area: 'all', population: 'all' };
  return { extent: 'part', area: 'part', population: mark === '+' ? 'all' : mark === '-' ? 'none' : 'part' };
}

/** What is recorded of 1 January 2025; extents are not. */
const januaryRound = /* @__PURE__ */ once((): readonly Succession[] => {
  const changed = new Set(januaryChanges().map(({ before }) => before.code));
  const stated = januaryChanges().flatMap(({ before, successor, inferred }) =>
    successor === undefined
      ? []
      : [{ from: before.code, to: successor, basis: inferred ? INFERRED_FROM_NAME : STATED_IN_JANUARY }],
  );
  const wentOn = formerUnits()
    .filter(({ code, from }) => from === JANUARY_ROUND && !changed.has(code))
    .map(({ code }) => ({ from: code, to: code, basis: NAME_WENT_ON }));
  return [...stated, ...wentOn].map(({ from, to, basis }) =>
    frozen({
      from: unitKey(from, RECORDED_FROM),
      to: unitKey(to, JANUARY_ROUND),
      on: JANUARY_ROUND,
      ...UNMEASURED,
      basis,
    }),
  );
});

const UNMEASURED = { extent: 'not-recorded', area: 'not-recorded', population: 'not-recorded' } as const;

const byOld = /* @__PURE__ */ once(() => grouped('from'));
const byNew = /* @__PURE__ */ once(() => grouped('to'));

/** The successions in which a unit ended. */
export function successionsFrom(key: UnitKey): readonly Succession[] {
  return byOld().get(key) ?? [];
}

/** The successions in which a unit began. */
export function successionsTo(key: UnitKey): readonly Succession[] {
  return byNew().get(key) ?? [];
}

function grouped(by: 'from' | 'to'): ReadonlyMap<UnitKey, readonly Succession[]> {
  const groups = new Map<UnitKey, Succession[]>();
  for (const succession of [...januaryRound(), ...julyRound()]) {
    const group = groups.get(succession[by]);
    if (group === undefined) groups.set(succession[by], [succession]);
    else group.push(succession);
  }
  for (const group of groups.values()) Object.freeze(group);
  return groups;
}
