import type { Label } from '../text/index.js';

/**
 * What the counts of one report, or of one group of a tally, must meet: plain frozen data, the same from JSON. It names
 * counts, and judges what is known of them.
 */
export type Rule = CompareRule | RangeRule | QuotientRule | ChangeRule;

/** What every rule states besides its counts. */
export interface RuleWords {
  /** A stable code to act on, unique among the rules that are used together. */
  readonly code: string;
  /** `error`: the report is wrong where it is broken; `warning`: somebody should look. */
  readonly severity: 'error' | 'warning';
  /** What must hold, in words. */
  readonly says: Label;
  /** What to do where it does not. */
  readonly instruction: Label;
}

/** The names of counts that are added, each once. */
export type Terms = readonly [string, ...string[]];

/** Compares two sums of counts: an identity of a form, or a part that is never above its whole. */
export interface CompareRule extends RuleWords {
  /** Always `compare`. */
  readonly rule: 'compare';
  /** The counts on the left, added. */
  readonly left: Terms;
  /** `equal`: =, `at-most`: ≤, `below`: <. */
  readonly relation: 'equal' | 'at-most' | 'below';
  /** The counts on the right, added. */
  readonly right: Terms;
}

/** The ends between which a value is plausible; both belong to it, and at least one is given. */
export interface RuleBounds {
  /** The lower end. */
  readonly atLeast?: ExactNumber;
  /** The upper end. */
  readonly atMost?: ExactNumber;
}

/** A whole number, or two whole numbers where it is not whole. Never a decimal fraction, which is not exact. */
export type ExactNumber = number | ExactFraction;

/** An exact fraction; may be below 0 in a difference. */
export interface ExactFraction {
  /** The number above the line. */
  readonly numerator: number;
  /** The number below the line, above 0. */
  readonly denominator: number;
}

/** A plausible range of a sum of counts. */
export interface RangeRule extends RuleWords, RuleBounds {
  /** Always `range`. */
  readonly rule: 'range';
  /** The counts that are added. */
  readonly of: Terms;
}

/** A plausible range of a quotient, in the scale in which it is printed. */
export interface QuotientRule extends RuleWords, RuleBounds {
  /** Always `quotient`. */
  readonly rule: 'quotient';
  /** The counts above the line, added. */
  readonly numerator: Terms;
  /** The counts below the line, added. */
  readonly denominator: Terms;
  /** The scale of the bounds, as an indicator states it: `percent`, or per so many of the denominator. */
  readonly scale: 'percent' | number;
}

/** A plausible change against the period before. */
export interface ChangeRule extends RuleWords, RuleBounds {
  /** Always `change`. */
  readonly rule: 'change';
  /** The counts that are added, in both periods. */
  readonly of: Terms;
  /** `difference`: now less before; `ratio`: now over before, where unchanged is 1. */
  readonly by: 'difference' | 'ratio';
}
