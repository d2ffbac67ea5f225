/** Names of units and bodies alone, for folders that read and print them: without the tables of units. */
export { readAgencyCode } from './agency.js';
export { bodyOfKey } from './body-key.js';
export { readUnitCode } from './code.js';
export { unitTitle } from './unit.js';
