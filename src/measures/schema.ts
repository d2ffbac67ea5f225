import * as z from 'zod';
import { type ObjectSchema, objectOf } from '../issues/schema.js';
import { labelSchema } from '../law/schema.js';
import type { Among } from './condition.js';
import type { Additivity, CountingUnit, DatedBy, FactName } from './fact.js';
import type { Measure, Rows } from './measure.js';

// Each list is an object whose keys the compiler compares with the type: a word that is forgotten does not compile.

const FACTS = {
  dossier: 'dossier',
  handledDossier: 'handledDossier',
  procedure: 'procedure',
  petition: 'petition',
  surveyAnswer: 'surveyAnswer',
  household: 'household',
  adult: 'adult',
  residentialGroup: 'residentialGroup',
  point: 'point',
  pointMonth: 'pointMonth',
  trainingPlace: 'trainingPlace',
  participant: 'participant',
  supported: 'supported',
  visit: 'visit',
  personOrVisit: 'personOrVisit',
  installation: 'installation',
  handOut: 'handOut',
  session: 'session',
  team: 'team',
  teamMember: 'teamMember',
  ambassador: 'ambassador',
  delegate: 'delegate',
  connectionPoint: 'connectionPoint',
  body: 'body',
} as const satisfies { readonly [Name in FactName]: Name };

const UNITS = {
  dossier: 'dossier',
  procedure: 'procedure',
  petition: 'petition',
  answer: 'answer',
  household: 'household',
  person: 'person',
  visit: 'visit',
  'person-or-visit': 'person-or-visit',
  installation: 'installation',
  item: 'item',
  session: 'session',
  'training-place': 'training-place',
  point: 'point',
  'point-month': 'point-month',
  'residential-group': 'residential-group',
  team: 'team',
  body: 'body',
  second: 'second',
  day: 'day',
} as const satisfies { readonly [Unit in CountingUnit]: Unit };

const DATED_BY = {
  receivedAt: 'receivedAt',
  settledAt: 'settledAt',
  dueAt: 'dueAt',
  period: 'period',
  asOf: 'asOf',
} as const satisfies { readonly [Day in DatedBy]: Day };

const text: z.ZodType<string> = /* @__PURE__ */ (() => z.string().min(1))();

/** Validates how a count adds over time and place. */
export const additivitySchema: ObjectSchema<Additivity> = /* @__PURE__ */ (() =>
  objectOf<Additivity>({
    time: z.enum(['sum', 'first', 'last', 'none']),
    place: z.enum(['sum', 'none']),
  }))();

/** Validates which day places a row in a period. */
export const datedBySchema: z.ZodType<DatedBy> = /* @__PURE__ */ (() => z.enum(DATED_BY))();

/** What a field of a fact can hold: a text, a finite number, or whether something is so. */
const fieldValue: z.ZodType<unknown> = /* @__PURE__ */ (() => z.union([z.string(), z.number(), z.boolean()]))();

const amongSchema: ObjectSchema<Among> = /* @__PURE__ */ (() =>
  objectOf<Among>({ field: text, among: z.tuple([fieldValue], fieldValue) }))();

type RowsOf<Rule extends Rows['rule']> = Extract<Rows, { readonly rule: Rule }>;

const rowsSchema: z.ZodType<Rows> = /* @__PURE__ */ (() =>
  z.discriminatedUnion('rule', [
    objectOf<RowsOf<'all'>>({ rule: z.literal('all') }),
    objectOf<RowsOf<'within'>>({ rule: z.literal('within'), whole: z.lazy(() => measureSchema), where: amongSchema }),
    objectOf<RowsOf<'rest'>>({
      rule: z.literal('rest'),
      whole: z.lazy(() => measureSchema),
      part: z.lazy(() => measureSchema),
    }),
    objectOf<RowsOf<'together'>>({ rule: z.literal('together'), parts: z.array(z.lazy(() => measureSchema)).min(2) }),
    objectOf<RowsOf<'sum'>>({ rule: z.literal('sum'), of: z.lazy(() => measureSchema), field: text }),
    objectOf<RowsOf<'distinct'>>({ rule: z.literal('distinct'), of: z.lazy(() => measureSchema), field: text }),
  ]))();

/** Validates the definition of a measure by its form; `indicatorSchema` also checks what its numerator is a part of. */
export const measureSchema: ObjectSchema<Measure> = /* @__PURE__ */ (() =>
  objectOf<Measure>({
    name: text,
    title: labelSchema,
    fact: z.enum(FACTS),
    unit: z.enum(UNITS),
    datedBy: datedBySchema,
    additivity: additivitySchema,
    rows: rowsSchema,
    wholes: z.array(text),
    from: z.array(text).min(1),
  }))();
