import * as z from 'zod';
import { daySchema } from '../days/schema.js';
import { accept, type Checked } from '../issues/index.js';
import { type ObjectSchema, objectOf, readBy } from '../issues/schema.js';
import { citationSchema, labelSchema } from '../law/schema.js';
import type { DayOff, Evidence, MakeUpDay, WorkingCalendar, YearNotice } from './calendar.js';
import type { Period } from './period.js';
import type { Term } from './term.js';
import { checkPeriod, readPeriod } from './text.js';

const DAY = { type: 'string', format: 'date' };

/** Validates a period as an object: its days must be those that its calendar names. */
export const periodSchema: z.ZodType<Period> = /* @__PURE__ */ readBy(checkPeriod, {
  type: 'object',
  properties: {
    calendar: { enum: ['civil', 'nd09', 'nd09-practice', 'custom'] },
    kind: { enum: ['month', 'quarter', 'half-year', 'nine-months', 'year', 'days'] },
    first: DAY,
    last: DAY,
  },
  required: ['calendar', 'kind', 'first', 'last'],
  additionalProperties: false,
  description: 'The days are those that the calendar names, and the last is not before the first.',
});

/** Validates a period as text, such as `2025-Q3`; it stays the text that came. */
export const periodTextSchema: z.ZodType<string> = /* @__PURE__ */ readBy(periodText, {
  type: 'string',
  description: 'A period such as 2025-07, 2025-Q3, 2025-H1, 2025-9M, 2025, nd09:2025-Q3 or 2025-07-01/2025-09-23.',
});

/** Validates a term: a whole number of working or calendar days. */
export const termSchema: ObjectSchema<Term> = /* @__PURE__ */ objectOf<Term>({
  length: /* @__PURE__ */ z.int().check(/* @__PURE__ */ z.nonnegative()),
  days: /* @__PURE__ */ z.enum(['working', 'calendar']),
});

const evidence: z.ZodType<Evidence> = /* @__PURE__ */ z.enum(['confirmed', 'reported', 'computed']);
const notice = /* @__PURE__ */ z.exactOptional(/* @__PURE__ */ z.string());

/** Validates a day off. */
export const dayOffSchema: ObjectSchema<DayOff> = /* @__PURE__ */ objectOf<DayOff>({
  day: daySchema,
  kind: /* @__PURE__ */ z.enum(['statutory', 'compensatory', 'swapped']),
  reason: labelSchema,
  basis: citationSchema,
  notice,
  evidence,
  linked: /* @__PURE__ */ z.exactOptional(daySchema),
});

/** Validates a weekend day at work. */
export const makeUpDaySchema: ObjectSchema<MakeUpDay> = /* @__PURE__ */ objectOf<MakeUpDay>({
  day: daySchema,
  linked: daySchema,
  reason: labelSchema,
  basis: citationSchema,
  notice,
  evidence,
});

/** Validates the form of a year's notice; `withNotice` then checks that its days agree with each other. */
export const yearNoticeSchema: ObjectSchema<YearNotice> = /* @__PURE__ */ objectOf<YearNotice>({
  year: /* @__PURE__ */ z.int(),
  daysOff: /* @__PURE__ */ z.array(dayOffSchema),
  makeUpDays: /* @__PURE__ */ z.array(makeUpDaySchema),
});

/** Validates the form of a calendar of working days. */
export const workingCalendarSchema: ObjectSchema<WorkingCalendar> = /* @__PURE__ */ objectOf<WorkingCalendar>({
  notices: /* @__PURE__ */ z.array(yearNoticeSchema),
});

function periodText(value: unknown): Checked<string> {
  const period = readPeriod(value);
  return period.ok ? accept(String(value)) : period;
}
