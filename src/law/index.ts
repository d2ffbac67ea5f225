/**
 * What a definition rests on: instruments, citations with their certainty, and values dated by force.
 *
 * @module law
 */
export {
  type Certainty,
  type Citation,
  type ClauseCitation,
  clause,
  type OwnCitation,
  own,
  type PortalCitation,
  type PracticeCitation,
  portal,
  practice,
  printCitation,
} from './citation.js';
export { type Dated, dated, inForce } from './dated.js';
export type { Instrument } from './instrument.js';
