import { addReported, type Reported } from '../exact/index.js';
import { accept, type Checked, type Issue, refuse } from '../issues/index.js';
import { definitionHash } from '../measures/internal.js';
import { countOfValues } from './cells.js';
import { byKey, keyUnder } from './placing.js';
import type { DistinctValues, Fault, Group, Tally } from './tally.js';

/**
 * Puts two tallies of different records together: parts of one file, or what was counted before and after a stop. The
 * order and grouping of merges do not matter: the result is the same, byte for byte, as counting everything at once.
 *
 * @param one - a tally
 * @param other - a tally of other records, counted by the same plan
 * @returns the tally of both, or an issue `tally.differs` for each thing that was counted otherwise
 * @example
 * ```ts
 * import { received } from '@hanoi-dx/core/measures';
 * import { mergeTallies, tally } from '@hanoi-dx/core/tallies';
 *
 * const plan = { by: [], of: [received] };
 * const merged = mergeTallies(tally(['a'], plan), tally(['b'], { ...plan, firstRow: 2 }));
 * merged.ok && merged.value.faults.map(({ row }) => row); // → [1, 2]
 * ```
 */
export function mergeTallies(one: Tally, other: Tally): Checked<Tally> {
  const [first, ...more] = differences(one, other);
  if (first !== undefined) return refuse(first, ...more);
  const faults = [...one.faults, ...other.faults].sort(byRow).slice(0, one.faultLimit);
  return accept({
    ...one,
    records: {
      read: one.records.read + other.records.read,
      counted: one.records.counted + other.records.counted,
      later: one.records.later + other.records.later,
      faulty: one.records.faulty + other.records.faulty,
    },
    faults,
    groups: mergeGroups([...one.groups, ...other.groups], one),
  });
}

/** Groups with those of one place put together, in the order of their keys. */
export function mergeGroups(groups: readonly Group[], { by, of }: Pick<Tally, 'by' | 'of'>): readonly Group[] {
  const merged = new Map<string, Group>();
  for (const group of groups) {
    const key = keyUnder(by, group.at);
    const there = merged.get(key);
    merged.set(key, there === undefined ? group : addGroups(there, group, of));
  }
  return [...merged].sort(byKey).map(([, group]) => group);
}

/** Two groups of one place. A count that one of them does not give is the other's. */
export function addGroups(one: Group, other: Group, of: Tally['of']): Group {
  const values = of.flatMap(({ name }) => {
    const [mine, theirs] = [one.values?.[name], other.values?.[name]];
    const both = mine === undefined ? theirs : theirs === undefined ? mine : addValues(mine, theirs);
    return both === undefined ? [] : [[name, both] as const];
  });
  const different: Group['values'] = Object.fromEntries(values);
  const counts = of.flatMap(({ name }) => {
    const found = different[name];
    const count = found === undefined ? add(one.counts[name], other.counts[name]) : countOfValues(found);
    return count === undefined ? [] : [[name, count] as const];
  });
  return {
    at: one.at,
    counts: Object.fromEntries(counts),
    ...(values.length === 0 ? {} : { values: different }),
  };
}

function add(one: Reported | undefined, other: Reported | undefined): Reported | undefined {
  return one === undefined ? other : other === undefined ? one : addReported(one, other);
}

/** The values of both: what is sure in one of them is sure. */
function addValues(one: DistinctValues, other: DistinctValues): DistinctValues {
  const sure = new Set([...one.sure, ...other.sure]);
  const possible = new Set([...one.possible, ...other.possible].filter((value) => !sure.has(value)));
  return { sure: [...sure].sort(), possible: [...possible].sort(), unstated: one.unstated + other.unstated };
}

function byRow(one: Fault, other: Fault): number {
  return one.row - other.row;
}

/** What two tallies must share to be put together, in whichever order their JSON names it. */
const SHARED = ['by', 'of', 'rule', 'asOf', 'faultLimit'] as const;

function differences(one: Tally, other: Tally): readonly Issue[] {
  return SHARED.filter((what) => definitionHash(one[what]) !== definitionHash(other[what])).map((what) => ({
    code: 'tally.differs',
    path: [what],
    expected: shown(one[what]),
    received: shown(other[what]),
    message: {
      vi: `Hai bảng đếm khác nhau ở "${what}" nên không gộp được: hãy đếm lại bằng cùng một kế hoạch.`,
      en: `The two tallies differ in "${what}" and cannot be merged: count both by one plan.`,
    },
  }));
}

function shown(value: unknown): string {
  const text = JSON.stringify(value) ?? 'nothing';
  return text.length > 200 ? `${text.slice(0, 200)}…` : text;
}
