import { checkCount } from '../exact/index.js';
import { accept, type Checked, type Issue, refuse } from '../issues/index.js';
import type { Measure } from '../measures/index.js';
import { type CountedGroup, measuresOf, type TalliedRecords, type Tally, tallyOfCounted } from '../tallies/index.js';
import type { Statement } from './compile.js';
import { issuesOf, readCell } from './read-cell.js';
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
 * `sql.values-unreadable`, `sql.records-do-not-add`, `field.missing` and those of `checkCount`
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
  const { plan } = statement;
  if (!Array.isArray(rows)) return refuse(wrongRow('rows-unreadable', [], 'a list of rows', rows));
  const measures = measuresOf(plan);
  const read = rows.map((row: unknown, at) => readGroup(row, at, statement, measures));
  const groups = read.flatMap((group) => (group.ok ? [group.value] : []));
  const issues = [
    ...read.flatMap((group) => (group.ok ? [] : group.issues)),
    ...groupsTwice(groups),
    ...wrongRecords(records),
  ];
  return issues.length > 0 ? { ok: false, issues } : accept(tallyOfCounted(plan, records, groups));
}

function readGroup(
  row: unknown,
  at: number,
  { plan: { by }, columns }: Statement,
  measures: readonly Measure[],
): Checked<CountedGroup> {
  const values: Readonly<Record<string, unknown>> = Object(row); // what is no object has no column
  const keys = by.map(({ name }) => readKey(values[name], [at, name]));
  const names = new Set(columns.map(({ name }) => name));
  const cells = measures.map((measure) => readCell(values, at, measure, names));
  const issues = [...keys, ...cells].flatMap((read) => (read.ok ? [] : read.issues));
  if (issues.length > 0) return { ok: false, issues };
  return accept({
    at: keys.flatMap((key) => (key.ok ? [key.value] : [])),
    cells: cells.flatMap((cell) => (cell.ok ? [cell.value] : [])),
  });
}

function readKey(value: unknown, path: Issue['path']): Checked<string> {
  return typeof value === 'string'
    ? accept(value)
    : refuse(wrongRow('group-unreadable', path, 'the text of a group', value));
}

function groupsTwice(groups: readonly CountedGroup[]): readonly Issue[] {
  const keys = groups.map(({ at }) => JSON.stringify(at));
  const first = new Set<string>();
  return keys.flatMap((key, at) => {
    const twice = first.has(key);
    first.add(key);
    return twice ? [wrongRow('group-twice', [at], 'each group once', key)] : [];
  });
}

function wrongRecords({ read, counted, later, faulty }: TalliedRecords): readonly Issue[] {
  const wrongOnes = Object.entries({ read, counted, later, faulty }).flatMap(([name, count]) =>
    issuesOf(checkCount(count, ['records', name])),
  );
  if (wrongOnes.length > 0 || read === counted + later + faulty) return wrongOnes;
  return [wrongRow('records-do-not-add', ['records', 'read'], `${counted} + ${later} + ${faulty}`, read)];
}
