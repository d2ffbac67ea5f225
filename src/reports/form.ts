import { frozen } from '../frozen/index.js';
import { type Issue, mistake, showReceived } from '../issues/index.js';
import type { Citation } from '../law/index.js';
import type { Additivity } from '../measures/index.js';
import type { Label } from '../text/index.js';
import type { Rule } from './rule.js';
import { ruleProblems, sumsOf } from './rule-problems.js';

/** A form of report as frozen plain data: its columns, what they are broken down by, and what they must meet. */
export interface Form {
  /** Its code, as reports name it. */
  readonly code: string;
  /** What it reports. */
  readonly title: Label;
  /** What its columns rest on, and how sure that is. */
  readonly basis: readonly [Citation, ...Citation[]];
  /** What its rows are broken down by; empty where there are none. */
  readonly rowsBy: readonly string[];
  /** Its columns of counts, in order. */
  readonly columns: readonly Column[];
  /** What its counts must meet. */
  readonly rules: readonly Rule[];
}

/** One column of counts. A measure is one too: what it says of itself is how its counts add. */
export interface Column {
  /** The number of the column on paper. */
  readonly number?: number;
  /** Its key in counts. */
  readonly name: string;
  /** What it counts. */
  readonly title: Label;
  /** How it adds over time and place. */
  readonly additivity: Additivity;
  /** For a total that carries over: the columns whose sum it is. It is rebuilt from them over time, never added. */
  readonly parts?: readonly [string, ...string[]];
  /** For an opening column: the column of the period before that it repeats. */
  readonly repeats?: string;
}

/**
 * Defines a form of report.
 *
 * @param spec - code, titles, basis, columns and rules
 * @returns the form, frozen
 * @throws Mistake one of the codes of {@link formProblems} where the form contradicts itself
 * @example
 * ```ts
 * import { form, form06a } from '@hanoi-dx/core/reports';
 *
 * const settling = form({ ...form06a, code: 'settling', columns: form06a.columns.slice(3), rules: form06a.rules.slice(1, 3) });
 * settling.columns.map(({ number }) => number); // → [6, 7, 8, 9, 10, 11, 12, 13]
 * ```
 */
// @__NO_SIDE_EFFECTS__
export function form(spec: Form): Form {
  const [first] = formProblems(spec);
  if (first !== undefined) throw mistake(first.code, first.message);
  return frozen(spec);
}

/**
 * What is wrong with a form whose fields have the right types.
 *
 * @param form - the form
 * @param path - where it was found, for the issues
 * @returns issues `form.twice` for a column, rule or breakdown that comes twice, `form.no-column` for a name that is no
 * column, `form.rebuilt-and-added` for a total with parts that is also added over time, and those of `ruleProblems`
 * @example
 * ```ts
 * import { form06a, formProblems } from '@hanoi-dx/core/reports';
 *
 * formProblems(form06a); // → []
 * formProblems({ ...form06a, columns: [] })[0]?.code; // → 'form.no-column'
 * ```
 */
export function formProblems(form: Form, path: Issue['path'] = []): readonly Issue[] {
  const names = form.columns.map(({ name }) => name);
  const columns = [...path, 'columns'];
  return [
    ...comeTwice(names, columns),
    ...comeTwice(
      form.rules.map(({ code }) => code),
      [...path, 'rules'],
    ),
    ...comeTwice(form.rowsBy, [...path, 'rowsBy']),
    ...form.columns.flatMap((column, at) => columnProblems(column, names, [...columns, at])),
    ...form.rules.flatMap((rule, at) => [
      ...ruleProblems(rule, [...path, 'rules', at]),
      ...sumsOf(rule).flatMap(([key, terms]) => strangers(terms, names, [...path, 'rules', at, key])),
    ]),
  ];
}

function columnProblems(column: Column, names: readonly string[], path: Issue['path']): readonly Issue[] {
  const { name, parts = [], repeats, additivity } = column;
  const added = parts.length > 0 && additivity.time !== 'none';
  return [
    ...comeTwice([name, ...parts], [...path, 'parts']),
    ...strangers(parts, names, [...path, 'parts']),
    ...(repeats === undefined || names.includes(repeats)
      ? []
      : [problem('form.no-column', [...path, 'repeats'], repeats)]),
    ...(added ? [problem('form.rebuilt-and-added', [...path, 'additivity', 'time'], additivity.time)] : []),
  ];
}

function comeTwice(values: readonly string[], path: Issue['path']): readonly Issue[] {
  return values.flatMap((value, at) =>
    values.indexOf(value) < at ? [problem('form.twice', [...path, at], value)] : [],
  );
}

function strangers(terms: readonly string[], names: readonly string[], path: Issue['path']): readonly Issue[] {
  return terms.flatMap((term, at) => (names.includes(term) ? [] : [problem('form.no-column', [...path, at], term)]));
}

const PROBLEMS = {
  'form.twice': {
    expected: 'each name and code once',
    vi: 'Tên cột, mã quy tắc hay phân tổ này có hai lần trong biểu: hãy giữ một.',
    en: 'This column, rule or breakdown comes twice in the form: keep one.',
  },
  'form.no-column': {
    expected: 'the name of a column of the form',
    vi: 'Biểu không có cột mang tên này: hãy sửa tên hoặc thêm cột.',
    en: 'The form has no column of this name: mend the name or add the column.',
  },
  'form.rebuilt-and-added': {
    expected: '"none"',
    vi: 'Cột tổng có số kỳ trước chuyển sang được lập lại từ các phần, không cộng theo thời gian: hãy ghi time là none.',
    en: 'A total that carries over is rebuilt from its parts and not added over time: say none for time.',
  },
} as const satisfies Record<string, Label & { readonly expected: string }>;

function problem(code: keyof typeof PROBLEMS, path: Issue['path'], received: string): Issue {
  const { expected, vi, en } = PROBLEMS[code];
  return { code, path, expected, received: showReceived(received), message: { vi, en } };
}
