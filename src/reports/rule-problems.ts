import { compareQuotients, type Quotient, quotient } from '../exact/index.js';
import { frozen } from '../frozen/index.js';
import { accept, type Checked, type Issue, mistake, refuse, showReceived } from '../issues/index.js';
import type { Label } from '../text/index.js';
import type {
  ChangeRule,
  CompareRule,
  ExactFraction,
  ExactNumber,
  QuotientRule,
  RangeRule,
  Rule,
  Terms,
} from './rule.js';

/**
 * Defines a rule over counts.
 *
 * @param spec - what must hold, of which counts, and what to do where it does not
 * @returns the rule, frozen
 * @throws Mistake one of the codes of {@link ruleProblems} where the rule contradicts itself or says nothing
 * @example
 * ```ts
 * import { checkRules, rule } from '@hanoi-dx/core/reports';
 *
 * const channels = rule({
 *   code: 'channels',
 *   severity: 'error',
 *   says: { vi: 'Các kênh cộng lại bằng tổng số', en: 'The channels add up to the total' },
 *   instruction: { vi: 'Hãy kiểm tra hồ sơ không ghi kênh.', en: 'Look for dossiers without a channel.' },
 *   rule: 'compare',
 *   left: ['received'],
 *   relation: 'equal',
 *   right: ['receivedInPerson', 'receivedOnline', 'receivedByPost'],
 * });
 * const counts = { received: 531_269, receivedInPerson: 212_790, receivedOnline: 317_199, receivedByPost: 1_278 };
 * checkRules([channels], counts).map((each) => each.status === 'broken' && each.residual); // → [2]
 * ```
 */
// @__NO_SIDE_EFFECTS__
export function rule<const R extends Rule>(spec: R): R {
  const [first] = ruleProblems(spec);
  if (first !== undefined) throw mistake(first.code, first.message);
  return frozen(spec);
}

/**
 * What is wrong with a rule by itself: it can never hold, it always holds, or its numbers are not exact.
 *
 * @param rule - a rule whose form is right
 * @param path - where it was found, for the issues
 * @returns issues `rule.never-holds`, `rule.says-nothing`, `rule.counted-twice`, `rule.bound-not-exact` or `rule.scale`
 * @example
 * ```ts
 * import { ruleProblems } from '@hanoi-dx/core/reports';
 *
 * const upsideDown = {
 *   code: 'teams',
 *   severity: 'warning',
 *   says: { vi: 'Số tổ hợp lý', en: 'A plausible number of teams' },
 *   instruction: { vi: 'Hãy kiểm tra.', en: 'Check it.' },
 *   rule: 'range',
 *   of: ['teams'],
 *   atLeast: 500,
 *   atMost: 1,
 * } as const;
 * ruleProblems(upsideDown).map(({ code }) => code); // → ['rule.never-holds']
 * ```
 */
export function ruleProblems(rule: Rule, path: Issue['path'] = []): readonly Issue[] {
  const twice = sumsOf(rule).flatMap(([key, terms]) => countedTwice(terms, [...path, key]));
  if (twice.length > 0) return twice;
  return rule.rule === 'compare' ? comparisonProblems(rule, path) : boundProblems(rule, path);
}

/** The sums of a rule by the keys under which it states them. */
export function sumsOf(rule: Rule): readonly (readonly [string, Terms])[] {
  switch (rule.rule) {
    case 'compare':
      return Object.entries({ left: rule.left, right: rule.right });
    case 'quotient':
      return Object.entries({ numerator: rule.numerator, denominator: rule.denominator });
    default:
      return [['of', rule.of]];
  }
}

/** A count that stands on both sides cancels out; the terms that are left. */
export function withoutCommon({ left, right }: CompareRule): readonly (readonly string[])[] {
  return [left.filter((name) => !right.includes(name)), right.filter((name) => !left.includes(name))];
}

function countedTwice(terms: Terms, path: Issue['path']): readonly Issue[] {
  const again = terms.findIndex((name, at) => terms.indexOf(name) < at);
  return again < 0 ? [] : [problem('rule.counted-twice', [...path, again], showReceived(terms[again]))];
}

/** Counts are never below 0, so that nothing can be below them, and nothing else is said by 0 ≤ them. */
function comparisonProblems(rule: CompareRule, path: Issue['path']): readonly Issue[] {
  const [left = [], right = []] = withoutCommon(rule);
  const at = [...path, 'relation'];
  if (rule.relation === 'below') return right.length === 0 ? [problem('rule.never-holds', at, rule.relation)] : [];
  const always = left.length === 0 && (right.length === 0 || rule.relation === 'at-most');
  return always ? [problem('rule.says-nothing', at, rule.relation)] : [];
}

function boundProblems(rule: RangeRule | QuotientRule | ChangeRule, path: Issue['path']): readonly Issue[] {
  const { atLeast, atMost } = rule;
  const ends = Object.entries({ atLeast, atMost }).filter(([, end]) => end !== undefined);
  const numbers = [
    ...ends.map(([key, end]) => checkExactNumber(end, [...path, key])),
    ...(rule.rule === 'quotient' ? [checkScale(rule.scale, [...path, 'scale'])] : []),
  ].flatMap((read) => (read.ok ? [] : read.issues));
  if (numbers.length > 0) return numbers;
  const signed = rule.rule === 'change' && rule.by === 'difference';
  const low = higher(atLeast === undefined ? undefined : quotientOf(atLeast), signed ? undefined : quotient(0, 1));
  const high = atMost === undefined ? undefined : quotientOf(atMost);
  if (low !== undefined && high !== undefined && compareQuotients(low, high) > 0) {
    return [problem('rule.never-holds', [...path, 'atMost'], showReceived(atMost))];
  }
  const saysLow = low !== undefined && (signed || low.numerator > 0n);
  return saysLow || high !== undefined
    ? []
    : [problem('rule.says-nothing', [...path, 'atLeast'], showReceived(atLeast))];
}

/** The exact value of a bound. */
export function quotientOf(value: ExactNumber): Quotient {
  return typeof value === 'number' ? quotient(value, 1) : quotient(value.numerator, value.denominator);
}

/** Checks an exact number: a whole number, or a fraction of two. */
function checkExactNumber(value: unknown, path: Issue['path']): Checked<ExactNumber> {
  if (typeof value === 'object' && value !== null && Object.keys(value).length === 2) {
    const { numerator, denominator }: { [K in keyof ExactFraction]?: unknown } = value;
    const exact = Number.isSafeInteger(numerator) && Number.isSafeInteger(denominator) && Number(denominator) > 0;
    if (exact) return accept(value as ExactFraction); // both numbers were looked at, and there is nothing else
  } else if (typeof value === 'number' && Number.isSafeInteger(value)) return accept(value);
  return refuse(problem('rule.bound-not-exact', path, showReceived(value)));
}

/** Checks the scale of a quotient. */
function checkScale(value: unknown, path: Issue['path']): Checked<QuotientRule['scale']> {
  if (value === 'percent') return accept(value);
  const whole = typeof value === 'number' && Number.isSafeInteger(value) && value > 0;
  return whole ? accept(value) : refuse(problem('rule.scale', path, showReceived(value)));
}

function higher(one: Quotient | undefined, other: Quotient | undefined): Quotient | undefined {
  if (one === undefined || other === undefined) return one ?? other;
  return compareQuotients(one, other) < 0 ? other : one;
}

const PROBLEMS = {
  'rule.never-holds': {
    expected: 'a rule that some counts meet',
    vi: 'Không số đếm nào thỏa quy tắc này: hãy sửa hai vế hoặc hai đầu khoảng.',
    en: 'No counts can meet this rule: mend its two sides or its two ends.',
  },
  'rule.says-nothing': {
    expected: 'a rule that some counts break',
    vi: 'Quy tắc này luôn đúng nên không kiểm tra được gì: số đếm không bao giờ âm; hãy ghi điều cần thỏa.',
    en: 'This rule always holds and checks nothing: counts are never below 0; state what must hold.',
  },
  'rule.counted-twice': {
    expected: 'each count at most once in a sum',
    vi: 'Một số đếm đứng hai lần trong một tổng: hãy bỏ một lần.',
    en: 'A count stands twice in one sum: leave it out once.',
  },
  'rule.bound-not-exact': {
    expected: 'a whole number, or { numerator, denominator } of whole numbers, the denominator above 0',
    vi: 'Đầu khoảng phải chính xác: ghi số nguyên, hoặc phân số như { numerator: 3, denominator: 2 } thay cho 1,5.',
    en: 'A bound is exact: a whole number, or a fraction such as { numerator: 3, denominator: 2 } in place of 1.5.',
  },
  'rule.scale': {
    expected: '"percent" or a whole number above 0',
    vi: 'Thang đo là percent hoặc số nguyên dương, như 1, 1000, 100000.',
    en: 'A scale is percent or a whole number above 0, such as 1, 1000, 100000.',
  },
} as const satisfies Record<string, Label & { readonly expected: string }>;

function problem(code: keyof typeof PROBLEMS, path: Issue['path'], received: string): Issue {
  const { expected, vi, en } = PROBLEMS[code];
  return { code, path, expected, received, message: { vi, en } };
}
