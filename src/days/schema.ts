import type * as z from 'zod';
import { readBy } from '../issues/schema.js';
import { type Day, readDay } from './day.js';

/** Validates a civil day, `YYYY-MM-DD`, that is in the calendar. */
export const daySchema: z.ZodType<Day> = /* @__PURE__ */ readBy(readDay, { type: 'string', format: 'date' });
