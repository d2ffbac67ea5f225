import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { printPath } from '../../src/issues/index.js';
import { dossierSchema, validate } from '../../src/schemas/index.js';
import { checkDossier, type Dossier, isFullyOnline } from '../../src/services/index.js';
import { isSound } from '../../src/services/sound.js';
import { nfc } from '../../src/text/index.js';
import { FAULTY } from './faulty-dossiers.js';
import { ALL, FEW, without } from './good.js';

describe('a good dossier', () => {
  const good: readonly [string, object][] = [
    ['with the fewest fields', FEW],
    ['with all fields', ALL],
    ['of an agency', { ...without(FEW, 'unit'), agency: 'H26.14' }],
    ['of the city itself', { ...without(FEW, 'unit'), agency: 'H26' }],
    ['settled by a commune', { ...FEW, settledBy: '00466' }],
    ['with the old code', { ...FEW, code: '000.17.22.H26-250701-0001' }],
    ['with a long number of the day', { ...FEW, code: 'H26.14-250701-1234567' }],
    ['due and settled at the instant of receipt', { ...FEW, dueAt: FEW.receivedAt, settledAt: '2025-07-01T01:00Z' }],
    ['received on 29 February', { ...FEW, code: 'H26-240229-0001', receivedAt: '2024-02-29T08:00:00+07:00' }],
    ['with instants to the nanosecond', { ...FEW, settledAt: '2025-07-01T08:00:00.123456789+07:00' }],
    ['west of Greenwich', { ...FEW, receivedAt: '2025-06-30T20:00:00-05:00' }],
    ['with a fee that was not paid online', { ...FEW, hasFee: true, paidOnline: false }],
    ['without a prototype', Object.assign(Object.create(null), FEW)],
  ];

  test.each(good)('%s', (_, dossier) => {
    expect(checkDossier(dossier)).toEqual({ ok: true, value: dossier });
    expect(validate(dossierSchema, dossier)).toEqual({ ok: true, value: dossier });
    expect(isSound(dossier)).toBe(true);
  });

  test('is given back itself, not copied', () => {
    const checked = checkDossier(ALL);
    expect(checked.ok && checked.value).toBe(ALL);
  });
});

test('what a record inherits is not its own: the quick way leaves it to the readers, which accept', () => {
  const heir = Object.assign(Object.create({ inherited: true }), FEW);
  expect(isSound(heir)).toBe(false);
  expect(checkDossier(heir).ok).toBe(true);
});

describe('a faulty dossier', () => {
  test('stands in a table of over 100 records with at least 50 different pairs of code and path', () => {
    const kinds = new Set(FAULTY.map(([, , issues]) => JSON.stringify(issues.map(([code, path]) => [code, path]))));
    expect(kinds.size).toBeGreaterThanOrEqual(50);
    expect(FAULTY.length).toBeGreaterThan(100);
    expect(new Set(FAULTY.map(([name]) => name)).size).toBe(FAULTY.length);
  });

  test.each(FAULTY)('%s', (_, record, expected) => {
    const checked = checkDossier(record);
    if (checked.ok) expect.unreachable('it was accepted');
    expect(checked.issues.map(({ code, path }) => [code, printPath(path)])).toEqual(
      expected.map(([code, path]) => [code, path]),
    );
    for (const [at, [, , vi, en]] of expected.entries()) {
      const issue = checked.issues[at];
      expect(issue?.message.vi).toContain(vi);
      expect(issue?.message.en).toContain(en);
      expect(issue?.message.vi).toBe(nfc(issue?.message.vi ?? ''));
      expect(issue?.expected).not.toBe('');
      expect(issue?.received).not.toBe('');
    }
  });

  test.each(FAULTY.filter(([, record]) => record !== undefined))('%s, the same by the schema', (_, record) => {
    expect(validate(dossierSchema, record)).toEqual(checkDossier(record));
  });

  test('has the path of its place before its own', () => {
    const checked = checkDossier({ ...FEW, unit: 613 }, ['rows', 12]);
    expect(checked).toMatchObject({ issues: [{ path: ['rows', 12, 'unit'] }] });
    const contradicting = checkDossier({ ...FEW, settledAt: '2020-01-01T00:00Z' }, ['rows', 12]);
    expect(contradicting).toMatchObject({ issues: [{ path: ['rows', 12, 'settledAt'] }] });
  });

  test('pollutes nothing', () => {
    checkDossier(JSON.parse('{"__proto__":{"polluted":true}}'));
    expect(({} as { polluted?: boolean }).polluted).toBeUndefined();
  });
});

const junk = fc.constantFrom<unknown>(
  null,
  0,
  '',
  'x',
  true,
  [],
  {},
  '2025-07-01',
  '2025-07-01T08:00+07:00',
  'H26',
  '00613',
);
const keys = fc.constantFrom<string>(...Object.keys(ALL), 'agency', 'extra', '__proto__');
const changes = fc.array(fc.tuple(keys, fc.oneof(junk, fc.string(), fc.integer(), fc.constant(undefined))), {
  maxLength: 4,
});

function changed(start: object, list: readonly (readonly [string, unknown])[]): Record<string, unknown> {
  const record: Record<string, unknown> = { ...start };
  for (const [key, value] of list)
    Object.defineProperty(record, key, { value, enumerable: true, configurable: true, writable: true });
  return record;
}

describe('the three ways to judge', () => {
  test('agree on dossiers that were changed at random', () => {
    fc.assert(
      fc.property(fc.constantFrom(FEW, ALL), changes, (start, list) => {
        const record = changed(start, list);
        const checked = checkDossier(record);
        expect(validate(dossierSchema, record)).toEqual(checked);
        expect(isSound(record)).toBe(checked.ok);
      }),
      { numRuns: 500 },
    );
  });

  test('agree on dossiers with a character of a text changed, and the quick way confirms the good ones', () => {
    const texts = fc.constantFrom(
      'code',
      'procedure',
      'unit',
      'settledBy',
      'platform',
      'receivedAt',
      'dueAt',
      'settledAt',
    );
    const put = fc.oneof(fc.constantFrom(...'0123456789.:-+TZaH \u0301'), fc.string({ maxLength: 2 }));
    const plain = { ...ALL, settledAt: '2025-07-08T09:00:00+07:00' };
    const seen = { good: 0, faulty: 0 };
    fc.assert(
      fc.property(texts, fc.nat(24), put, (field, place, text) => {
        const value = plain[field];
        const at = place % value.length;
        const record = { ...plain, [field]: value.slice(0, at) + text + value.slice(at + 1) };
        const checked = checkDossier(record);
        seen[checked.ok ? 'good' : 'faulty'] += 1;
        expect(validate(dossierSchema, record)).toEqual(checked);
        expect(isSound(record)).toBe(checked.ok);
      }),
      { numRuns: 2_000 },
    );
    expect(seen.good).toBeGreaterThan(100);
    expect(seen.faulty).toBeGreaterThan(1_000);
  });

  test('agree on dates of 1998 to 2069, and on those that do not exist', () => {
    const number = (min: number, max: number, digits: number) =>
      fc.integer({ min, max }).map((drawn) => String(drawn).padStart(digits, '0'));
    const date = fc.tuple(number(1998, 2069, 4), number(0, 19, 2), number(0, 39, 2));
    fc.assert(
      fc.property(date, date, date, ([y1, m1, d1], [y2, m2, d2], [y3, m3, d3]) => {
        const record = {
          ...FEW,
          code: `H26.14-${y1.slice(2)}${m1}${d1}-0001`,
          receivedAt: `${y2}-${m2}-${d2}T08:00:00+07:00`,
          settledAt: `${y3}-${m3}-${d3}T07:59:59+07:00`,
        };
        const checked = checkDossier(record);
        expect(validate(dossierSchema, record)).toEqual(checked);
        expect(isSound(record)).toBe(checked.ok);
      }),
      { numRuns: 3_000 },
    );
  });

  test('never throw, whatever comes', () => {
    fc.assert(fc.property(fc.anything(), (value) => typeof checkDossier(value).ok === 'boolean'));
  });
});

describe('fully online', () => {
  test.each<[Dossier['submissionChannel'], Dossier['serviceLevel'], boolean]>([
    ['online', 'full', true],
    ['online', 'partial', false],
    ['online', 'information', false],
    ['in-person', 'full', false],
    ['post', 'full', false],
  ])('filed %s for a service of level %s: %s', (submissionChannel, serviceLevel, answer) => {
    expect(isFullyOnline({ submissionChannel, serviceLevel })).toBe(answer);
  });
});
