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
  const places = new Map<string, [Group, ...Group[]]>();
  for (const group of groups) {
    const key = keyUnder(by, group.at);
    const there = places.get(key);
    if (there === undefined) places.set(key, [group]);
    else there.push(group);
  }
  return [...places]
    .sort(byKey)
    .map(([, [first, ...more]]) => (more.length === 0 ? first : addGroups(first, more, of)));
}

/** Groups of one place, all at once. A count that one of them does not give is that of the others. */
export function addGroups(first: Group, more: readonly Group[], of: Tally['of']): Group {
  const groups = [first, ...more];
  const values = of.flatMap(({ name }) => {
    const found = groups.flatMap((group) => group.values?.[name] ?? []);
    return found.length === 0 ? [] : [[name, addValues(found)] as const];
  });
  const different: Group['values'] = Object.fromEntries(values);
  const counts = of.flatMap(({ name }) => {
    const found = different[name];
    const count = found === undefined ? add(groups.flatMap(({ counts }) => counts[name] ?? [])) : countOfValues(found);
    return count === undefined ? [] : [[name, count] as const];
  });
  return {
    at: first.at,
    counts: Object.fromEntries(counts),
    ...(values.length === 0 ? {} : { values: different }),
  };
}

function add([first, ...more]: readonly Reported[]): Reported | undefined {
  return first === undefined ? undefined : more.reduce(addReported, first);
}

/** The values of all: what is sure in one of them is sure. */
function addValues(all: readonly DistinctValues[]): DistinctValues {
  const sure = new Set(all.flatMap((one) => one.sure));
  const possible = new Set(all.flatMap((one) => one.possible).filter((value) => !sure.has(value)));
  const unstated = all.reduce((sum, one) => sum + one.unstated, 0);
  return { sure: [...sure].sort(), possible: [...possible].sort(), unstated };
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
