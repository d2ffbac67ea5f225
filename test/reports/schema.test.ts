import { describe, expect, test } from 'vitest';
import * as z from 'zod';
import { printPath } from '../../src/issues/index.js';
import { reportSchema, validate } from '../../src/schemas/index.js';

const examples: Record<string, unknown> = import.meta.glob('../../examples/data/*.json', {
  eager: true,
  import: 'default',
});

const report = {
  form: 'press',
  body: { name: 'xã Phúc Thịnh, Hà Nội' },
  period: '2025-Q3',
  version: 1,
  source: { title: 'Báo Tin tức', url: 'https://example.org/a', publishedOn: '2025-11-21' },
  note: { vi: 'Ghi chú', en: 'A note' },
  counts: { receivedOnline: 7_413, received: { atLeast: 8_151, atMost: 8_159 }, teams: { moreThan: 40 } },
  titles: { teams: { vi: 'Tổ', en: 'Teams' } },
  published: [{ numerator: 'receivedOnline', denominator: 'received', printed: '90,9 %' }],
  rows: [{ at: { level: 'commune', field: 'Hộ tịch' }, counts: { receivedOnline: 13 } }],
  sums: [{ whole: 'received', parts: ['receivedOnline'], leaves: { vi: 'phần còn lại', en: 'the rest' } }],
};

/** The code and place of every issue of a value, in one line each. */
function faults(value: unknown): readonly string[] {
  const checked = validate(reportSchema, value);
  return checked.ok ? [] : checked.issues.map(({ code, path }) => `${code} ${printPath(path)}`.trim());
}

describe('reportSchema', () => {
  test('there are example files', () => expect(Object.keys(examples).length).toBeGreaterThan(1));

  test.each(Object.entries(examples))('%s is valid, and is taken as it is', (_, value) => {
    expect(validate(reportSchema, value)).toEqual({ ok: true, value });
  });

  test('takes all that a report may say, and the least', () => {
    expect(validate(reportSchema, report)).toEqual({ ok: true, value: report });
    const { form, body, period, version } = report;
    const least = { form, body, period, version, source: { title: 'x' }, counts: {} };
    expect(validate(reportSchema, least)).toEqual({ ok: true, value: least });
    expect(faults({ ...report, period: '2025-07-01/2025-07-01' })).toEqual([]);
  });

  test.each<[string, object, readonly string[]]>([
    ['an unknown field', { ward: 'x' }, ['field.unknown ward']],
    ['two unknown fields', { ward: 'x', unit: 'y' }, ['field.unknown ward', 'field.unknown unit']],
    ['an unknown field within', { body: { name: 'x', code: 1 } }, ['field.unknown body.code']],
    ['no form', { form: undefined }, ['field.missing form']],
    ['an empty form', { form: '' }, ['field.too-small form']],
    ['a form that is no text', { form: 5 }, ['field.invalid-type form']],
    ['a body that is text', { body: 'xã Phúc Thịnh' }, ['field.invalid-type body']],
    ['a body without name', { body: {} }, ['field.missing body.name']],
    ['a key without its day', { body: { name: 'x', key: '00466' } }, ['unit-key.malformed body.key']],
    [
      'a key of a day that does not exist',
      { body: { name: 'x', key: '00466@2025-02-30' } },
      ['day.does-not-exist body.key'],
    ],
    ['a key that is a number', { body: { name: 'x', key: 466 } }, ['unit-key.malformed body.key']],
    ['a malformed agency code', { body: { name: 'x', key: 'H26.1' } }, ['agency-code.malformed body.key']],
    ['rows that are no list', { rows: {} }, ['field.invalid-type rows']],
    ['a row without its place', { rows: [{ counts: {} }] }, ['field.missing rows[0].at']],
    ['a row at an empty place', { rows: [{ at: { field: '' }, counts: {} }] }, ['field.too-small rows[0].at.field']],
    ['a row with a wrong count', { rows: [{ at: {}, counts: { a: -1 } }] }, ['count.negative rows[0].counts.a']],
    ['no period', { period: undefined }, ['field.missing period']],
    ['a period that is no text', { period: { first: 5, last: 3 } }, ['period.malformed period']],
    ['a malformed period', { period: '1/7/2025' }, ['period.malformed period']],
    ['a day that does not exist', { period: '2025-02-01/2025-02-30' }, ['day.does-not-exist period']],
    ['a period upside down', { period: '2025-07-02/2025-07-01' }, ['period.upside-down period']],
    ['a version of text', { version: '1' }, ['field.invalid-type version']],
    ['half a version', { version: 1.5 }, ['field.invalid-type version']],
    ['version 0', { version: 0 }, ['field.too-small version']],
    ['an unsafe version', { version: 2 ** 60 }, ['field.too-big version']],
    ['a source without title', { source: { url: 'https://example.org' } }, ['field.missing source.title']],
    ['an address that is none', { source: { title: 'x', url: 'báo' } }, ['field.invalid-format source.url']],
    [
      'a day of publication that does not exist',
      { source: { title: 'x', publishedOn: '2025-13-01' } },
      ['day.does-not-exist source.publishedOn'],
    ],
    ['a note in one language', { note: { vi: 'x' } }, ['field.missing note.en']],
    ['counts in a list', { counts: [1] }, ['counts.not-an-object counts']],
    ['a negative count', { counts: { received: -1 } }, ['count.negative counts.received']],
    ['a fractional count', { counts: { received: 0.5 } }, ['count.not-whole counts.received']],
    ['an unsafe count', { counts: { received: 2 ** 53 } }, ['count.unsafe counts.received']],
    ['a count in text', { counts: { received: '7.413' } }, ['count.not-a-number counts.received']],
    ['a count that is null', { counts: { received: null } }, ['count.not-a-number counts.received']],
    ['a range upside down', { counts: { received: { atLeast: 3, atMost: 2 } } }, ['range.upside-down counts.received']],
    ['a range of unknown ends', { counts: { received: { from: 3 } } }, ['range.unknown-key counts.received']],
    [
      'a range with two wrong ends',
      { counts: { received: { moreThan: -1, atMost: 'x' } } },
      ['count.negative counts.received.moreThan', 'count.not-a-number counts.received.atMost'],
    ],
    ['a title in one language', { titles: { teams: { en: 'x' } } }, ['field.missing titles.teams.vi']],
    ['shares that are no list', { published: {} }, ['field.invalid-type published']],
    [
      'shares that cannot be read',
      {
        published: [
          { numerator: 'a', denominator: 'b', printed: 'ninety' },
          { numerator: 'a', denominator: 'b', printed: 90.9 },
          { numerator: '', denominator: 'b', printed: '5 %' },
          { numerator: 'a' },
        ],
      },
      [
        'percentage.unreadable published[0].printed',
        'percentage.unreadable published[1].printed',
        'field.too-small published[2].numerator',
        'field.missing published[3].denominator',
        'field.missing published[3].printed',
      ],
    ],
    ['a sum without parts', { sums: [{ whole: 'a', parts: [] }] }, ['field.missing sums[0].parts[0]']],
    ['a sum of numbers', { sums: [{ whole: 'a', parts: [1] }] }, ['field.invalid-type sums[0].parts[0]']],
    [
      'faults in several places',
      { form: 5, counts: { received: -1, settled: 1 }, extra: 1 },
      ['field.invalid-type form', 'count.negative counts.received', 'field.unknown extra'],
    ],
  ])('refuses %s', (_, change, expected) => {
    expect(faults({ ...report, ...change }).toSorted()).toEqual(expected.toSorted());
  });

  test.each([null, undefined, 5, 'report', [report], true])('refuses what is no report: %j', (value) => {
    expect(faults(value)).toEqual([value === undefined ? 'field.missing' : 'field.invalid-type']);
  });

  test('an issue shows what was expected and what came, in both languages', () => {
    const issuesOf = (change: object): unknown => validate(reportSchema, { ...report, ...change });
    expect(issuesOf({ period: '2025-07-02/2025-07-01' })).toMatchObject({
      issues: [
        {
          expected: 'a last day on or after 2025-07-02',
          received: '"2025-07-01"',
          message: { vi: expect.stringContaining('trước ngày đầu') },
        },
      ],
    });
    const published = [{ numerator: 'a', denominator: 'b', printed: 90.9 }];
    expect(issuesOf({ published })).toMatchObject({
      issues: [{ received: '90.9', message: { vi: expect.stringContaining('tỷ lệ') } }],
    });
  });
});

describe('JSON Schema', () => {
  const form = z.toJSONSchema(reportSchema);
  const reader = z.fromJSONSchema(JSON.parse(JSON.stringify(form)));

  test('is the file that is shipped', async () => {
    await expect(`${JSON.stringify(form, null, 2)}\n`).toMatchFileSnapshot('../../json-schema/report.json');
  });

  test('takes what the validator takes', () => {
    for (const good of [report, ...Object.values(examples), { ...report, body: { name: 'x', key: 'H26.14' } }]) {
      expect(reader.safeParse(good).error).toBeUndefined();
    }
  });

  test.each<[string, object]>([
    ['an unknown field', { ward: 'x' }],
    ['version 0', { version: 0 }],
    ['half a version', { version: 1.5 }],
    ['a negative count', { counts: { received: -1 } }],
    ['a count in text', { counts: { received: '7.413' } }],
    ['a range of unknown ends', { counts: { received: { from: 3 } } }],
    ['a key without its day', { body: { name: 'x', key: '00466' } }],
    ['a row without counts', { rows: [{ at: {} }] }],
  ])('refuses %s', (_, change) => expect(reader.safeParse({ ...report, ...change }).success).toBe(false));

  test('says in words what it cannot express', () => {
    expect(form.description).toContain('Rules that JSON Schema cannot express');
  });
});
