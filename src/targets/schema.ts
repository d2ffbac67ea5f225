import * as z from 'zod';
import { daySchema } from '../days/schema.js';
import { readDecimal } from '../exact/index.js';
import type { IndicatorCode } from '../indicators/index.js';
import { accept, type Checked } from '../issues/index.js';
import { type ObjectSchema, objectOf, readBy } from '../issues/schema.js';
import { citationSchema, labelSchema } from '../law/schema.js';
import { bodyKeySchema } from '../units/schema.js';
import type { Target, TargetBody } from './target.js';

const bodySchema = /* @__PURE__ */ (() =>
  z.union([z.literal('VN'), bodyKeySchema]))() as unknown as z.ZodType<TargetBody>; // a key or the country

const codeSchema = /* @__PURE__ */ (() =>
  z.string().regex(/^[a-z]+\.[a-z0-9]+(?:-[a-z0-9]+)*$/))() as unknown as z.ZodType<IndicatorCode>; // the form has a dot

/** Validates a target by its form; without a day it is refused. `checkTarget` holds it against its indicator. */
export const targetSchema: ObjectSchema<Target> = /* @__PURE__ */ (() =>
  objectOf<Target>({
    code: z.string().min(1),
    indicator: codeSchema,
    body: bodySchema,
    reach: z.enum(['at-least', 'at-most']),
    at: readBy(decimalText, { type: 'string', pattern: '^\\d{1,12}(\\.\\d{1,12})?$' }),
    from: daySchema,
    until: z.exactOptional(daySchema),
    basis: citationSchema,
    note: z.exactOptional(labelSchema),
  }))();

function decimalText(value: unknown): Checked<string> {
  const read = readDecimal(value);
  return read.ok ? accept(String(value)) : read;
}
