import type { Issue } from '../issues/index.js';
import type { DatedBy, Measure } from '../measures/index.js';
import { fieldsOf } from '../measures/internal.js';
import type { Dimension } from '../tallies/index.js';
import { isPeriodDimension } from '../tallies/internal.js';
import { conditionsIn, whereOf } from './condition.js';
import type { DialectRules } from './dialect.js';
import { FIELDS, type Field, type FieldForm } from './fields.js';
import { wrongName } from './name.js';
import { sqlIssue } from './refusals.js';
import type { DossierColumn } from './target.js';

/** What is wrong with the periods by which a table reports, which may have come from outside. */
export function wrongReported(dimension: unknown): readonly Issue[] {
  return isPeriodDimension(dimension)
    ? []
    : [sqlIssue('dimension-unknown', ['reported'], 'periods of the library', Object(dimension).name)];
}

/** What is wrong with the names of the columns of the result. */
export function wrongOutputs(names: readonly string[], rules: DialectRules): readonly Issue[] {
  return names.flatMap((name, at) => [
    ...wrongName(name, rules, ['of', name]),
    ...(names.indexOf(name) < at ? [sqlIssue('name-twice', ['of', name], 'a name of its own', name)] : []),
  ]);
}

/** What is wrong with the values that the conditions of a measure ask for: its column must be able to hold each. */
export function wrongValues(measure: Measure): readonly Issue[] {
  return conditionsIn(whereOf(measure)).flatMap(({ field, values }) => {
    const { holds } = FIELDS[field];
    const wrong = values.filter((value) => !fits(value, holds));
    const path = ['of', measure.name, field];
    if (values.length === 0) return [sqlIssue('value-unknown', path, 'at least one value', undefined)];
    return wrong.map((value) => sqlIssue('value-unknown', path, `a ${holds}`, value));
  });
}

const UNBINDABLE = /[\0\p{Surrogate}]/u;

function fits(value: unknown, holds: FieldForm['holds']): boolean {
  if (holds === 'text') return typeof value === 'string' && !UNBINDABLE.test(value);
  return holds === 'flag' || Number.isSafeInteger(value); // flags were checked with the plan
}

/** The columns that place a dossier. */
const DATES: Readonly<Record<DatedBy, readonly DossierColumn[]>> = {
  receivedAt: ['receivedAt'],
  settledAt: ['settledAt'],
  dueAt: ['dueAt'],
  asOf: ['receivedAt', 'settledAt'],
  period: [],
};

/** The columns that a plan needs, each once. */
export function columnsFor(
  by: readonly Dimension[],
  measures: readonly Measure[],
  asOf: string | undefined,
): readonly DossierColumn[] {
  const lookedAt = measures.flatMap(fieldsOf) as readonly Field[]; // the plan was checked
  const fields = [...by.flatMap(fieldBy), ...lookedAt];
  const hidden = asOf !== undefined && fields.some((field) => field in FIELDS && FIELDS[field as Field].onceSettled); // it is one
  return [
    ...new Set<DossierColumn>([
      ...fields,
      ...measures.flatMap(({ datedBy }) => DATES[datedBy]),
      ...(asOf === undefined ? [] : (['receivedAt'] as const)),
      ...(hidden ? (['settledAt'] as const) : []),
    ]),
  ];
}

function fieldBy(dimension: Dimension): readonly DossierColumn[] {
  return dimension.dimension === 'field' ? [dimension.field] : [];
}
