import { accept, type Checked, type Issue, missingField, refuse } from '../issues/index.js';
import type { Measure } from '../measures/index.js';
import type { Cell } from '../tallies/index.js';
import { type OutputPart, outputOf } from './outputs.js';
import { readNumber } from './read-number.js';
import { wrongRow } from './row-refusals.js';

/** What a row says of a measure. What the statement does not count apart cannot be open. */
export function readCell(
  values: Readonly<Record<string, unknown>>,
  at: number,
  { name: measure, rows }: Measure,
  names: ReadonlySet<string>,
): Checked<Cell> {
  const read = <T>(part: OutputPart, reader: (value: unknown, path: Issue['path']) => Checked<T>, otherwise: T) => {
    const { name } = outputOf(measure, part);
    if (!names.has(name)) return accept(otherwise);
    const value = values[name];
    return value === undefined
      ? refuse(missingField([at, name], 'a column of the statement'))
      : reader(value, [at, name]);
  };
  const distinct = rows.rule === 'distinct';
  const sureValues = read('sureValues', readValues, []);
  const possibleValues = read('possibleValues', readValues, []);
  const sure = read('sure', readNumber, 0);
  const possible = read('possible', readNumber, sure.ok ? sure.value : 0);
  const unstated = read('unstated', readNumber, 0);
  if (!(sure.ok && possible.ok && unstated.ok && sureValues.ok && possibleValues.ok)) {
    return { ok: false, issues: [sure, possible, unstated, sureValues, possibleValues].flatMap(issuesOf) };
  }
  if (possible.value < sure.value)
    return refuse(wrongRow('upside-down', [at, measure], `${sure.value} or more`, possible.value));
  const found = possibleValues.value.map((value) => [value, false] as const);
  const all = distinct ? new Map([...found, ...sureValues.value.map((value) => [value, true] as const)]) : undefined;
  return accept({ sure: sure.value, possible: possible.value, unstated: unstated.value, values: all });
}

export function issuesOf(read: Checked<unknown>): readonly Issue[] {
  return read.ok ? [] : read.issues;
}

function readValues(value: unknown, path: Issue['path']): Checked<readonly string[]> {
  const texts: readonly unknown[] | undefined = Array.isArray(value) ? value : undefined;
  if (texts?.every((text) => typeof text === 'string') === true) return accept(texts as readonly string[]); // each is one
  return refuse(wrongRow('values-unreadable', path, 'a list of texts', value));
}
