import * as z from 'zod';
import { type ObjectSchema, objectOf, readBy } from '../issues/schema.js';
import { checkCount, checkReported } from './checking.js';
import type { Count, Reported } from './count.js';
import type { WrittenQuotient } from './written.js';

const WHOLE = { type: 'integer', minimum: 0, maximum: Number.MAX_SAFE_INTEGER };

/** Validates a whole number from 0 to 2^53 − 1. */
export const countSchema: z.ZodType<Count> = /* @__PURE__ */ readBy(checkCount, WHOLE);

/** Validates a reported count: a whole number, or a range whose ends are in order. */
export const reportedSchema: z.ZodType<Reported> = /* @__PURE__ */ readBy(checkReported, {
  anyOf: [WHOLE, range('atLeast'), range('moreThan')],
  description: 'The upper end of a range is not below its lower end.',
});

/** Validates an exact quotient in digits. */
export const writtenQuotientSchema: ObjectSchema<WrittenQuotient> = /* @__PURE__ */ (() =>
  objectOf<WrittenQuotient>({
    numerator: z.string().regex(/^-?\d{1,1000}$/),
    denominator: z.string().regex(/^[1-9]\d{0,999}$/),
  }))();

// @__NO_SIDE_EFFECTS__
function range(low: string): object {
  return {
    type: 'object',
    properties: { [low]: WHOLE, atMost: WHOLE },
    required: [low],
    additionalProperties: false,
  };
}
