import { dayNumber } from '../days/index.js';
import type { DatedBy, Measure } from '../measures/index.js';
import { type Cell, countIn, emptyCell, reportedBy, valuesIn } from './cells.js';
import { byKey, dayBy, holdsAsOf, keyOf, placingBy } from './placing.js';
import type { TallyPlan } from './plan.js';
import type { Seen } from './seen.js';
import type { Group } from './tally.js';

/** Groups under way: dossiers are put into theirs, and the groups can be taken as plain JSON at any time. */
export interface OpenGroups {
  /** Counts a dossier in all its groups. */
  readonly put: (seen: Seen) => void;
  /** The cells of a group for the measures of one kind; a group that was not there begins. */
  readonly cellsAt: (at: readonly string[], kind: Kind) => readonly Counted[];
  /** The groups so far, in the order of their keys. */
  readonly taken: () => readonly Group[];
}

/** Starts groups under the dimensions of a plan. */
export function openGroups(plan: TallyPlan, measures: readonly Measure[]): OpenGroups {
  const groups = new Map<string, OpenGroup>();
  const today = plan.asOf === undefined ? undefined : dayNumber(plan.asOf);
  const placing = placingBy(plan.by);
  const kinds = kindsOf(measures);
  const cellsAt: OpenGroups['cellsAt'] = (at, { places }) => {
    const { counted } = groupAt(groups, at, measures);
    return places.map((place) => counted[place] as Counted); // one for each measure
  };
  const put = ({ looked, bodies }: Seen): void => {
    for (const kind of kinds) {
      const day = dayBy(kind.datedBy, looked, today);
      if (day === undefined) continue;
      for (const { cell, measure } of cellsAt(placing(looked, bodies, day), kind)) countIn(cell, measure, looked);
    }
  };
  const taken = () => [...groups].sort(byKey).map(([, group]) => closed(group, plan));
  return { put, cellsAt, taken };
}

/** A group under way: where it is, and a cell for each measure. */
export interface OpenGroup {
  /** The keys of the dimensions, in their order. */
  readonly at: readonly string[];
  /** A cell for each measure, in their order. */
  readonly counted: readonly Counted[];
}

/** A measure and what is counted of it in one group. */
export interface Counted {
  readonly measure: Measure;
  readonly cell: Cell;
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

function groupAt(groups: Map<string, OpenGroup>, at: readonly string[], measures: readonly Measure[]): OpenGroup {
  const key = keyOf(at);
  const found = groups.get(key);
  if (found !== undefined) return found;
  const made = { at, counted: measures.map((measure) => ({ measure, cell: emptyCell(measure) })) };
  groups.set(key, made);
  return made;
}

/** The group as plain JSON; stocks as of the day of looking are left out where the group does not hold that day. */
export function closed({ at, counted }: OpenGroup, { by, asOf }: TallyPlan): Group {
  // The placing gave a key for each dimension.
  const named = Object.fromEntries(by.map(({ name }, place) => [name, at[place] as string]));
  const hasStocks = holdsAsOf(by, named, asOf);
  const given = counted.filter(({ measure }) => measure.datedBy !== 'asOf' || hasStocks);
  const values = given.flatMap(({ measure: { name }, cell }) =>
    cell.values === undefined ? [] : [[name, valuesIn(cell.values, cell.unstated)] as const],
  );
  return {
    at: named,
    counts: Object.fromEntries(given.map(({ measure, cell }) => [measure.name, reportedBy(cell, measure)])),
    ...(values.length === 0 ? {} : { values: Object.fromEntries(values) }),
  };
}
