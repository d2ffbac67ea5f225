/**
 * Public services: procedures and their codes, dossiers and what is wrong with them, and their settlement by the rule.
 *
 * @module services
 */

export { checkDossier } from './check-dossier.js';
export { checkProcedure } from './check-procedure.js';
export { dossierStatuses } from './data/dossier-statuses.js';
export { serviceLevels } from './data/service-levels.js';
export { settlementRules } from './data/settlement-rules.js';
export { type Dossier, isFullyOnline } from './dossier.js';
export { type DossierCode, readDossierCode } from './dossier-code.js';
export { checkEvent, type DossierEvent, type DossierEventKind } from './event.js';
export type { AuthorityLevel, Procedure, ProcedureTerm } from './procedure.js';
export { type ProcedureCode, readProcedureCode } from './procedure-code.js';
export { type OfficialServiceLevel, readServiceLevel, type ServiceLevel } from './service-level.js';
export { settle } from './settle.js';
export type {
  Judged,
  JudgedStatus,
  Settlement,
  SettlementRule,
  SettlementRuleFacts,
  SettlementStep,
  Subtracted,
  Unjudged,
} from './settlement.js';
export {
  type SettledStatus,
  settlementAt,
  settlementOf,
  standingAt,
  standingOn,
} from './settlement-of.js';
export { isSound } from './sound.js';
export { type DossierStage, type DossierStatus, type OfficialStatus, readDossierStatus } from './status.js';
