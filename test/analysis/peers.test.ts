import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { percentileAmong, rankFigures, spreadAmong } from '../../src/analysis/index.js';
import { compareQuotients, quotient, quotientOf, type Reported } from '../../src/exact/index.js';
import {
  calculate,
  type Indicator,
  installationsPerTeam,
  type Observation,
  type ObservedAt,
  onlineShareOfReceived,
  proportion,
} from '../../src/indicators/index.js';
import { currentUnits } from '../../src/units/index.js';
import { observed, period } from '../observed.js';
import { thrown } from '../thrown.js';

const lower = proportion({ ...onlineShareOfReceived, code: 'dossier.lower-share', better: 'lower' });
const neither = proportion({ ...onlineShareOfReceived, code: 'dossier.neither-share', better: 'neither' });

/** A commune-level unit's share. */
function share(
  at: number,
  part: Reported | null,
  whole: Reported = 100,
  more: Partial<ObservedAt> = {},
  of: Indicator = onlineShareOfReceived,
): Observation {
  const body = currentUnits()[at]?.key ?? expect.fail(`no unit ${at}`);
  return observed(calculate(of, { received: whole, receivedOnline: part }), { body, ...more });
}

function ranks(observations: readonly Observation[], digits = 2): readonly number[] {
  const ranking = rankFigures(observations, { digits });
  return ranking.status === 'ranked' ? ranking.places.map(({ rank }) => rank) : [];
}

function codes(answer: ReturnType<typeof rankFigures> | ReturnType<typeof spreadAmong>): readonly string[] {
  return answer.status === 'refused' ? answer.issues.map(({ code }) => code.replace('comparison.', '')) : [];
}

describe('a ranking', () => {
  test('is by what is printed: equal prints share a rank, and ties are shown', () => {
    const list = [share(0, 50_001, 100_000), share(1, 90_000, 100_000), share(2, 50_004, 100_000), share(3, 10, 100)];
    const ranking = rankFigures(list, { digits: 2 });
    expect(ranking).toMatchObject({
      status: 'ranked',
      places: [
        { rank: 1, tied: false, printed: { vi: '90,00 %', en: '90.00%' } },
        { rank: 2, tied: true, printed: { vi: '50,00 %', en: '50.00%' } },
        { rank: 2, tied: true, body: list[2]?.body },
        { rank: 4, tied: false, printed: { vi: '10,00 %', en: '10.00%' } },
      ],
      apart: [],
      provisional: false,
    });
    expect(ranks(list, 3)).toEqual([1, 2, 3, 4]);
    expect(ranks(list, 0)).toEqual([1, 2, 2, 4]);
  });

  test('puts the better first', () => {
    const list = [30, 10, 20].map((part, at) => share(at, part, 100, {}, lower));
    const ranking = rankFigures(list);
    expect(ranking.status === 'ranked' && ranking.places.map(({ printed }) => printed.en)).toEqual([
      '10.00%',
      '20.00%',
      '30.00%',
    ]);
  });

  test('lists apart what has no exact figure, with the reason', () => {
    const ranking = rankFigures([
      share(0, 50),
      share(1, 0, 0),
      share(2, null),
      share(3, { atLeast: 3 }),
      share(4, 200),
      share(0, 60),
      observed(
        { status: 'suppressed', indicator: onlineShareOfReceived, reason: 'small-count' },
        { body: currentUnits()[5]?.key ?? '' },
      ),
    ]);
    expect(ranking.status === 'ranked' && ranking.apart.map(({ reason }) => reason)).toEqual([
      'empty',
      'missing',
      'bounded',
      'invalid',
      'twice',
      'suppressed',
    ]);
    expect(ranking).toMatchObject({ places: [{ rank: 1, printed: { en: '50.00%' } }], provisional: true });
  });

  test.each<[string, readonly Observation[], number | undefined, boolean]>([
    ['all there', [share(0, 1), share(1, 2)], 2, false],
    ['nobody says how many there are', [share(0, 1)], undefined, false],
    ['one lacks', [share(0, 1)], 2, true],
    ['one too many', [share(0, 1), share(1, 2)], 1, true],
    ['one has nothing to say', [share(0, 1), share(1, 0, 0)], 2, false],
    ['one came twice', [share(0, 1), share(0, 2)], 1, false],
    ['one is missing', [share(0, 1), share(1, null)], 2, true],
    ['one is incomplete', [share(0, 1, 100, { coverage: { reported: 1, expected: 2 } })], 1, true],
    ['one still runs', [share(0, 1, 100, { asOf: '2025-08-01' })], 1, true],
    ['none came', [], 126, true],
    ['none came of none', [], 0, false],
  ])('is provisional or final: %s', (_, list, expected, provisional) => {
    const settings = expected === undefined ? {} : { expected };
    expect(rankFigures(list, settings)).toMatchObject({ status: 'ranked', provisional });
  });

  const agency = observed(calculate(onlineShareOfReceived, { received: 100, receivedOnline: 1 }), { body: 'H26.01' });
  const city = observed(calculate(onlineShareOfReceived, { received: 100, receivedOnline: 1 }));

  test.each<[string, readonly Observation[], readonly string[]]>([
    ['neither is better', [share(0, 1, 100, {}, neither)], ['no-polarity']],
    [
      'two definitions',
      [share(0, 1), observed(calculate(installationsPerTeam, { installations: 1, teams: 1 }), { body: 'H26.01' })],
      ['other-definition'],
    ],
    ['two periods', [share(0, 1), share(1, 1, 100, { period: period('2025-Q4') })], ['mixed-periods']],
    ['two calendars', [share(0, 1), share(1, 1, 100, { period: period('nd09:2025-Q3') })], ['mixed-periods']],
    ['a commune beside an agency', [share(0, 1), agency], ['mixed-kinds']],
    ['the city beside its parts', [agency, city], ['mixed-kinds']],
    [
      'one place under two names',
      ['00607@2024-01-01', '00613@2025-07-01'].map((body) => share(0, 1, 100, { body, period: period('2025') })),
      ['two-names'],
    ],
  ])('is refused: %s', (_, list, expected) => {
    expect(codes(rankFigures(list))).toEqual(expected);
    if (expected[0] !== 'no-polarity') expect(codes(spreadAmong(list))).toEqual(expected);
    if (expected[0] !== 'no-polarity') expect(percentileAmong(list, 50)).toBeUndefined();
  });

  test('units of two eras that did not become each other are peers', () => {
    const list = ['00607@2024-01-01', '00466@2025-07-01'].map((body) =>
      share(0, 1, 100, { body, period: period('2025') }),
    );
    expect(ranks(list)).toEqual([1, 1]);
  });

  test('decimals out of range are a mistake', () => {
    expect(thrown(() => rankFigures([share(0, 1)], { digits: 21 }))?.code).toBe('digits.range');
  });

  test('never puts a printed figure before a better one', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(1_000), { maxLength: 30 }), fc.integer({ min: 0, max: 3 }), (parts, digits) => {
        const list = parts.map((part, at) => share(at, part, 1_000));
        const ranking = rankFigures(list, { digits });
        if (ranking.status !== 'ranked') expect.fail('refused');
        const printed = ranking.places.map(({ printed: { en } }) => Number(en.replace('%', '')));
        expect(printed).toEqual(printed.toSorted((one, other) => other - one));
        for (const [at, { rank, tied }] of ranking.places.entries()) {
          expect(rank).toBe(1 + printed.filter((other) => other > (printed[at] ?? 0)).length);
          expect(tied).toBe(printed.filter((other) => other === printed[at]).length > 1);
        }
      }),
      { numRuns: 50 },
    );
  });
});

describe('peers', () => {
  test('have an exact median, lowest and highest', () => {
    const even = [share(0, 1, 3), share(1, 1, 2), share(2, 0), share(3, 1, 1)];
    expect(spreadAmong(even)).toEqual({
      status: 'spread',
      of: 4,
      median: { numerator: '125', denominator: '3' },
      lowest: { numerator: '0', denominator: '1' },
      highest: { numerator: '100', denominator: '1' },
      apart: [],
      provisional: false,
    });
    expect(spreadAmong([...even, share(4, null)])).toMatchObject({
      of: 4,
      provisional: true,
      apart: [{ reason: 'missing' }],
    });
    expect(spreadAmong([share(0, null)])).toMatchObject({ status: 'none', apart: [{ reason: 'missing' }] });
    expect(spreadAmong([])).toEqual({ status: 'none', apart: [] });
  });

  test('have percentiles that are figures of theirs', () => {
    const list = [15, 20, 35, 40, 50].map((part, at) => share(at, part));
    expect(percentileAmong(list, 40)).toEqual({ numerator: '20', denominator: '1' });
    expect(percentileAmong(list, 100)).toEqual({ numerator: '50', denominator: '1' });
    expect(percentileAmong([], 50)).toBeUndefined();
    expect(thrown(() => percentileAmong(list, 0))?.code).toBe('percentile.range');
  });

  test('lie half below and half above the median', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.nat(50), fc.nat(50)), { minLength: 1, maxLength: 20 }), (counts) => {
        const list = counts.map(([part, rest], at) => share(at, part, part + rest + 1));
        const spread = spreadAmong(list);
        if (spread.status !== 'spread') expect.fail(spread.status);
        const median = quotientOf(spread.median);
        const side = (wanted: number): number =>
          counts.filter(([part, rest]) => compareQuotients(quotient(100 * part, part + rest + 1), median) === wanted)
            .length;
        expect(side(-1)).toBeLessThanOrEqual(counts.length / 2);
        expect(side(1)).toBeLessThanOrEqual(counts.length / 2);
      }),
      { numRuns: 50 },
    );
  });
});
