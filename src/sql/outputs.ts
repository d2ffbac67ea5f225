import type { Measure } from '../measures/index.js';
import { mayBeOpen, whereOf } from './condition.js';
import { FIELDS } from './fields.js';

/**
 * What a column of the result says of its measure.
 * - `sure`: the count or total of the rows that surely belong;
 * - `possible`: the same with the rows that perhaps belong;
 * - `unstated`: the rows that belong, or perhaps do, and do not state the number or value that is asked;
 * - `stated`: the reports that state the count;
 * - `sureValues`, `possibleValues`: lists of different values.
 */
export type OutputPart = 'sure' | 'possible' | 'unstated' | 'stated' | 'sureValues' | 'possibleValues';

/** A column of the result. */
export interface OutputColumn {
  /** Its name. */
  readonly name: string;
  /** The name of the measure. */
  readonly measure: string;
  /** What it says of it. */
  readonly part: OutputPart;
}

const SUFFIX: Readonly<Record<OutputPart, string>> = {
  sure: '',
  possible: '_atMost',
  unstated: '_unstated',
  stated: '_stated',
  sureValues: '_values',
  possibleValues: '_possibleValues',
};

/** A column of a measure. */
export function outputOf(measure: string, part: OutputPart): OutputColumn {
  return { name: `${measure}${SUFFIX[part]}`, measure, part };
}

/** The columns of a measure of dossiers: what may be open has its bounds, what cannot be has none. */
export function outputsOf(measure: Measure): readonly OutputColumn[] {
  const { rows, name } = measure;
  const open = mayBeOpen(whereOf(measure));
  const over = rows.rule === 'sum' || rows.rule === 'distinct' ? FIELDS[rows.field as keyof typeof FIELDS] : undefined; // the plan was checked
  const [sure, possible] =
    rows.rule === 'distinct' ? (['sureValues', 'possibleValues'] as const) : (['sure', 'possible'] as const);
  const parts: readonly OutputPart[] = [
    sure,
    ...(open ? [possible] : []),
    ...(over?.optional ? (['unstated'] as const) : []),
  ];
  return parts.map((part) => outputOf(name, part));
}
