import type { Measure } from '../measures/index.js';
import type { Dimension } from '../tallies/index.js';
import { countingOf, mergedOf, nothingOf } from './counting.js';
import { groupOf } from './groups.js';
import { type OutputColumn, outputsOf } from './outputs.js';
import { ROWS_IN_WORDS, rowsOf } from './rows.js';
import { named, type Seen } from './seen.js';
import type { TableName } from './target.js';
import { indented, joined, type Sql, safe, sql } from './text.js';
import { commentOf, titled } from './words.js';

/** What a statement counts. */
export interface Counted {
  /** By which groups. */
  readonly by: readonly Dimension[];
  /** Which measures, each once. */
  readonly measures: readonly Measure[];
}

/** A column of a part, under the name that it has in the part. */
interface Item {
  readonly name: string;
  readonly sql: Sql;
  readonly says?: string;
}

/**
 * The statement that counts dossiers: one part for each day that places them, because a dossier may lie in several groups
 * by its several days; and the parts put together, where there are several.
 */
export function statementOf(counted: Counted, seen: Omit<Seen, 'datedBy'>): Sql {
  const dates = [...new Set(counted.measures.map(({ datedBy }) => datedBy))];
  const parts = dates.map((datedBy) => partOf(counted, { ...seen, datedBy }, dates.length === 1));
  const [only] = parts;
  if (only !== undefined && parts.length === 1 && seen.rules.groupsByPlace) return only;
  return together(parts, counted, { ...seen, datedBy: 'period' });
}

/** The groups and counts of one day that places dossiers. */
function partOf({ by, measures }: Counted, seen: Seen, alone: boolean): Sql {
  const groups = by.map((dimension, at) => ({ name: groupName(dimension, at, seen), sql: groupOf(dimension, seen) }));
  const counts = measures.flatMap((measure) => outputsOf(measure).map((output) => itemOf(output, measure, seen)));
  const rows = rowsOf(seen);
  return sql`${commentOf(ROWS_IN_WORDS[seen.datedBy], alone ? by : [])}
SELECT
  ${joined(
    [...groups, ...counts].map((item) => written(item, seen)),
    ',\n  ',
  )}
FROM ${tableOf(seen.table.table, seen)}${rows === undefined ? sql`` : sql`\nWHERE ${rows}`}
${grouping(
  groups.map(({ name }) => name),
  seen,
)}`;
}

function itemOf(output: OutputColumn, measure: Measure, seen: Seen): Item {
  const name = countName(output, seen);
  if (measure.datedBy !== seen.datedBy) return { name, sql: nothingOf(output, seen) };
  return { name, sql: countingOf(output, measure, seen), says: titled(measure, output.part) };
}

function together(parts: readonly Sql[], { by, measures }: Counted, seen: Seen): Sql {
  const { rules } = seen;
  const groups = by.map((dimension, at) => ({ inner: groupName(dimension, at, seen), name: dimension.name }));
  const counts = measures.flatMap(outputsOf).map((output) => {
    return { name: output.name, sql: mergedOf(output, named(rules, countName(output, seen)), seen) };
  });
  const items = [...groups.map(({ inner, name }) => ({ name, sql: named(rules, inner) })), ...counts];
  return sql`SELECT
  ${joined(
    items.map((item) => written(item, seen)),
    ',\n  ',
  )}
FROM (
  ${indented(joined(parts, '\nUNION ALL\n'), 2)}
) AS counted
${grouping(
  groups.map(({ inner }) => inner),
  seen,
)}`;
}

function written({ name, sql: piece, says }: Item, { rules }: Seen): Sql {
  const comment = says === undefined ? sql`` : sql`${safe(says)}\n  `;
  return sql`${comment}${indented(piece, 2)} AS ${named(rules, name)}`;
}

/** Without groups there is one group where there is a row at all, and none elsewhere. */
function grouping(names: readonly string[], { rules }: Seen): Sql {
  if (names.length === 0) return sql`HAVING count(*) > 0`;
  const places = names.map((name, at) => (rules.groupsByPlace ? safe(`${at + 1}`) : named(rules, name)));
  return sql`GROUP BY ${joined(places, ', ')}`;
}

export function tableOf(table: TableName, { rules }: Pick<Seen, 'rules'>): Sql {
  const names = typeof table === 'string' ? [table] : table;
  return joined(
    names.map((name) => named(rules, name)),
    '.',
  );
}

/** The name of a group within a part: its own where groups are named by place, one that no column has elsewhere. */
export function groupName({ name }: Dimension, at: number, { rules }: Pick<Seen, 'rules'>): string {
  return rules.groupsByPlace ? name : `by_${at + 1}`;
}

/** The name of a count within a part. */
export function countName({ name }: OutputColumn, { rules }: Pick<Seen, 'rules'>): string {
  return rules.groupsByPlace ? name : `n_${name}`;
}
