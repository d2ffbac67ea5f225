import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compareQuotients, isNoRange, quotient, type Reported, type Rounding } from '../../src/exact/index.js';
import {
  type BoundedFigure,
  calculate,
  catalogue,
  type Figure,
  type Indicator,
  installationsPerTeam,
  onlineDossiersPer1000Households,
  onlineShareOfReceived,
  print,
} from '../../src/indicators/index.js';
import type { Counts } from '../../src/measures/index.js';
import { numbersIn, smallRange } from '../measures/numbers.js';
import { nameOfCounts, notOnlineShare, paperShare, percentRatio } from './samples.js';

const ROUNDINGS: readonly Rounding[] = ['half-up', 'half-even', 'down', 'up'];
const INDICATORS: readonly Indicator[] = [...Object.values(catalogue), notOnlineShare, paperShare, percentRatio];

/** A share of received dossiers. */
function online(received: Reported | null, receivedOnline: Reported | null): Figure {
  return calculate(onlineShareOfReceived, { received, receivedOnline });
}

/** Installations of teams. */
function perTeam(installations: Reported, teams: Reported): Figure {
  return calculate(installationsPerTeam, { installations, teams });
}

/** What a figure says besides its definition. */
function said(figure: Figure): object {
  const { indicator, ...rest } = figure;
  expect(indicator).toBeDefined();
  return rest;
}

describe('the answers', () => {
  test.each<[string, () => Figure, object]>([
    ['a value', () => online(531_269, 317_199), { status: 'value', numerator: 317_199, denominator: 531_269 }],
    ['all of it', () => online(40, 40), { status: 'value', numerator: 40, denominator: 40 }],
    ['none of it', () => online(40, 0), { status: 'value', numerator: 0, denominator: 40 }],
    ['nothing arose', () => online(0, 0), { status: 'empty' }],
    ['a ratio of something to nothing', () => perTeam(12, 0), { status: 'empty' }],
    ['a ratio of more than something to nothing', () => perTeam({ moreThan: 12 }, 0), { status: 'empty' }],
    ['no whole', () => online(null, 40), { status: 'missing', reason: 'not-reported', counts: ['received'] }],
    ['no part', () => online(40, null), { status: 'missing', reason: 'not-reported', counts: ['receivedOnline'] }],
    [
      'neither',
      () => online(null, null),
      { status: 'missing', reason: 'not-reported', counts: ['receivedOnline', 'received'] },
    ],
    [
      'two lower ends',
      () => perTeam({ moreThan: 5 }, { atLeast: 2 }),
      { status: 'missing', reason: 'unbounded', counts: ['installations', 'teams'] },
    ],
    [
      'a range below',
      () => online({ atLeast: 8_151, atMost: 8_159 }, 7_413),
      {
        status: 'bounded',
        numerator: 7_413,
        denominator: { atLeast: 8_151, atMost: 8_159 },
        low: { numerator: 7_413, denominator: 8_159 },
        above: false,
        high: { numerator: 7_413, denominator: 8_151 },
      },
    ],
    [
      'a lower end above the line: never more than all',
      () => online(1_000, { atLeast: 500 }),
      {
        status: 'bounded',
        numerator: { atLeast: 500, atMost: 1_000 },
        denominator: 1_000,
        low: { numerator: 500, denominator: 1_000 },
        above: false,
        high: { numerator: 1_000, denominator: 1_000 },
      },
    ],
    [
      'a lower end above the line of a ratio: no upper end',
      () => perTeam({ moreThan: 500 }, 40),
      {
        status: 'bounded',
        numerator: { moreThan: 500 },
        denominator: 40,
        low: { numerator: 500, denominator: 40 },
        above: true,
      },
    ],
    [
      'a lower end below the line: close to 0',
      () => online({ atLeast: 100 }, 50),
      {
        status: 'bounded',
        numerator: 50,
        denominator: { atLeast: 100 },
        low: { numerator: 0, denominator: 1 },
        above: true,
        high: { numerator: 50, denominator: 100 },
      },
    ],
    [
      'a whole is at least its part',
      () => online({ atLeast: 10, atMost: 200 }, 50),
      {
        status: 'bounded',
        numerator: 50,
        denominator: { atLeast: 50, atMost: 200 },
        low: { numerator: 50, denominator: 200 },
        above: false,
        high: { numerator: 50, denominator: 50 },
      },
    ],
    [
      'a part and a whole that begin alike keep their own words',
      () => online({ atLeast: 8, atMost: 10 }, { moreThan: 7, atMost: 9 }),
      {
        status: 'bounded',
        numerator: { moreThan: 7, atMost: 9 },
        denominator: { atLeast: 8, atMost: 10 },
        low: { numerator: 7, denominator: 10 },
        above: true,
        high: { numerator: 1, denominator: 1 },
      },
    ],
    [
      'a part of which more is known than of its whole, and the other way round',
      () => online({ atLeast: 100, atMost: 400 }, { atLeast: 10, atMost: 500 }),
      {
        status: 'bounded',
        numerator: { atLeast: 10, atMost: 400 },
        denominator: { atLeast: 100, atMost: 400 },
        low: { numerator: 10, denominator: 400 },
        above: false,
        high: { numerator: 1, denominator: 1 },
      },
    ],
    [
      'a whole that can only be its part',
      () => online({ atLeast: 10, atMost: 50 }, 50),
      { status: 'value', numerator: 50, denominator: 50 },
    ],
    ['a part that can only be 0', () => online(0, { atLeast: 0 }), { status: 'empty' }],
    [
      'more than something of exactly one more',
      () => online(8, { moreThan: 7 }),
      { status: 'value', numerator: 8, denominator: 8 },
    ],
    [
      'none of a whole without an upper end',
      () => online({ atLeast: 5 }, 0),
      {
        status: 'bounded',
        numerator: 0,
        denominator: { atLeast: 5 },
        low: { numerator: 0, denominator: 1 },
        above: false,
        high: { numerator: 0, denominator: 5 },
      },
    ],
    [
      'a whole that may be 0',
      () => perTeam(3, { atLeast: 0, atMost: 2 }),
      {
        status: 'bounded',
        numerator: 3,
        denominator: { atLeast: 0, atMost: 2 },
        low: { numerator: 3, denominator: 2 },
        above: false,
        high: { numerator: 3, denominator: 1 },
      },
    ],
  ])('%s', (_, figure, expected) => expect(said(figure())).toStrictEqual(expected));

  test.each<[string, () => Figure, readonly string[]]>([
    ['a part above its whole', () => online(100, 120), ['count.part-above-whole']],
    ['a negative count', () => online(-1, 5), ['count.negative']],
    ['both counts wrong', () => online(0.5, -1), ['count.negative', 'count.not-whole']],
    ['a wrong count beside a missing one', () => online(null, -1), ['count.negative']],
    ['an upside-down range', () => perTeam(1, { atLeast: 3, atMost: 2 }), ['range.upside-down']],
    ['text', () => online('100' as unknown as number, 5), ['count.not-a-number']],
    ['a bigint', () => online(100n as unknown as number, 5), ['count.not-a-number']],
    ['a list', () => online([100] as unknown as number, 5), ['count.not-a-number']],
  ])('invalid: %s', (_, calculated, codes) => {
    const figure = calculated();
    expect(figure.status === 'invalid' && figure.issues.map(({ code }) => code)).toEqual(codes);
  });

  test('a numerator can be reckoned from other counts', () => {
    expect(said(calculate(notOnlineShare, { received: 100, receivedOnline: 60 }))).toMatchObject({ numerator: 40 });
    expect(said(calculate(paperShare, { received: 100, receivedInPerson: 30, receivedByPost: 10 }))).toMatchObject({
      numerator: 40,
    });
    expect(said(calculate(paperShare, { received: 100 }))).toMatchObject({
      counts: ['receivedInPerson', 'receivedByPost'],
    });
    expect(said(calculate(notOnlineShare, {}))).toMatchObject({ counts: ['received', 'receivedOnline'] });
  });

  test('a deduced range that could not be given makes the figure invalid for its reason', () => {
    const issue = { code: 'x.y', path: ['z'], expected: 'a', received: 'b', message: { vi: 'c', en: 'd' } } as const;
    const figure = calculate(onlineShareOfReceived, { received: { issues: [issue] }, receivedOnline: 5 });
    expect(said(figure)).toEqual({ status: 'invalid', issues: [issue] });
  });

  test('counts of other measures are left alone', () => {
    const counts: Counts = { received: 100, receivedOnline: 60, settled: -1 };
    expect(calculate(onlineShareOfReceived, counts).status).toBe('value');
  });
});

describe('over any counts from outside', () => {
  const hostile = fc.oneof(
    fc.constantFrom<unknown>(
      Number.NaN,
      Number.POSITIVE_INFINITY,
      Number.NEGATIVE_INFINITY,
      -0,
      -1,
      0.5,
      2 ** 53,
      Number.MAX_SAFE_INTEGER,
      Number.MAX_VALUE,
      Number.MIN_VALUE,
      '',
      '40',
      null,
      undefined,
      true,
      10n,
      Symbol('s'),
      [],
      [40],
      {},
      { atLeast: null },
      { atLeast: 1, atMost: Number.NaN },
      { moreThan: Number.POSITIVE_INFINITY },
      { moreThan: Number.MAX_SAFE_INTEGER },
      { atLeast: { atLeast: 1 } },
      { issues: [] },
      () => 40,
    ),
    fc.nat(20),
    smallRange,
    fc.anything({ maxDepth: 2 }).filter((value) => !isNoRange(value)),
  );
  const countsOf = (indicator: Indicator): fc.Arbitrary<Counts> =>
    fc.record(Object.fromEntries(nameOfCounts(indicator).map((name) => [name, hostile])), {
      requiredKeys: [],
    }) as fc.Arbitrary<Counts>; // what a program in JavaScript may pass

  function numbers(data: unknown): readonly number[] {
    if (typeof data === 'number') return [data];
    return typeof data === 'object' && data !== null ? Object.values(data).flatMap(numbers) : [];
  }

  test.each(INDICATORS)('$code always answers, prints, and is plain JSON without NaN and Infinity', (indicator) => {
    fc.assert(
      fc.property(countsOf(indicator), (counts) => {
        const figure = calculate(indicator, counts);
        expect(['value', 'bounded', 'empty', 'missing', 'invalid']).toContain(figure.status);
        expect(numbers(figure).every(Number.isSafeInteger)).toBe(true);
        expect(JSON.parse(JSON.stringify(figure))).toEqual(figure);
        for (const text of [print(figure, 'vi'), print(figure, 'en')]) {
          expect(text).not.toBe('');
          expect(text).not.toMatch(/NaN|Infinity|undefined|null|object/);
        }
        if (figure.status === 'missing') expect(figure.counts.length).toBeGreaterThan(0);
        if (figure.status === 'invalid') expect(figure.issues.length).toBeGreaterThan(0);
        if (figure.status === 'value') expect(figure.denominator).toBeGreaterThan(0);
      }),
      { numRuns: 300 },
    );
  });

  test('a figure read back from JSON prints the same', () => {
    fc.assert(
      fc.property(smallRange, smallRange, fc.constantFrom('vi' as const, 'en' as const), (part, whole, locale) => {
        const figure = online(whole, part);
        expect(print(JSON.parse(JSON.stringify(figure)), locale)).toBe(print(figure, locale));
      }),
    );
  });
});

describe('shares', () => {
  test('are never above 1, and compare as their counts do', () => {
    fc.assert(
      fc.property(fc.nat(1_000_000), fc.nat(1_000_000), fc.nat(1_000_000), (received, one, other) => {
        const [low, high] = [online(received, Math.min(one, other)), online(received, Math.max(one, other))];
        if (high.status === 'invalid') {
          expect(Math.max(one, other)).toBeGreaterThan(received);
        } else if (received === 0) {
          expect(high.status).toBe('empty');
        } else if (low.status === 'value' && high.status === 'value') {
          const [left, right] = [quotient(low.numerator, low.denominator), quotient(high.numerator, high.denominator)];
          expect(compareQuotients(left, right)).toBe(Math.sign(Math.min(one, other) - Math.max(one, other)));
          expect(compareQuotients(right, quotient(1, 1))).not.toBe(1);
        } else {
          expect.fail(`${low.status} and ${high.status}`);
        }
      }),
    );
  });

  test('a bounded share is never above 1', () => {
    fc.assert(
      fc.property(smallRange, smallRange, (received, receivedOnline) => {
        const figure = online(received, receivedOnline);
        if (figure.status !== 'bounded') return;
        expect(figure.high).toBeDefined();
        expect(figure.high?.numerator).toBeLessThanOrEqual(figure.high?.denominator ?? 0);
        expect(figure.low.numerator).toBeLessThanOrEqual(figure.low.denominator);
      }),
    );
  });
});

describe('a bounded figure holds the quotient of every choice of counts in the ranges', () => {
  interface Choice {
    readonly part: number;
    readonly whole: number;
  }

  /** Every pair of whole numbers that the ranges allow, and whether one above the other is allowed. */
  function choices(part: Reported, whole: Reported, isShare: boolean): readonly Choice[] {
    return numbersIn(part).flatMap((some) =>
      numbersIn(whole).flatMap((all) => (all > 0 && (!isShare || some <= all) ? [{ part: some, whole: all }] : [])),
    );
  }

  function holds({ low, above, high }: BoundedFigure, { part, whole }: Choice): boolean {
    const exact = quotient(part, whole);
    const fromLow = compareQuotients(exact, quotient(low.numerator, low.denominator));
    const fromHigh = high === undefined ? -1 : compareQuotients(exact, quotient(high.numerator, high.denominator));
    return (above ? fromLow > 0 : fromLow >= 0) && fromHigh <= 0;
  }

  const sorts: readonly [string, boolean, (part: Reported, whole: Reported) => Figure][] = [
    ['a share', true, (part, whole) => online(whole, part)],
    ['a ratio', false, perTeam],
  ];

  test.each(sorts)('%s', (_, isShare, figureOf) => {
    fc.assert(
      fc.property(smallRange, smallRange, (part, whole) => {
        const figure = figureOf(part, whole);
        const all = choices(part, whole, isShare);
        if (figure.status === 'bounded') expect(all.filter((choice) => !holds(figure, choice))).toEqual([]);
        if (figure.status === 'value') {
          const { numerator, denominator } = figure;
          expect(all).toEqual([{ part: numerator, whole: denominator }]);
        }
        if (figure.status === 'empty' || figure.status === 'invalid') expect(all).toEqual([]);
      }),
      { numRuns: 1_000 },
    );
  });

  test.each(sorts)('the digits that are printed of %s are right for every choice', (_, isShare, figureOf) => {
    const digits = fc.integer({ min: 0, max: 3 });
    fc.assert(
      fc.property(smallRange, smallRange, digits, fc.constantFrom(...ROUNDINGS), (part, whole, places, rounding) => {
        const figure = figureOf(part, whole);
        const printed = print(figure, 'en', { digits: places, rounding });
        if (figure.status !== 'bounded' || !/^[\d.,]+%?$/.test(printed)) return;
        const shown = printed.includes('.') ? printed.replace('%', '').split('.')[1]?.length : 0;
        for (const choice of choices(part, whole, isShare)) {
          const exact = figureOf(choice.part, choice.whole);
          expect(print(exact, 'en', { digits: shown ?? 0, rounding })).toBe(printed);
        }
      }),
      { numRuns: 1_000 },
    );
  });

  test('the share of a wide total prints few digits, of a narrow one many', () => {
    const share = (atLeast: number, atMost: number): string =>
      print(online({ atLeast, atMost }, 7_413), 'en', { digits: 4 });
    expect(share(8_151, 8_159)).toBe('90.9%');
    expect(share(8_154, 8_155)).toBe('90.9%');
    expect(share(8_100, 8_200)).toBe('from 90.4024% to 91.5186%');
    expect(share(531_269, 531_270)).toBe('1.3953%');
  });

  test('one household more or less, per 1,000', () => {
    const figure = calculate(onlineDossiersPer1000Households, {
      receivedOnline: 1,
      households: { atLeast: 3, atMost: 4 },
    });
    expect(print(figure, 'vi', { digits: 1 })).toBe('từ 250,0 đến 333,4');
  });
});
