import * as z from 'zod';
import { daySchema } from '../days/schema.js';
import { countSchema, reportedSchema } from '../exact/schema.js';
import type { Issue, Mistake } from '../issues/index.js';
import { carryIssues, issueSchema, type ObjectSchema, objectOf } from '../issues/schema.js';
import { citationSchema, labelSchema } from '../law/schema.js';
import type { Measure, SumOver } from '../measures/index.js';
import { measureSchema } from '../measures/schema.js';
import { periodSchema } from '../periods/schema.js';
import { bodyKeySchema } from '../units/schema.js';
import { checkDefinition } from './check-definition.js';
import type {
  BoundedFigure,
  EmptyFigure,
  Figure,
  Fraction,
  InvalidFigure,
  MissingFigure,
  SuppressedFigure,
  ValueFigure,
} from './figure.js';
import type { Content, Disaggregation, Indicator, IndicatorCode, Mean, Proportion, Ratio } from './indicator.js';
import { flagsOf, type Observation, type ObservedCoverage } from './observation.js';
import type { DefinitionStamp } from './release.js';
import { stampOf } from './released.js';

const text: z.ZodType<string> = /* @__PURE__ */ (() => z.string().min(1))();

/** An object whose keys the compiler compares with the type: a word that is forgotten does not compile. */
const DISAGGREGATIONS = {
  unit: 'unit',
  procedure: 'procedure',
  procedureField: 'procedureField',
  authorityLevel: 'authorityLevel',
  submissionChannel: 'submissionChannel',
  serviceLevel: 'serviceLevel',
} as const satisfies { readonly [Name in Disaggregation]: Name };

const codeSchema = /* @__PURE__ */ (() =>
  z.string().regex(/^[a-z]+\.[a-z0-9]+(?:-[a-z0-9]+)*$/))() as unknown as z.ZodType<IndicatorCode>; // the form has a dot

const contentSchema: ObjectSchema<Content> = /* @__PURE__ */ (() =>
  objectOf<Content>({
    code: codeSchema,
    title: labelSchema,
    concept: labelSchema,
    disaggregations: z.array(z.enum(DISAGGREGATIONS)),
    periods: z.tuple(
      [z.enum(['month', 'quarter', 'half-year', 'nine-months', 'year'])],
      z.enum(['month', 'quarter', 'half-year', 'nine-months', 'year']),
    ),
    source: labelSchema,
    responsibleBody: labelSchema,
    basis: z.tuple([citationSchema], citationSchema),
    better: z.enum(['higher', 'lower', 'neither']),
  }))();

const proportionSchema: ObjectSchema<Proportion> = /* @__PURE__ */ (() =>
  objectOf<Proportion>({
    ...contentSchema.shape,
    kind: z.literal('proportion'),
    numerator: measureSchema,
    denominator: measureSchema,
    scale: z.literal('percent'),
  }))();

const ratioSchema: ObjectSchema<Ratio> = /* @__PURE__ */ (() =>
  objectOf<Ratio>({
    ...contentSchema.shape,
    kind: z.literal('ratio'),
    numerator: measureSchema,
    denominator: measureSchema,
    scale: z.union([z.literal('percent'), z.int().min(1)]),
    unit: labelSchema,
  }))();

const meanSchema: ObjectSchema<Mean> = /* @__PURE__ */ (() =>
  objectOf<Mean>({
    ...contentSchema.shape,
    kind: z.literal('mean'),
    numerator: measureSchema as unknown as z.ZodType<SumOver<Measure>>, // checkDefinition finds what is no such sum
    denominator: measureSchema,
    scale: z.literal(1),
    each: z.int().min(1),
    unit: labelSchema,
  }))();

/** Validates a definition: its form, and that a share counts inside its own whole (`checkDefinition`). */
export const indicatorSchema: z.ZodType<Indicator> = /* @__PURE__ */ (() =>
  z.discriminatedUnion('kind', [proportionSchema, ratioSchema, meanSchema]).superRefine((indicator, context) => {
    if (context.issues.length > 0) return; // its form is wrong already
    try {
      checkDefinition(indicator);
    } catch (error) {
      carryIssues([issueOf(error as Mistake, indicator.code)], context); // all that checkDefinition throws
    }
  }))();

const fractionSchema: ObjectSchema<Fraction> = /* @__PURE__ */ (() =>
  objectOf<Fraction>({ numerator: countSchema, denominator: z.int().min(1) }))();

/** Validates a figure: its form, its definition, and that a share is not above its whole. */
export const figureSchema: z.ZodType<Figure> = /* @__PURE__ */ (() =>
  z
    .discriminatedUnion('status', [
      objectOf<ValueFigure>({
        status: z.literal('value'),
        indicator: indicatorSchema,
        numerator: countSchema,
        denominator: z.int().min(1),
      }),
      objectOf<BoundedFigure>({
        status: z.literal('bounded'),
        indicator: indicatorSchema,
        numerator: reportedSchema,
        denominator: reportedSchema,
        low: fractionSchema,
        above: z.boolean(),
        high: z.exactOptional(fractionSchema),
      }),
      objectOf<EmptyFigure>({ status: z.literal('empty'), indicator: indicatorSchema }),
      objectOf<MissingFigure>({
        status: z.literal('missing'),
        indicator: indicatorSchema,
        reason: z.enum(['not-reported', 'unbounded']),
        counts: z.array(text).min(1),
      }),
      objectOf<SuppressedFigure>({
        status: z.literal('suppressed'),
        indicator: indicatorSchema,
        reason: z.enum(['small-count', 'complement']),
      }),
      objectOf<InvalidFigure>({
        status: z.literal('invalid'),
        indicator: indicatorSchema,
        issues: z.tuple([issueSchema], issueSchema),
      }),
    ])
    .superRefine((figure, context) => {
      if (context.issues.length > 0) return; // its form is wrong already
      const share = figure.status === 'value' && figure.indicator.kind === 'proportion';
      if (share && figure.numerator > figure.denominator) carryIssues([partAboveWhole(figure)], context);
    }))();

const stampSchema: ObjectSchema<DefinitionStamp> = /* @__PURE__ */ (() =>
  objectOf<DefinitionStamp>({
    code: codeSchema,
    version: z.exactOptional(z.int().min(1)),
    hash: z.string().regex(/^[0-9a-f]{16}$/),
  }))();

const coverageSchema: ObjectSchema<ObservedCoverage> = /* @__PURE__ */ (() =>
  objectOf<ObservedCoverage>({ reported: countSchema, expected: countSchema }))();

/** Validates an observation, and that code, hash and flags are those of its own figure: nobody edited one of them. */
export const observationSchema: z.ZodType<Observation> = /* @__PURE__ */ (() =>
  objectOf<Observation>({
    figure: figureSchema,
    definition: stampSchema,
    body: bodyKeySchema,
    period: periodSchema,
    asOf: z.exactOptional(daySchema),
    coverage: z.exactOptional(coverageSchema),
    flags: z.array(z.enum(['incomplete', 'provisional'])),
  }).superRefine((observation, context) => {
    if (context.issues.length > 0) return; // its form is wrong already
    const { code, hash } = stampOf(observation.figure.indicator);
    const { definition, flags } = observation;
    if (definition.code !== code || definition.hash !== hash)
      carryIssues([otherDefinition(hash, definition.hash)], context);
    const expected = flagsOf(observation).join(', ');
    if (flags.join(', ') !== expected) carryIssues([otherFlags(expected, flags.join(', '))], context);
  }))();

function issueOf({ code, says }: Mistake, received: string): Issue {
  return { code, path: [], expected: 'a definition that holds', received, message: says };
}

function partAboveWhole({ numerator, denominator }: ValueFigure): Issue {
  return {
    code: 'figure.part-above-whole',
    path: ['numerator'],
    expected: `at most ${denominator}`,
    received: String(numerator),
    message: {
      vi: 'Tử số của tỷ lệ lớn hơn mẫu số: hãy tính lại bằng calculate.',
      en: 'The numerator of a share is above its denominator: calculate it again.',
    },
  };
}

function otherDefinition(expected: string, received: string): Issue {
  return {
    code: 'observation.other-definition',
    path: ['definition'],
    expected,
    received,
    message: {
      vi: 'Mã băm không phải của định nghĩa đi kèm: định nghĩa đã bị sửa, hoặc số liệu ghép từ hai nguồn.',
      en: 'The hash is not that of the definition beside it: it was edited, or put together from two sources.',
    },
  };
}

function otherFlags(expected: string, received: string): Issue {
  return {
    code: 'observation.other-flags',
    path: ['flags'],
    expected: expected === '' ? 'no flag' : expected,
    received,
    message: {
      vi: 'Dấu hiệu (thiếu báo cáo, số tạm) không khớp với kỳ, ngày chốt và số đơn vị báo cáo: hãy lập lại bằng observe.',
      en: 'The flags do not follow from period, day of looking and coverage: make it again with observe.',
    },
  };
}
