import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import * as z from 'zod';
import {
  calculate,
  catalogue,
  type Figure,
  installationsPerTeam,
  observe,
  onlineShareOfReceived,
} from '../../src/indicators/index.js';
import { distinct, received, receivedOnline, settled, sum } from '../../src/measures/index.js';
import { periodOf, quarter } from '../../src/periods/index.js';
import { figureSchema, indicatorSchema, measureSchema, observationSchema, validate } from '../../src/schemas/index.js';
import { smallRange } from '../measures/numbers.js';
import { notOnlineShare, paperShare, percentRatio } from './samples.js';

const definitions = [...Object.values(catalogue), notOnlineShare, paperShare, percentRatio];
const title = { vi: 'Ví dụ', en: 'An example' };

/** Kept as text and read back, as a file or a message would. */
function roundTrip(data: unknown): unknown {
  return JSON.parse(JSON.stringify(data));
}

/** Each issue as its place and its code. */
function codes(answer: ReturnType<typeof validate>): readonly string[] {
  return answer.ok ? [] : answer.issues.map(({ code, path }) => `${path.join('.')} ${code}`.trim());
}

describe('definitions survive a round trip', () => {
  test.each(definitions)('$code', (indicator) => {
    expect(validate(indicatorSchema, roundTrip(indicator))).toEqual({ ok: true, value: indicator });
    expect(validate(measureSchema, roundTrip(indicator.numerator)).ok).toBe(true);
  });

  test('measures of every rule', () => {
    const total = sum(settled, { name: 'seconds', title, field: 'handlingSeconds', unit: 'second' });
    const values = distinct(received, { name: 'procedures', title, field: 'procedure', unit: 'procedure' });
    for (const one of [total, values])
      expect(validate(measureSchema, roundTrip(one))).toEqual({ ok: true, value: one });
  });

  test('a definition by hand with a numerator outside its denominator is refused', () => {
    const { onlineShareOfReceived: share } = catalogue;
    expect(codes(validate(indicatorSchema, { ...share, denominator: settled }))).toEqual(['definition.not-within']);
    expect(codes(validate(indicatorSchema, { ...share, numerator: { ...receivedOnline, name: '1' } }))).toEqual([
      'definition.measure-name',
    ]);
  });

  test.each<[string, object, readonly string[]]>([
    ['no title', { title: undefined }, ['title field.missing']],
    ['no basis', { basis: [] }, ['basis.0 field.missing']],
    ['another kind', { kind: 'average' }, ['kind field.invalid-union']],
    ['a key that no definition has', { colour: 'red' }, ['colour field.unknown']],
    [
      'such a key, before the definition is looked at',
      { colour: 'red', denominator: settled },
      ['colour field.unknown'],
    ],
    ['no polarity', { better: 'up' }, ['better field.invalid-value']],
    [
      'a fact that nobody knows',
      { numerator: { ...receivedOnline, fact: 'visitor' } },
      ['numerator.fact field.invalid-value'],
    ],
  ])('refused: %s', (_, change, expected) => {
    expect(codes(validate(indicatorSchema, { ...catalogue.onlineShareOfReceived, ...change }))).toEqual(expected);
  });
});

describe('figures survive a round trip', () => {
  test('whatever they say', () => {
    fc.assert(
      fc.property(fc.option(smallRange), fc.option(smallRange), (part, whole) => {
        const figures: readonly Figure[] = [
          calculate(onlineShareOfReceived, { received: whole, receivedOnline: part }),
          calculate(installationsPerTeam, { installations: part, teams: whole }),
        ];
        for (const figure of figures) {
          expect(validate(figureSchema, roundTrip(figure))).toEqual({ ok: true, value: figure });
        }
      }),
      { numRuns: 60 },
    );
    const suppressed = { status: 'suppressed', indicator: onlineShareOfReceived, reason: 'small-count' };
    expect(validate(figureSchema, roundTrip(suppressed)).ok).toBe(true);
  });

  const figure = calculate(onlineShareOfReceived, { received: 100, receivedOnline: 60 });

  test.each<[string, object, readonly string[]]>([
    ['a part above its whole', { numerator: 101 }, ['numerator figure.part-above-whole']],
    ['nothing below the line', { denominator: 0 }, ['denominator field.too-small']],
    ['a number that is no count', { numerator: 0.5 }, ['numerator count.not-whole']],
    ['a status of another library', { status: 'null' }, ['status field.invalid-union']],
  ])('refused: %s', (_, change, expected) => {
    expect(codes(validate(figureSchema, { ...figure, ...change }))).toEqual(expected);
  });

  test('a ratio may be above 1', () => {
    const ratio = calculate(installationsPerTeam, { installations: 594, teams: 40 });
    expect(validate(figureSchema, roundTrip(ratio)).ok).toBe(true);
  });
});

describe('observations survive a round trip', () => {
  const figure = calculate(onlineShareOfReceived, { received: 100, receivedOnline: 60 });
  const at = { body: '00613@2025-07-01', period: periodOf(quarter, '2025-07-01'), asOf: '2025-08-01' } as const;
  const observed = observe(figure, { ...at, coverage: { reported: 1, expected: 2 } });
  const observation = observed.ok ? observed.value : expect.fail('refused');

  test('with all that is known of them', () => {
    expect(validate(observationSchema, roundTrip(observation))).toEqual({ ok: true, value: observation });
  });

  test.each<[string, object, readonly string[]]>([
    [
      'another hash',
      { definition: { ...observation.definition, hash: '0'.repeat(16) } },
      ['definition observation.other-definition'],
    ],
    [
      'another code',
      { definition: { ...observation.definition, code: 'a.b' } },
      ['definition observation.other-definition'],
    ],
    ['a flag left out', { flags: [] }, ['flags observation.other-flags']],
    ['a flag too many', { asOf: '2025-10-01' }, ['flags observation.other-flags']],
    [
      'flags for nothing',
      { asOf: '2025-10-01', coverage: { reported: 2, expected: 2 } },
      ['flags observation.other-flags'],
    ],
    [
      'an edited definition',
      { figure: { ...figure, indicator: { ...onlineShareOfReceived, better: 'lower' } } },
      ['definition observation.other-definition'],
    ],
    ['a bare code', { body: '00613' }, ['body unit-key.malformed']],
    ['no period', { period: undefined }, ['period field.missing']],
    ['a period that is none', { period: 'x' }, ['period period.malformed']],
    [
      'a figure that is none',
      { figure: { status: 'value' } },
      ['figure.indicator field.missing', 'figure.numerator field.missing', 'figure.denominator field.missing'],
    ],
  ])('refused: %s', (_, change, expected) => {
    expect(codes(validate(observationSchema, { ...observation, ...change }))).toEqual(expected);
  });
});

test.each<[string, object, string, string]>([
  ['none where there should be two', { flags: [] }, 'incomplete, provisional', ''],
  ['two where there should be none', { coverage: undefined, asOf: '2025-10-01' }, 'no flag', 'incomplete, provisional'],
])('an issue of flags names both sides: %s', (_, change, expected, received) => {
  const figure = calculate(onlineShareOfReceived, { received: 100, receivedOnline: 60 });
  const at = { body: 'H26', period: periodOf(quarter, '2025-07-01'), asOf: '2025-08-01' } as const;
  const observed = observe(figure, { ...at, coverage: { reported: 1, expected: 2 } });
  const edited = { ...(observed.ok ? observed.value : {}), ...change };
  expect(validate(observationSchema, roundTrip(edited))).toMatchObject({ issues: [{ expected, received }] });
});

test('definitions, figures and observations have a form in JSON Schema', () => {
  for (const schema of [indicatorSchema, figureSchema, observationSchema, measureSchema]) {
    expect(z.toJSONSchema(schema)).toMatchObject({ $schema: expect.stringContaining('json-schema.org') });
  }
});
