import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import * as z from 'zod';
import { campaignIssues } from '../../src/campaigns/index.js';
import { campaignSchema, validate } from '../../src/schemas/index.js';
import { FAULTY } from './faulty.js';
import { PHUC_THINH, PUBLISHED, TAY_TUU } from './published.js';

type Path = readonly (string | number)[];

/** Every place of a value, its own not included. */
function placesIn(value: unknown, path: Path): readonly Path[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => {
    const place = [...path, Array.isArray(value) ? Number(key) : key];
    return [place, ...placesIn(inner, place)];
  });
}

function replaced(value: unknown, [key, ...path]: Path, by: unknown): unknown {
  if (key === undefined) return by;
  const copy: Record<string, unknown> = Array.isArray(value) ? Object([...value]) : { ...Object(value) };
  copy[key] = replaced(copy[key], path, by);
  return copy;
}

describe('the schema of a campaign', () => {
  test.each(PUBLISHED)('takes the report %s', (_, report) => {
    expect(validate(campaignSchema, report)).toEqual({ ok: true, value: report });
  });

  test.each(FAULTY)('refuses %s', (_, report, code, path) => {
    const checked = validate(campaignSchema, report);
    const issues = checked.ok ? [] : checked.issues;
    const found = issues.find((issue) => issue.code === code);
    expect({ codes: issues.map((issue) => issue.code), path: found?.path }).toEqual({
      codes: expect.arrayContaining([code]),
      path,
    });
    expect(found?.message.vi.normalize('NFC')).toBe(found?.message.vi);
    expect(found?.message.vi).not.toBe(found?.message.en);
    expect(found?.expected).not.toBe('');
    expect(found?.received).not.toBe('');
  });

  test.each([null, undefined, 7, 'x', [], {}, { counts: {} }, { activities: 7, counts: [null] }])(
    'answers %j with issues',
    (value) => expect(validate(campaignSchema, value)).toMatchObject({ ok: false }),
  );

  test.each(PUBLISHED)('answers the report %s with anything anywhere in it', (_, report) => {
    const places = placesIn(report, []);
    fc.assert(
      fc.property(fc.constantFrom(...places), fc.anything({ withNullPrototype: true }), (place, value) => {
        const checked = validate(campaignSchema, replaced(report, place, value));
        if (!checked.ok) expect(checked.issues.length).toBeGreaterThan(0);
      }),
      { numRuns: 300 },
    );
  });

  test('is asked all its questions where it is extended', () => {
    const own = campaignSchema.extend({ office: z.string() });
    expect(validate(own, { ...PHUC_THINH, office: 'x' }).ok).toBe(true);
    expect(validate(own, { ...PHUC_THINH, office: 'x', unit: '00613@2024-01-01' })).toMatchObject({ ok: false });
    expect(validate(own, { ...PHUC_THINH, office: '0900000000' })).toMatchObject({
      issues: [{ code: 'personal-data.number', path: ['office'] }],
    });
    expect(validate(campaignSchema, { ...PHUC_THINH, office: 'x' }).ok).toBe(false);
  });

  test('takes titles of one’s own beside the codes, teams one by one, and points of many units in the city', () => {
    const own = { vi: 'Chợ số', en: 'Digital market' };
    const locality = { kind: 'village', name: 'A', within: '00466@2025-07-01' };
    const counts = [
      { what: 'visits', unit: 'visit', count: 5, title: own },
      { what: 'visits', unit: 'visit', count: 5 },
      { what: 'teams', unit: 'team', count: 2 },
    ];
    const report = {
      ...PHUC_THINH,
      models: [own, 'digital-school'],
      channels: [own, 'vneid'],
      activities: [{ kind: 'mobile-point', locality, topics: [own], equipment: [own] }],
      teams: [{ members: 15, coreMembers: { atLeast: 3 } }, { members: 12 }],
      counts,
      shares: [],
    };
    expect(validate(campaignSchema, report)).toEqual({ ok: true, value: report });
    expect(validate(campaignSchema, { ...report, unit: '01' }).ok).toBe(true);
    expect(validate(campaignSchema, { ...report, teams: [{ coreMembers: 3 }] }).ok).toBe(true);
  });

  test('does not take from another programme of unknown form', () => {
    expect(validate(campaignSchema, { ...TAY_TUU, programme: 'Bình dân' })).toMatchObject({
      issues: [{ code: 'field.invalid-format', path: ['programme'] }],
    });
  });
});

test('a program that did not check the form of a period is told so', () => {
  expect(campaignIssues({ ...PHUC_THINH, period: 'never' }).map(({ code }) => code)).toContain('period.malformed');
});

describe('its JSON Schema', () => {
  test('is the file that is shipped', async () => {
    const text = `${JSON.stringify(z.toJSONSchema(campaignSchema), null, 2)}\n`;
    await expect(text).toMatchFileSnapshot('../../json-schema/campaign.json');
  });

  test.each(PUBLISHED)('takes the report %s', (_, report) => {
    const read = z.fromJSONSchema(JSON.parse(JSON.stringify(z.toJSONSchema(campaignSchema))));
    expect(read.safeParse(report).error).toBeUndefined();
    expect(read.safeParse({ ...Object(report), extra: 1 }).success).toBe(false);
  });

  test('says in words what it cannot express', () => {
    expect(z.toJSONSchema(campaignSchema).description).toContain('Rules that JSON Schema cannot express');
  });
});
