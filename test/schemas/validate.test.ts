import { describe, expect, test } from 'vitest';
import * as z from 'zod';
import { countSchema, daySchema, validate } from '../../src/schemas/index.js';

/** The one issue of a value. */
function issueOf(schema: z.ZodType, value: unknown): unknown {
  const checked = validate(schema, value);
  return checked.ok ? 'accepted' : checked.issues.length === 1 ? checked.issues[0] : checked.issues;
}

describe('validate', () => {
  test('answers with what the schema makes of the value', () => {
    expect(
      validate(
        z.string().transform((text) => text.length),
        'four',
      ),
    ).toEqual({ ok: true, value: 4 });
    expect(validate(countSchema, 40)).toEqual({ ok: true, value: 40 });
  });

  test('passes the issues of a reader on, in place', () => {
    const form = z.object({ days: z.array(daySchema) });
    expect(issueOf(form, { days: ['2025-07-01', '2025-02-30'] })).toEqual({
      code: 'day.does-not-exist',
      path: ['days', 1],
      expected: 'a day of the calendar from 0001-01-01 to 9999-12-31',
      received: '"2025-02-30"',
      message: {
        vi: 'Ngày 2025-02-30 không có trong lịch: hãy kiểm tra lại ngày và tháng.',
        en: 'The day 2025-02-30 is not in the calendar: check day and month.',
      },
    });
  });

  // Schemas of one's own, in plain zod.
  test.each<[string, z.ZodType, unknown, string, string, string, string]>([
    ['text', z.string(), 5, 'field.invalid-type', 'string', '5', 'chữ'],
    ['number', z.number(), 'x', 'field.invalid-type', 'number', '"x"', 'số'],
    ['NaN', z.number(), Number.NaN, 'field.invalid-type', 'number', 'NaN', 'số'],
    ['whole number', z.int(), 0.5, 'field.invalid-type', 'int', '0.5', 'số nguyên'],
    ['yes or no', z.boolean(), 1, 'field.invalid-type', 'boolean', '1', 'đúng hoặc sai'],
    ['object', z.object({}), 'x', 'field.invalid-type', 'object', '"x"', 'đối tượng'],
    ['null for an object', z.object({}), null, 'field.invalid-type', 'object', 'nothing', 'đối tượng'],
    ['list', z.array(z.string()), {}, 'field.invalid-type', 'array', 'an object', 'danh sách'],
    ['tuple', z.tuple([z.string()]), {}, 'field.invalid-type', 'tuple', 'an object', 'danh sách'],
    ['record', z.record(z.string(), z.string()), [], 'field.invalid-type', 'record', 'a list', 'đối tượng'],
    ['a kind without a Vietnamese word', z.symbol(), 'x', 'field.invalid-type', 'symbol', '"x"', 'symbol'],
    ['one of two', z.enum(['vi', 'en']), 'fr', 'field.invalid-value', 'vi | en', '"fr"', 'vi | en'],
    ['a literal', z.literal(3), 4, 'field.invalid-value', '3', '4', '3'],
    ['too small', z.number().min(5), 4, 'field.too-small', 'number of at least 5', '4', 'từ 5 trở lên'],
    ['too short', z.string().min(2), 'x', 'field.too-small', 'string of at least 2', '"x"', 'từ 2 trở lên'],
    ['too big', z.number().max(5), 6, 'field.too-big', 'number of at most 5', '6', 'không quá 5'],
    ['too many', z.array(z.int()).max(1), [1, 2], 'field.too-big', 'array of at most 1', 'a list', 'không quá 1'],
    ['an address', z.url(), 'x', 'field.invalid-format', 'url', '"x"', 'url'],
    [
      'not a multiple',
      z.number().multipleOf(5, 'multiple of 5'),
      3,
      'field.not-multiple-of',
      'multiple of 5',
      '3',
      'multiple of 5',
    ],
    [
      'neither of two',
      z.union([z.string(), z.int()], 'text or number'),
      true,
      'field.invalid-union',
      'text or number',
      'true',
      'text or number',
    ],
    [
      'a rule of one’s own',
      z.int().refine((size) => size > 5, 'above 5'),
      3,
      'field.custom',
      'above 5',
      '3',
      'above 5',
    ],
    [
      'a rule of one’s own with notes',
      z.int().refine((size) => size > 5, { message: 'above 5', params: { other: 1 } }),
      3,
      'field.custom',
      'above 5',
      '3',
      'above 5',
    ],
  ])('%s', (_, schema, value, code, expected, received, vi) => {
    const issue = { code, path: [], expected, received };
    expect(issueOf(schema, value)).toMatchObject({
      ...issue,
      message: {
        vi: expect.stringMatching(/^Giá trị không đúng mẫu, cần: .*\.$/),
        en: `The value does not have the form, expected: ${expected}.`,
      },
    });
    expect(issueOf(schema, value)).toMatchObject({ message: { vi: expect.stringContaining(vi) } });
    expect(issueOf(z.object({ deep: z.object({ list: z.array(schema) }) }), { deep: { list: [value] } })).toMatchObject(
      {
        ...issue,
        path: ['deep', 'list', 0],
      },
    );
  });

  test.each<[string, z.ZodType, string]>([
    ['text', z.string(), 'string'],
    ['a literal', z.literal(3), '3'],
    ['a count', countSchema, 'a whole number from 0 to 9007199254740991, or { atLeast or moreThan, atMost? }'],
    ['a day', daySchema, 'a day YYYY-MM-DD'],
  ])('a missing field: %s', (_, schema, expected) => {
    expect(issueOf(z.object({ field: schema }), {})).toEqual({
      code: 'field.missing',
      path: ['field'],
      expected,
      received: 'nothing',
      message: { vi: 'Thiếu trường bắt buộc: hãy bổ sung.', en: 'A required field is missing: add it.' },
    });
  });

  test('every unknown field is an issue of its own', () => {
    const form = z.object({ deep: z.strictObject({ known: z.string() }) });
    const unknown = (name: string): object => ({
      code: 'field.unknown',
      path: ['deep', name],
      expected: 'no such field',
      received: `"${name}"`,
      message: {
        vi: 'Trường này không có trong mẫu: hãy kiểm tra tên trường hoặc bỏ đi.',
        en: 'This field is not part of the form: check its name or leave it out.',
      },
    });
    expect(issueOf(form, { deep: { known: 'x', a: 1, b: 2 } })).toEqual([unknown('a'), unknown('b')]);
  });

  test('a path of symbols is written out, so that issues stay plain data', () => {
    const checked = validate(z.record(z.symbol(), z.number()), { [Symbol('key')]: 'x' });
    expect(checked).toMatchObject({ issues: [{ path: ['Symbol(key)'] }] });
    expect(JSON.parse(JSON.stringify(checked))).toEqual(checked);
  });

  test('leaves the language that the host set in zod alone', () => {
    const before = z.config();
    const locale = { ...before };
    validate(z.string(), 5);
    expect(z.config()).toEqual(locale);
  });
});
