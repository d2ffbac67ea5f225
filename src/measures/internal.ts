/** The algebra of measures alone, for folders that count by any of them: without the measures of dossiers and campaigns. */
export { countOf } from './count.js';
export { definitionHash } from './definition-hash.js';
export { disjoint } from './disjoint.js';
export { dependsOnAsOf, fieldsOf, isWithin, type Look, looksAt, looksOf, sameMeasure, wholesOf } from './lineage.js';
export { UNKNOWN } from './unknown.js';
