import * as z from 'zod';
import type { Checked } from '../issues/index.js';
import { carryIssues, type JsonForm, type ObjectSchema, objectOf, readBy } from '../issues/schema.js';
import { contradictions } from './contradictions.js';
import type { Dossier } from './dossier.js';
import { DOSSIER_FIELDS, readLevelCode } from './dossier-fields.js';
import { type DossierEvent, EVENT_FIELDS, misplacedTerms } from './event.js';
import type { Field, Fields } from './form.js';
import { DOSSIER_FORMS, DOSSIER_RULES, EVENT_FORMS, LEVEL, PROCEDURE_FORMS, TERM } from './json-forms.js';
import type { ServiceLevel } from './levels.js';
import type { Procedure, ProcedureTerm } from './procedure.js';
import { PROCEDURE_FIELDS, readProcedureTerm } from './procedure-fields.js';

/** Validates the code of a service level; words are read by `readServiceLevel`. */
export const serviceLevelSchema: z.ZodType<ServiceLevel> = /* @__PURE__ */ readBy(
  read<ServiceLevel>(readLevelCode),
  LEVEL,
);

/** Validates the term of a procedure. */
export const procedureTermSchema: z.ZodType<ProcedureTerm> = /* @__PURE__ */ readBy(
  read<ProcedureTerm>(readProcedureTerm),
  TERM,
);

/** Validates a procedure. */
export const procedureSchema: ObjectSchema<Procedure> = /* @__PURE__ */ (() =>
  formOf<Procedure>(PROCEDURE_FIELDS, PROCEDURE_FORMS))();

/**
 * Validates a dossier with the verdicts and issues of `checkDossier`. It can be extended with further fields by `.extend`;
 * what contradicts what is still checked.
 */
export const dossierSchema: ObjectSchema<Dossier> = /* @__PURE__ */ (() =>
  formOf<Dossier>(DOSSIER_FIELDS, DOSSIER_FORMS)
    .superRefine((dossier, context) => carryIssues(contradictions(keyed(dossier), []), context))
    .meta(DOSSIER_RULES))();

/** Validates one event of a dossier. */
export const dossierEventSchema: ObjectSchema<DossierEvent> = /* @__PURE__ */ (() =>
  formOf<DossierEvent>(EVENT_FIELDS, EVENT_FORMS).superRefine((event, context) =>
    carryIssues(misplacedTerms(keyed(event), []), context),
  ))();

function read<T>(reader: (value: unknown) => Checked<unknown>): (value: unknown) => Checked<T> {
  return reader as (value: unknown) => Checked<T>; // the reader accepts nothing but the codes or objects of the type
}

/** The schema of a form: each field is judged by its reader. */
function formOf<T>(fields: Fields<T>, forms: Readonly<Record<keyof T, JsonForm>>): ObjectSchema<T> {
  const shape = Object.fromEntries(
    Object.entries<Field>(fields).map(([key, field]) => {
      const schema = readBy(field.read, forms[key as keyof T]); // both have the keys of the interface
      return [key, field.required ? schema : z.exactOptional(schema)];
    }),
  );
  return objectOf<T>(shape as ObjectSchema<T>['shape']); // the fields are those of the interface
}

function keyed(record: object): Readonly<Record<string, unknown>> {
  return record as Readonly<Record<string, unknown>>; // the keys of any object are texts
}
