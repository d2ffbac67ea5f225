/**
 * Administrative units of Hanoi and the bodies that act in them: identity with a date, succession, moving figures across
 * the reforms, look-up of messy names, and places below the commune.
 *
 * @module units
 */
export { readUnitCode, readUnitKey, type UnitCode, type UnitKey, unitKey } from './code.js';
export { currentUnits } from './current.js';
export { unitOfKey } from './identity.js';
export { type Chain, chains, type Predecessors, predecessors, type Successors, successors } from './lineage.js';
export { type NotRecorded, type OutOfForce, type UnitAnswer, type UnitsAnswer, unit, unitsOn } from './register.js';
export type { Succession } from './succession.js';
export { type District, type Unit, type UnitKind, unitTitle } from './unit.js';
