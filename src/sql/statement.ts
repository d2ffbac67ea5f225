import type { Measure } from '../measures/index.js';
import type { Dimension } from '../tallies/index.js';
import { countingOf, nothingOf } from './counting.js';
import { groupOf } from './groups.js';
import { type OutputColumn, outputsOf } from './outputs.js';
import { ROWS_IN_WORDS, rowsOf } from './rows.js';
import type { PlacingDay, Seen } from './seen.js';
import { type Item, selection, together } from './selection.js';
import type { Sql } from './sql-text.js';
import { commentOf, titled } from './words.js';

/** What a statement counts. */
export interface Counted {
  /** By which groups. */
  readonly by: readonly Dimension[];
  /** Which measures, each once. */
  readonly measures: readonly Measure[];
}

/**
 * The statement that counts dossiers: one part for each day that places them, because a dossier may lie in several groups
 * by its several days; and the parts put together, where there are several.
 */
export function statementOf(counted: Counted, seen: Omit<Seen, 'datedBy'>): Sql {
  const dates = new Set(counted.measures.map(({ datedBy }) => datedBy as PlacingDay)); // the plan was checked
  const parts = [...dates].map((datedBy) => partOf(counted, { ...seen, datedBy }, dates.size === 1));
  return together(
    parts,
    counted.by.map(({ name }) => name),
    counted.measures.flatMap(outputsOf),
    seen.rules,
  );
}

/** The groups and counts of one day that places dossiers. */
function partOf({ by, measures }: Counted, seen: Seen, alone: boolean): Sql {
  const { rules, table, datedBy } = seen;
  const groups = by.map((dimension) => ({ name: dimension.name, sql: groupOf(dimension, seen) }));
  const items = measures.flatMap((measure) => outputsOf(measure).map((output) => itemOf(output, measure, seen)));
  const comment = commentOf(ROWS_IN_WORDS[datedBy], alone ? by : []);
  return selection({ groups, items, comment, rows: rowsOf(seen) }, table.table, rules);
}

function itemOf(output: OutputColumn, measure: Measure, seen: Seen): Item {
  const { name } = output;
  if (measure.datedBy !== seen.datedBy) return { name, sql: nothingOf(output, seen.rules) };
  return { name, sql: countingOf(output, measure, seen), says: titled(measure, output.part) };
}
