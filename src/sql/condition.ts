import type { Among, Measure } from '../measures/index.js';
import { FIELDS, type Field } from './fields.js';

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

/** A condition of one field. */
export type OneField = Extract<Where, { readonly is: 'among' }>;

/** The conditions of single fields that a condition is made of. */
export function conditionsIn(where: Where): readonly OneField[] {
  if (where.is === 'among') return [where];
  if (where.is === 'not') return conditionsIn(where.part);
  return where.is === 'all' ? [] : where.parts.flatMap(conditionsIn);
}

/** Whether a row may leave it open whether it meets a condition. */
export function mayBeOpen(where: Where): boolean {
  return conditionsIn(where).some(({ field }) => FIELDS[field].optional);
}

function amongOf({ field, among }: Among): Where {
  return { is: 'among', field: field as Field, values: among }; // the plan was checked: it is a field of dossiers
}

function both(one: Where, other: Where): Where {
  if (one.is === 'all') return other;
  return { is: 'and', parts: one.is === 'and' ? [...one.parts, other] : [one, other] };
}
