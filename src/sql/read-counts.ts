import { type Reported, reportedFrom } from '../exact/index.js';
import { accept, type Checked } from '../issues/index.js';
import { measuresOf } from '../tallies/index.js';
import type { Statement } from './compile.js';
import type { ReadCell } from './read-cell.js';
import { readRows } from './read-rows.js';

/** Counts of one group of reported counts. */
export interface CountGroup {
  /** Where it is, by the names of the dimensions. */
  readonly at: Readonly<Record<string, string>>;
  /** The counts by the names of their measures; one that nobody reported is absent. */
  readonly counts: Readonly<Record<string, Reported>>;
}

/**
 * Reads the rows of a statement of `compileCounts` back as counts, for `calculate`. What was not reported stays so: where
 * only some reports state a count, their sum is its lower end.
 *
 * @param rows - the rows of the result, by the names of its columns
 * @param statement - the statement that was run
 * @returns the groups in the order of the rows, or the issues of `readTally`
 * @example
 * ```ts
 * import { teams } from '@hanoi-dx/core/measures';
 * import { month } from '@hanoi-dx/core/periods';
 * import { compileCounts, readCounts } from '@hanoi-dx/core/sql';
 *
 * const days = { first: '2025-07-01', last: '2025-07-31' };
 * const columns = { period: 'thang', counts: { teams: 'so_to' } };
 * const compiled = compileCounts({ by: [], of: [teams] }, { dialect: 'duckdb', table: 't', columns, reported: month, days });
 * const rows = [{ teams: '40', teams_stated: 1n, teams_unstated: 1n }];
 * compiled.ok && readCounts(rows, compiled.value); // → { ok: true, value: [{ at: {}, counts: { teams: { atLeast: 40 } } }] }
 * ```
 */
export function readCounts(rows: unknown, statement: Statement): Checked<readonly CountGroup[]> {
  const { plan } = statement;
  const read = readRows(rows, statement);
  if (!read.ok) return read;
  const measures = measuresOf(plan);
  return accept(
    read.value.map(({ at, cells }) => ({
      at: Object.fromEntries(plan.by.map(({ name }, place) => [name, at[place] as string])), // a key for each was read
      counts: Object.fromEntries(
        measures.flatMap(({ name }, place) => {
          const count = reportedIn(cells[place] as ReadCell); // one for each measure
          return count === undefined ? [] : [[name, count]];
        }),
      ),
    })),
  );
}

function reportedIn(cell: ReadCell): Reported | undefined {
  if (cell.stated === 0) return undefined;
  return reportedFrom({ low: cell.sure, above: false, high: cell.unstated > 0 ? undefined : cell.possible });
}
