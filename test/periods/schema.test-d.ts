import { expectTypeOf, test } from 'vitest';
import type * as z from 'zod';
import type { Day } from '../../src/days/index.js';
import type { Citation, Instrument } from '../../src/law/index.js';
import type { DayOff, MakeUpDay, Period, Term, WorkingCalendar, YearNotice } from '../../src/periods/index.js';
import type {
  citationSchema,
  dayOffSchema,
  daySchema,
  instantSchema,
  instrumentSchema,
  labelSchema,
  makeUpDaySchema,
  periodSchema,
  periodTextSchema,
  termSchema,
  workingCalendarSchema,
  yearNoticeSchema,
} from '../../src/schemas/index.js';
import type { Label } from '../../src/text/index.js';

test('what a validator answers is its interface', () => {
  expectTypeOf<z.output<typeof daySchema>>().toEqualTypeOf<Day>();
  expectTypeOf<z.output<typeof instantSchema>>().toEqualTypeOf<string>();
  expectTypeOf<z.output<typeof labelSchema>>().toEqualTypeOf<Mutable<Label>>();
  expectTypeOf<z.output<typeof instrumentSchema>>().toEqualTypeOf<Mutable<Instrument>>();
  expectTypeOf<z.output<typeof citationSchema>>().toEqualTypeOf<Citation>();
  expectTypeOf<z.output<typeof periodSchema>>().toEqualTypeOf<Period>();
  expectTypeOf<z.output<typeof periodTextSchema>>().toEqualTypeOf<string>();
  expectTypeOf<z.output<typeof termSchema>>().toEqualTypeOf<Mutable<Term>>();
  expectTypeOf<z.output<typeof dayOffSchema>>().toEqualTypeOf<Mutable<DayOff>>();
  expectTypeOf<z.output<typeof makeUpDaySchema>>().toEqualTypeOf<Mutable<MakeUpDay>>();
  expectTypeOf<z.output<typeof yearNoticeSchema>>().toEqualTypeOf<Mutable<YearNotice>>();
  expectTypeOf<z.output<typeof workingCalendarSchema>>().toEqualTypeOf<Mutable<WorkingCalendar>>();
});

/** A zod object answers with a fresh object, whose own fields may be set. */
type Mutable<T> = { -readonly [K in keyof T]: T[K] };
