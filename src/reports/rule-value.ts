import { quotient, type Reported } from '../exact/index.js';
import { between, difference, type Interval, printInterval, quotientInterval, sumOf } from './interval.js';
import type { CompareRule, Rule } from './rule.js';
import { quotientOf, withoutCommon } from './rule-problems.js';

/** Counts that were read, by name. */
export type KnownCounts = ReadonlyMap<string, Reported>;

/** The names of the counts that a rule looks at: those of a comparison that do not cancel out. */
export function namesOf(rule: Rule): readonly string[] {
  switch (rule.rule) {
    case 'compare':
      return withoutCommon(rule).flat();
    case 'quotient':
      return [...new Set([...rule.numerator, ...rule.denominator])];
    default:
      return rule.of;
  }
}

/**
 * What a rule looks at, from counts that are all known: for a comparison left less right. Nothing where there is no
 * quotient: what it would be divided by is 0, or may be.
 */
export function reckonValue(rule: Rule, now: KnownCounts, before: KnownCounts): Interval | undefined {
  switch (rule.rule) {
    case 'compare': {
      const [left = [], right = []] = withoutCommon(rule);
      return difference(sumIn(now, left), sumIn(now, right));
    }
    case 'range':
      return sumIn(now, rule.of);
    case 'quotient': {
      const scale = rule.scale === 'percent' ? 100 : rule.scale;
      return overSum(sumIn(now, rule.numerator), sumIn(now, rule.denominator), scale);
    }
    case 'change': {
      const [here, there] = [sumIn(now, rule.of), sumIn(before, rule.of)];
      return rule.by === 'difference' ? difference(here, there) : overSum(here, there, 1);
    }
  }
}

function overSum(part: Interval, whole: Interval, scale: number): Interval | undefined {
  return whole.low?.numerator === 0n ? undefined : quotientInterval(part, whole, scale);
}

function sumIn(counts: KnownCounts, names: readonly string[]): Interval {
  return sumOf(names.flatMap((name) => counts.get(name) ?? []));
}

/** The values with which a rule holds. Counts are whole, so that "below" leaves at least 1. */
export function allowedBy(rule: Rule): Interval {
  if (rule.rule !== 'compare') {
    const { atLeast, atMost } = rule;
    return between(
      atLeast === undefined ? undefined : quotientOf(atLeast),
      atMost === undefined ? undefined : quotientOf(atMost),
    );
  }
  const zero = quotient(0, 1);
  if (rule.relation === 'equal') return between(zero, zero);
  return between(undefined, rule.relation === 'below' ? quotient(-1, 1) : zero);
}

const SIGNS = { equal: '=', 'at-most': '≤', below: '<' } as const satisfies Record<CompareRule['relation'], string>;

/** What a rule asks for, as a formula over the names of counts. */
export function formulaOf(rule: Rule): string {
  if (rule.rule === 'compare') return `${rule.left.join(' + ')} ${SIGNS[rule.relation]} ${rule.right.join(' + ')}`;
  return `${quantityOf(rule)}: ${printInterval(allowedBy(rule), 'en')}`;
}

function quantityOf(rule: Exclude<Rule, CompareRule>): string {
  switch (rule.rule) {
    case 'range':
      return rule.of.join(' + ');
    case 'quotient': {
      const times = rule.scale === 'percent' ? ' × 100' : rule.scale === 1 ? '' : ` × ${rule.scale}`;
      return `(${rule.numerator.join(' + ')}) ÷ (${rule.denominator.join(' + ')})${times}`;
    }
    case 'change':
      return `(${rule.of.join(' + ')}) ${rule.by === 'difference' ? '−' : '÷'} the period before`;
  }
}
