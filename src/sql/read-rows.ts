import { accept, type Checked, type Issue, readGuarded, refuse } from '../issues/index.js';
import type { Measure } from '../measures/index.js';
import { measuresOf } from '../tallies/index.js';
import type { Statement } from './compile.js';
import { issuesOf, type ReadCell, readCell } from './read-cell.js';
import { wrongRow } from './row-refusals.js';

/** A row of a result that was read. */
export interface ReadRow {
  /** The keys of its group, in the order of the dimensions. */
  readonly at: readonly string[];
  /** What it says of each measure, in the order of `measuresOf`. */
  readonly cells: readonly ReadCell[];
}

/** Reads the rows of a statement, all or none of them: a result without one of its groups would be another result. */
export function readRows(rows: unknown, statement: Statement): Checked<readonly ReadRow[]> {
  const listed = readGuarded(rows, [], () => {
    const list: readonly unknown[] | undefined = Array.isArray(rows) ? [...rows] : undefined; // without holes
    return list === undefined ? refuse(wrongRow('rows-unreadable', [], 'a list of rows', rows)) : accept(list);
  });
  if (!listed.ok) return listed;
  const measures = measuresOf(statement.plan);
  const read = listed.value.map((row, at) => readGuarded(row, [at], () => readRow(row, at, statement, measures)));
  const good = read.flatMap(valueIn);
  const issues = [...read.flatMap(issuesOf), ...groupsTwice(good)];
  return issues.length > 0 ? { ok: false, issues } : accept(good);
}

function readRow(
  row: unknown,
  at: number,
  { plan: { by }, columns }: Statement,
  measures: readonly Measure[],
): Checked<ReadRow> {
  const values: Readonly<Record<string, unknown>> = Object(row); // what is no object has no column
  const keys = by.map(({ name }) => readKey(values[name], [at, name]));
  const names = new Set(columns.map(({ name }) => name));
  const cells = measures.map((measure) => readCell(values, at, measure, names));
  const issues = [...keys, ...cells].flatMap(issuesOf);
  if (issues.length > 0) return { ok: false, issues };
  return accept({ at: keys.flatMap(valueIn), cells: cells.flatMap(valueIn) });
}

function valueIn<T>(read: Checked<T>): readonly T[] {
  return read.ok ? [read.value] : [];
}

function readKey(value: unknown, path: Issue['path']): Checked<string> {
  if (typeof value === 'string') return accept(value);
  return refuse(wrongRow('group-unreadable', path, 'the text of a group', value));
}

function groupsTwice(rows: readonly ReadRow[]): readonly Issue[] {
  const seen = new Set<string>();
  return rows.flatMap(({ at }, place) => {
    const key = JSON.stringify(at);
    const twice = seen.has(key);
    seen.add(key);
    return twice ? [wrongRow('group-twice', [place], 'each group once', key)] : [];
  });
}
