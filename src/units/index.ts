/**
 * Administrative units of Hanoi and the bodies that act in them: identity with a date, succession, moving figures across
 * the reforms, look-up of messy names, and places below the commune.
 *
 * @module units
 */

export { type Agency, type AgencyCode, type Body, isWithinAgency, readAgencyCode, readBody } from './agency.js';
export type { Invalid, NotRecorded } from './answer.js';
export { type Apportionment, largestRemainder } from './apportionment.js';
export { type BodyKey, bodyOfKey } from './body-key.js';
export { readUnitCode, readUnitKey, type UnitCode, type UnitKey, unitKey } from './code.js';
export { currentUnits } from './current.js';
export { TAY_TUU_GROUPS } from './data/tay-tuu.js';
export { type AreaAndPopulation, areaAndPopulation, type OtherPopulation } from './figures.js';
export type { Counting } from './flows.js';
export { unitOfKey } from './identity.js';
export { type Chain, chains, type Predecessors, predecessors, type Successors, successors } from './lineage.js';
export { type Locality, localityTitle, readLocality } from './locality.js';
export { findUnit, unitFinder } from './lookup.js';
export type { Suggestion, UnitFinder, UnitMatch } from './match.js';
export type { Blocking, MovedCount, MovedCounts, Moving } from './moved.js';
export { comparableTogether, moveCounts, moveCountsInto } from './moving.js';
export {
  type FormerProvince,
  HANOI,
  type Province,
  type ProvinceKind,
  type ProvincesAnswer,
  provincesOn,
} from './province.js';
export { type OutOfForce, type UnitAnswer, type UnitsAnswer, unit, unitsOn } from './register.js';
export type { Succession } from './succession.js';
export { type District, type Unit, type UnitKind, unitTitle } from './unit.js';
