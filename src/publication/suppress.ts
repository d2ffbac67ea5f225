import { frozen } from '../frozen/index.js';
import { accept, type Checked, type Issue, readGuarded, refuse, showReceived } from '../issues/index.js';
import { checkTable, notList, unknownCell } from './check.js';
import { type Draft, draftOf } from './draft.js';
import { indexSums, item } from './indexed.js';
import { type Problem, protect } from './protect.js';
import { ruleIn, SETTINGS } from './rule.js';
import type { CountTable, PublishedTable, SuppressionRule } from './table.js';

/** How a table is to be suppressed. */
export interface SuppressionSettings extends SuppressionRule {
  /** The ids of cells that must be published, because they are known elsewhere; none where nothing is said. */
  readonly keep?: readonly string[];
}

/** What became of a table: it can be published, it cannot be protected, or it is wrong. */
export type Suppression = SafeSuppression | RefusedSuppression | InvalidSuppression;

/** The table can be published. */
export interface SafeSuppression {
  /** Always `safe`. */
  readonly status: 'safe';
  /** What can be published. */
  readonly table: PublishedTable;
}

/** No way was found to withhold cells so that none can be computed back. Nothing of the table should be published. */
export interface RefusedSuppression {
  /** Always `refused`. */
  readonly status: 'refused';
  /** Which cells could not be protected, and what helps. */
  readonly issues: readonly [Issue, ...Issue[]];
}

/** The table or the rule is wrong. */
export interface InvalidSuppression {
  /** Always `invalid`. */
  readonly status: 'invalid';
  /** What is wrong with them. */
  readonly issues: readonly Issue[];
}

/**
 * Withholds small counts, and further cells so that none of the withheld can be computed back: by a reader who knows the
 * published cells, all sums of the table, the rule, and the reason given for each withheld cell, at least two whole
 * numbers remain possible for each, and the withheld parts of a published total are not small together.
 *
 * Small counts are taken in ascending order; for each one that is not yet protected, the cells are withheld that lose
 * the least: the counts that are no longer shown, added up, each cell counting one more. In a tree, and in a two-way
 * table with its totals (one of the two ways may be a tree), the cells for one small count are the best there are, and
 * a refusal means that there is no way. Where more ways cross, a limited search is made: what it gives is protected all
 * the same, but may withhold more than needed, and a refusal means that none was found.
 *
 * @param table - the counts and the sums between them
 * @param settings - the rule, and what must be published
 * @returns the table to publish, or why there is none: issues `suppression.unprotected`, `suppression.small-sum`,
 * `suppression.kept-small`, `table.unknown-cell`, and those of `checkTable` and `checkRule`
 * @example
 * ```ts
 * import { crossTable, suppress } from '@hanoi-dx/core/publication';
 *
 * const rows = Object.entries({ one: 2, two: 17, three: 60 }).map(([body, received]) => ({ at: { body }, counts: { received } }));
 * const table = crossTable({ by: ['body'], rows, sums: [], totals: ['body'] });
 * const answer = table.ok ? suppress(table.value, { smallest: 5, zeros: 'published' }) : table;
 * const cells = 'table' in answer ? answer.table.cells : [];
 * cells.map((cell) => (cell.status === 'published' ? cell.count : cell.reason)); // → ['small-count', 60, 'complement', 79]
 * ```
 */
export function suppress(table: CountTable, settings: SuppressionSettings): Suppression {
  const checked = checkTable(table);
  const rule = ruleIn(settings, [], SETTINGS);
  const keep = keptBy(settings);
  if (!checked.ok || !rule.ok || !keep.ok) {
    return { status: 'invalid', issues: [checked, rule, keep].flatMap(issuesOf) };
  }
  const ids = new Set(checked.value.cells.map(({ id }) => id));
  const unknown = [...keep.value].filter((id) => !ids.has(id)).map((id) => unknownCell(id, ['keep']));
  if (unknown.length > 0) return { status: 'invalid', issues: unknown };
  const draft = draftOf(checked.value, indexSums(checked.value.cells, checked.value.relations), rule.value, keep.value);
  const kept = draft.marks.flatMap((mark, at) => (mark && draft.kept[at] ? [keptSmall(idAt(checked.value, at))] : []));
  const problems = kept.length > 0 ? kept : protect(draft).map((problem) => issueOf(problem, checked.value));
  const [first, ...others] = problems;
  if (first !== undefined) return { status: 'refused', issues: [first, ...others] };
  return { status: 'safe', table: published(checked.value, draft.marks, rule.value) };
}

/** The ids of the cells to keep; one that is no text is the id of no cell. */
function keptBy(settings: unknown): Checked<ReadonlySet<string>> {
  return readGuarded(settings, [], () => {
    const { keep = [] } = Object(settings) as { readonly keep?: unknown }; // any value has, or has not, such a key
    return Array.isArray(keep) ? accept(new Set<string>(keep)) : refuse(notList('keep', keep));
  });
}

function issuesOf(answer: Checked<unknown>): readonly Issue[] {
  return answer.ok ? [] : answer.issues;
}

/** The table without the numbers of withheld cells. */
function published(table: CountTable, marks: Draft['marks'], rule: SuppressionRule): PublishedTable {
  const cells = table.cells.map(({ id, of, at, count }, position) => {
    const reason = marks[position];
    return reason === undefined
      ? { status: 'published' as const, id, of, at, count }
      : { status: 'suppressed' as const, id, of, at, reason };
  });
  return { rule, by: table.by, cells, relations: table.relations };
}

function idAt({ cells }: CountTable, at: number): string {
  return item(cells, at).id;
}

function issueOf({ kind, cell }: Problem, table: CountTable): Issue {
  return { ...PROBLEMS[kind], path: ['cells', cell], received: showReceived(idAt(table, cell)) };
}

const PROBLEMS: Record<Problem['kind'], Omit<Issue, 'path' | 'received'>> = /* @__PURE__ */ frozen({
  unprotected: {
    code: 'suppression.unprotected',
    expected: 'a cell that other numbers would fit too',
    message: {
      vi: 'Không tìm được cách che ô này mà không tính ngược lại được: hãy gộp nhóm, bớt chiều, che cả số 0, hoặc bớt ô phải công bố.',
      en: 'No way was found to withhold this cell so that it cannot be computed back: put groups together, leave a dimension out, withhold zeros too, or keep fewer cells.',
    },
  },
  'small-sum': {
    code: 'suppression.small-sum',
    expected: 'withheld parts that are not small together',
    message: {
      vi: 'Các phần không công bố của tổng này cộng lại vẫn nhỏ, và không che thêm được phần nào: hãy gộp nhóm.',
      en: 'The withheld parts of this total are small together, and no further part can be withheld: put groups together.',
    },
  },
});

function keptSmall(id: string): Issue {
  return {
    code: 'suppression.kept-small',
    path: ['keep'],
    expected: 'no cell that is too small',
    received: showReceived(id),
    message: {
      vi: 'Ô này quá nhỏ nên không được công bố: hãy bỏ nó khỏi danh sách phải công bố.',
      en: 'This cell is too small to be published: take it off the list of cells to keep.',
    },
  };
}
