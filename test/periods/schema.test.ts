import { describe, expect, test } from 'vitest';
import * as z from 'zod';
import { publicOffices } from '../../src/periods/index.js';
import * as schemas from '../../src/schemas/index.js';

describe('validators', () => {
  test('the calendar of public offices is valid, also after JSON', () => {
    const copy: unknown = JSON.parse(JSON.stringify(publicOffices));
    expect(schemas.validate(schemas.workingCalendarSchema, copy)).toEqual({ ok: true, value: publicOffices });
  });

  test.each([
    [{ year: 2028, daysOff: [{ day: '2028-02-30' }], makeUpDays: [] }, ['day.does-not-exist', 'field.missing']],
    [{ year: 2028, daysOff: [], makeUpDays: [], weekends: [] }, ['field.unknown']],
    [{ year: 2028.5, daysOff: [], makeUpDays: [] }, ['field.invalid-type']],
  ])('%j', (value, codes) => {
    const checked = schemas.validate(schemas.yearNoticeSchema, value);
    expect(checked.ok ? [] : checked.issues.map(({ code }) => code)).toEqual(expect.arrayContaining(codes));
  });

  test.each(Object.entries(schemas).filter(([name]) => name.endsWith('Schema')))(
    '%s can be written as JSON Schema',
    (_name, schema) => {
      const form = z.toJSONSchema(schema as z.ZodType); // the names say that these are schemas
      expect(form).toMatchObject({ $schema: expect.stringContaining('json-schema.org') });
    },
  );
});
