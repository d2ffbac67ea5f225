import { accept, type Checked, type Issue, readGuarded } from '../issues/index.js';
import type { Measure } from '../measures/index.js';
import { periodContains, periodOf } from '../periods/internal.js';
import { measuresOf, type TallyPlan } from '../tallies/index.js';
import { checkPlanForm } from '../tallies/internal.js';
import { wrongDays } from './check-days.js';
import { wrongOutputs, wrongReported } from './check-plan.js';
import { takenName, wrongTable } from './check-target.js';
import { type Statement, unknownDialect } from './compile.js';
import { countOutputsOf, countStatementOf } from './count-statement.js';
import type { DialectRules } from './dialect.js';
import { rulesOf } from './dialects.js';
import { periodsOf } from './groups.js';
import { wrongName } from './name.js';
import { sqlIssue } from './refusals.js';
import { rendered } from './sql-text.js';
import type { CountColumns, RangeColumns, TableOfCounts } from './target.js';

/** What to add of reported counts: a plan without a rule or a day of looking, which reported counts no longer ask for. */
export type CountPlan = Pick<TallyPlan, 'by' | 'of'>;

/**
 * Compiles the adding of reported counts to one SQL statement: flows over their sub-periods, stocks as the first or the
 * last sub-period has them, as each measure says of itself. {@link readCounts} reads its rows.
 *
 * @param plan - by the body and by periods, or neither; measures of any fact, or indicators
 * @param table - the table of reported counts, with one row for each body and sub-period. A row that is not there is not
 * seen: let what was expected and did not come be a row of NULLs
 * @returns the statement, or an issue `sql.…` for everything that is in the way
 * @throws Mistake `tally.no-plan` where the plan is none
 * @example
 * ```ts
 * import { installationsPerTeam } from '@hanoi-dx/core/indicators';
 * import { month, quarter } from '@hanoi-dx/core/periods';
 * import { compileCounts } from '@hanoi-dx/core/sql';
 *
 * const counts = { installations: 'luot_cai_dat', teams: 'so_to' };
 * const days = { first: '2025-07-01', last: '2025-09-30' };
 * const table = { dialect: 'duckdb', table: 'bao_cao', columns: { period: 'thang', counts }, reported: month, days } as const;
 * const compiled = compileCounts({ by: [quarter], of: [installationsPerTeam] }, table);
 * compiled.ok && compiled.value.parameters; // → ['2025-07', '2025-08', '2025-09', '2025-Q3']
 * ```
 */
export function compileCounts(plan: CountPlan, table: TableOfCounts): Checked<Statement> {
  checkPlanForm(plan);
  return readGuarded(table, [], () => compiled(plan, Object(table)));
}

function compiled(plan: CountPlan, table: TableOfCounts): Checked<Statement> {
  const { by } = plan;
  const measures = measuresOf(plan);
  const { dialect, reported } = table;
  const rules = rulesOf(dialect);
  if (rules === undefined) return { ok: false, issues: [unknownDialect(dialect)] };
  const missing = wrongCountColumns(plan, measures, table, rules);
  if (missing.length > 0) return { ok: false, issues: missing };
  const columns = measures.flatMap((measure) => countOutputsOf(measure, table));
  const names = [...by, ...columns].map(({ name }) => name);
  const issues = [...wrongOutputs(names, rules), ...wrongReported(reported)];
  const times = issues.length > 0 ? issues : wrongDays(table.days, [reported], rules);
  const all = times.length > 0 ? times : notAdditive(plan, measures, table);
  if (all.length > 0) return { ok: false, issues: all };
  const { text, parameters } = rendered(countStatementOf(by, measures, table, rules), rules.placeholder);
  return accept({ dialect, text, parameters, plan, columns });
}

function wrongCountColumns(
  { by }: CountPlan,
  measures: readonly Measure[],
  { table, columns }: TableOfCounts,
  rules: DialectRules,
): readonly Issue[] {
  const { body, period, counts: given }: Partial<CountColumns> = Object(columns);
  const counts: CountColumns['counts'] = Object(given);
  const wrong = (name: unknown, path: Issue['path']) => [
    ...wrongName(name, rules, path),
    ...takenName(name, rules, path),
  ];
  const needsBody = by.some(({ dimension }) => dimension === 'field');
  return [
    ...wrongTable(table, rules),
    ...wrong(period, ['columns', 'period']),
    ...(needsBody || body !== undefined ? wrong(body, ['columns', 'body']) : []),
    ...measures.flatMap(({ name }) => {
      const path = ['columns', 'counts', name];
      const column = Object.hasOwn(counts, name) ? counts[name] : undefined;
      if (column === undefined)
        return [sqlIssue('column-missing', path, `the name of the column of ${name}`, undefined)];
      if (typeof column === 'string') return wrong(column, path);
      const { atLeast, atMost }: Partial<RangeColumns> = Object(column);
      return [...wrong(atLeast, [...path, 'atLeast']), ...wrong(atMost, [...path, 'atMost'])];
    }),
  ];
}

/** What cannot be added: over bodies, over time, or because a reported period lies in two groups. */
function notAdditive({ by }: CountPlan, measures: readonly Measure[], table: TableOfCounts): readonly Issue[] {
  const periods = by.filter((dimension) => dimension.dimension === 'period');
  const parts = periodsOf(table.reported, table.days);
  const straddles = periods.filter((period) =>
    parts.some((part) => !periodContains(periodOf(period, part.first), part)),
  );
  const byOthers = by.filter((dimension) => dimension.dimension === 'field' && dimension.field !== 'body');
  const overPlace = !by.some((dimension) => dimension.dimension === 'field');
  const asReported = periods.some(
    ({ calendar, kind }) => calendar === table.reported.calendar && kind === table.reported.kind,
  );
  const unaddable = measures.filter(
    ({ additivity: { time, place } }) =>
      (overPlace && place === 'none') || (time === 'none' && !asReported && parts.length > 1),
  );
  return [
    ...byOthers.map(({ name }) => sqlIssue('dimension-unknown', ['by', name], 'the body, or periods', name)),
    ...straddles.map(({ name }) =>
      sqlIssue('periods-straddle', ['by', name], `whole ${table.reported.name} periods`, name),
    ),
    ...unaddable.map(({ name }) => sqlIssue('not-additive', ['of', name], 'a measure that adds', name)),
  ];
}
