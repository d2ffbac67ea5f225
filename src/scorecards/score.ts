import { type Count, checkCount, quotient, roundQuotient } from '../exact/index.js';
import { type Issue, showReceived } from '../issues/index.js';
import { exactPoints, portalPoints, ratioOf } from './arithmetic.js';
import type { ComponentScore, CountRow } from './component.js';
import type { ComponentRule, Endpoint, ScoreRules, Scoring } from './rule.js';
import { readComponent } from './rules.js';

/**
 * The points of one row of a scorecard, in both arithmetics. Counts may come from outside unchecked.
 *
 * @param rules - the rule set
 * @param row - the row's code and counts
 * @param path - where the row was found, for the issues
 * @returns the points, or what else there is to say: nothing arose, fixed, unscored, missing or invalid
 * @example
 * ```ts
 * import { decision766, scoreComponent } from '@hanoi-dx/core/scorecards';
 *
 * const score = scoreComponent(decision766, { component: 'TDGQ', numerator: 788_612, denominator: 1_065_150 });
 * score.status === 'score' ? score.portal : undefined; // → 1481
 *
 * scoreComponent(decision766, { component: 'TDGQ', numerator: 788_612, denominator: null }).status; // → 'missing'
 * ```
 */
export function scoreComponent(rules: ScoreRules, row: CountRow, path: Issue['path'] = []): ComponentScore {
  const read = readComponent(rules, row.component, [...path, 'component']);
  if (!read.ok) {
    return { status: 'invalid', component: nameOf(row.component), maximum: 0, issues: read.issues };
  }
  return scoreRow(read.value, row, path);
}

/** The code as it came; what is no text is only said to be one thing or another. */
function nameOf(component: unknown): string {
  return typeof component === 'string' ? component : showReceived(component);
}

/**
 * The answer for a row of the rule set that is not there at all.
 *
 * @param rule - the row of the rule set
 * @returns `unscored` where it would give no points anyway, `missing` otherwise
 */
export function scoreAbsent({ code, maximum, scoring }: ComponentRule): ComponentScore {
  const about = { component: code, maximum, issues: [] };
  if (scoring === 'none') return { status: 'unscored', ...about, ratio: null };
  return { status: 'missing', ...about, missing: ['row'] };
}

function scoreRow(rule: ComponentRule, row: CountRow, path: Issue['path']): ComponentScore {
  const about = { component: rule.code, maximum: rule.maximum };
  const numerator = knownCount(row.numerator, [...path, 'numerator']);
  const denominator = knownCount(row.denominator, [...path, 'denominator']);
  const wrong = [numerator, denominator].flatMap(({ issues }) => issues);
  if (wrong.length > 0) return { status: 'invalid', ...about, issues: wrong };
  const { ratio, points } = rule.whenEmpty;
  if (rule.scoring === 'fixed') {
    const fixed = points ?? 0;
    return { status: 'fixed', ...about, ratio, exact: fixed, portal: fixed, differs: false, issues: [] };
  }
  if (numerator.count === null || denominator.count === null) {
    if (rule.scoring === 'none') return { status: 'unscored', ...about, ratio: null, issues: [] };
    const missing = [
      ...(numerator.count === null ? (['numerator'] as const) : []),
      ...(denominator.count === null ? (['denominator'] as const) : []),
    ];
    return { status: 'missing', ...about, missing, issues: [] };
  }
  return scoreCounts(rule, numerator.count, denominator.count, row.answer, path);
}

function scoreCounts(
  rule: ComponentRule,
  numerator: Count,
  denominator: Count,
  answer: Endpoint | undefined,
  path: Issue['path'],
): ComponentScore {
  const about = { component: rule.code, maximum: rule.maximum };
  if (!hasExactRatio(numerator, denominator)) {
    return { status: 'invalid', ...about, issues: [noExactRatio(numerator, denominator, path)] };
  }
  const issues = numerator > denominator ? [aboveDenominator(numerator, denominator, path)] : [];
  const scoring = scoringOf(rule, answer);
  const { whenEmpty } = rule;
  if (scoring === 'none' || scoring === 'fixed') {
    const ratio = denominator === 0 ? whenEmpty.ratio : ratioOf(numerator, denominator);
    return { status: 'unscored', ...about, ratio, issues };
  }
  const counts = { numerator, denominator };
  if (denominator === 0) {
    const { ratio, points } = whenEmpty;
    const given = { exact: points, portal: points, differs: false };
    return { status: 'empty', ...about, ...counts, denominator, ratio, ...given, issues };
  }
  const exact = exactPoints(numerator, denominator, rule);
  const portal = portalPoints(numerator, denominator, rule, scoring);
  const ratio = ratioOf(numerator, denominator);
  return { status: 'score', ...about, ...counts, ratio, exact, portal, differs: exact !== portal, issues };
}

/** Whether the percentage can be told to the hundredth; it always can where the numerator is within its denominator. */
function hasExactRatio(numerator: Count, denominator: Count): boolean {
  if (numerator <= denominator || denominator === 0) return true;
  return roundQuotient(quotient(numerator, denominator), 4, 'half-up') <= BigInt(Number.MAX_SAFE_INTEGER);
}

/**
 * How the portal makes points of a row in one of its answers.
 *
 * @param rule - the row of the rule set
 * @param answer - the answer; `undefined` for the row's own
 * @returns the scoring
 */
export function scoringOf(rule: ComponentRule, answer: Endpoint | undefined): Scoring {
  return (answer === 'service-results' ? rule.scoringInServiceResults : undefined) ?? rule.scoring;
}

interface KnownCount {
  readonly count: Count | null;
  readonly issues: readonly Issue[];
}

/** A count from outside; `null` where the source says nothing. */
function knownCount(value: unknown, path: Issue['path']): KnownCount {
  if (value === null || value === undefined) return { count: null, issues: [] };
  const checked = checkCount(value, path);
  return checked.ok ? { count: checked.value, issues: [] } : { count: null, issues: checked.issues };
}

function noExactRatio(numerator: Count, denominator: Count, path: Issue['path']): Issue {
  return {
    code: 'score.ratio-unsafe',
    path: [...path, 'numerator'],
    expected: `a numerator whose percentage of ${denominator} is at most 90,071,992,547,409.91 %`,
    received: String(numerator),
    message: {
      vi: 'Tử số lớn hơn mẫu số đến mức không ghi được tỷ lệ chính xác: một trong hai số chắc chắn sai, hãy kiểm tra nguồn.',
      en: 'The numerator exceeds its denominator so far that no exact percentage can be told: one of the two must be wrong, check their sources.',
    },
  };
}

function aboveDenominator(numerator: Count, denominator: Count, path: Issue['path']): Issue {
  return {
    code: 'score.numerator-above-denominator',
    path: [...path, 'numerator'],
    expected: `at most ${denominator}`,
    received: String(numerator),
    message:
      denominator === 0
        ? {
            vi: 'Có tử số mà mẫu số bằng 0: không có thương; điểm là điểm của mẫu số rỗng. Hãy kiểm tra hai nguồn số.',
            en: 'A numerator with a denominator of 0 has no quotient; the points are those of an empty denominator. Check both sources.',
          }
        : {
            vi: 'Tử số lớn hơn mẫu số, có thể do hai nguồn số khác nhau; dòng có điểm thì tính ở mức tối đa. Hãy kiểm tra hai nguồn.',
            en: 'The numerator exceeds its denominator, perhaps of another source; a row that gives points gives its maximum. Check both sources.',
          },
  };
}
