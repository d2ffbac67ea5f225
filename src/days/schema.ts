import type * as z from 'zod';
import { accept, type Checked } from '../issues/index.js';
import { readBy } from '../issues/schema.js';
import { type Day, readDay } from './day.js';
import { dayInHanoi } from './instant.js';

/** Validates a civil day, `YYYY-MM-DD`, that is in the calendar. */
export const daySchema: z.ZodType<Day> = /* @__PURE__ */ readBy(readDay, { type: 'string', format: 'date' });

/** Validates an ISO instant that states its offset; it stays the text that came. */
export const instantSchema: z.ZodType<string> = /* @__PURE__ */ readBy(instantText, {
  type: 'string',
  format: 'date-time',
});

function instantText(value: unknown): Checked<string> {
  const day = dayInHanoi(value);
  return day.ok ? accept(String(value)) : day;
}
