/**
 * Every validator, as zod schemas that can be extended, and one function that reports in Vietnamese and English.
 *
 * @module schemas
 */
export { informationChannelSchema, submissionChannelSchema } from '../channels/schema.js';
export { daySchema, instantSchema } from '../days/schema.js';
export { countSchema, reportedSchema } from '../exact/schema.js';
export { type JsonForm, type ObjectSchema, objectOf, readBy } from '../issues/schema.js';
export { citationSchema, instrumentSchema, labelSchema } from '../law/schema.js';
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
export { reportSchema } from '../reports/schema.js';
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
export {
  agencyCodeSchema,
  apportionmentSchema,
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
