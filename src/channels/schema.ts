import * as z from 'zod';
import { type ObjectSchema, objectOf } from '../issues/schema.js';
import type { InformationChannel } from './information.js';
import type { SubmissionChannel } from './official.js';

/** Validates the code of a submission channel; numbers and words are read by `readSubmissionChannel`. */
export const submissionChannelSchema: z.ZodType<SubmissionChannel> = /* @__PURE__ */ (() =>
  z.enum(['in-person', 'online', 'post']))();

/** Validates an information channel. */
export const informationChannelSchema: ObjectSchema<InformationChannel> = /* @__PURE__ */ (() =>
  objectOf<InformationChannel>({
    code: z.string().regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/),
    title: z.strictObject({ vi: z.string().min(1), en: z.string().min(1) }),
  }))();
