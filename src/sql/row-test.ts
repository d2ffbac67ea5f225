import type { Where } from './condition.js';
import type { Column, DialectRules, When } from './dialect.js';
import type { Field } from './fields.js';
import { joined, type Sql, sql } from './sql-text.js';

/** How conditions are written at one place of a statement. */
export interface Writing {
  /** In whose dialect. */
  readonly rules: DialectRules;
  /** The columns of fields. */
  readonly column: (field: Field) => Column;
}

/** The test of rows that surely, or perhaps too, meet a condition; `undefined` where every row does. */
export function testOf(where: Where, when: When, writing: Writing): Sql | undefined {
  if (where.is === 'all') return undefined;
  const test = written(where, when, writing);
  return when === 'sure' ? test : writing.rules.orUnknown(test);
}

/** A test and a further one, both to be met. */
export function bothTests(one: Sql | undefined, where: Where, other: Sql): Sql {
  if (one === undefined) return other;
  return where.is === 'or' ? sql`(${one}) AND ${other}` : sql`${one} AND ${other}`;
}

/**
 * A condition in words of SQL. What is surely not in a part is what is not perhaps in it: `not` turns the question round,
 * which matters where conditions have two values only.
 */
function written(where: Where, when: When, writing: Writing): Sql {
  switch (where.is) {
    case 'all':
      return writing.rules.flag(true);
    case 'among':
      return amongTest(where.field, where.values, when, writing);
    case 'not':
      return sql`NOT (${written(where.part, when === 'sure' ? 'possible' : 'sure', writing)})`;
    default:
      return joined(
        where.parts.map((part) => bracketed(part, when, writing)),
        where.is === 'and' ? ' AND ' : ' OR ',
      );
  }
}

function bracketed(part: Where, when: When, writing: Writing): Sql {
  const test = written(part, when, writing);
  return part.is === 'or' || part.is === 'and' ? sql`(${test})` : test;
}

function amongTest(field: Field, values: readonly unknown[], when: When, { rules, column }: Writing): Sql {
  const asked = column(field);
  const bound = values.map((value): Sql => {
    if (typeof value === 'boolean') return rules.flag(value);
    return sql`${{ value: typeof value === 'number' ? value : String(value), as: { column: asked.name } }}`;
  });
  return rules.among(asked, bound, when);
}
