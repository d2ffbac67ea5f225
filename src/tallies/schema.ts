import * as z from 'zod';
import { daySchema } from '../days/schema.js';
import { countSchema, reportedSchema } from '../exact/schema.js';
import { carryIssues, issueSchema, type ObjectSchema, objectOf } from '../issues/schema.js';
import { additivitySchema, datedBySchema } from '../measures/schema.js';
import type { PeriodDimension } from '../periods/index.js';
import { tallyIssues } from './contradictions.js';
import type { Dimension, FieldDimension } from './dimension.js';
import { CALENDARS, FIELDS, KINDS, RULES } from './plan-form.js';
import type { DistinctValues, Fault, Group, TalliedMeasure, TalliedRecords, Tally } from './tally.js';

const text: z.ZodType<string> = /* @__PURE__ */ (() => z.string().min(1))();

const dimensionSchema: z.ZodType<Dimension> = /* @__PURE__ */ (() =>
  z.discriminatedUnion('dimension', [
    objectOf<PeriodDimension>({
      dimension: z.literal('period'),
      name: text,
      calendar: z.enum(CALENDARS),
      kind: z.enum(KINDS),
    }),
    objectOf<FieldDimension>({ dimension: z.literal('field'), name: text, field: z.enum(FIELDS) }),
  ]))();

const talliedMeasureSchema: ObjectSchema<TalliedMeasure> = /* @__PURE__ */ (() =>
  objectOf<TalliedMeasure>({ name: text, definition: text, datedBy: datedBySchema, additivity: additivitySchema }))();

const recordsSchema: ObjectSchema<TalliedRecords> = /* @__PURE__ */ (() =>
  objectOf<TalliedRecords>({ read: countSchema, counted: countSchema, later: countSchema, faulty: countSchema }))();

const faultSchema: ObjectSchema<Fault> = /* @__PURE__ */ (() =>
  objectOf<Fault>({ row: countSchema, issues: z.array(issueSchema).min(1) }))();

const valuesSchema: ObjectSchema<DistinctValues> = /* @__PURE__ */ (() =>
  objectOf<DistinctValues>({ sure: z.array(z.string()), possible: z.array(z.string()), unstated: countSchema }))();

const groupSchema: ObjectSchema<Group> = /* @__PURE__ */ (() =>
  objectOf<Group>({
    at: z.record(z.string(), z.string()),
    counts: z.record(z.string(), reportedSchema),
    values: z.exactOptional(z.record(z.string(), valuesSchema)),
  }))();

/**
 * Validates a tally that was kept or sent as JSON, so that counting can go on from it. One that contradicts itself, such as
 * by the same group twice, is refused as `tally.contradicts`.
 */
export const tallySchema: ObjectSchema<Tally> = /* @__PURE__ */ (() =>
  objectOf<Tally>({
    by: z.array(dimensionSchema),
    of: z.array(talliedMeasureSchema),
    rule: z.exactOptional(z.enum(RULES)),
    asOf: z.exactOptional(daySchema),
    records: recordsSchema,
    faults: z.array(faultSchema),
    faultLimit: countSchema,
    groups: z.array(groupSchema),
  }).superRefine((tally, context) => {
    if (context.issues.length > 0) return; // its form is wrong already
    carryIssues(tallyIssues(tally), context);
  }))();
