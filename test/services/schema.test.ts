import { describe, expect, test } from 'vitest';
import * as z from 'zod';
import {
  dossierEventSchema,
  dossierSchema,
  informationChannelSchema,
  procedureSchema,
  procedureTermSchema,
  serviceLevelSchema,
  submissionChannelSchema,
  validate,
} from '../../src/schemas/index.js';
import { checkEvent } from '../../src/services/index.js';
import { FAULTY } from './faulty-dossiers.js';
import { ALL, FEW, PROCEDURE, without } from './good.js';

const event = { kind: 'received', at: '2025-07-01T08:00:00+07:00', maximumTerm: { length: 3, days: 'working' } };

describe('schemas', () => {
  test('of events give the issues of checkEvent', () => {
    const wrong = { ...event, kind: 'settled' };
    expect(validate(dossierEventSchema, event)).toEqual({ ok: true, value: event });
    expect(validate(dossierEventSchema, wrong)).toEqual(checkEvent(wrong));
    expect(checkEvent(wrong)).toMatchObject({ issues: [{ code: 'event.term-not-at-receipt', path: ['maximumTerm'] }] });
  });

  test('of single values', () => {
    expect(validate(submissionChannelSchema, 'post').ok).toBe(true);
    expect(validate(submissionChannelSchema, 3).ok).toBe(false);
    expect(validate(serviceLevelSchema, 'information').ok).toBe(true);
    expect(validate(serviceLevelSchema, 4).ok).toBe(false);
    expect(validate(procedureTermSchema, { length: 3, days: 'working' }).ok).toBe(true);
    expect(validate(procedureTermSchema, { length: '3', days: 'working' }).ok).toBe(false);
    expect(validate(informationChannelSchema, { code: 'zalo-oa', title: { vi: 'Zalo', en: 'Zalo' } }).ok).toBe(true);
    expect(validate(informationChannelSchema, { code: 'Zalo OA', title: { vi: 'Zalo', en: 'Zalo' } }).ok).toBe(false);
  });

  test('can be extended, and what contradicts what is still checked', () => {
    const extended = dossierSchema.extend({ note: z.string() });
    expect(validate(extended, { ...FEW, note: 'x' })).toEqual({ ok: true, value: { ...FEW, note: 'x' } });
    expect(validate(extended, { ...ALL, note: 'x', settledAt: '2025-01-01T00:00Z' })).toMatchObject({
      issues: [{ code: 'dossier.settled-before-received', path: ['settledAt'] }],
    });
    expect(Object.keys(dossierSchema.shape)).toHaveLength(19);
    expect(dossierSchema.shape.unit.safeParse('00613').success).toBe(true);
  });
});

describe('JSON Schema', () => {
  const files = {
    dossier: dossierSchema,
    'dossier-event': dossierEventSchema,
    procedure: procedureSchema,
  };

  test.each(Object.entries(files))('of a %s is the file that is shipped', async (name, schema) => {
    const text = `${JSON.stringify(z.toJSONSchema(schema), null, 2)}\n`;
    await expect(text).toMatchFileSnapshot(`../../json-schema/${name}.json`);
  });

  /** A reader of the fields alone: it does not know rules of two fields. */
  function read(schema: z.ZodType): z.ZodType {
    const { allOf: _, oneOf: __, ...fields } = JSON.parse(JSON.stringify(z.toJSONSchema(schema)));
    return z.fromJSONSchema(fields);
  }

  test('takes what the validator takes', () => {
    const dossier = read(dossierSchema);
    const agency = { ...without(FEW, 'unit'), agency: 'H26.14' };
    const old = { ...FEW, code: '000.17.22.H26-250701-0001' };
    for (const good of [FEW, ALL, agency, old, { ...FEW, settledBy: 'H26.14' }]) {
      expect(dossier.safeParse(good).error).toBeUndefined();
    }
    expect(read(procedureSchema).safeParse(PROCEDURE).success).toBe(true);
    expect(read(dossierEventSchema).safeParse(event).success).toBe(true);
  });

  /** What the description names as beyond JSON Schema, and rules of two fields. */
  const BEYOND = /before-received|does-not-exist|paid-without-fee|full-but-not-eligible|two-bodies|no-body/;
  const simple = FAULTY.filter(([, , issues]) => !issues.some(([code]) => BEYOND.test(code)));

  test.each(simple.filter(([name]) => !/undefined|proto/.test(name)))('refuses %s', (_, record) => {
    expect(read(dossierSchema).safeParse(record).success).toBe(false);
  });

  test('says in words what it cannot express', () => {
    expect(z.toJSONSchema(dossierSchema).description).toContain('Rules that JSON Schema cannot express');
  });
});
