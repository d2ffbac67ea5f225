import { type Issue, showReceived } from '../issues/index.js';
import type { Label } from '../text/index.js';
import { exactNumber, excess, type Interval, printInterval } from './interval.js';
import type { RuleBroken, RuleResidual, RuleUnjudged, UnjudgedReason } from './judgement.js';
import type { Rule } from './rule.js';
import { allowedBy, formulaOf } from './rule-value.js';

/** The judgement of a broken rule, with its finding. */
export function broken(rule: Rule, value: Interval, path: Issue['path']): RuleBroken {
  const { code, severity, says, instruction } = rule;
  const over = excess(value, allowedBy(rule));
  const residual = residualFrom(over);
  const issue = {
    code,
    path: pathOf(rule, path),
    expected: formulaOf(rule),
    received: shown(rule, value),
    message: {
      vi: `Không đạt: ${says.vi}; chênh lệch ${printInterval(over, 'vi')}. ${instruction.vi}`,
      en: `Does not hold: ${says.en}; residual ${printInterval(over, 'en')}. ${instruction.en}`,
    },
  };
  return { status: 'broken', rule: code, severity, ...(residual === undefined ? {} : { residual }), issues: [issue] };
}

/** An interval as a residual: the number itself where its ends meet. */
export function residualFrom({ low, high }: Interval): RuleResidual | undefined {
  const [atLeast, atMost] = [low, high].map((end) => (end === undefined ? undefined : exactNumber(end)));
  if (atLeast === undefined && atMost === undefined) return undefined;
  if (atLeast !== undefined && JSON.stringify(atLeast) === JSON.stringify(atMost)) return atLeast;
  return { ...(atLeast === undefined ? {} : { atLeast }), ...(atMost === undefined ? {} : { atMost }) };
}

/** The judgement of a rule of which nothing can be said. */
export function unjudged(
  { code, severity }: Rule,
  reason: UnjudgedReason,
  issues: RuleUnjudged['issues'],
): RuleUnjudged {
  return { status: 'unjudged', rule: code, severity, reason, issues };
}

const WHY = {
  'between-bounds': {
    vi: 'số đếm chỉ biết trong khoảng: hãy bổ sung số chính xác',
    en: 'counts are known only between bounds: report them exactly',
  },
  'nothing-arose': {
    vi: 'mẫu số bằng 0 hoặc có thể bằng 0 (không phát sinh)',
    en: 'what it is divided by is 0, or may be (nothing arose)',
  },
  'no-period-before': {
    vi: 'thiếu số đếm của kỳ trước: hãy đưa vào',
    en: 'the counts of the period before were not given: pass them on',
  },
} as const satisfies Record<Exclude<UnjudgedReason, 'missing-count' | 'wrong-count'>, Label>;

/** Why it cannot be said whether a rule holds, where its counts are right. */
export function whyUnjudged(rule: Rule, reason: keyof typeof WHY, path: Issue['path'], value?: Interval): Issue {
  const { vi, en } = WHY[reason];
  return {
    code: `rule.${reason}`,
    path: pathOf(rule, path),
    expected: formulaOf(rule),
    received: value === undefined ? showReceived(value) : shown(rule, value),
    message: {
      vi: `Chưa xét được "${rule.says.vi}": ${vi}.`,
      en: `It cannot be said whether "${rule.says.en}": ${en}.`,
    },
  };
}

function shown(rule: Rule, value: Interval): string {
  const text = printInterval(value, 'en');
  return rule.rule === 'compare' ? `a difference of ${text}` : text || 'any number';
}

/** A finding stands at the count it is about, where that is one. */
function pathOf(rule: Rule, path: Issue['path']): Issue['path'] {
  const terms = rule.rule === 'compare' ? rule.left : rule.rule === 'quotient' ? rule.numerator : rule.of;
  return terms.length === 1 ? [...path, terms[0]] : path;
}
