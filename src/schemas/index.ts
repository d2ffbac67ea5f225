/**
 * Every validator, as zod schemas that can be extended, and one function that reports in Vietnamese and English.
 *
 * @module schemas
 */
export { daySchema } from '../days/schema.js';
export { countSchema, reportedSchema } from '../exact/schema.js';
export { type JsonForm, type ObjectSchema, objectOf, readBy } from '../issues/schema.js';
export { reportSchema } from '../reports/schema.js';
export {
  countRowSchema,
  evaluationRequestSchema,
  portalAnswerSchemas,
  type TolerantSchema,
} from '../scorecards/schema.js';
export { type BlockCapture, readPortalAnswer, readServiceResults } from './portal-answer.js';
export { type NotParsed, type Parsed, type ParseSettings, type SafeParser, validate } from './validate.js';
