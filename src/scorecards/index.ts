/**
 * Scorecards: points under a rule. Decision 766 to the last hundredth, what would raise it, and the portal's answers.
 *
 * @module scorecards
 */

export { type Alert, type AlertRule, alertsOf, type DayPoints } from './alerts.js';
export type {
  AnsweredMetric,
  AnsweredPoints,
  AnsweredUnit,
  DataByEndpoint,
  MetricsData,
  MetricsUnit,
  PaymentUnit,
  PortalAnswer,
  ProgressUnit,
  ProvisionUnit,
  RadarPoint,
  ResultsData,
  ResultsUnit,
  TreeData,
} from './answers/answer.js';
export {
  type AssembledCard,
  assembleCard,
  type BlockSource,
  type SnapshotDifference,
  snapshotDifferences,
} from './answers/assemble.js';
export type {
  AnswerBlocks,
  PortalBlock,
  PortalCapture,
  PortalUnit,
  PrintedComponent,
  Provenance,
  QualityFlag,
  Residual,
} from './answers/block.js';
export { blocksOf } from './answers/blocks-of.js';
export { readEnvelope } from './answers/envelope.js';
export type { BlockAnswer } from './answers/parts.js';
export { type EvaluationRequest, periodOfRequest } from './answers/request.js';
export { resultsOf, type ServiceResults, type UnitResults } from './answers/results.js';
export { type Arithmetic, exactPoints, type PointScale, portalPoints, ratioOf } from './arithmetic.js';
export { type BlockScore, type CardScore, pointsOf, scoreBlock, scoreCard } from './card.js';
export {
  type BlockChange,
  type Capture,
  type CardChange,
  type ComponentChange,
  compareCaptures,
  compareCards,
  type ScorePeriod,
} from './compare.js';
export type {
  AboutComponent,
  ComponentScore,
  CountRow,
  EmptyComponent,
  FixedComponent,
  InvalidComponent,
  MissingComponent,
  ScoredComponent,
  ScoredPoints,
  UnscoredComponent,
} from './component.js';
export {
  type AtRisk,
  type LossReport,
  type LostPoints,
  lostPoints,
  type OutOfReach,
  type ScoredUnitKind,
  type ScoreView,
} from './lost.js';
export { type MoreCounts, type Needed, neededFor, neededForNext } from './needed.js';
export { type Median, peerPoints, percentileOf, type Spread, type Standing, spreadOf, standingOf } from './peers.js';
export { type Hundredths, printScore, readScore } from './points.js';
export { type RankedUnit, type Ranking, rankScores, type UnitScore } from './rank.js';
export type { NoReach } from './reach.js';
export { type RolledUp, type RowCoverage, rollUpCounts, type UnitCounts } from './rollup.js';
export type { BlockCode, BlockRule, ComponentRule, Endpoint, ScoreRules, Scoring, WhenEmpty } from './rule.js';
export { componentsOf, decision766, readBlock, readComponent, scoreRules } from './rules.js';
export { scoreComponent } from './score.js';
export { type Sensitivity, sensitiveRows, type WhatIf, whatIf } from './sensitivity.js';
export type { SummedPoints, SumStatus } from './sum.js';
export { type RankGoal, type Way, type WaysToGain, waysToRank, waysToScore } from './ways.js';
