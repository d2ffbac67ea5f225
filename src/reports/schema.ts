import * as z from 'zod';
import { daySchema } from '../days/schema.js';
import { reportedSchema } from '../exact/schema.js';
import { type ObjectSchema, objectOf, readBy } from '../issues/schema.js';
import { labelSchema } from '../law/schema.js';
import { periodTextSchema } from '../periods/schema.js';
import { checkCounts, checkPrintedText } from './check.js';
import type { PublishedShare, Report, ReportedBody, Source, Sum } from './report.js';

const text: z.ZodType<string> = /* @__PURE__ */ (() => z.string().min(1))();

const reportedBodySchema: ObjectSchema<ReportedBody> = /* @__PURE__ */ (() =>
  objectOf<ReportedBody>({ name: text, key: z.exactOptional(text) }))();

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

const sumSchema: ObjectSchema<Sum> = /* @__PURE__ */ (() =>
  objectOf<Sum>({ whole: text, parts: z.tuple([text], text), leaves: z.exactOptional(labelSchema) }))();

const countsSchema: z.ZodType<Report['counts']> = /* @__PURE__ */ (() =>
  readBy(checkCounts, { type: 'object', additionalProperties: reportedSchema.meta() }))();

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
    titles: z.exactOptional(z.record(z.string(), labelSchema)),
    published: z.exactOptional(z.array(publishedShareSchema)),
    sums: z.exactOptional(z.array(sumSchema)),
  }))();
