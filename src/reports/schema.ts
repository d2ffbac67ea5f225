import * as z from 'zod';
import { daySchema } from '../days/schema.js';
import { reportedSchema } from '../exact/schema.js';
import { accept, type Checked } from '../issues/index.js';
import { carryIssues, type ObjectSchema, objectOf, readBy } from '../issues/schema.js';
import { citationSchema, labelSchema } from '../law/schema.js';
import type { Additivity } from '../measures/index.js';
import { periodTextSchema } from '../periods/schema.js';
import { checkBodyKey } from './body.js';
import { checkCounts, checkPrintedText } from './check.js';
import { type Column, type Form, formProblems } from './form.js';
import type { PublishedShare, Report, ReportedBody, ReportRow, Source, Sum } from './report.js';
import type { ChangeRule, CompareRule, ExactNumber, QuotientRule, RangeRule, Rule, RuleWords, Terms } from './rule.js';
import { ruleProblems } from './rule-problems.js';

const text: z.ZodType<string> = /* @__PURE__ */ (() => z.string().min(1))();

const reportedBodySchema: ObjectSchema<ReportedBody> = /* @__PURE__ */ (() =>
  objectOf<ReportedBody>({
    name: text,
    key: z.exactOptional(
      readBy(checkBodyKey, {
        type: 'string',
        pattern: '^[0-9]{5}@[0-9]{4}-[0-9]{2}-[0-9]{2}$|^[A-Z][0-9]{2}(?:\\.[0-9]{2,3})*$',
        maxLength: 35,
      }),
    ),
  }))();

const sourceSchema: ObjectSchema<Source> = /* @__PURE__ */ (() =>
  objectOf<Source>({
    title: text,
    url: z.exactOptional(z.url({ protocol: /^https?$/ })),
    publishedOn: z.exactOptional(daySchema),
  }))();

const publishedShareSchema: ObjectSchema<PublishedShare> = /* @__PURE__ */ objectOf<PublishedShare>({
  numerator: text,
  denominator: text,
  printed: /* @__PURE__ */ readBy(checkPrintedText, { type: 'string' }),
});

const termsSchema: z.ZodType<Terms> = /* @__PURE__ */ (() => z.tuple([text], text))();

const sumSchema: ObjectSchema<Sum> = /* @__PURE__ */ (() =>
  objectOf<Sum>({ whole: text, parts: termsSchema, leaves: z.exactOptional(labelSchema) }))();

const countsSchema: z.ZodType<Report['counts']> = /* @__PURE__ */ (() =>
  readBy(checkCounts, { type: 'object', additionalProperties: reportedSchema.meta() }))();

const rowSchema: ObjectSchema<ReportRow> = /* @__PURE__ */ (() =>
  objectOf<ReportRow>({ at: z.record(z.string(), text), counts: countsSchema }))();

/** Validates a report of counts: unknown fields, wrong types, missing fields and impossible days are refused. */
export const reportSchema: ObjectSchema<Report> = /* @__PURE__ */ (() =>
  objectOf<Report>({
    form: text,
    body: reportedBodySchema,
    period: periodTextSchema,
    note: z.exactOptional(labelSchema),
    version: z.int().min(1),
    source: sourceSchema,
    counts: countsSchema,
    rows: z.exactOptional(z.array(rowSchema)),
    titles: z.exactOptional(z.record(z.string(), labelSchema)),
    published: z.exactOptional(z.array(publishedShareSchema)),
    sums: z.exactOptional(z.array(sumSchema)),
  }).meta({
    title: 'Report',
    description:
      'Counts that somebody reported of one body and period. Rules that JSON Schema cannot express: (1) period is one of its calendar, and its last day is not before its first; (2) the day in a key, and publishedOn, are days of the calendar; (3) printed is a percentage as it is printed; (4) the upper end of a range is not below its lower end; (5) whether the unit of a key was in force is asked of units. A count that is absent was not reported; it is never read as 0.',
  }))();

const WHOLE = { type: 'integer', minimum: -Number.MAX_SAFE_INTEGER, maximum: Number.MAX_SAFE_INTEGER };

// The numbers of a rule are judged by ruleProblems, once, with what they are about.
const exactNumberSchema: z.ZodType<ExactNumber> = /* @__PURE__ */ readBy<ExactNumber>(pass, {
  anyOf: [
    WHOLE,
    {
      type: 'object',
      properties: { numerator: WHOLE, denominator: { ...WHOLE, minimum: 1 } },
      required: ['numerator', 'denominator'],
      additionalProperties: false,
    },
  ],
});

const words: ObjectSchema<RuleWords>['shape'] = /* @__PURE__ */ (() => ({
  code: text,
  severity: z.enum(['error', 'warning']),
  says: labelSchema,
  instruction: labelSchema,
}))();

const ends = /* @__PURE__ */ (() => ({
  atLeast: z.exactOptional(exactNumberSchema),
  atMost: z.exactOptional(exactNumberSchema),
}))();

const anyRuleSchema: z.ZodType<Rule> = /* @__PURE__ */ (() =>
  z.discriminatedUnion('rule', [
    objectOf<CompareRule>({
      ...words,
      rule: z.literal('compare'),
      left: termsSchema,
      relation: z.enum(['equal', 'at-most', 'below']),
      right: termsSchema,
    }),
    objectOf<RangeRule>({ ...words, ...ends, rule: z.literal('range'), of: termsSchema }),
    objectOf<QuotientRule>({
      ...words,
      ...ends,
      rule: z.literal('quotient'),
      numerator: termsSchema,
      denominator: termsSchema,
      scale: readBy<QuotientRule['scale']>(pass, { anyOf: [{ const: 'percent' }, { ...WHOLE, minimum: 1 }] }),
    }),
    objectOf<ChangeRule>({
      ...words,
      ...ends,
      rule: z.literal('change'),
      of: termsSchema,
      by: z.enum(['difference', 'ratio']),
    }),
  ]))();

/** Validates a rule over counts; one that contradicts itself or says nothing is refused. */
export const ruleSchema: z.ZodType<Rule> = /* @__PURE__ */ (() =>
  anyRuleSchema
    .superRefine((rule, context) => carryIssues(ruleProblems(rule), context))
    .meta({
      description: 'A rule that no counts meet, or that all counts meet, is refused; a count stands once in a sum.',
    }))();

const additivitySchema: ObjectSchema<Additivity> = /* @__PURE__ */ (() =>
  objectOf<Additivity>({ time: z.enum(['sum', 'first', 'last', 'none']), place: z.enum(['sum', 'none']) }))();

const columnSchema: ObjectSchema<Column> = /* @__PURE__ */ (() =>
  objectOf<Column>({
    number: z.exactOptional(z.int().min(1)),
    name: text,
    title: labelSchema,
    additivity: additivitySchema,
    parts: z.exactOptional(termsSchema),
    repeats: z.exactOptional(text),
  }))();

/** Validates a form of report; one that contradicts itself is refused. */
export const formSchema: ObjectSchema<Form> = /* @__PURE__ */ (() =>
  objectOf<Form>({
    code: text,
    title: labelSchema,
    basis: z.tuple([citationSchema], citationSchema),
    rowsBy: z.array(text),
    columns: z.array(columnSchema),
    rules: z.array(anyRuleSchema),
  })
    .superRefine((form, context) => carryIssues(formProblems(form), context))
    .meta({ description: 'Names in rules, parts and repeats are those of columns, and each comes once.' }))();

function pass<T>(value: unknown): Checked<T> {
  return accept(value as T); // judged by ruleProblems
}
