import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { previousOf, toDateOf, yearBeforeOf } from '../../src/analysis/index.js';
import type { Reported } from '../../src/exact/index.js';
import {
  calculate,
  householdApplicationCoverage,
  installationsPerTeam,
  type Observation,
  type ObservedAt,
  onlineShareOfReceived,
  print,
  proportion,
  ratio,
} from '../../src/indicators/index.js';
import { type Measure, measure, open, openOverdue, received } from '../../src/measures/index.js';
import { month, nd09, periodsBetween, printPeriod } from '../../src/periods/index.js';
import { observed, period } from '../observed.js';

function share(text: string, part: Reported | null, whole: Reported | null, at: Partial<ObservedAt> = {}): Observation {
  return observed(calculate(onlineShareOfReceived, { received: whole, receivedOnline: part }), {
    period: period(text),
    ...at,
  });
}

function codes(answer: ReturnType<typeof toDateOf>): readonly string[] {
  return answer.ok ? [] : answer.issues.map(({ code }) => code);
}

describe('finding the figure of another period', () => {
  const list = [
    share('2024-Q3', 1, 10),
    share('2025-Q2', 2, 10),
    share('2025-Q3', 3, 10),
    share('nd09:2025-Q2', 4, 10),
    share('2025-04-01/2025-06-30', 5, 10),
    share('2025-Q2', 6, 10, { body: 'H26.01' }),
    observed(calculate(installationsPerTeam, { installations: 7, teams: 10 }), { period: period('2025-Q2') }),
  ];
  const [lastYear, before, now] = list;

  test('of the same definition, body, calendar and kind', () => {
    expect(now && previousOf(now, list)).toBe(before);
    expect(now && yearBeforeOf(now, list)).toBe(lastYear);
    expect(lastYear && previousOf(lastYear, list)).toBeUndefined();
    expect(before && yearBeforeOf(before, list)).toBeUndefined();
    expect(previousOf(share('nd09:2025-Q3', 1, 2), list)).toBe(list[3]);
  });

  test('of several of one period, the one that was looked at last', () => {
    const looks = [
      share('2025-Q2', 1, 10, { asOf: '2025-07-05' }),
      share('2025-Q2', 2, 10, { asOf: '2025-08-05' }),
      share('2025-Q2', 3, 10),
    ];
    expect(now && previousOf(now, looks)).toBe(looks[1]);
    expect(now && previousOf(now, looks.toReversed())).toBe(looks[1]);
  });

  test('is none before the beginning of the calendar', () => {
    const first = share('0001-Q1', 1, 10);
    expect(previousOf(first, [first])).toBeUndefined();
    expect(yearBeforeOf(first, [first])).toBeUndefined();
  });
});

describe('the year to date', () => {
  const months = ['2025-01', '2025-02', '2025-03'].map((text, at) => share(text, at + 1, 10 * (at + 1)));

  test('adds counts, never shares', () => {
    const unequal = [share('2025-01', 1, 1), share('2025-02', 1, 99)];
    const toDate = unequal[1] && toDateOf(unequal[1], unequal);
    expect(toDate?.ok && print(toDate.value.figure, 'en')).toBe('2.00%');
    expect(toDate?.ok && printPeriod(toDate.value.period)).toBe('2025-01-01/2025-02-28');
  });

  test('at December is the year', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.nat(100), fc.nat(100)), { minLength: 12, maxLength: 12 }), (counts) => {
        for (const dimension of [month, nd09.month]) {
          const year = period(dimension === month ? '2025' : 'nd09:2025');
          const named = periodsBetween(dimension, year.first, year.last);
          const parts = named.ok ? named.value : [];
          const figures = counts.map(([part, rest], at) => share(printPeriod(parts[at] ?? year), part, part + rest));
          const whole = counts.reduce((sum, [part, rest]) => sum + part + rest, 0);
          const online = counts.reduce((sum, [part]) => sum + part, 0);
          const last = figures.at(-1) ?? expect.fail('no month');
          const toDate = toDateOf(last, figures);
          if (!toDate.ok) expect.fail(codes(toDate).join());
          expect(toDate.value.figure).toEqual(
            calculate(onlineShareOfReceived, { received: whole, receivedOnline: online }),
          );
          expect([toDate.value.period.first, toDate.value.period.last]).toEqual([year.first, year.last]);
        }
      }),
      { numRuns: 20 },
    );
  });

  test('of the first period, and of a year, is that period itself', () => {
    const [january] = months;
    expect(january && toDateOf(january, months)).toEqual({ ok: true, value: january });
    const year = share('2025', 1, 2);
    expect(toDateOf(year, [])).toEqual({ ok: true, value: year });
    const nine = share('nd09-practice:2025-9M', 1, 2);
    expect(toDateOf(nine, [])).toEqual({ ok: true, value: nine });
  });

  test('is taken as it is where somebody counted it, whatever the calendar of its days is called', () => {
    const half = share('2025-H1', 30, 50);
    const second = share('2025-Q2', 10, 20);
    expect(toDateOf(second, [half])).toEqual({ ok: true, value: half });
    const custom = share('2025-01-01/2025-06-30', 31, 50);
    expect(toDateOf(second, [custom])).toEqual({ ok: true, value: custom });
  });

  test('keeps bounds, coverage and the day of looking', () => {
    const parts = [
      share('2025-01', { atLeast: 5 }, 10, { coverage: { reported: 125, expected: 126 } }),
      share('2025-02', 5, 10, { coverage: { reported: 126, expected: 126 }, asOf: '2025-02-20' }),
    ];
    const toDate = parts[1] && toDateOf(parts[1], parts);
    expect(toDate).toMatchObject({
      ok: true,
      value: {
        figure: { status: 'bounded', numerator: { atLeast: 10, atMost: 15 }, denominator: 20 },
        coverage: { reported: 251, expected: 252 },
        asOf: '2025-02-20',
        flags: ['incomplete', 'provisional'],
      },
    });
  });

  test('counts a month in which nothing arose as none', () => {
    const parts = [share('2025-01', 0, 0), share('2025-02', 5, 10)];
    expect(parts[1] && toDateOf(parts[1], parts)).toMatchObject({
      value: { figure: { numerator: 5, denominator: 10 } },
    });
  });

  test('takes the last of a stock', () => {
    const parts = [20, 30].map((households, at) =>
      observed(calculate(householdApplicationCoverage, { households, householdsUsingApplications: 10 }), {
        period: period(`2025-Q${at + 1}`),
      }),
    );
    expect(parts[1] && toDateOf(parts[1], parts)).toMatchObject({
      value: { figure: { numerator: 10, denominator: 30 } },
    });
  });

  test('takes the first of an opening count', () => {
    const opening: Measure = measure({
      name: 'opening',
      title: { vi: 'Kỳ trước chuyển sang', en: 'Carried over' },
      fact: 'dossier',
      unit: 'dossier',
      datedBy: 'period',
      additivity: { time: 'first', place: 'sum' },
    });
    const perOpening = ratio({
      ...installationsPerTeam,
      code: 'dossier.received-per-opening',
      numerator: received,
      denominator: opening,
    });
    const parts = [10, 20].map((count, at) =>
      observed(calculate(perOpening, { received: 100, opening: count }), { period: period(`2025-Q${at + 1}`) }),
    );
    expect(parts[1] && toDateOf(parts[1], parts)).toMatchObject({
      value: { figure: { numerator: 200, denominator: 10 } },
    });
  });

  const overdue = proportion({
    ...onlineShareOfReceived,
    code: 'dossier.overdue-share-of-open',
    numerator: openOverdue,
    denominator: open,
  });

  test.each<[string, Observation, readonly Observation[], readonly string[]]>([
    ['a month lacks', share('2025-03', 1, 2), months.slice(0, 1), ['comparison.to-date-missing']],
    ['all months lack', share('2025-12', 1, 2), [], ['comparison.to-date-missing']],
    [
      'chosen days that do not begin with the year',
      share('2025-07-01/2025-09-23', 1, 2),
      [],
      ['comparison.to-date-missing'],
    ],
    [
      'a month that was looked at before its end',
      share('2025-02', 1, 2),
      [share('2025-01', 1, 2, { asOf: '2025-01-20' })],
      ['comparison.to-date-provisional'],
    ],
    [
      'a month is missing its counts',
      share('2025-02', 1, 2),
      [share('2025-01', 1, null)],
      ['comparison.to-date-not-additive'],
    ],
    [
      'a ratio of nothing has no counts',
      observed(calculate(installationsPerTeam, { installations: 1, teams: 1 }), { period: period('2025-02') }),
      [observed(calculate(installationsPerTeam, { installations: 1, teams: 0 }), { period: period('2025-01') })],
      ['comparison.to-date-not-additive'],
    ],
    [
      'open dossiers are counted anew, never added',
      observed(calculate(overdue, { open: 5, openOverdue: 1 }), { period: period('2025-02'), asOf: '2025-02-28' }),
      [observed(calculate(overdue, { open: 5, openOverdue: 1 }), { period: period('2025-01'), asOf: '2025-01-31' })],
      ['comparison.to-date-not-additive'],
    ],
    ['the beginning of the calendar', share('0001-01-05/0001-01-20', 1, 2), [], ['period.does-not-exist']],
  ])('refused: %s', (_, last, among, expected) => expect(codes(toDateOf(last, among))).toEqual(expected));

  test('names the periods that lack, a few of them', () => {
    const answer = toDateOf(share('2025-04', 1, 2), [share('2025-02', 1, 2)]);
    expect(answer.ok ? '' : answer.issues[0]?.expected).toBe('2025-03, 2025-01');
    const daily = toDateOf(share('2025-07-01/2025-07-01', 1, 2), []);
    expect(daily.ok ? '' : daily.issues[0]?.expected.length).toBeLessThan(400);
    const none = toDateOf(share('2025-01-20/2025-03-20', 1, 2), [share('2024-11-21/2025-01-19', 1, 2)]);
    expect(none.ok ? '' : none.issues[0]?.expected).toBe('periods that begin with the year');
  });
});
