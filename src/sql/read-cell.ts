import { accept, type Checked, type Issue, missingField, refuse } from '../issues/index.js';
import type { Measure } from '../measures/index.js';
import type { Cell } from '../tallies/index.js';
import { type OutputPart, outputOf } from './outputs.js';
import { readNumber } from './read-number.js';
import { wrongRow } from './row-refusals.js';

/** What a row says of a measure. */
export interface ReadCell extends Cell {
  /** How many reports state the count; 1 for what is counted, not reported. */
  readonly stated: number;
}

/** Reads what a row says of a measure. What the statement does not count apart cannot be open. */
export function readCell(
  values: Readonly<Record<string, unknown>>,
  at: number,
  { name: measure, rows }: Measure,
  names: ReadonlySet<string>,
): Checked<ReadCell> {
  const read = <T>(part: OutputPart, reader: (value: unknown, path: Issue['path']) => Checked<T>, otherwise: T) => {
    const { name } = outputOf(measure, part);
    if (!names.has(name)) return accept(otherwise);
    const value = values[name];
    if (value === undefined) return refuse(missingField([at, name], 'a column of the statement'));
    return reader(value, [at, name]);
  };
  const sure = read('sure', readNumber, 0);
  const possible = read('possible', readNumber, sure.ok ? sure.value : 0);
  const [unstated, stated] = [read('unstated', readNumber, 0), read('stated', readNumber, 1)];
  const lists = [read('sureValues', readValues, []), read('possibleValues', readValues, [])] as const;
  const [sureValues, possibleValues] = lists;
  if (!(sure.ok && possible.ok && unstated.ok && stated.ok && sureValues.ok && possibleValues.ok)) {
    return { ok: false, issues: [sure, possible, unstated, stated, ...lists].flatMap(issuesOf) };
  }
  if (unstated.value === 0 && possible.value < sure.value) {
    return refuse(wrongRow('upside-down', [at, measure], `${sure.value} or more`, possible.value));
  }
  const cell = { sure: sure.value, possible: possible.value, unstated: unstated.value, stated: stated.value };
  const different = rows.rule === 'distinct' ? valuesIn(sureValues.value, possibleValues.value) : undefined;
  return accept({ ...cell, values: different });
}

/** The values, and whether each of them surely belongs. */
function valuesIn(sure: readonly string[], possible: readonly string[]): Map<string, boolean> {
  return new Map([...possible.map((value) => [value, false] as const), ...sure.map((value) => [value, true] as const)]);
}

/** What is wrong with something that was read; nothing where it is good. */
export function issuesOf(read: Checked<unknown>): readonly Issue[] {
  return read.ok ? [] : read.issues;
}

/** A list of values; NULL where there are none. */
function readValues(value: unknown, path: Issue['path']): Checked<readonly string[]> {
  const texts: readonly unknown[] | undefined = value === null ? [] : Array.isArray(value) ? value : undefined;
  if (texts?.every((text) => typeof text === 'string') === true) return accept(texts as readonly string[]); // each is one
  return refuse(wrongRow('values-unreadable', path, 'a list of texts', value));
}
