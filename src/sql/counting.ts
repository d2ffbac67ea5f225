import type { Measure } from '../measures/index.js';
import { type Where, whereOf } from './condition.js';
import type { Column, DialectRules } from './dialect.js';
import type { Field } from './fields.js';
import type { OutputColumn } from './outputs.js';
import { bothTests, testOf } from './row-test.js';
import { columnOf, type Seen } from './seen.js';
import { type Sql, sql } from './sql-text.js';

/** What is counted for one column of the result. */
export function countingOf({ part }: OutputColumn, measure: Measure, seen: Seen): Sql {
  const { rules } = seen;
  const where = whereOf(measure);
  const writing = { rules, column: (field: Field) => columnOf(field, seen) };
  const test = testOf(where, part === 'sure' || part === 'sureValues' ? 'sure' : 'possible', writing);
  const over = columnOver(measure, seen);
  if (over === undefined) return rules.count(test);
  if (part === 'unstated') return rules.count(bothTests(test, where, sql`${over.sql} IS NULL`));
  return measure.rows.rule === 'sum' ? rules.total(over, test) : valuesOver(over, where, test, seen);
}

function columnOver({ rows }: Measure, seen: Seen): Column | undefined {
  if (rows.rule !== 'sum' && rows.rule !== 'distinct') return undefined;
  return columnOf(rows.field as Field, seen); // the plan was checked: it is a field of dossiers
}

function valuesOver(over: Column, where: Where, test: Sql | undefined, { rules }: Seen): Sql {
  return rules.values(rules.textOf(over), over.nullable ? bothTests(test, where, sql`${over.sql} IS NOT NULL`) : test);
}

/** What a column holds in the parts of a statement that do not count its measure. */
export function nothingOf({ part }: OutputColumn, rules: DialectRules): Sql {
  return part === 'sureValues' || part === 'possibleValues' ? rules.noValues : sql`0`;
}
