import type { Issue } from '../issues/index.js';
import type { ExactNumber, Rule } from './rule.js';

/** What may be said of a rule over counts: exactly one of three answers, always plain JSON. */
export type RuleJudgement = RuleHolds | RuleBroken | RuleUnjudged;

/** The rule holds, whatever the counts are within their ranges. */
export interface RuleHolds {
  /** Always `holds`. */
  readonly status: 'holds';
  /** The code of the rule. */
  readonly rule: string;
}

/** The rule is broken, whatever the counts are within their ranges. */
export interface RuleBroken {
  /** Always `broken`. */
  readonly status: 'broken';
  /** The code of the rule. */
  readonly rule: string;
  /** How serious the rule takes it. */
  readonly severity: Rule['severity'];
  /**
   * By how much: for an equality the left side less the right; otherwise what would have to be taken from the value
   * (from left less right) for the rule to hold. Absent where its numbers are above 2^53 − 1.
   */
  readonly residual?: RuleResidual;
  /** The finding, with the code of the rule; its message carries the residual and the instruction. */
  readonly issues: readonly [Issue];
}

/** What a rule leaves: an exact number, or the ends between which it lies where counts are ranges. */
export type RuleResidual = ExactNumber | ResidualRange;

/** The ends between which a residual lies; an absent end is not known. */
export interface ResidualRange {
  /** The smallest it can be. */
  readonly atLeast?: ExactNumber;
  /** The largest it can be. */
  readonly atMost?: ExactNumber;
}

/** It cannot be said whether the rule holds. Nothing passes for want of a count. */
export interface RuleUnjudged {
  /** Always `unjudged`. */
  readonly status: 'unjudged';
  /** The code of the rule. */
  readonly rule: string;
  /** How serious the rule takes it where it is broken. */
  readonly severity: Rule['severity'];
  /** Why it cannot be said. */
  readonly reason: UnjudgedReason;
  /** The counts that are missing or wrong, or what is known of the value; at least one. */
  readonly issues: readonly [Issue, ...Issue[]];
}

/**
 * Why it cannot be said whether a rule holds.
 * - `missing-count`: a count was not reported;
 * - `wrong-count`: a count is none, with what is wrong with it;
 * - `between-bounds`: counts are ranges, and some of them would meet the rule and others not;
 * - `nothing-arose`: the denominator is 0, or may be;
 * - `no-period-before`: the rule compares with the period before, which was not given.
 */
export type UnjudgedReason = 'missing-count' | 'wrong-count' | 'between-bounds' | 'nothing-arose' | 'no-period-before';
