import * as z from 'zod';
import type { Count } from '../exact/index.js';
import { countSchema } from '../exact/schema.js';
import { accept, type Checked, refuse, showReceived } from '../issues/index.js';
import { type ObjectSchema, objectOf, readBy } from '../issues/schema.js';
import type {
  AnsweredMetric,
  DataByEndpoint,
  MetricsData,
  MetricsUnit,
  PaymentUnit,
  PortalAnswer,
  ProgressUnit,
  ProvisionUnit,
  RadarPoint,
  ResultsData,
  ResultsUnit,
  TreeData,
} from './answers/answer.js';
import type { EvaluationRequest } from './answers/request.js';
import type { CountRow } from './component.js';
import { readScore } from './points.js';
import type { Endpoint } from './rule.js';

/** A zod object whose shape is written after an interface, and which lets keys pass that the interface does not name. */
export type TolerantSchema<T> = z.ZodObject<ObjectSchema<T>['shape'], z.core.$strip>;

// @__NO_SIDE_EFFECTS__
function tolerantOf<T>(shape: ObjectSchema<T>['shape']): TolerantSchema<T> {
  return z.looseObject(shape) as unknown as TolerantSchema<T>; // unknown keys stay in the value; the type does not name them
}

/** Validates printed points or a printed percentage: a number from 0 with at most two decimals. */
const printedSchema: z.ZodType<number> = /* @__PURE__ */ readBy<number>(readPrinted, { type: 'number', minimum: 0 });

function readPrinted(value: unknown): Checked<number> {
  const read = readScore(value);
  return read.ok ? accept(value as number) : read; // readScore takes numbers alone
}

type Given = z.ZodExactOptional<z.ZodType<Count | null>>;
type Text = z.ZodExactOptional<z.ZodType<string | null>>;

// `null`, absent and 0 say three different things, and each is kept as it came.
const count: Given = /* @__PURE__ */ (() => z.exactOptional(z.nullable(countSchema)))();
const points: Given = /* @__PURE__ */ (() => z.exactOptional(z.nullable(printedSchema)))();
const text: Text = /* @__PURE__ */ (() => z.exactOptional(z.nullable(z.string())))();

const unit = /* @__PURE__ */ (() => ({
  departmentId: text,
  departmentName: text,
  departmentCode: text,
  departmentType: text,
  level: text,
  childGroup: text,
  totalScore: points,
  totalMaxScore: points,
  ratio: points,
}))();

const metricSchema: TolerantSchema<AnsweredMetric> = /* @__PURE__ */ (() =>
  tolerantOf<AnsweredMetric>({
    code: z.string().min(1),
    numerator: count,
    denominator: count,
    ratio: points,
    score: points,
    maxScore: points,
    dataQualityStatus: text,
    dataQualityMessage: text,
  }))();

const metricsUnitSchema: TolerantSchema<MetricsUnit> = /* @__PURE__ */ (() =>
  tolerantOf<MetricsUnit>({ ...unit, metrics: z.array(metricSchema) }))();

const metricsDataSchema: TolerantSchema<MetricsData> = /* @__PURE__ */ (() =>
  tolerantOf<MetricsData>({ overview: metricsUnitSchema, evaluation: z.array(metricsUnitSchema) }))();

// @__NO_SIDE_EFFECTS__
function treeOf<Unit>(node: z.ZodType<Unit>): TolerantSchema<TreeData<Unit>> {
  return z.looseObject({ parent: node, children: z.array(node) }) as unknown as TolerantSchema<TreeData<Unit>>; // as above
}

const progressDataSchema: TolerantSchema<TreeData<ProgressUnit>> = /* @__PURE__ */ (() =>
  treeOf<ProgressUnit>(
    tolerantOf<ProgressUnit>({
      ...unit,
      totalReceived: count,
      totalOnTime: count,
      totalOverdue: count,
      score: points,
      maxScore: points,
    }),
  ))();

const provisionDataSchema: TolerantSchema<TreeData<ProvisionUnit>> = /* @__PURE__ */ (() =>
  treeOf<ProvisionUnit>(
    tolerantOf<ProvisionUnit>({
      ...unit,
      authorityCount: count,
      partialCount: count,
      fullCount: count,
      onlineDossierCount: count,
      onlineServiceTotal: count,
      channelOnlineSum: count,
      channelTotalSum: count,
    }),
  ))();

const paymentDataSchema: TolerantSchema<TreeData<PaymentUnit>> = /* @__PURE__ */ (() =>
  treeOf<PaymentUnit>(
    tolerantOf<PaymentUnit>({
      ...unit,
      totalDossierOnlinePaymentSuccess: count,
      totalDossierFinancialObligation: count,
      totalDossierOnlineFormalityPaymentSuccess: count,
      totalFeeDossierFormalityDistinct: count,
      totalFeeDossierFormality: count,
      totalFeeFormality: count,
    }),
  ))();

const resultsDataSchema: TolerantSchema<ResultsData> = /* @__PURE__ */ (() => {
  const groupScores = z.exactOptional(z.nullable(z.record(z.string(), z.nullable(printedSchema))));
  const resultsUnit = tolerantOf<ResultsUnit>({ ...unit, groupScores });
  const radar = tolerantOf<RadarPoint>({ code: z.string().min(1), score: points, maxScore: points, ratio: points });
  return tolerantOf<ResultsData>({ overview: resultsUnit, radar: z.array(radar), evaluation: z.array(resultsUnit) });
})();

const okSchema: z.ZodType<string> = /* @__PURE__ */ readBy<string>(readOk, { const: 'OK' });

function readOk(value: unknown): Checked<string> {
  if (value === 'OK') return accept(value);
  const message = { vi: 'Cổng báo lỗi: hãy tải lại.', en: 'The portal reports a failure: fetch it again.' };
  return refuse({ code: 'portal.not-ok', path: [], expected: '"OK"', received: showReceived(value), message });
}

// @__NO_SIDE_EFFECTS__
function answerOf<Data>(data: z.ZodType<Data>): TolerantSchema<PortalAnswer<Data>> {
  return z.looseObject({ code: okSchema, data }) as unknown as TolerantSchema<PortalAnswer<Data>>; // as above
}

/** A validator for each answer of the portal: unknown keys pass, counts are whole numbers, and no text is a number. */
export const portalAnswerSchemas: {
  readonly [E in Endpoint]: TolerantSchema<PortalAnswer<DataByEndpoint[E]>>;
} = /* @__PURE__ */ (() => ({
  transparency: answerOf<MetricsData>(metricsDataSchema),
  'dossier-digitized': answerOf<MetricsData>(metricsDataSchema),
  'handling-satisfaction': answerOf<MetricsData>(metricsDataSchema),
  'dvc-progress-tree': answerOf<TreeData<ProgressUnit>>(progressDataSchema),
  'provide-online-tree': answerOf<TreeData<ProvisionUnit>>(provisionDataSchema),
  'formality-online-payment-tree': answerOf<TreeData<PaymentUnit>>(paymentDataSchema),
  'service-results': answerOf<ResultsData>(resultsDataSchema),
}))();

/** Validates what the portal was asked; further keys pass. */
export const evaluationRequestSchema: TolerantSchema<EvaluationRequest> = /* @__PURE__ */ (() => {
  const whole = z.exactOptional(z.int());
  const day = z.exactOptional(z.string());
  return tolerantOf<EvaluationRequest>({
    timeType: z.exactOptional(z.enum(['year', 'quarter', 'month'])),
    year: whole,
    quarter: whole,
    month: whole,
    fromDate: day,
    toDate: day,
    rootDepartmentId: day,
    formalityId: day,
    formalityID: day,
  });
})();

const ENDPOINTS: readonly [Endpoint, ...Endpoint[]] = [
  'transparency',
  'dvc-progress-tree',
  'provide-online-tree',
  'formality-online-payment-tree',
  'dossier-digitized',
  'handling-satisfaction',
  'service-results',
];

/** Validates the counts of one row of a scorecard; `null` and absent counts pass and stay apart. */
export const countRowSchema: ObjectSchema<CountRow> = /* @__PURE__ */ (() =>
  objectOf<CountRow>({
    component: z.string().min(1),
    numerator: count,
    denominator: count,
    answer: z.exactOptional(z.enum(ENDPOINTS)),
  }))();
