import { frozen } from '../frozen/index.js';
import { type Issue, showReceived } from '../issues/index.js';
import type { CountRow } from './component.js';
import type { ComponentRule, ScoreRules } from './rule.js';
import { componentsOf, readComponent } from './rules.js';
import { scoreComponent } from './score.js';

/** The counts of one unit. */
export interface UnitCounts {
  /** The unit, by the code of its department. */
  readonly unit: string;
  /** Its rows, each at most once. */
  readonly rows: readonly CountRow[];
}

/** How many units gave a row. */
export interface RowCoverage {
  /** The code of the row. */
  readonly component: string;
  /** How many units gave it. */
  readonly units: number;
  /** Of how many. */
  readonly of: number;
}

/** The counts of several units together. */
export interface RolledUp {
  /** The rows that can be given, ready to be scored; a row that cannot is absent, so that the score is provisional. */
  readonly rows: readonly CountRow[];
  /** For each row of the rule set, how many of the units gave it. */
  readonly coverage: readonly RowCoverage[];
  /** Why rows are absent. */
  readonly issues: readonly Issue[];
}

/**
 * The counts of several units together, such as the communes of one branch of the city's service centre: counts are
 * added and points made of the sums, never of a mean of percentages. Rows of procedures are not added, because the
 * same procedure is counted by every unit; rows that repeat the city's counts are taken once, where all agree. A row
 * that one unit lacks is not given.
 *
 * @param rules - the rule set
 * @param units - the counts of each unit
 * @returns rows for `scoreCard`, coverage, and why rows are absent
 * @example
 * ```ts
 * import { decision766, rollUpCounts } from '@hanoi-dx/core/scorecards';
 *
 * const { rows } = rollUpCounts(decision766, [
 *   { unit: 'H26.1', rows: [{ component: 'TDGQ', numerator: 1, denominator: 1 }] },
 *   { unit: 'H26.2', rows: [{ component: 'TDGQ', numerator: 1, denominator: 99 }] },
 * ]);
 * rows; // → [{ component: 'TDGQ', numerator: 2, denominator: 100 }]
 * ```
 */
export function rollUpCounts(rules: ScoreRules, units: readonly UnitCounts[]): RolledUp {
  const wrong = units.flatMap(({ unit, rows }, at) => rowIssues(rules, unit, rows, at));
  const rolled = componentsOf(rules).map((rule) => rollUpRow(rules, rule, units));
  return {
    rows: rolled.flatMap(({ row }) => (row === undefined ? [] : [row])),
    coverage: rolled.map(({ component, units: given }) => ({ component, units: given, of: units.length })),
    issues: [...wrong, ...rolled.flatMap(({ issues }) => issues)],
  };
}

interface RolledRow {
  readonly component: string;
  readonly units: number;
  readonly row?: CountRow;
  readonly issues: readonly Issue[];
}

function rollUpRow(rules: ScoreRules, rule: ComponentRule, units: readonly UnitCounts[]): RolledRow {
  const { code: component } = rule;
  const given = units.flatMap(({ rows }) => {
    const [row, again] = rows.filter((one) => one.component === component);
    return row === undefined || again !== undefined ? [] : [row];
  });
  if (given.length === 0) return { component, units: 0, issues: [] };
  if (rule.scoring === 'fixed') {
    const row = { component, numerator: null, denominator: null };
    const all = given.length === units.length;
    return {
      component,
      units: given.length,
      ...(all ? { row } : {}),
      issues: all ? [] : [notGiven(component, 'units-lack')],
    };
  }
  const counted = given.flatMap((row) => {
    const score = scoreComponent(rules, row);
    const { numerator, denominator } = row;
    return score.status === 'invalid' || typeof numerator !== 'number' || typeof denominator !== 'number'
      ? []
      : [{ numerator, denominator }];
  });
  const [first] = counted;
  const about = { component, units: counted.length };
  if (first === undefined || counted.length < units.length)
    return { ...about, issues: [notGiven(component, 'units-lack')] };
  const same = counted.every((row) => row.numerator === first.numerator && row.denominator === first.denominator);
  if (rule.copiedToCommunes === true || counted.length === 1) {
    return same
      ? { ...about, row: { component, ...first }, issues: [] }
      : { ...about, issues: [notGiven(component, 'copies-differ')] };
  }
  if (rule.counts === 'procedures') return { ...about, issues: [notGiven(component, 'distinct')] };
  return addUp(about, counted);
}

function addUp(
  about: Pick<RolledRow, 'component' | 'units'>,
  counted: readonly { readonly numerator: number; readonly denominator: number }[],
): RolledRow {
  const numerator = counted.reduce((sum, row) => sum + row.numerator, 0);
  const denominator = counted.reduce((sum, row) => sum + row.denominator, 0);
  return { ...about, row: { component: about.component, numerator, denominator }, issues: [] };
}

const WHY = /* @__PURE__ */ frozen({
  'units-lack': {
    vi: 'Có đơn vị thiếu hoặc sai số đếm của dòng này: không cộng thành tổng được, hãy bổ sung.',
    en: 'Some unit lacks the counts of this row, or has wrong ones: no total is made; add them.',
  },
  'copies-differ': {
    vi: 'Dòng này chép số của thành phố mà các đơn vị lại khác nhau: hãy kiểm tra thời điểm ghi số.',
    en: 'This row repeats the counts of the city, yet units differ: check when they were captured.',
  },
  distinct: {
    vi: 'Cùng một thủ tục được đếm ở nhiều đơn vị nên không cộng: hãy lấy số đếm của cấp tổng hợp.',
    en: 'The same procedure is counted by many units, so it is not added: take the counts of the whole.',
  },
} as const);

function notGiven(component: string, why: keyof typeof WHY): Issue {
  return {
    code: `score.roll-up-${why}`,
    path: [component],
    expected: 'counts of every unit that can be added',
    received: 'no total',
    message: WHY[why],
  };
}

/** Rows of no rule, wrong counts, and rows that come twice in one unit. */
function rowIssues(rules: ScoreRules, unit: string, rows: readonly CountRow[], at: number): readonly Issue[] {
  return rows.flatMap((row, place) => {
    const path = [at, 'rows', place];
    const read = readComponent(rules, row.component, [...path, 'component']);
    const twice = rows.findIndex((other) => other.component === row.component) < place;
    const score = scoreComponent(rules, row, path);
    return [
      ...(read.ok ? (score.status === 'invalid' ? score.issues : []) : read.issues),
      ...(twice ? [cameTwice(unit, row, path)] : []),
    ];
  });
}

function cameTwice(unit: string, row: CountRow, path: Issue['path']): Issue {
  return {
    code: 'score.component-twice',
    path: [...path, 'component'],
    expected: 'each component at most once in a unit',
    received: showReceived(row.component),
    message: {
      vi: `Đơn vị ${unit} có hai dòng của cùng một thành phần: hãy giữ một dòng.`,
      en: `Unit ${unit} has two rows of one component: keep one of them.`,
    },
  };
}
