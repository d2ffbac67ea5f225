import { type Reported, reportedFrom } from '../exact/index.js';
import type { Measure } from '../measures/index.js';
import { fieldOf, type Looked } from './looked.js';
import type { DistinctValues } from './tally.js';
import { type Verdict, verdictOf } from './verdict.js';

/** What is counted of one measure in one group so far. Changed in place while records pass, and by nobody else. */
export interface Cell {
  /** Rows that surely belong; for a sum, their total. */
  sure: number;
  /** The same with the rows that perhaps belong. */
  possible: number;
  /** Rows that belong, or perhaps do, and do not state the number or value that is asked. */
  unstated: number;
  /** For numbers of different values: the values, and whether one of them surely belongs. */
  readonly values: Map<string, boolean> | undefined;
}

/** A cell in which nothing is counted yet. */
export function emptyCell({ rows }: Measure): Cell {
  return { sure: 0, possible: 0, unstated: 0, values: rows.rule === 'distinct' ? new Map() : undefined };
}

/** Counts a dossier in the cell of a measure. */
export function countIn(cell: Cell, measure: Measure, looked: Looked): void {
  const verdict = verdictOf(measure, looked);
  if (verdict === 0) return;
  const { rows } = measure;
  if (rows.rule === 'sum') addTo(cell, verdict === 2, fieldOf(looked, rows.field));
  else if (rows.rule === 'distinct') noteIn(cell, verdict === 2, fieldOf(looked, rows.field));
  else addTo(cell, verdict === 2, 1);
}

/** Counts so many rows of one verdict, of a measure that counts rows. */
export function addRows(cell: Cell, verdict: Verdict, rows: number): void {
  if (verdict > 0) addTo(cell, verdict === 2, rows);
}

function addTo(cell: Cell, sure: boolean, number: unknown): void {
  if (typeof number !== 'number') {
    cell.unstated += 1;
    return;
  }
  if (sure) cell.sure += number;
  cell.possible += number;
}

function noteIn(cell: Cell, sure: boolean, value: unknown): void {
  if (value === undefined) cell.unstated += 1;
  else cell.values?.set(String(value), sure || cell.values.get(String(value)) === true);
}

/** What a cell says: a whole number, or a range where records do not say whether they belong. */
export function reportedBy(cell: Cell, { rows }: Measure): Reported {
  if (cell.values !== undefined) return countOfValues(valuesIn(cell.values, cell.unstated));
  const open = rows.rule === 'sum' && cell.unstated > 0;
  return reportedFrom({ low: cell.sure, above: false, high: open ? undefined : cell.possible });
}

/** The values of a cell, sorted. */
export function valuesIn(values: ReadonlyMap<string, boolean>, unstated: number): DistinctValues {
  const sorted = [...values].sort(([one], [other]) => (one < other ? -1 : 1));
  const ofKind = (wanted: boolean) => sorted.flatMap(([value, sure]) => (sure === wanted ? [value] : []));
  return { sure: ofKind(true), possible: ofKind(false), unstated };
}

/** How many different values there are: those that are sure, and at most also the possible and the unstated ones. */
export function countOfValues({ sure, possible, unstated }: DistinctValues): Reported {
  return reportedFrom({ low: sure.length, above: false, high: sure.length + possible.length + unstated });
}
