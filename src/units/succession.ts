import type { Day } from '../days/index.js';
import type { Citation } from '../law/index.js';
import type { UnitKey } from './code.js';
import { currentUnits, REFORM } from './current.js';
import { CLAUSES, CONFLICTING, EDGES } from './data/successions.js';
import { once } from './once.js';
import { clauseOf1656, INFERRED_FROM_NAME, NAME_WENT_ON, STATED_IN_JANUARY } from './sources.js';
import { formerUnits, JANUARY_ROUND, januaryChanges, keyIn, RECORDED_FROM } from './timeline.js';

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

/** What each mark of an edge says of the people: those of a part, all of them though not all land, or none. */
const PEOPLE = { '*': 'part', '+': 'all', '-': 'none', '': 'all' } as const;

/** The 795 edges of 1 July 2025. */
const julyRound = /* @__PURE__ */ once((): readonly Succession[] => {
  const current = currentUnits();
  const conflicting = new Set(CONFLICTING.split(','));
  const lists = EDGES.split(',');
  return formerUnits().flatMap((old, at) =>
    Array.from((lists[at] ?? '').matchAll(EDGE), ([, mark = '', digits = '']) => {
      const index = Number.parseInt(digits, 36);
      const to = current[index];
      const clause = Number.parseInt(CLAUSES.slice(2 * index, 2 * index + 2), 36);
      const certainty = conflicting.has(`${old.code}>${to?.code}`) ? 'conflicting' : 'read';
      return Object.freeze<Succession>({
        from: old.key,
        to: to?.key ?? old.key,
        on: REFORM,
        extent: mark === '' ? 'whole' : 'part',
        area: mark === '' ? 'all' : 'part',
        population: PEOPLE[mark as keyof typeof PEOPLE], // the expression above admits no other mark
        basis: clauseOf1656(clause, certainty),
      });
    }),
  );
});

/** What is recorded of 1 January 2025; extents are not. */
const januaryRound = /* @__PURE__ */ once((): readonly Succession[] => {
  const changed = new Set(januaryChanges().map(({ before }) => before.code));
  const stated = januaryChanges().flatMap(({ before, successor, inferred }) =>
    successor === undefined
      ? []
      : [unmeasured(before.code, successor, inferred ? INFERRED_FROM_NAME : STATED_IN_JANUARY)],
  );
  const wentOn = formerUnits().filter(({ code, from }) => from === JANUARY_ROUND && !changed.has(code));
  return [...stated, ...wentOn.map(({ code }) => unmeasured(code, code, NAME_WENT_ON))];
});

function unmeasured(from: string, to: string, basis: Succession['basis']): Succession {
  return Object.freeze({
    from: keyIn(from, RECORDED_FROM),
    to: keyIn(to, JANUARY_ROUND),
    on: JANUARY_ROUND,
    extent: 'not-recorded',
    area: 'not-recorded',
    population: 'not-recorded',
    basis,
  });
}

/** All successions by the unit that ended. */
export const successionsByOld = /* @__PURE__ */ once(() => grouped('from'));

/** All successions by the unit that began. */
export const successionsByNew = /* @__PURE__ */ once(() => grouped('to'));

function grouped(by: 'from' | 'to'): ReadonlyMap<UnitKey, readonly Succession[]> {
  const groups = new Map<UnitKey, Succession[]>();
  for (const succession of [...januaryRound(), ...julyRound()]) {
    const group = groups.get(succession[by]);
    if (group === undefined) groups.set(succession[by], [succession]);
    else group.push(succession);
  }
  return groups;
}
