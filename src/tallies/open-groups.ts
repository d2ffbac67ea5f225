import { dayNumber } from '../days/index.js';
import type { DatedBy, Measure } from '../measures/index.js';
import { type Cell, countIn, emptyCell, reportedBy, valuesIn } from './cells.js';
import { byKey, dayBy, holdingAsOf, keyOf, placingBy } from './placing.js';
import type { TallyPlan } from './plan.js';
import type { Seen } from './seen.js';
import type { DistinctValues, Group } from './tally.js';

/** Groups under way: dossiers are put into theirs, and the groups can be taken as plain JSON at any time. */
export interface OpenGroups {
  /** Counts a dossier in all its groups. */
  readonly put: (seen: Seen) => void;
  /** The cells of a group, one for each measure; a group that was not there begins. */
  readonly cellsAt: (at: readonly string[]) => readonly Cell[];
  /** The groups so far, in the order of their keys. */
  readonly taken: () => readonly Group[];
}

/** One group with what was counted in it, before it is said. */
export interface CountedGroup {
  /** Where it is: a key for each dimension of the plan, in their order. */
  readonly at: readonly string[];
  /** What was counted of each measure, in the order of `measuresOf`. */
  readonly cells: readonly Cell[];
}

/** Starts groups under the dimensions of a plan. */
export function openGroups(plan: TallyPlan, measures: readonly Measure[]): OpenGroups {
  const groups = new Map<string, CountedGroup>();
  const today = plan.asOf === undefined ? undefined : dayNumber(plan.asOf);
  const placing = placingBy(plan.by);
  const kinds = kindsOf(measures);
  const cellsAt: OpenGroups['cellsAt'] = (at) => groupAt(groups, at, measures).cells;
  const put = ({ looked, bodies }: Seen): void => {
    for (const { datedBy, places } of kinds) {
      const day = dayBy(datedBy, looked, today);
      if (day === undefined) continue;
      const cells = cellsAt(placing(looked, bodies, day));
      for (const place of places) countIn(cells[place] as Cell, measures[place] as Measure, looked); // one for each
    }
  };
  const taken = () =>
    [...groups]
      .sort(byKey)
      .map(([, group]) => group)
      .map(closing(plan, measures));
  return { put, cellsAt, taken };
}

/** The measures that one day of a record places, by their places among all. */
export interface Kind {
  readonly datedBy: DatedBy;
  readonly places: readonly number[];
}

/** The measures by the day that places them. */
export function kindsOf(measures: readonly Measure[]): readonly Kind[] {
  const dated = measures.map(({ datedBy }) => datedBy);
  return [...new Set(dated)].map((datedBy) => ({
    datedBy,
    places: dated.flatMap((other, place) => (other === datedBy ? [place] : [])),
  }));
}

function groupAt(groups: Map<string, CountedGroup>, at: readonly string[], measures: readonly Measure[]): CountedGroup {
  const key = keyOf(at);
  const found = groups.get(key);
  if (found !== undefined) return found;
  const made = { at, cells: measures.map(emptyCell) };
  groups.set(key, made);
  return made;
}

/** Says groups in plain JSON; stocks as of the day of looking are left out where a group does not hold that day. */
export function closing({ by, asOf }: TallyPlan, measures: readonly Measure[]): (group: CountedGroup) => Group {
  const holdsAsOf = holdingAsOf(by, asOf);
  const named = measures.map((measure, place) => ({ measure, place }));
  const flows = named.filter(({ measure }) => measure.datedBy !== 'asOf');
  return ({ at, cells }) => {
    const keys = Object.fromEntries(by.map(({ name }, place) => [name, at[place] as string])); // the placing gave one for each
    const given = holdsAsOf(keys) ? named : flows;
    const counts = given.map(
      ({ measure, place }) => [measure.name, reportedBy(cells[place] as Cell, measure)] as const,
    );
    const values = given.flatMap(({ measure: { name }, place }) => valuesAt(name, cells[place] as Cell));
    return {
      at: keys,
      counts: Object.fromEntries(counts),
      ...(values.length === 0 ? {} : { values: Object.fromEntries(values) }),
    };
  };
}

function valuesAt(name: string, { values, unstated }: Cell): readonly (readonly [string, DistinctValues])[] {
  return values === undefined ? [] : [[name, valuesIn(values, unstated)]];
}
