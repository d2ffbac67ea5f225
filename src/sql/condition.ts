import type { Among, Measure } from '../measures/index.js';
import { type Field, FIELDS } from './fields.js';

/** What the rows of a measure must meet, as SQL says it. */
export type Where =
  | {
      /** Every row. */
      readonly is: 'all';
    }
  | {
      /** A field has one of some values. */
      readonly is: 'among';
      /** The field. */
      readonly field: Field;
      /** The values. */
      readonly values: Among['among'];
    }
  | {
      /** All, or one, of several conditions. */
      readonly is: 'and' | 'or';
      /** The conditions, at least two. */
      readonly parts: readonly Where[];
    }
  | {
      /** The opposite. */
      readonly is: 'not';
      /** Of what. */
      readonly part: Where;
    };

const ALL: Where = { is: 'all' };

/** The condition of a measure's rows; of a total or a number of different values, that of the rows it is over. */
export function whereOf({ rows }: Measure): Where {
  switch (rows.rule) {
    case 'all':
      return ALL;
    case 'within':
      return both(whereOf(rows.whole), amongOf(rows.where));
    case 'rest':
      return both(whereOf(rows.whole), { is: 'not', part: whereOf(rows.part) });
    case 'together':
      return { is: 'or', parts: rows.parts.map(whereOf) };
    default:
      return whereOf(rows.of);
  }
}

/** The fields that a condition looks at, each once. */
export function fieldsIn(where: Where): readonly Field[] {
  const found = where.is === 'among' ? [where.field] : partsOf(where).flatMap(fieldsIn);
  return [...new Set(found)];
}

/** Whether a row may leave it open whether it meets a condition. */
export function mayBeOpen(where: Where): boolean {
  return fieldsIn(where).some((field) => FIELDS[field].optional);
}

/** The values that a condition asks for. */
export function valuesIn(where: Where): readonly unknown[] {
  return where.is === 'among' ? where.values : partsOf(where).flatMap(valuesIn);
}

function partsOf(where: Where): readonly Where[] {
  if (where.is === 'not') return [where.part];
  return where.is === 'and' || where.is === 'or' ? where.parts : [];
}

function amongOf({ field, among }: Among): Where {
  return { is: 'among', field: field as Field, values: among }; // the plan was checked: it is a field of dossiers
}

function both(one: Where, other: Where): Where {
  if (one.is === 'all') return other;
  return { is: 'and', parts: one.is === 'and' ? [...one.parts, other] : [one, other] };
}
