import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Change, change, printChange, printRelativeChange } from '../../src/analysis/index.js';
import {
  compareQuotients,
  type Quotient,
  quotient,
  quotientOf,
  type Reported,
  subtractQuotients,
  type WrittenQuotient,
} from '../../src/exact/index.js';
import {
  calculate,
  householdApplicationCoverage,
  installationsPerTeam,
  type Observation,
  onlineDossiersPer1000Households,
  onlineShareOfReceived,
  proportion,
} from '../../src/indicators/index.js';
import { numbersIn, smallRange } from '../measures/numbers.js';
import { observed, period } from '../observed.js';

const EARLIER = { period: period('2025-Q2') };

function share(part: Reported | null, whole: Reported | null, at: Parameters<typeof observed>[1] = {}): Observation {
  return observed(calculate(onlineShareOfReceived, { received: whole, receivedOnline: part }), at);
}

function perTeam(installations: Reported, teams: Reported, at: Parameters<typeof observed>[1] = {}): Observation {
  return observed(calculate(installationsPerTeam, { installations, teams }), at);
}

function codes(told: Change): readonly string[] {
  return told.status === 'refused' ? told.issues.map(({ code }) => code.replace('comparison.', '')) : [];
}

describe('the change of a share', () => {
  test('is in percentage points, exactly, and not from what was printed', () => {
    const told = change(share(594, 1_000, EARLIER), share(621, 1_000));
    expect(told).toEqual({
      status: 'value',
      in: 'percentage-points',
      difference: { numerator: '27', denominator: '10' },
      relative: { numerator: '1', denominator: '22' },
      flags: [],
    });
    // 33.33 % and 33.34 % printed differ by 0.01 points; the counts by 0.00333…
    const hair = change(share(3_333, 10_000, EARLIER), share(10_001, 30_002));
    expect(printChange(hair, 'en', { digits: 5 })).toBe('+0.00444 percentage points');
  });

  test.each<[string, Change, string, string, string]>([
    [
      'a rise',
      change(share(59, 100, EARLIER), share(62, 100)),
      '+3,00 điểm phần trăm',
      '+3.00 percentage points',
      '+5,08 %',
    ],
    [
      'a fall',
      change(share(62, 100, EARLIER), share(59, 100)),
      '−3,00 điểm phần trăm',
      '−3.00 percentage points',
      '−4,84 %',
    ],
    ['none', change(share(1, 2, EARLIER), share(2, 4)), '0,00 điểm phần trăm', '0.00 percentage points', '0,00 %'],
    [
      'from 0',
      change(share(0, 100, EARLIER), share(5, 100)),
      '+5,00 điểm phần trăm',
      '+5.00 percentage points',
      'không tính được',
    ],
    ['a ratio', change(perTeam(40, 40, EARLIER), perTeam(594, 40)), '+13,85', '+13.85', '+1.385,00 %'],
    [
      'a bounded one',
      change(share(50, { atLeast: 100, atMost: 200 }, EARLIER), share(30, 100)),
      'từ −20,00 điểm phần trăm đến +5,00 điểm phần trăm',
      'from −20.00 percentage points to +5.00 percentage points',
      'từ −40,00 % đến +20,00 %',
    ],
    [
      'bounds rounded outward',
      change(share({ atLeast: 1, atMost: 2 }, 3, EARLIER), share(1, 3)),
      'từ −33,34 điểm phần trăm đến 0,00 điểm phần trăm',
      'from −33.34 percentage points to 0.00 percentage points',
      'từ −50,00 % đến 0,00 %',
    ],
    [
      'without an upper end',
      change(perTeam(400, 40, EARLIER), perTeam({ moreThan: 500 }, 40)),
      'từ +2,50 trở lên',
      'at least +2.50',
      'từ +25,00 % trở lên',
    ],
    [
      'without a lower end',
      change(perTeam({ moreThan: 500 }, 40, EARLIER), perTeam(400, 40)),
      'không quá −2,50',
      'at most −2.50',
      'không quá −20,00 %',
    ],
    [
      'that cannot be told',
      change(share(1, 2, EARLIER), share(0, 0)),
      'không so sánh được',
      'not comparable',
      'không so sánh được',
    ],
  ])('printed: %s', (_, told, vi, en, relative) => {
    expect(printChange(told, 'vi')).toBe(vi);
    expect(printChange(told, 'en')).toBe(en);
    expect(printRelativeChange(told, 'vi')).toBe(relative);
    expect(printRelativeChange(told, 'en')).not.toBe('');
    expect(JSON.parse(JSON.stringify(told))).toEqual(told);
  });

  test('carries what must be known of either figure', () => {
    const incomplete = share(1, 2, { ...EARLIER, coverage: { reported: 1, expected: 2 } });
    const running = share(1, 2, { asOf: '2025-09-01' });
    expect(change(incomplete, running)).toMatchObject({ flags: ['incomplete', 'provisional'] });
    expect(change(running, running)).toMatchObject({ flags: ['provisional'] });
    expect(change(share({ atLeast: 0 }, 9, EARLIER), running)).toMatchObject({
      status: 'bounded',
      flags: ['provisional'],
    });
  });

  test('says which ends are excluded', () => {
    const told = change(perTeam(400, 40, EARLIER), perTeam({ moreThan: 500 }, 40));
    expect(told).toMatchObject({
      difference: { low: { numerator: '5', denominator: '2' }, above: true, below: false },
    });
    const back = change(perTeam({ moreThan: 500 }, 40, EARLIER), perTeam(400, 40));
    expect(back).toMatchObject({ difference: { above: false, below: true } });
    expect(back).not.toHaveProperty('difference.low');
  });

  test('of two figures whose bounds meet is exact', () => {
    const nothing = share(0, { atLeast: 5 });
    expect(nothing.figure.status).toBe('bounded');
    expect(change(nothing, nothing)).toMatchObject({ status: 'value', difference: { numerator: '0' } });
  });
});

describe('refused', () => {
  const now = share(60, 100);
  const households = (body: string, text: string): Observation =>
    observed(calculate(householdApplicationCoverage, { households: 100, householdsUsingApplications: 60 }), {
      body,
      period: period(text),
    });

  test.each<[string, Observation, Observation, readonly string[]]>([
    ['another definition', perTeam(1, 2, EARLIER), now, ['other-definition']],
    [
      'one code, another meaning',
      observed(
        calculate(proportion({ ...onlineShareOfReceived, better: 'neither' }), { received: 100, receivedOnline: 50 }),
        EARLIER,
      ),
      now,
      ['other-definition'],
    ],
    ['another calendar', share(50, 100, { period: period('nd09:2025-Q2') }), now, ['other-calendar']],
    ['a custom quarter', share(50, 100, { period: period('2025-04-01/2025-06-30') }), now, ['other-calendar']],
    ['another length', share(50, 100, { period: period('2025-06') }), now, ['other-length']],
    [
      'other days',
      share(50, 100, { period: period('2025-04-01/2025-06-30') }),
      share(60, 100, { period: period('2025-07-01/2025-09-23') }),
      ['other-length'],
    ],
    ['another body', share(50, 100, { ...EARLIER, body: 'H26.01' }), now, ['other-body']],
    [
      'a partial succession',
      share(50, 100, { ...EARLIER, body: '00613@2024-01-01' }),
      share(60, 100, { body: '00613@2025-07-01' }),
      ['partial-succession'],
    ],
    ['nothing arose before', share(0, 0, EARLIER), now, ['no-figure']],
    ['missing now', share(50, 100, EARLIER), share(null, 100), ['no-figure']],
    ['two impossible ones', share(2, 1, EARLIER), share(2, 1), ['no-figure', 'no-figure']],
    ['two lower bounds', perTeam({ moreThan: 5 }, 40, EARLIER), perTeam({ moreThan: 5 }, 40), ['unbounded']],
    [
      'everything at once',
      perTeam(0, 0, { period: period('nd09:2025-06'), body: 'H26.01' }),
      now,
      ['other-definition', 'other-calendar', 'other-body', 'no-figure'],
    ],
  ])('%s', (_, earlier, later, expected) => {
    const told = change(earlier, later);
    expect(codes(told)).toEqual(expected);
    for (const one of told.status === 'refused' ? told.issues : []) {
      expect(one.message.vi).toBe(one.message.vi.normalize('NFC'));
      expect(one.message.vi).not.toBe(one.message.en);
    }
  });

  test('but a unit that kept all its people is compared across the reform', () => {
    const told = change(households('09661@2024-01-01', '2025-Q2'), households('09661@2025-07-01', '2025-Q3'));
    expect(told).toMatchObject({ status: 'value', difference: { numerator: '0' } });
  });

  test.each([
    ['2024-01-01/2024-03-31', '2025-01-01/2025-03-31'],
    ['2024-02-29/2024-03-05', '2025-02-28/2025-03-05'],
    ['2024-01-01/2024-02-29', '2025-01-01/2025-02-28'],
    ['2023-12-15/2024-06-14', '2024-12-15/2025-06-14'],
    ['2025-05-01/2025-05-10', '2025-08-01/2025-08-10'],
  ])('nor are %s and %s of different lengths', (one, other) => {
    const told = change(share(50, 100, { period: period(one) }), share(60, 100, { period: period(other) }));
    expect(told.status).toBe('value');
  });

  test('days of several years are not those of one', () => {
    const [one, other] = ['2023-01-01/2024-03-31', '2025-01-01/2025-03-31'].map((text) =>
      share(1, 2, { period: period(text) }),
    );
    expect(one && other && codes(change(one, other))).toEqual(['other-length']);
  });
});

describe('laws', () => {
  const value = ({ numerator, denominator }: WrittenQuotient): Quotient => quotientOf({ numerator, denominator });
  const negated = ({ numerator, denominator }: Quotient): Quotient => quotient(-numerator, denominator);
  const exactShare = fc.tuple(fc.nat(10 ** 12), fc.nat(10 ** 12)).map(([part, rest]) => share(part, part + rest + 1));

  test('a change is antisymmetric, and changes add up along the way', () => {
    fc.assert(
      fc.property(exactShare, exactShare, exactShare, (one, two, three) => {
        const [there, back, on, whole] = [change(one, two), change(two, one), change(two, three), change(one, three)];
        if (there.status !== 'value' || back.status !== 'value') expect.fail(there.status);
        if (on.status !== 'value' || whole.status !== 'value') expect.fail(on.status);
        expect(compareQuotients(value(there.difference), negated(value(back.difference)))).toBe(0);
        const rest = subtractQuotients(value(whole.difference), value(there.difference));
        expect(compareQuotients(rest, value(on.difference))).toBe(0);
      }),
    );
  });

  test('bounds are antisymmetric, and hold the change of every count in the ranges', () => {
    fc.assert(
      fc.property(smallRange, smallRange, smallRange, smallRange, (part, whole, laterPart, laterWhole) => {
        const [from, to] = [perTeam(part, whole, EARLIER), perTeam(laterPart, laterWhole)];
        const [there, back] = [change(from, to), change(to, from)];
        expect(there.status).toBe(back.status);
        if (there.status !== 'bounded' || back.status !== 'bounded') return;
        const { low, high, above, below } = there.difference;
        expect([back.difference.above, back.difference.below]).toEqual([below, above]);
        expect(low && negated(value(low))).toEqual(back.difference.high && value(back.difference.high));
        for (const some of numbersIn(part).slice(0, 4)) {
          for (const all of numbersIn(whole)
            .filter((count) => count > 0)
            .slice(0, 4)) {
            for (const more of numbersIn(laterPart).slice(0, 4)) {
              for (const most of numbersIn(laterWhole)
                .filter((count) => count > 0)
                .slice(0, 4)) {
                const exact = subtractQuotients(quotient(more, most), quotient(some, all));
                if (low) expect(compareQuotients(exact, value(low))).toBeGreaterThanOrEqual(above ? 1 : 0);
                if (high) expect(compareQuotients(exact, value(high))).toBeLessThanOrEqual(below ? -1 : 0);
                const relative =
                  some === 0 ? undefined : quotient(BigInt(more * all) - BigInt(some * most), some * most);
                if (relative && there.relative?.low)
                  expect(compareQuotients(relative, value(there.relative.low))).not.toBe(-1);
                if (relative && there.relative?.high)
                  expect(compareQuotients(relative, value(there.relative.high))).not.toBe(1);
              }
            }
          }
        }
      }),
      { numRuns: 60 },
    );
  });

  test('a relative change times the earlier figure is the difference', () => {
    fc.assert(
      fc.property(exactShare, exactShare, (one, two) => {
        const told = change(one, two);
        if (told.status !== 'value' || one.figure.status !== 'value') expect.fail(told.status);
        expect(told.relative === undefined).toBe(one.figure.numerator === 0);
        if (told.relative === undefined) return;
        const was = quotient(BigInt(one.figure.numerator) * 100n, one.figure.denominator);
        const { numerator, denominator } = value(told.relative);
        const product = quotient(numerator * was.numerator, denominator * was.denominator);
        expect(compareQuotients(product, value(told.difference))).toBe(0);
      }),
    );
  });

  test('of a ratio per thousand, the difference is in its printed scale', () => {
    const of = (receivedOnline: number, at = {}): Observation =>
      observed(calculate(onlineDossiersPer1000Households, { receivedOnline, households: 2_000 }), at);
    expect(change(of(10, EARLIER), of(30))).toMatchObject({
      in: 'units',
      difference: { numerator: '10', denominator: '1' },
    });
  });
});
