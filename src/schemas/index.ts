/**
 * Every validator, as zod schemas that can be extended, and one function that reports in Vietnamese and English.
 *
 * @module schemas
 */
export { activitySchema, campaignCountSchema, campaignSchema, reportedPeriodSchema } from '../campaigns/schema.js';
export { informationChannelSchema, submissionChannelSchema } from '../channels/schema.js';
export { daySchema, instantSchema } from '../days/schema.js';
export { countSchema, reportedSchema, writtenQuotientSchema } from '../exact/schema.js';
export { figureSchema, indicatorSchema, observationSchema } from '../indicators/schema.js';
export { issueSchema, type JsonForm, type ObjectSchema, objectOf, readBy } from '../issues/schema.js';
export { citationSchema, instrumentSchema, labelSchema } from '../law/schema.js';
export { measureSchema } from '../measures/schema.js';
export {
  dayOffSchema,
  makeUpDaySchema,
  periodSchema,
  periodTextSchema,
  termSchema,
  workingCalendarSchema,
  yearNoticeSchema,
} from '../periods/schema.js';
export { countTableSchema, publishedTableSchema, suppressionRuleSchema } from '../publication/schema.js';
export { formSchema, reportSchema, ruleSchema } from '../reports/schema.js';
export {
  countRowSchema,
  evaluationRequestSchema,
  portalAnswerSchemas,
  type TolerantSchema,
} from '../scorecards/schema.js';
export {
  dossierEventSchema,
  dossierSchema,
  procedureSchema,
  procedureTermSchema,
  serviceLevelSchema,
} from '../services/schema.js';
export { tallySchema } from '../tallies/schema.js';
export { targetSchema } from '../targets/schema.js';
export {
  agencyCodeSchema,
  apportionmentSchema,
  bodyKeySchema,
  bodySchema,
  districtSchema,
  localitySchema,
  provinceSchema,
  successionSchema,
  unitCodeSchema,
  unitKeySchema,
  unitKindSchema,
  unitSchema,
} from '../units/schema.js';
export { type BlockCapture, readPortalAnswer, readServiceResults } from './portal-answer.js';
export { type NotParsed, type Parsed, type ParseSettings, type SafeParser, validate } from './validate.js';
