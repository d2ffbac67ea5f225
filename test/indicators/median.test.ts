import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { decimal } from '../../src/decimal/index.js';
import { boundsOf, firstOf, type Reported } from '../../src/exact/index.js';
import {
  checkDefinition,
  defineMedian,
  describe as describeFormula,
  explain,
  type Histogram,
  histogramOf,
  type MedianDefinition,
  medianHandlingDays,
  medianOf,
  print,
  unitOf,
} from '../../src/indicators/index.js';
import { examples } from '../../src/indicators/median-handling-days.js';
import { smallRange } from '../measures/numbers.js';
import { thrown } from '../thrown.js';

describe('the worked examples of the median', () => {
  test.each(examples)('$says.en', ({ says, histogram, status, prints }) => {
    const figure = medianOf(medianHandlingDays, histogram);
    expect(figure.status).toBe(status);
    expect([print(figure, 'vi'), print(figure, 'en')]).toEqual([prints.vi, prints.en]);
    expect(says.vi).toBe(says.vi.normalize('NFC'));
  });
});

describe('medianOf', () => {
  test.each<[string, Histogram, number]>([
    ['one row', { 7: 1 }, 14],
    ['an odd number', { 1: 1, 2: 1, 9: 1 }, 4],
    ['an even number', { 1: 1, 2: 1, 3: 1, 9: 1 }, 5],
    ['keys in any order', { 9: 1, 3: 1, 2: 1, 1: 1 }, 5],
    ['values by their size, not their text', { 10: 2, 9: 1 }, 20],
    ['values that nobody has', { 0: 0, 5: 2, 8: 0 }, 10],
    ['counts as large as they come', { 1: Number.MAX_SAFE_INTEGER, 2: Number.MAX_SAFE_INTEGER }, 3],
  ])('%s', (_, histogram, numerator) => {
    expect(medianOf(medianHandlingDays, histogram)).toEqual({
      status: 'value',
      indicator: medianHandlingDays,
      numerator,
      denominator: 2,
    });
  });

  test('the figure is its exact half', () => {
    const figure = medianOf(medianHandlingDays, { 0: 5, 1: 5 });
    expect(figure.status === 'value' && decimal(figure).toString()).toBe('0.5');
  });

  test.each<[string, Histogram | null | undefined, object]>([
    ['no row', {}, { status: 'empty' }],
    ['only values that nobody has', { 3: 0 }, { status: 'empty' }],
    ['not reported', null, { status: 'missing', reason: 'not-reported', counts: ['settled'] }],
    ['not given', undefined, { status: 'missing', reason: 'not-reported', counts: ['settled'] }],
    ['one value not reported', { 0: 5, 1: null }, { status: 'missing', reason: 'not-reported' }],
    ['one value not given', { 0: 5, 1: undefined }, { status: 'missing', reason: 'not-reported' }],
    ['only unknown values', { unknown: 5 }, { status: 'missing', reason: 'unbounded', counts: ['settled'] }],
    ['mostly unknown values', { 2: 1, 4: 2, unknown: 4 }, { status: 'missing', reason: 'unbounded' }],
  ])('%s', (_, histogram, expected) => {
    expect(medianOf(medianHandlingDays, histogram)).toMatchObject(expected);
  });

  test('rows of unknown value leave a lower bound', () => {
    const figure = medianOf(medianHandlingDays, { 0: 1, 2: 5, unknown: 6 });
    expect(figure).toMatchObject({ status: 'missing', reason: 'unbounded' });
    const above = medianOf(medianHandlingDays, { 2: 7, 5: { atLeast: 2 }, unknown: 1 });
    expect(above).toMatchObject({ status: 'bounded', numerator: { atLeast: 4, atMost: 10 } });
    expect(medianOf(medianHandlingDays, { 2: 6, unknown: 6 })).toMatchObject({
      numerator: { atLeast: 2 },
      denominator: 2,
    });
    expect(print(medianOf(medianHandlingDays, { 2: 6, unknown: 6 }), 'en')).toBe('at least 1.00');
  });

  test.each<[string, unknown, readonly string[]]>([
    ['a negative key', { '-1': 5 }, ['histogram.not-a-number settled.-1']],
    ['a fraction', { '0.5': 5 }, ['histogram.not-a-number settled.0.5']],
    ['a padded number', { '07': 5 }, ['histogram.not-a-number settled.07']],
    ['a word', { many: 5 }, ['histogram.not-a-number settled.many']],
    ['no word', { '': 5 }, ['histogram.not-a-number settled.']],
    ['a number too large to double', { '9007199254740991': 1 }, ['histogram.not-a-number settled.9007199254740991']],
    ['a wrong count', { 1: -1 }, ['count.negative settled.1']],
    ['a wrong range', { 1: { atLeast: 3, atMost: 2 } }, ['range.upside-down settled.1']],
    ['two faults of one bar', { x: -1 }, ['histogram.not-a-number settled.x', 'count.negative settled.x']],
    ['a fault beside a gap', { 1: null, 2: 0.5 }, ['count.not-whole settled.2']],
  ])('refuses %s', (_, histogram, issues) => {
    const figure = medianOf(medianHandlingDays, histogram as Histogram);
    expect(figure.status === 'invalid' && figure.issues.map(({ code, path }) => `${code} ${path.join('.')}`)).toEqual(
      issues,
    );
    expect(print(figure, 'en')).toBe('invalid counts');
  });

  test('refuses a histogram that throws when it is looked at', () => {
    const ownKeys = (): never => {
      throw new Error('looked at');
    };
    expect(medianOf(medianHandlingDays, new Proxy({}, { ownKeys }))).toMatchObject({
      status: 'invalid',
      issues: [{ path: ['settled'] }],
    });
  });

  test('a count that could not be deduced makes it invalid for its reason', () => {
    const issue = { code: 'x.y', path: [], expected: 'a', received: 'b', message: { vi: 'c', en: 'd' } } as const;
    expect(medianOf(medianHandlingDays, { 1: { issues: [issue] } })).toMatchObject({
      status: 'invalid',
      issues: [issue],
    });
  });
});

describe('the median of ranges', () => {
  /** Every median, doubled, that some choice of counts and of values of unknown rows gives. */
  function medians(histogram: Readonly<Record<string, Reported>>, ceiling: number): ReadonlySet<number> {
    let choices: readonly (readonly number[])[] = [[]];
    for (const [key, reported] of Object.entries(histogram)) {
      const { high = 4, ...low } = boundsOf(reported);
      const counts = Array.from(
        { length: high - firstOf({ ...low, high }) + 1 },
        (_, i) => firstOf({ ...low, high }) + i,
      );
      const values = key === 'unknown' ? [0, ceiling] : [Number(key)];
      choices = choices.flatMap((rows) =>
        counts.flatMap((count) => values.map((value) => [...rows, ...Array.from({ length: count }, () => value)])),
      );
    }
    const sums = choices.flatMap((rows) => {
      const sorted = rows.toSorted((one, other) => one - other);
      const [one, other] = [sorted[(rows.length - 1) >> 1], sorted[rows.length >> 1]];
      return one === undefined || other === undefined ? [] : [one + other];
    });
    return new Set(sums);
  }

  const bar = fc.oneof(
    fc.nat(4),
    fc.tuple(fc.nat(3), fc.nat(2)).map(([atLeast, more]) => ({ atLeast, atMost: atLeast + more })),
  );

  test('is exactly the least and the greatest that they allow', () => {
    fc.assert(
      fc.property(fc.dictionary(fc.constantFrom('0', '1', '2', '5', '9'), bar, { maxKeys: 4 }), (histogram) => {
        const figure = medianOf(medianHandlingDays, histogram);
        const all = [...medians(histogram, 0)];
        if (figure.status === 'empty') expect(all).toEqual([]);
        else if (figure.status === 'value') expect(all).toEqual([figure.numerator]);
        else if (figure.status === 'bounded') {
          expect(figure.low.numerator).toBe(Math.min(...all));
          expect(figure.high?.numerator).toBe(Math.max(...all));
        } else expect.fail(`every count has an upper end, yet it is ${figure.status}`);
      }),
      { numRuns: 500 },
    );
  });

  test('with rows of unknown value it has the least that they allow, and no end that they could pass', () => {
    fc.assert(
      fc.property(
        fc.dictionary(fc.constantFrom('0', '1', '2', '5'), bar, { maxKeys: 3 }),
        fc.integer({ min: 1, max: 3 }),
        (known, unknown) => {
          const figure = medianOf(medianHandlingDays, { ...known, unknown });
          const all = [...medians({ ...known, unknown }, 1_000)];
          if (figure.status === 'value') expect(new Set(all)).toEqual(new Set([figure.numerator]));
          else if (figure.status === 'bounded') {
            expect(figure.low.numerator).toBe(Math.min(...all));
            if (figure.high !== undefined) expect(figure.high.numerator).toBe(Math.max(...all));
            else expect(Math.max(...all)).toBeGreaterThanOrEqual(1_000);
          } else {
            expect(figure).toMatchObject({ status: 'missing', reason: 'unbounded' });
            expect(Math.min(...all)).toBe(0);
          }
        },
      ),
      { numRuns: 500 },
    );
  });

  test('a range without an upper end can pull it as far as its value, no farther', () => {
    expect(medianOf(medianHandlingDays, { 1: 3, 6: { atLeast: 1 } })).toMatchObject({
      numerator: { atLeast: 2, atMost: 12 },
    });
    expect(medianOf(medianHandlingDays, { 1: { moreThan: 0 }, 6: 3 })).toMatchObject({
      numerator: { atLeast: 2, atMost: 12 },
    });
  });

  test('always answers, in plain JSON', () => {
    fc.assert(
      fc.property(fc.dictionary(fc.string(), fc.oneof(smallRange, fc.anything()), { maxKeys: 4 }), (histogram) => {
        const figure = medianOf(medianHandlingDays, histogram as Histogram);
        expect(JSON.parse(JSON.stringify(figure))).toEqual(figure); // a text may say NaN of what came; a number is none
        expect(print(figure, 'vi')).not.toMatch(/NaN|undefined/);
      }),
    );
  });
});

describe('a median in words', () => {
  test('describe, unitOf', () => {
    expect(describeFormula(medianHandlingDays, 'vi')).toBe(
      'Thời gian giải quyết hồ sơ trung vị (ngày) = trung vị của Số ngày từ tiếp nhận đến giải quyết trong Hồ sơ đã giải quyết',
    );
    expect(unitOf(medianHandlingDays).en).toBe('days');
  });

  test.each<[string, Histogram | null, string]>([
    [
      'value',
      { 2: 1, 3: 1 },
      'Median handling time of dossiers: 2.50 days = median of Days from receipt to settlement over Dossiers settled (5 ÷ 2), rounded half up to 2 decimals; basis: ',
    ],
    [
      'bounded',
      { 2: 1, 3: { atLeast: 0, atMost: 1 } },
      'from 2.00 to 2.50 days = median of Days from receipt to settlement over Dossiers settled (from 4 to 5 ÷ 2)',
    ],
    ['empty', {}, 'nothing arose, because Dossiers settled is 0.'],
    ['missing', null, 'not available, because Dossiers settled was not reported.'],
    ['invalid', { x: 1 }, 'invalid counts, because The keys of a histogram are whole numbers'],
  ])('explain: %s', (_, histogram, said) => {
    expect(explain(medianOf(medianHandlingDays, histogram), 'en')).toContain(said);
    expect(explain(medianOf(medianHandlingDays, histogram), 'vi')).toMatch(
      /^Thời gian giải quyết hồ sơ trung vị: .*\.$/,
    );
  });

  test('its definition is checked too', () => {
    expect(checkDefinition(medianHandlingDays)).toBeUndefined();
    const byHand = (change: object): MedianDefinition => ({ ...medianHandlingDays, ...change });
    expect(thrown(() => checkDefinition(byHand({ code: 'median' })))).toMatchObject({ code: 'definition.code' });
    expect(thrown(() => checkDefinition(byHand({ scale: 2 })))).toMatchObject({ code: 'definition.scale' });
    const own = defineMedian({ ...medianHandlingDays, code: 'dossier.my-median', field: 'handlingDays' });
    expect(own).toEqual({ ...medianHandlingDays, code: 'dossier.my-median' });
    expect(Object.isFrozen(own.of)).toBe(true);
  });
});

describe('histogramOf', () => {
  const group = (handlingDays: string, settled: Reported | undefined, month = '2025-07') => ({
    at: { month, handlingDays },
    counts: settled === undefined ? {} : { settled },
  });

  test('adds groups of one value', () => {
    const groups = [
      group('0', 5),
      group('2', { atLeast: 1, atMost: 3 }),
      group('0', 1, '2025-08'),
      group('unknown', 0),
    ];
    expect(histogramOf(groups, medianHandlingDays)).toEqual({ 0: 6, 2: { atLeast: 1, atMost: 3 }, unknown: 0 });
  });

  test('what was not counted in a group is not known in their sum', () => {
    expect(histogramOf([group('0', 5), group('0', undefined), group('0', 2)], medianHandlingDays)).toEqual({ 0: null });
    expect(histogramOf([], medianHandlingDays)).toEqual({});
  });

  test('refuses groups by something else', () => {
    const groups = [{ at: { month: '2025-07' }, counts: { settled: 5 } }];
    expect(thrown(() => histogramOf(groups, medianHandlingDays))).toMatchObject({ code: 'histogram.not-grouped' });
  });
});
