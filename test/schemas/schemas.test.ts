import { describe, expect, test } from 'vitest';
import * as z from 'zod';
import { accept, refuse } from '../../src/issues/index.js';
import {
  countSchema,
  daySchema,
  objectOf,
  readBy,
  reportedSchema,
  reportSchema,
  validate,
} from '../../src/schemas/index.js';

const count = { type: 'integer', minimum: 0, maximum: Number.MAX_SAFE_INTEGER };

describe('the schemas in the words of JSON Schema', () => {
  test('a count and a day', () => {
    expect(z.toJSONSchema(countSchema)).toMatchObject(count);
    expect(z.toJSONSchema(daySchema)).toMatchObject({ type: 'string', format: 'date' });
  });

  test('a reported count is a count or a range with one lower end', () => {
    const range = (low: string): object => ({
      type: 'object',
      properties: { [low]: count, atMost: count },
      required: [low],
      additionalProperties: false,
    });
    expect(z.toJSONSchema(reportedSchema)).toMatchObject({ anyOf: [count, range('atLeast'), range('moreThan')] });
  });

  test('a report names its fields, and which it must have', () => {
    const form = z.toJSONSchema(reportSchema);
    expect(Object.keys(form.properties ?? {}).toSorted()).toEqual(Object.keys(reportSchema.shape).toSorted());
    expect(form.required?.toSorted()).toEqual(['body', 'counts', 'form', 'period', 'source', 'version']);
    expect(form).toMatchObject({
      additionalProperties: false,
      properties: {
        counts: { type: 'object', additionalProperties: { anyOf: [count, {}, {}] } },
        period: { properties: { first: { format: 'date' } }, required: ['first', 'last'] },
        published: { items: { properties: { printed: { type: 'string' } } } },
      },
    });
  });
});

describe('the schemas validate', () => {
  test.each<[string, z.ZodType, readonly unknown[], readonly unknown[]]>([
    ['counts', countSchema, [0, 40], [-1, 0.5, '40', null, undefined, Number.NaN, 40n, { atLeast: 1 }]],
    [
      'reported counts',
      reportedSchema,
      [0, { moreThan: 1 }, { atLeast: 1, atMost: 2 }],
      [{ atLeast: 2, atMost: 1 }, {}, 'x'],
    ],
    ['days', daySchema, ['2024-02-29'], ['2025-02-29', '29/2/2024', 20_240_229, null]],
  ])('%s', (_, schema, right, wrong) => {
    for (const value of right) expect(schema.safeParse(value)).toEqual({ success: true, data: value });
    for (const value of wrong) expect(schema.safeParse(value).success).toBe(false);
  });

  test("zod's own error carries the English message and the path", () => {
    const error = reportedSchema.safeParse({ moreThan: -1 }).error;
    expect(error?.issues).toMatchObject([
      { code: 'custom', path: ['moreThan'], message: expect.stringContaining('A count is') },
    ]);
  });
});

describe('schemas can be built upon', () => {
  const ward = { form: 'ward', body: { name: 'x' }, period: { first: '2025-07-01', last: '2025-09-30' }, version: 1 };
  const least = { ...ward, source: { title: 'x' }, counts: {} };

  test('extended by fields of one’s own', () => {
    const own = reportSchema.extend({ office: z.string() });
    expect(validate(own, { ...least, office: 'Một cửa' }).ok).toBe(true);
    expect(validate(own, least)).toMatchObject({ issues: [{ code: 'field.missing', path: ['office'] }] });
    expect(validate(own, { ...least, office: 'x', other: 1 })).toMatchObject({ issues: [{ code: 'field.unknown' }] });
    expect(validate(reportSchema, { ...least, office: 'x' }).ok).toBe(false);
  });

  test('taken apart by their fields', () => {
    expect(validate(reportSchema.shape.period, ward.period).ok).toBe(true);
    expect(validate(reportSchema.shape.version, 0)).toMatchObject({ issues: [{ code: 'field.too-small', path: [] }] });
    expect(validate(reportSchema.pick({ form: true }), { form: 'x' }).ok).toBe(true);
  });

  test('a reader of one’s own becomes a schema with its issues', () => {
    const issue = {
      code: 'own.odd',
      path: ['deep'],
      expected: 'even',
      received: '3',
      message: { vi: 'Lẻ.', en: 'Odd.' },
    };
    const even = readBy<number>((value) => (Number(value) % 2 === 0 ? accept(Number(value)) : refuse(issue, issue)), {
      type: 'integer',
    });
    const form = objectOf<{ readonly size: number; readonly note?: string }>({
      size: even,
      note: z.exactOptional(z.string()),
    });
    expect(validate(form, { size: 4 })).toEqual({ ok: true, value: { size: 4 } });
    expect(validate(form, { size: 3 })).toEqual({
      ok: false,
      issues: [
        { ...issue, path: ['size', 'deep'] },
        { ...issue, path: ['size', 'deep'] },
      ],
    });
    expect(validate(form, { size: 4, more: 1 })).toMatchObject({ issues: [{ code: 'field.unknown', path: ['more'] }] });
    expect(z.toJSONSchema(form)).toMatchObject({ properties: { size: { type: 'integer' } }, required: ['size'] });
  });
});
