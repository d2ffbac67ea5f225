import { accept, type Checked, type Issue, readGuarded } from '../issues/index.js';
import { checkPlan, measuresOf, type TallyPlan } from '../tallies/index.js';
import { wrongTimes } from './check-days.js';
import { columnsFor, wrongOutputs, wrongValues } from './check-plan.js';
import { wrongColumns, wrongTable } from './check-target.js';
import { rulesOf } from './dialects.js';
import { type OutputColumn, outputsOf } from './outputs.js';
import { sqlIssue } from './refusals.js';
import { rendered } from './sql-text.js';
import { statementOf } from './statement.js';
import type { Dialect, TableOfDossiers } from './target.js';

/** A statement as its engine takes it, and what its result says: plain JSON. */
export interface Statement {
  /** In whose dialect. */
  readonly dialect: Dialect;
  /**
   * The text. A value stands as `$1`, `$2`, … in PostgreSQL and DuckDB, and as `{p1:String}`, `{p2:Int64}`, … in
   * ClickHouse.
   */
  readonly text: string;
  /** The values, in the order of their numbers. */
  readonly parameters: readonly (string | number)[];
  /** What is counted. */
  readonly plan: TallyPlan;
  /** The columns of the result that hold counts; those of the groups are named as their dimensions. */
  readonly columns: readonly OutputColumn[];
}

/**
 * Compiles a plan of counting to one SQL statement, which gives what `tally` gives on the same dossiers. It only counts;
 * `calculate` divides and rounds. How a dossier was settled is a column (see `storing`), never judged anew in SQL.
 * Periods are bounds of days at +07:00; values are bound, names checked and quoted.
 *
 * @param plan - what to count; the same plan that `tally` takes
 * @param table - the table of dossiers, and in whose dialect to write
 * @returns the statement, or an issue `sql.…` for everything that is in the way
 * @throws Mistake of `checkPlan`, for a plan that `tally` would not count either
 * @example
 * ```ts
 * import { receivedOnline } from '@hanoi-dx/core/measures';
 * import { compile } from '@hanoi-dx/core/sql';
 * import { byBody } from '@hanoi-dx/core/tallies';
 *
 * const columns = { body: 'don_vi', receivedAt: 'ngay_nhan', submissionChannel: 'kenh' };
 * const table = { dialect: 'postgres', table: 'ho_so', columns, instants: 'timestamptz' } as const;
 * const compiled = compile({ by: [byBody], of: [receivedOnline] }, table);
 * const { text, parameters } = compiled.ok ? compiled.value : { text: '', parameters: [] };
 * text.includes('count(*) FILTER (WHERE "kenh" = $1) AS "receivedOnline"'); // → true
 * parameters; // → ['online']
 * ```
 */
export function compile(plan: TallyPlan, table: TableOfDossiers): Checked<Statement> {
  checkPlan(plan);
  return readGuarded(table, [], () => compiled(plan, Object(table)));
}

function compiled(plan: TallyPlan, table: TableOfDossiers): Checked<Statement> {
  const { by, asOf } = plan;
  const measures = measuresOf(plan);
  const { dialect } = table;
  const rules = rulesOf(dialect);
  if (rules === undefined) return { ok: false, issues: [unknownDialect(dialect)] };
  const columns = measures.flatMap(outputsOf);
  const issues = [
    ...wrongTable(table.table, rules),
    ...wrongColumns(table, columnsFor(by, measures, asOf), rules),
    ...wrongOutputs(
      [...by, ...columns].map(({ name }) => name),
      rules,
    ),
    ...measures.flatMap(wrongValues),
  ];
  const all = issues.length > 0 ? issues : wrongTimes(plan, table, rules);
  if (all.length > 0) return { ok: false, issues: all };
  const { text, parameters } = rendered(statementOf({ by, measures }, { rules, table, asOf }), rules.placeholder);
  return accept({ dialect, text, parameters, plan, columns });
}

/** The issue of a dialect that does not exist. */
export function unknownDialect(dialect: unknown): Issue {
  return sqlIssue('dialect-unknown', ['dialect'], 'postgres | duckdb | clickhouse', dialect);
}
