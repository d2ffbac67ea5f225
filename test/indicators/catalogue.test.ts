import { describe, expect, test } from 'vitest';
import { checkReported } from '../../src/exact/index.js';
import {
  calculate,
  catalogue,
  checkDefinition,
  describe as describeFormula,
  explain,
  type Indicator,
  print,
  type WorkedExample,
} from '../../src/indicators/index.js';
import { wholesOf } from '../../src/measures/index.js';
import { fold } from '../../src/text/index.js';
import { meaningOf } from './meaning.js';
import { nameOfCounts } from './samples.js';

const files: Record<string, Record<string, unknown>> = import.meta.glob('../../src/indicators/catalogue/*.ts', {
  eager: true,
});

function isIndicator(value: unknown): value is Indicator {
  return typeof value === 'object' && value !== null && 'kind' in value && 'numerator' in value;
}

/** One row for every file of the catalogue that holds a definition. */
const rows = Object.entries(files)
  .map(([path, module]) => ({ file: path.split('/').at(-1) ?? path, module }))
  .filter(({ file }) => !/^(?:index|sources.*)\.ts$/.test(file))
  .map(({ file, module }) => ({
    file,
    exported: Object.keys(module),
    indicators: Object.entries(module).filter((entry): entry is [string, Indicator] => isIndicator(entry[1])),
    examples: (module['examples'] ?? []) as readonly WorkedExample[], // what the tests below check
  }));

const definitions = Object.entries(catalogue) as readonly [string, Indicator][];

function texts(data: unknown): readonly string[] {
  if (typeof data === 'string') return [data];
  return typeof data === 'object' && data !== null ? Object.values(data).flatMap(texts) : [];
}

function isFrozenDeeply(data: unknown): boolean {
  return typeof data !== 'object' || data === null
    ? true
    : Object.isFrozen(data) && Object.values(data).every(isFrozenDeeply);
}

describe('the files of the catalogue', () => {
  test('there are some', () => expect(rows.length).toBeGreaterThanOrEqual(40));

  test.each(rows)('$file exports one indicator and its examples, and is in the catalogue', (row) => {
    expect(row.exported).toHaveLength(2);
    expect(row.exported).toContain('examples');
    expect(row.indicators).toHaveLength(1);
    for (const [name, indicator] of row.indicators) {
      expect(Object.entries(catalogue)).toContainEqual([name, indicator]);
      expect(row.file.endsWith(`${indicator.code.split('.')[1]}.ts`)).toBe(true);
    }
  });

  test('the catalogue holds no other', () => {
    const exported = rows.flatMap((row) => row.indicators.map(([name]) => name));
    expect(Object.keys(catalogue).toSorted()).toEqual(exported.toSorted());
  });

  test.each(rows)('$file shows a case with a number and a case where nothing arose', ({ examples }) => {
    const statuses = examples.map(({ status }) => status);
    expect(statuses.some((status) => status === 'value' || status === 'bounded')).toBe(true);
    expect(statuses).toContain('empty');
  });
});

describe('every worked example is what the library calculates and prints', () => {
  const cases = rows.flatMap(({ file, indicators, examples }) =>
    indicators.flatMap(([, indicator]) =>
      examples.map((example) => ({ file, says: example.says.en, indicator, example })),
    ),
  );

  test.each(cases)('$file: $says', ({ indicator, example }) => {
    const figure = calculate(indicator, example.counts);
    expect(figure.status).toBe(example.status);
    expect(print(figure, 'vi', { digits: 2 })).toBe(example.prints.vi);
    expect(print(figure, 'en', { digits: 2 })).toBe(example.prints.en);
  });

  test.each(cases)('$file: $says names only counts of its indicator', ({ indicator, example }) => {
    const others = Object.keys(example.counts).filter((name) => !nameOfCounts(indicator).includes(name));
    expect(others).toEqual([]);
  });

  test.each(cases)('$file: $says is said in both languages, in NFC', ({ example }) => {
    expect(example.says.vi).not.toBe(example.says.en);
    expect(texts(example)).toEqual(texts(example).map((text) => text.normalize('NFC')));
    const counts = Object.values(example.counts).filter((count) => count !== null);
    expect(counts.map((count) => checkReported(count).ok)).not.toContain(false);
  });
});

describe('every definition', () => {
  test.each(definitions)('%s holds at run time, also read back from JSON', (_, indicator) => {
    expect(thrownBy(indicator)).toBeUndefined();
    expect(thrownBy(JSON.parse(JSON.stringify(indicator)))).toBeUndefined();
    expect(JSON.parse(JSON.stringify(indicator))).toEqual(indicator);
  });

  test.each(definitions)('%s has a content of its own in both languages', (_, indicator) => {
    for (const label of [indicator.title, indicator.concept, indicator.source, indicator.responsibleBody]) {
      expect(label.vi.length).toBeGreaterThan(5);
      expect(label.en.length).toBeGreaterThan(5);
      expect(label.vi).not.toBe(label.en);
    }
    expect(indicator.basis.length).toBeGreaterThan(0);
    expect(indicator.periods.length).toBeGreaterThan(0);
    expect(indicator.disaggregations.length).toBeGreaterThan(0);
    expect(['higher', 'lower', 'neither']).toContain(indicator.better);
  });

  test.each(definitions)('%s is written in NFC', (_, indicator) => {
    expect(texts(indicator)).toEqual(texts(indicator).map((text) => text.normalize('NFC')));
  });

  test.each(definitions)('%s is frozen to its depth', (_, indicator) => expect(isFrozenDeeply(indicator)).toBe(true));

  test.each(definitions)('%s has a formula and an explanation in both languages', (_, indicator) => {
    for (const locale of ['vi', 'en'] as const) {
      const formula = describeFormula(indicator, locale);
      expect(formula).toContain(indicator.numerator.title[locale]);
      expect(formula).toContain(indicator.denominator.title[locale]);
      expect(explain(calculate(indicator, {}), locale)).toMatch(/\.$/);
    }
  });

  test('the catalogue itself cannot be changed', () => {
    expect(Object.isFrozen(catalogue)).toBe(true);
    expect(() => Object.assign(catalogue, { other: 1 })).toThrow(TypeError);
  });

  test.each<[string, (indicator: Indicator) => string]>([
    ['code', ({ code }) => code],
    ['Vietnamese title, but for case and marks', ({ title }) => fold(title.vi)],
    ['English title, but for case and marks', ({ title }) => fold(title.en)],
    ['pair of counts', ({ numerator, denominator }) => `${numerator.name}/${denominator.name}`],
    ['meaning', meaningOf],
  ])('no two have the same %s', (_, key) => {
    const keys = definitions.map(([, indicator]) => key(indicator));
    expect(new Set(keys).size).toBe(keys.length);
  });

  test('no part of a file is left to fill in', () => {
    expect(JSON.stringify([definitions, rows])).not.toContain('FILL_IN');
  });

  test('one name of a measure stands for one measure in all of them', () => {
    const named = definitions.flatMap(([, { numerator, denominator }]) => [numerator, denominator]);
    const measures = [...new Set(named.flatMap((one) => [one, ...wholesOf(one)]))];
    for (const one of measures) {
      const same = measures.filter(({ name }) => name === one.name);
      expect(new Set(same.map((other) => JSON.stringify(other))).size).toBe(1);
    }
  });
});

function thrownBy(indicator: Indicator): unknown {
  try {
    checkDefinition(indicator);
  } catch (error) {
    return error;
  }
  return undefined;
}
