/**
 * Safe publication: small counts withheld so that they cannot be computed back, and a checker beside it.
 *
 * @module publication
 */
export { checkTable } from './check.js';
export { crossTable } from './cross.js';
export type { CrossedCounts, CrossedRow, CrossedSum } from './crossed.js';
export { type PublishedFigure, publishedFigures } from './figures.js';
export { linkPublished, linkTables } from './link.js';
export { checkPublished } from './published-check.js';
export {
  type CheckedPublication,
  type InvalidPublication,
  type PublicationCheck,
  type ReaderKnowledge,
  type Recovered,
  recoverable,
  type SmallSum,
} from './recoverable.js';
export { checkRule } from './rule.js';
export {
  type InvalidSuppression,
  type RefusedSuppression,
  type SafeSuppression,
  type Suppression,
  type SuppressionSettings,
  suppress,
} from './suppress.js';
export {
  type CellPlace,
  type CellRelation,
  type CountCell,
  type CountTable,
  type PublishedCell,
  type PublishedTable,
  placeId,
  type SuppressedCell,
  type SuppressionRule,
} from './table.js';
export { type TableSettings, tableOf } from './table-of.js';
