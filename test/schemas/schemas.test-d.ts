import { describe, expectTypeOf, test } from 'vitest';
import * as z from 'zod';
import type { Day } from '../../src/days/index.js';
import type { Count, Range, RangeAbove, Reported } from '../../src/exact/index.js';
import type { Checked } from '../../src/issues/index.js';
import type { Report } from '../../src/reports/index.js';
import {
  type countSchema,
  daySchema,
  objectOf,
  readBy,
  type reportedSchema,
  reportSchema,
  validate,
} from '../../src/schemas/index.js';

describe('what a schema gives is what the interface says', () => {
  test('counts and days', () => {
    expectTypeOf<z.output<typeof countSchema>>().toEqualTypeOf<Count>();
    expectTypeOf<z.output<typeof reportedSchema>>().toEqualTypeOf<Reported>();
    expectTypeOf<z.output<typeof daySchema>>().toEqualTypeOf<Day>();
    expectTypeOf<Reported>().toEqualTypeOf<Count | Range | RangeAbove>();
  });

  test('reports, whole and field by field', () => {
    type Read = z.output<typeof reportSchema>;
    expectTypeOf<Readonly<Read>>().toEqualTypeOf<Report>();
    expectTypeOf<Read['counts']>().toEqualTypeOf<Report['counts']>();
    expectTypeOf<Read['period']>().toEqualTypeOf<Report['period']>();
    expectTypeOf<Read['source']>().toEqualTypeOf<Report['source']>();
    expectTypeOf<keyof Read>().toEqualTypeOf<keyof Report>();
    expectTypeOf<Report>().toExtend<Read>();
  });

  test('validate answers with that type', () => {
    expectTypeOf(validate(reportSchema, {})).toExtend<Checked<Report>>();
    expectTypeOf(validate(daySchema, {})).toEqualTypeOf<Checked<Day>>();
  });

  test('an extended schema has the further field', () => {
    const own = reportSchema.extend({ office: z.string() });
    expectTypeOf<z.output<typeof own>['office']>().toEqualTypeOf<string>();
    expectTypeOf<z.output<typeof own>['version']>().toEqualTypeOf<number>();
    expectTypeOf(reportSchema.shape.version).toExtend<z.ZodType<number>>();
  });
});

describe('objectOf', () => {
  interface Ward {
    readonly name: string;
    readonly code?: string;
  }

  test('takes every field of the interface, and no other type for it', () => {
    const ward = objectOf<Ward>({ name: z.string(), code: z.exactOptional(z.string()) });
    expectTypeOf<Readonly<z.output<typeof ward>>>().toEqualTypeOf<Ward>();
    // @ts-expect-error a field is forgotten
    objectOf<Ward>({ name: z.string() });
    // @ts-expect-error a field has another type
    objectOf<Ward>({ name: z.number(), code: z.exactOptional(z.string()) });
    // @ts-expect-error an optional field is required
    objectOf<Ward>({ name: z.string(), code: z.string() });
    // @ts-expect-error a field is not in the interface
    objectOf<Ward>({ name: z.string(), code: z.exactOptional(z.string()), more: z.string() });
  });
});

describe('readBy', () => {
  test('has the type that its reader gives', () => {
    const schema = readBy((value) => ({ ok: true, value: String(value) }), { type: 'string' });
    expectTypeOf(schema).toEqualTypeOf<z.ZodType<string>>();
    // @ts-expect-error a reader answers with a value or issues
    readBy((value) => String(value), { type: 'string' });
  });
});
