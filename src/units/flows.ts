import type { Day } from '../days/index.js';
import type { UnitKey } from './code.js';
import { currentUnits, REFORM } from './current.js';
import { once } from './once.js';
import { type Succession, successionsFrom } from './succession.js';
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
  const name = `${era} ${counting}`;
  const flows = known().get(name) ?? flowsOf(era, counting);
  known().set(name, flows);
  return flows;
}

/** What was asked for before: at most one map for each era and each kind of count, none of which ever changes. */
const known = /* @__PURE__ */ once(() => new Map<string, ReadonlyMap<UnitKey, Flow>>());

function flowsOf(era: Day, counting: Counting): ReadonlyMap<UnitKey, Flow> {
  if (era === REFORM) return new Map(currentUnits().map(({ key }) => [key, [key]]));
  if (era === JANUARY_ROUND) return new Map(formerUnits().map(({ key }) => [key, julyFlow(key, counting)]));
  const blocks = blocksOf(counting);
  const flowOf = ({ key, district }: Unit): Flow => blocks.get(district?.code) ?? julyFlow(key, counting);
  return new Map(unitsOfEra(RECORDED_FROM).map((unit) => [unit.key, flowOf(unit)]));
}

function julyFlow(key: UnitKey, counting: Counting): Flow {
  return successionsFrom(key)
    .filter((edge) => follows(edge, counting))
    .map(({ to }) => to);
}

/** Whether any of a count can have gone along an edge. */
function follows({ population }: Succession, counting: Counting): boolean {
  return population !== 'none' || counting === 'land' || counting === 'other';
}

/** Whether the extents of what happened to a unit on 1 January 2025 are not recorded. */
export function changedInJanuary({ district }: Unit): boolean {
  return changedDistricts().has(district?.code);
}

const changedDistricts = /* @__PURE__ */ once(
  (): ReadonlySet<string | undefined> => new Set(januaryChanges().map(({ before }) => before.district.code)),
);

/** Where each district that changed on 1 January 2025 can have gone as a whole. */
function blocksOf(counting: Counting): ReadonlyMap<string | undefined, Flow> {
  const flowOf = (code: string | undefined): Flow =>
    formerUnits().flatMap(({ key, district }) => (district?.code === code ? julyFlow(key, counting) : []));
  return new Map([...changedDistricts()].map((code) => [code, [...new Set(flowOf(code))]]));
}
