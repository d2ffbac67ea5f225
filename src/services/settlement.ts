import type { Issue } from '../issues/index.js';
import type { Citation } from '../law/index.js';
import type { Label } from '../text/index.js';

/**
 * Whose rule judges a dossier. `portal`: the national portal compares instants. `provincial-dates`: a provincial system
 * compares civil days of Hanoi, and takes a dossier without an appointment as within its term.
 */
export type SettlementRule = 'portal' | 'provincial-dates';

/** A settlement rule described. */
export interface SettlementRuleFacts {
  /** Its code. */
  readonly rule: SettlementRule;
  /** What it is called. */
  readonly title: Label;
  /** What it does. */
  readonly says: Label;
  /** What it rests on. */
  readonly basis: readonly Citation[];
}

/** How a dossier stands against its term. Early is before it, on time is at it: at the same instant or on the same day. */
export type JudgedStatus = 'early' | 'on-time' | 'overdue' | 'open-within-term' | 'open-overdue';

/**
 * Which step of the cascade gave the end of handling: settled; else the result returned; else stopped or withdrawn; else the
 * one request for papers after which nothing came; papers asked for again; else still open on the day of looking.
 */
export type SettlementStep =
  | 'settled'
  | 'returned'
  | 'stopped'
  | 'withdrawn'
  | 'supplement-requested'
  | 'supplement-requested-again'
  | 'open';

/** A time that is subtracted before the comparison, in what the rule compares. */
export interface Subtracted {
  /** How long it is; 0 where nothing is subtracted. */
  readonly length: number;
  /** Milliseconds for the portal, civil days for a province that compares days. */
  readonly unit: 'millisecond' | 'day';
}

/** A dossier that could be judged. */
export interface Judged {
  /** How it stands. */
  readonly status: JudgedStatus;
  /** By whose rule. */
  readonly rule: SettlementRule;
  /** Which step of the cascade decided. */
  readonly step: SettlementStep;
  /** What the end was held against; `repeated-request` needs no comparison. */
  readonly against: 'appointment' | 'maximum-term' | 'no-appointment' | 'repeated-request';
  /** The end of handling: the instant of the deciding event as it was written, or the day of looking as it was given. */
  readonly end: string;
  /** The time that the citizen took to complete papers, which is subtracted. */
  readonly subtracted: Subtracted;
  /** The reason in words. */
  readonly says: Label;
  /** What the rule rests on, with its certainty. */
  readonly basis: readonly Citation[];
}

/** A dossier that could not be judged. */
export interface Unjudged {
  /** Always `invalid`. */
  readonly status: 'invalid';
  /** Why not. */
  readonly issues: readonly Issue[];
}

/** The answer about one dossier. */
export type Settlement = Judged | Unjudged;
