import type { DialectRules } from './dialect.js';
import type { OutputColumn } from './outputs.js';
import { named } from './seen.js';
import { indented, joined, type Sql, safe, sql } from './sql-text.js';
import type { TableName } from './target.js';

/** A column of a selection. */
export interface Item {
  /** The name that it has in the result. */
  readonly name: string;
  /** What is selected. */
  readonly sql: Sql;
  /** The comment above it. */
  readonly says?: string;
}

/** What one SELECT gives. */
export interface Selection {
  /** What it is grouped by. */
  readonly groups: readonly Item[];
  /** What is counted. */
  readonly items: readonly Item[];
  /** The comment above it. */
  readonly comment: Sql;
  /** Which rows; all where nothing is said. */
  readonly rows: Sql | undefined;
}

/** One SELECT over a table. */
export function selection({ groups, items, comment, rows }: Selection, table: TableName, rules: DialectRules): Sql {
  const names = typeof table === 'string' ? [table] : table;
  const from = joined(
    names.map((name) => named(rules, name)),
    '.',
  );
  const columns = [
    ...groups.map((group, at) => ({ ...group, name: groupName(group.name, at, rules) })),
    ...items.map((item) => ({ ...item, name: countName(item.name, rules) })),
  ];
  return sql`${comment}\n${selected(columns, rules)}
FROM ${from}${rows === undefined ? sql`` : sql`\nWHERE ${rows}`}
${grouping(
  groups.map(({ name }, at) => groupName(name, at, rules)),
  rules,
)}`;
}

/**
 * Several selections put together: a count is in one of them, and 0 in the others. One alone is the whole statement
 * where it could give its columns their names.
 */
export function together(
  parts: readonly Sql[],
  groups: readonly string[],
  counts: readonly OutputColumn[],
  rules: DialectRules,
): Sql {
  if (parts.length === 1 && rules.groupsByPlace) return parts.flat();
  const inner = groups.map((name, at) => groupName(name, at, rules));
  const columns = [
    ...groups.map((name, at) => ({ name, sql: named(rules, groupName(name, at, rules)) })),
    ...counts.map((count) => ({
      name: count.name,
      sql: mergedOf(count, named(rules, countName(count.name, rules)), rules),
    })),
  ];
  return sql`${selected(columns, rules)}
FROM (
  ${indented(joined(parts, '\nUNION ALL\n'), 2)}
) AS counted
${grouping(inner, rules)}`;
}

function mergedOf({ part }: OutputColumn, column: Sql, rules: DialectRules): Sql {
  return part === 'sureValues' || part === 'possibleValues' ? rules.mergedValues(column) : sql`sum(${column})`;
}

function selected(items: readonly Item[], rules: DialectRules): Sql {
  const written = items.map(({ name, sql: piece, says }) => {
    const comment = says === undefined ? sql`` : sql`${safe(says)}\n  `;
    return sql`${comment}${indented(piece, 2)} AS ${named(rules, name)}`;
  });
  return sql`SELECT\n  ${joined(written, ',\n  ')}`;
}

/** Without groups there is one group where there is a row at all, and none elsewhere. */
function grouping(names: readonly string[], rules: DialectRules): Sql {
  if (names.length === 0) return sql`HAVING count(*) > 0`;
  const places = names.map((name, at) => (rules.groupsByPlace ? safe(`${at + 1}`) : named(rules, name)));
  return sql`GROUP BY ${joined(places, ', ')}`;
}

/** The name of a group within a part: its own where groups are named by place, one that no column has elsewhere. */
function groupName(name: string, at: number, { groupsByPlace }: DialectRules): string {
  return groupsByPlace ? name : `by_${at + 1}`;
}

/** The name of a count within a part. */
function countName(name: string, { groupsByPlace }: DialectRules): string {
  return groupsByPlace ? name : `n_${name}`;
}
