import { checkCount } from '../exact/index.js';
import { accept, type Checked, type Issue, readGuarded, refuse } from '../issues/index.js';
import { isWithin } from '../measures/internal.js';
import { measuresOf, type TalliedRecords, type Tally, type TallyPlan, tallyOfCounted } from '../tallies/index.js';
import type { Statement } from './compile.js';
import { issuesOf } from './read-cell.js';
import { type ReadRow, readRows } from './read-rows.js';
import { wrongRow } from './row-refusals.js';

/**
 * Reads the rows of a compiled statement back as a tally, the same value that `tally` gives: to calculate figures from,
 * to merge, to roll up. Counts are taken as drivers give them: numbers, bigints, or texts of digits.
 *
 * @param rows - the rows of the result, by the names of its columns; lists of values as JavaScript arrays
 * @param statement - the statement that was run
 * @param records - how many records were looked at, which whoever filled the table knows; for a table of good dossiers
 * all received by the day of looking, `read` and `counted` are its rows
 * @returns the tally, or issues `sql.not-a-number`, `sql.count-unsafe`, `sql.group-unreadable`, `sql.group-twice`,
 * `sql.values-unreadable`, `sql.part-above-whole`, `sql.records-do-not-add`, `field.missing`, `value.unreadable` and those of
 * `checkCount`
 * @example
 * ```ts
 * import { received } from '@hanoi-dx/core/measures';
 * import { compile, readTally } from '@hanoi-dx/core/sql';
 * import { bySubmissionChannel } from '@hanoi-dx/core/tallies';
 *
 * const columns = { submissionChannel: 'kenh', receivedAt: 'ngay_nhan' };
 * const plan = { by: [bySubmissionChannel], of: [received] };
 * const compiled = compile(plan, { dialect: 'duckdb', table: 'ho_so', columns, instants: 'timestamptz' });
 * const rows = [{ submissionChannel: 'online', received: 40n }];
 * const records = { read: 40, counted: 40, later: 0, faulty: 0 };
 * const table = compiled.ok ? readTally(rows, compiled.value, records) : compiled;
 * table.ok && table.value.groups; // → [{ at: { submissionChannel: 'online' }, counts: { received: 40 } }]
 * ```
 */
export function readTally(rows: unknown, statement: Statement, records: TalliedRecords): Checked<Tally> {
  const read = readRows(rows, statement);
  const looked = readGuarded(records, ['records'], () => readRecords(Object(records)));
  if (!read.ok || !looked.ok) return { ok: false, issues: [read, looked].flatMap(issuesOf) };
  const issues = partsAboveWholes(read.value, statement.plan);
  return issues.length > 0 ? { ok: false, issues } : accept(tallyOfCounted(statement.plan, looked.value, read.value));
}

/** Rows that no dossiers could give: each one of a part is one of its whole. */
function partsAboveWholes(rows: readonly ReadRow[], plan: TallyPlan): readonly Issue[] {
  const measures = measuresOf(plan);
  const pairs = measures.flatMap((part, at) =>
    measures.flatMap((whole, of) => (isWithin(part, whole) ? [{ part, at, whole, of }] : [])),
  );
  return rows.flatMap(({ cells }, row) =>
    pairs.flatMap(({ part, at, whole, of }) => {
      const [sure, most] = [Number(cells[at]?.sure), Number(cells[of]?.possible)];
      return sure > most
        ? [wrongRow('part-above-whole', [row, part.name], `at most ${most}, ${whole.name}`, sure)]
        : [];
    }),
  );
}

function readRecords({ read, counted, later, faulty }: TalliedRecords): Checked<TalliedRecords> {
  const records = { read, counted, later, faulty };
  const issues = Object.entries(records).flatMap(([name, count]) => issuesOf(checkCount(count, ['records', name])));
  if (issues.length > 0) return { ok: false, issues };
  if (read === counted + later + faulty) return accept(records);
  return refuse(wrongRow('records-do-not-add', ['records', 'read'], `${counted} + ${later} + ${faulty}`, read));
}
