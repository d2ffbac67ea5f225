import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compareQuotients, quotient, quotientOf, type Reported, readDecimal } from '../../src/exact/index.js';
import {
  calculate,
  type Figure,
  findIndicator,
  type Indicator,
  installationsPerTeam,
  onlineShareOfReceived,
  proportion,
  ratio,
} from '../../src/indicators/index.js';
import { own } from '../../src/law/index.js';
import { targetSchema, validate } from '../../src/schemas/index.js';
import {
  attainmentOf,
  checkTarget,
  countsNeeded,
  officialTargets,
  type Target,
  targetsFor,
} from '../../src/targets/index.js';
import { observed, period } from '../observed.js';

const basis = own({ vi: 'Ví dụ', en: 'An example' });

/** Lower is better: a share and a ratio turned round. */
const lowerShare = proportion({ ...onlineShareOfReceived, code: 'dossier.lower-share', better: 'lower' });
const lowerRatio = ratio({ ...installationsPerTeam, code: 'outreach.lower-ratio', better: 'lower' });

function target(indicator: Indicator, at: string, more: Partial<Target> = {}): Target {
  const reach = indicator.better === 'lower' ? 'at-most' : 'at-least';
  return { code: 'test', indicator: indicator.code, body: 'H26', reach, at, from: '2025-07-01', basis, ...more };
}

function share(part: Reported, whole: Reported, indicator: typeof lowerShare = lowerShare): Figure {
  return calculate(indicator, { received: whole, receivedOnline: part });
}

const online = (part: Reported, whole: Reported): Figure =>
  calculate(onlineShareOfReceived, { received: whole, receivedOnline: part });

describe('the official targets', () => {
  test('there are some', () => expect(officialTargets().length).toBeGreaterThan(3));

  test.each(officialTargets())('$code is set for an indicator of the catalogue, and holds together', (one) => {
    const indicator = findIndicator(one.indicator);
    expect(indicator.ok && checkTarget(one, indicator.value)).toEqual({ ok: true, value: one });
    expect(validate(targetSchema, JSON.parse(JSON.stringify(one)))).toEqual({ ok: true, value: one });
    expect(one.basis.kind).not.toBe('own');
    expect(Object.isFrozen(one.basis)).toBe(true);
  });

  test.each(officialTargets().filter((one) => one.basis.certainty === 'conflicting'))(
    '$code says what conflicts',
    (one) => {
      expect(one.note?.vi.normalize('NFC')).toBe(one.note?.vi);
      expect(one.note?.en.length).toBeGreaterThan(20);
    },
  );

  test('bear codes of their own', () => {
    expect(new Set(officialTargets().map(({ code }) => code)).size).toBe(officialTargets().length);
  });

  test('Hanoi, 1 July to 23 September 2025: 59.71 % is not yet the 60 % that were due on 30 July', () => {
    const city = observed(online(317_199, 531_269), { period: period('2025-07-01/2025-09-23') });
    const [sixty] = targetsFor(city, officialTargets());
    expect(sixty?.at).toBe('60');
    const attainment = sixty && attainmentOf(city, sixty);
    expect(attainment).toMatchObject({ status: 'not-reached', due: true });
    expect(sixty && countsNeeded(city, sixty)).toEqual({ status: 'needed', existing: 1_563, further: 3_906 });
  });
});

describe('which targets hold for a figure', () => {
  const figure = online(60, 100);
  const targets = [
    target(onlineShareOfReceived, '60', { code: 'a', from: '2025-01-01', until: '2025-12-31' }),
    target(onlineShareOfReceived, '70', { code: 'b', from: '2025-08-01' }),
    target(onlineShareOfReceived, '80', { code: 'c', body: 'VN' }),
    target(lowerShare, '80', { code: 'd' }),
  ];
  const codes = (at: Parameters<typeof observed>[1], body?: 'VN'): readonly string[] =>
    targetsFor(observed(figure, at), targets, body).map(({ code }) => code);

  test.each([
    ['2025-Q3', undefined, ['b', 'a']],
    ['2025-07', undefined, ['a']],
    ['2025', undefined, ['b', 'a']],
    ['2026-Q1', undefined, ['b']],
    ['2024', undefined, []],
    ['2025-Q3', '2025-07-31', ['a']],
  ])('of %s, looked at on %s', (text, asOf, expected) => {
    expect(codes({ period: period(text), ...(asOf === undefined ? {} : { asOf }) })).toEqual(expected);
  });

  test('of another body only where it is named', () => {
    expect(codes({ body: '00613@2025-07-01' })).toEqual([]);
    expect(codes({ body: '00613@2025-07-01' }, 'VN')).toEqual(['c']);
  });

  test('the list stays as it was', () => expect(targets.map(({ code }) => code)).toEqual(['a', 'b', 'c', 'd']));
});

describe('attainment', () => {
  const sixty = target(onlineShareOfReceived, '60');
  const ten = target(lowerShare, '10');

  test.each<[string, Figure, Target, object]>([
    [
      'reached exactly',
      online(60, 100),
      sixty,
      { status: 'reached', ratio: { numerator: '1', denominator: '1' }, gap: { numerator: '0', denominator: '1' } },
    ],
    [
      'not reached by a hair, though it prints as 60.00 %',
      online(599_999, 1_000_000),
      sixty,
      {
        status: 'not-reached',
        ratio: { numerator: '599999', denominator: '600000' },
        gap: { numerator: '-1', denominator: '10000' },
      },
    ],
    ['surpassed', online(90, 100), sixty, { status: 'reached', ratio: { numerator: '3', denominator: '2' } }],
    ['lower is better, reached', share(10, 100), ten, { status: 'reached' }],
    ['lower is better, not reached', share(1_001, 10_000), ten, { status: 'not-reached' }],
    ['bounds above', online({ atLeast: 60 }, 100), sixty, { status: 'reached' }],
    ['bounds below', online({ atLeast: 10, atMost: 59 }, 100), sixty, { status: 'not-reached' }],
    ['bounds around', online({ atLeast: 59 }, 100), sixty, { status: 'undecided' }],
    ['lower: bounds below', share({ atLeast: 0, atMost: 10 }, 100), ten, { status: 'reached' }],
    ['lower: bounds above', share({ atLeast: 11 }, 100), ten, { status: 'not-reached' }],
    ['lower: more than the target', share({ moreThan: 10 }, 100), ten, { status: 'not-reached' }],
    ['lower: the target or more', share({ atLeast: 10 }, 100), ten, { status: 'undecided' }],
  ])('%s', (_, figure, one, expected) => {
    expect(attainmentOf(observed(figure), one)).toMatchObject({ ...expected, due: true });
  });

  test('a ratio without an upper end', () => {
    const many = observed(calculate(installationsPerTeam, { installations: { moreThan: 500 }, teams: 40 }));
    expect(attainmentOf(many, target(installationsPerTeam, '12.5'))).toEqual({ status: 'reached', due: true });
    expect(attainmentOf(many, target(installationsPerTeam, '12.6'))).toEqual({ status: 'undecided', due: true });
    const lower = observed(calculate(lowerRatio, { installations: { moreThan: 500 }, teams: 40 }));
    expect(attainmentOf(lower, target(lowerRatio, '12.5'))).toEqual({ status: 'not-reached', due: true });
  });

  test('a target of 0 is a target', () => {
    const none = target(lowerShare, '0');
    const reached = attainmentOf(observed(share(0, 100)), none);
    expect(reached).toEqual({ status: 'reached', due: true, gap: { numerator: '0', denominator: '1' } });
    expect(attainmentOf(observed(share(1, 100)), none)).toMatchObject({ status: 'not-reached' });
    expect(countsNeeded(observed(share(3, 100)), none)).toEqual({ status: 'needed', existing: 3, further: null });
  });

  test('before its day a target is not due, and may be reached', () => {
    const later = target(onlineShareOfReceived, '60', { from: '2025-12-31' });
    expect(attainmentOf(observed(online(60, 100)), later)).toMatchObject({ status: 'reached', due: false });
    const year = { period: period('2025') };
    expect(attainmentOf(observed(online(6, 100), { ...year, asOf: '2025-12-30' }), later)).toMatchObject({
      due: false,
    });
    expect(attainmentOf(observed(online(6, 100), { ...year, asOf: '2026-01-30' }), later)).toMatchObject({ due: true });
    const bounded = observed(online({ atLeast: 59 }, 100));
    expect(attainmentOf(bounded, later)).toEqual({ status: 'undecided', due: false });
  });

  test.each<[string, Figure, object, string]>([
    ['without a day', online(1, 2), { from: undefined }, 'target.no-date'],
    ['null for a day', online(1, 2), { from: null }, 'target.no-date'],
    ['no such day', online(1, 2), { from: '2025-02-30' }, 'day.does-not-exist'],
    ['ended before it began', online(1, 2), { until: '2025-06-30' }, 'target.expired-before-begun'],
    ['no longer in force', online(1, 2), { until: '2025-09-29' }, 'target.expired'],
    ['a number', online(1, 2), { at: 60 }, 'decimal.unreadable'],
    ['a comma', online(1, 2), { at: '59,5' }, 'decimal.unreadable'],
    ['more than all', online(1, 2), { at: '100.01' }, 'target.above-all'],
    ['another indicator', online(1, 2), { indicator: 'dossier.lower-share' }, 'target.other-indicator'],
    ['the wrong direction', online(1, 2), { reach: 'at-most' }, 'target.against-polarity'],
    ['a figure of nothing', online(0, 0), {}, 'target.no-figure'],
    ['an impossible figure', online(2, 1), {}, 'target.no-figure'],
  ])('refused: %s', (_, figure, change, code) => {
    const one: Target = { ...sixty, ...change }; // what a program in JavaScript may pass
    const attainment = attainmentOf(observed(figure), one);
    expect(attainment).toMatchObject({ status: 'refused', issues: [{ code }] });
    expect(countsNeeded(observed(figure), one)).toEqual(attainment);
  });

  test('an indicator of which neither direction is better has no target', () => {
    const neither = proportion({ ...onlineShareOfReceived, better: 'neither' });
    expect(checkTarget(sixty, neither)).toMatchObject({ issues: [{ expected: 'no target' }] });
    expect(checkTarget({ ...sixty, reach: 'at-least' }, lowerShare)).toMatchObject({
      issues: [{ code: 'target.other-indicator' }],
    });
    const against = { ...target(lowerShare, '10'), reach: 'at-least' as const };
    expect(checkTarget(against, lowerShare)).toMatchObject({ issues: [{ expected: 'at-most' }] });
  });

  test('a direction that is none is no direction, neither up nor down', () => {
    const strange: Target = Object.assign(target(lowerShare, '10'), { reach: 'at most' });
    const wrong = { issues: [{ code: 'field.invalid-type', path: ['reach'], received: '"at most"' }] };
    expect(checkTarget(strange, lowerShare)).toMatchObject(wrong);
    expect(attainmentOf(observed(share(5, 100)), strange)).toMatchObject({ status: 'refused', ...wrong });
  });
});

describe('counts that are needed', () => {
  test.each<[string, Figure, Target, object]>([
    ['nothing', online(60, 100), target(onlineShareOfReceived, '60'), { status: 'reached' }],
    ['all of them', online(60, 100), target(onlineShareOfReceived, '100'), { existing: 40, further: null }],
    ['a few', online(59, 100), target(onlineShareOfReceived, '60'), { existing: 1, further: 3 }],
    ['fewer of a part', share(20, 100), target(lowerShare, '10'), { existing: 10, further: 100 }],
    [
      'more of a ratio',
      calculate(installationsPerTeam, { installations: 594, teams: 40 }),
      target(installationsPerTeam, '15'),
      { existing: 6, further: null },
    ],
    [
      'fewer of a ratio',
      calculate(lowerRatio, { installations: 594, teams: 40 }),
      target(lowerRatio, '14.5'),
      { existing: 14, further: null },
    ],
  ])('%s', (_, figure, one, expected) => {
    expect(countsNeeded(observed(figure), one)).toMatchObject(expected);
  });

  test('are not known of a figure between bounds', () => {
    const answer = countsNeeded(observed(online({ atLeast: 59 }, 100)), target(onlineShareOfReceived, '60'));
    expect(answer).toMatchObject({ status: 'refused', issues: [{ code: 'target.no-figure', received: 'bounded' }] });
  });

  test('are the fewest: with them it is reached, with one less it is not', () => {
    const figures = fc.tuple(fc.nat(200), fc.nat(200)).map(([part, rest]) => [part, part + rest + 1] as const);
    fc.assert(
      fc.property(figures, fc.nat(1_000), fc.boolean(), ([part, whole], tenths, lower) => {
        const indicator = lower ? lowerShare : onlineShareOfReceived;
        const goal = target(indicator, (tenths / 10).toFixed(1));
        const at = (some: number, all: number): string =>
          attainmentOf(observed(lower ? share(some, all) : online(some, all)), goal).status;
        const needed = countsNeeded(observed(lower ? share(part, whole) : online(part, whole)), goal);
        expect(needed.status === 'needed').toBe(at(part, whole) === 'not-reached');
        if (needed.status !== 'needed') return;
        const { existing, further } = needed;
        const sign = lower ? -1 : 1;
        if (existing === null) expect.fail('all or none of them always do');
        expect(at(part + sign * existing, whole)).toBe('reached');
        expect(at(part + sign * (existing - 1), whole)).toBe('not-reached');
        expect(further === null).toBe(tenths === (lower ? 0 : 1_000));
        if (further === null) return;
        const joined = lower ? 0 : 1;
        expect(at(part + joined * further, whole + further)).toBe('reached');
        expect(at(part + joined * (further - 1), whole + further - 1)).toBe('not-reached');
      }),
      { numRuns: 300 },
    );
  });

  test('and the ratio is the exact figure over the target', () => {
    fc.assert(
      fc.property(fc.nat(500), fc.integer({ min: 1, max: 1_000 }), (part, tenths) => {
        const goal = target(onlineShareOfReceived, (tenths / 10).toFixed(1));
        const attainment = attainmentOf(observed(online(part, 500)), goal);
        if (attainment.status === 'refused' || attainment.status === 'undecided') expect.fail('refused');
        const exact = quotient(part * 100 * 10, 500 * tenths);
        expect(attainment.ratio && compareQuotients(quotientOf(attainment.ratio), exact)).toBe(0);
        expect(attainment.status === 'reached').toBe(part * 1_000 >= 500 * tenths);
      }),
    );
  });
});

describe('an exact decimal', () => {
  test.each([
    ['60', 60, 1],
    ['14.85', 1_485, 100],
    ['0', 0, 1],
    ['0.000000000001', 1, 10 ** 12],
  ])('%s', (text, numerator, denominator) => {
    const read = readDecimal(text);
    expect(read.ok && compareQuotients(read.value, quotient(numerator, denominator))).toBe(0);
  });

  test.each(['', '.5', '5.', '-1', '1e3', '1,5', ' 1', '1'.repeat(13), 60, null, undefined])('%s is none', (text) => {
    expect(readDecimal(text, ['at'])).toMatchObject({
      ok: false,
      issues: [{ code: 'decimal.unreadable', path: ['at'] }],
    });
  });
});

describe('the schema of targets', () => {
  const good = target(onlineShareOfReceived, '60', { until: '2025-12-31', note: { vi: 'Ghi chú', en: 'A note' } });

  test('takes a good one', () => expect(validate(targetSchema, good)).toEqual({ ok: true, value: good }));

  test.each<[string, object, string]>([
    ['no day', { from: undefined }, 'field.missing'],
    ['a number', { at: 60 }, 'decimal.unreadable'],
    ['no body', { body: 'Hanoi' }, 'agency-code.malformed'],
    ['no basis', { basis: undefined }, 'field.missing'],
    ['a key too many', { value: 60 }, 'field.unknown'],
  ])('refuses %s', (_, change, code) => {
    const answer = validate(targetSchema, { ...good, ...change });
    expect(answer.ok ? [] : answer.issues.map((one) => one.code)).toEqual([code]);
  });
});
