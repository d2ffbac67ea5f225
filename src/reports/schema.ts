import * as z from 'zod';
import { daySchema } from '../days/schema.js';
import { readPercentage } from '../exact/index.js';
import { reportedSchema } from '../exact/schema.js';
import { type Checked, refuse, showReceived } from '../issues/index.js';
import { type ObjectSchema, objectOf, readBy } from '../issues/schema.js';
import { labelSchema } from '../law/schema.js';
import type { PublishedShare, Report, ReportedBody, ReportPeriod, Source, Sum } from './report.js';

const text: z.ZodType<string> = /* @__PURE__ */ (() => z.string().min(1))();
const reportedBodySchema: ObjectSchema<ReportedBody> = /* @__PURE__ */ (() =>
  objectOf<ReportedBody>({ name: text, key: z.exactOptional(text) }))();

const sourceSchema: ObjectSchema<Source> = /* @__PURE__ */ (() =>
  objectOf<Source>({ title: text, url: z.exactOptional(z.url()), publishedOn: z.exactOptional(daySchema) }))();

const periodSchema: z.ZodType<ReportPeriod> = /* @__PURE__ */ (() =>
  objectOf<ReportPeriod>({ first: daySchema, last: daySchema }).superRefine(({ first, last }, context) => {
    if (last < first) context.addIssue({ code: 'custom', path: ['last'], params: { issue: upsideDown(first, last) } });
  }))();

function upsideDown(first: string, last: string): object {
  return {
    code: 'period.upside-down',
    path: ['last'],
    expected: `${first} or later`,
    received: showReceived(last),
    message: {
      vi: 'Ngày cuối kỳ đứng trước ngày đầu kỳ: hãy kiểm tra lại hai ngày.',
      en: 'The last day of the period precedes its first: check the two days.',
    },
  };
}

/** Validates a printed percentage that can be read. */
const printedSchema: z.ZodType<string> = /* @__PURE__ */ readBy<string>(readPrinted, { type: 'string' });

function readPrinted(value: unknown): Checked<string> {
  const read = readPercentage(typeof value === 'string' ? value : '');
  if (read.ok) return { ok: true, value: value as string }; // only text is read
  const [issue] = read.issues;
  return issue === undefined ? read : refuse({ ...issue, received: showReceived(value) });
}

const publishedShareSchema: ObjectSchema<PublishedShare> = /* @__PURE__ */ objectOf<PublishedShare>({
  numerator: text,
  denominator: text,
  printed: printedSchema,
});

const sumSchema: ObjectSchema<Sum> = /* @__PURE__ */ (() =>
  objectOf<Sum>({ whole: text, parts: z.tuple([text], text), leaves: z.exactOptional(labelSchema) }))();

/** Validates a report of counts: unknown fields, wrong types, missing fields and impossible days are refused. */
export const reportSchema: ObjectSchema<Report> = /* @__PURE__ */ (() =>
  objectOf<Report>({
    form: text,
    body: reportedBodySchema,
    period: periodSchema,
    note: z.exactOptional(labelSchema),
    version: z.int().min(1),
    source: sourceSchema,
    counts: z.record(z.string(), reportedSchema),
    titles: z.exactOptional(z.record(z.string(), labelSchema)),
    published: z.exactOptional(z.array(publishedShareSchema)),
    sums: z.exactOptional(z.array(sumSchema)),
  }))();
