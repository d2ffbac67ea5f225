import type { Day } from '../days/index.js';
import type { UnitKey } from './code.js';
import { currentUnits, REFORM } from './current.js';
import { once } from './once.js';
import { type Succession, successionsByOld } from './succession.js';
import { formerUnits, JANUARY_ROUND, januaryChanges, RECORDED_FROM, unitsOfEra } from './timeline.js';
import type { Unit } from './unit.js';

/**
 * What a count counts, which decides what it may follow: `persons` and `households` follow the people, `land` the land, and
 * anything `other` (dossiers, points, teams …) neither.
 */
export type Counting = 'persons' | 'households' | 'land' | 'other';

/** Where a unit's count can have gone: today's units, at least one. One alone means: there, whole. */
export type Flow = readonly UnitKey[];

/**
 * Where the counts of the units of an era can have gone. On 1 January 2025 extents were not recorded, so a district in which
 * anything changed then is one block: each of its units may have gone wherever the district went.
 */
export function flowsFrom(era: Day, counting: Counting): ReadonlyMap<UnitKey, Flow> {
  if (era === REFORM) return new Map(currentUnits().map(({ key }) => [key, [key]]));
  const july = new Map(formerUnits().map(({ key }) => [key, julyFlow(key, counting)]));
  return era === JANUARY_ROUND ? july : throughJanuary(july);
}

function julyFlow(key: UnitKey, counting: Counting): Flow {
  return (successionsByOld().get(key) ?? []).filter((edge) => follows(edge, counting)).map(({ to }) => to);
}

/** Whether any of a count can have gone along an edge. */
function follows({ population }: Succession, counting: Counting): boolean {
  return population !== 'none' || counting === 'land' || counting === 'other';
}

/** Whether the extents of what happened to a unit on 1 January 2025 are not recorded. */
export function changedInJanuary(unit: Unit | undefined): boolean {
  return changedDistricts().has(unit?.district?.code);
}

const changedDistricts = /* @__PURE__ */ once(
  (): ReadonlySet<string | undefined> => new Set(januaryChanges().map(({ before }) => before.district.code)),
);

function throughJanuary(july: ReadonlyMap<UnitKey, Flow>): ReadonlyMap<UnitKey, Flow> {
  const ofDistrict = new Map<string | undefined, Set<UnitKey>>();
  for (const { key, district } of formerUnits()) {
    const reached = ofDistrict.get(district?.code) ?? new Set();
    for (const to of july.get(key) ?? []) reached.add(to);
    ofDistrict.set(district?.code, reached);
  }
  const flowOf = (unit: Unit): Flow =>
    changedInJanuary(unit) ? [...(ofDistrict.get(unit.district?.code) ?? [])] : (july.get(unit.key) ?? []);
  return new Map(unitsOfEra(RECORDED_FROM).map((unit) => [unit.key, flowOf(unit)]));
}
