import { addBusinessDays } from 'date-fns/addBusinessDays';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dayNumber, dayOfNumber } from '../../src/days/index.js';
import {
  addWorkingDays,
  type DueDay,
  dueDay,
  hanoiReception2020,
  nextWorkingDay,
  officeDay,
  type Reception,
  readTerm,
  receiptDay,
  type Term,
  workingDaysBetween,
} from '../../src/periods/index.js';
import { termSchema, validate } from '../../src/schemas/index.js';
import { countBetween, due as naiveDue, works } from './naive.js';

const working = (length: number): Term => ({ length, days: 'working' });
const calendar = (length: number): Term => ({ length, days: 'calendar' });

/** The due day alone, or the code of the issue. */
function dueOf(start: string, term: Term, office?: Parameters<typeof dueDay>[2]): string {
  const checked = dueDay(start, term, office);
  return checked.ok ? checked.value.due : (checked.issues[0]?.code ?? '');
}

/** A generator of pseudo-random whole numbers below a bound, the same in every run. */
function seeded(seed: number): (bound: number) => number {
  let state = seed;
  return (bound) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * bound);
  };
}

describe('dueDay', () => {
  test.each([
    ['2024-05-03', working(1), '2024-05-04'],
    ['2025-04-29', working(1), '2025-05-05'],
    ['2026-02-13', working(1), '2026-02-23'],
    ['2026-04-24', working(3), '2026-05-04'],
    ['2026-08-20', working(3), '2026-08-24'],
    ['2026-11-20', working(1), '2026-11-23'],
    ['2026-11-23', working(1), '2026-11-25'],
    ['2026-11-27', working(1), '2026-11-30'],
    ['2027-02-03', working(1), '2027-02-11'],
    ['2026-02-01', calendar(15), '2026-02-23'],
    ['2026-02-16', working(1), '2026-02-23'],
    ['2026-02-13', working(0), '2026-02-13'],
    ['2026-02-16', working(0), '2026-02-23'],
    ['2026-02-16', calendar(0), '2026-02-23'],
    ['2025-04-25', calendar(1), '2025-04-26'],
  ] as const)('%s and %j: %s', (start, term, due) => expect(dueOf(start, term)).toBe(due));

  test('says what it passed over, and what it rests on', () => {
    const tet = dueDay('2026-02-13', working(1));
    expect(tet.ok && tet.value.passedOver.map(({ day, status }) => `${day} ${status}`)).toEqual([
      '2026-02-16 statutory',
      '2026-02-17 statutory',
      '2026-02-18 statutory',
      '2026-02-19 statutory',
      '2026-02-20 statutory',
    ]);
    const weekendTet = dueDay('2027-02-03', working(1));
    expect(weekendTet.ok && weekendTet.value.passedOver.map(({ day }) => day.slice(8))).toEqual(
      ['04', '05', '06', '07', '08', '09', '10'], // a holiday on a weekend is no plain weekend
    );
    const certainty = (start: string, term: Term): unknown => {
      const checked = dueDay(start, term);
      return checked.ok && checked.value.certainty;
    };
    expect(certainty('2027-12-30', working(1))).toBe('exact');
    expect(certainty('2027-12-31', working(1))).toBe('estimated');
    expect(certainty('2027-12-01', calendar(30))).toBe('exact');
    expect(certainty('2027-12-01', calendar(60))).toBe('estimated');
  });

  test('make-up Saturdays can be switched off', () => {
    expect(dueOf('2024-05-03', working(1), { makeUpDays: false })).toBe('2024-05-06');
    expect(dueOf('2025-04-25', calendar(1), { makeUpDays: false })).toBe('2025-04-28');
    expect(dueOf('2024-04-26', working(1), { makeUpDays: false })).toBe('2024-05-02'); // 29/4 stays off
  });

  test.each([
    ['2025-07-01', -1, 'term.negative'],
    ['2025-07-01', 0.5, 'term.not-whole'],
    ['2025-07-01', Number.NaN, 'term.not-whole'],
    ['2025-07-01', '15', 'term.not-whole'],
    ['2025-07-01', 1e9, 'working-days.too-late'],
    ['2025-07-01', Number.MAX_SAFE_INTEGER, 'working-days.too-late'],
    ['2025-02-30', 1, 'day.does-not-exist'],
    ['1999-07-01', 1, 'working-days.too-early'],
    ['2019-12-31', 1, 'working-days.too-early'],
    ['2061-01-01', 1, 'working-days.too-late'],
    ['2060-12-31', 1, 'working-days.too-late'],
    ['2025-07-01T08:00:00Z', 1, 'day.malformed'],
  ])('%s and %j days: %s', (start, length, code) => {
    for (const days of ['working', 'calendar'] as const) {
      expect(dueOf(start, { length: length as number, days })).toBe(code); // a text comes from a program without types
    }
  });

  // Once for each mutant it would be too slow: there 2,000.
  test('agrees with a naive loop on 100,000 random terms, due day and days passed over', () => {
    const random = seeded(20_251_123);
    const first = dayNumber('2020-01-01');
    const wrong: string[] = [];
    const rounds = process.env['MUTATION_TESTS'] === undefined ? 100_000 : 2_000;
    for (let round = 0; round < rounds; round += 1) {
      const start = dayOfNumber(first + random(dayNumber('2027-10-31') - first));
      const term: Term = {
        length: random(round % 100 === 0 ? 40 : 12),
        days: random(2) === 0 ? 'working' : 'calendar',
      };
      const makeUp = random(4) > 0;
      const checked = dueDay(start, term, { makeUpDays: makeUp });
      const expected = naiveDue(start, term.length, term.days, makeUp);
      const answer = checked.ok && {
        due: checked.value.due,
        passedOver: checked.value.passedOver.map(({ day }) => day),
      };
      if (JSON.stringify(answer) !== JSON.stringify(expected)) wrong.push(`${start} ${JSON.stringify(term)} ${makeUp}`);
    }
    expect(wrong).toEqual([]);
  }, 60_000);
});

describe('workingDaysBetween and addWorkingDays', () => {
  test('agree with a naive loop on random spans, with and without make-up days', () => {
    const random = seeded(7);
    const first = dayNumber('2020-01-01');
    for (let round = 0; round < 5000; round += 1) {
      const [from, makeUpDays] = [first + random(2800), random(2) === 0];
      const to = from + random(round % 50 === 0 ? 120 : 20);
      const expected = countBetween(dayOfNumber(from), dayOfNumber(to), makeUpDays);
      const answer = workingDaysBetween(dayOfNumber(from), dayOfNumber(to), { makeUpDays });
      expect(answer).toEqual({ ok: true, value: { count: expected, certainty: 'exact' } });
    }
  });

  test('are inverses: as many working days lie between a day and the day found', () => {
    const day = fc.integer({ min: dayNumber('2020-01-01'), max: dayNumber('2050-12-31') }).map(dayOfNumber);
    fc.assert(
      fc.property(day, fc.nat(2000), fc.boolean(), (start, count, makeUpDays) => {
        const found = addWorkingDays(start, count, { makeUpDays });
        const between = found.ok ? workingDaysBetween(start, found.value.day, { makeUpDays }) : found;
        expect(between).toMatchObject({ ok: true, value: { count } });
      }),
      { numRuns: 2000 },
    );
  });

  test("agree with date-fns' addBusinessDays where there are no holidays", () => {
    const random = seeded(11);
    const office = {
      calendar: {
        notices: [
          { year: 2025, daysOff: [], makeUpDays: [] },
          { year: 2026, daysOff: [], makeUpDays: [] },
        ],
      },
    };
    for (let round = 0; round < 5000; round += 1) {
      const start = dayOfNumber(dayNumber('2025-01-01') + random(400));
      const count = 1 + random(200);
      const [year, month, day] = start.split('-').map(Number) as [number, number, number]; // a day has three parts
      const peer = addBusinessDays(new Date(year, month - 1, day, 12), count);
      const found = addWorkingDays(start, count, office);
      const expected = dayOfNumber(
        dayNumber(`${peer.getFullYear()}-01-01`) +
          Math.round(
            (Date.UTC(peer.getFullYear(), peer.getMonth(), peer.getDate()) - Date.UTC(peer.getFullYear(), 0, 1)) /
              86_400_000,
          ),
      );
      if (expected < '2027-01-01') expect(found).toEqual({ ok: true, value: { day: expected, certainty: 'exact' } });
    }
  });

  test.each([
    ['2025-07-02', '2025-07-01', 'working-days.reversed'],
    ['1999-07-01', '2025-07-01', 'working-days.too-early'],
    ['2025-07-01', '2061-01-01', 'working-days.too-late'],
    ['2025-02-30', '2025-07-01', 'day.does-not-exist'],
    ['2025-07-01', 'tomorrow', 'day.malformed'],
    [undefined, '2025-07-01', 'day.malformed'],
    ['2025-07-01', null, 'day.malformed'],
  ])('between %j and %j: %s', (from, to, code) => {
    const checked = workingDaysBetween(from as string, to as string); // what is no text comes from a program without types
    expect(checked).toMatchObject({ ok: false, issues: [{ code }] });
  });

  test('a day and itself hold no working day, and rest on nothing', () => {
    expect(workingDaysBetween('2028-01-03', '2028-01-03')).toEqual({
      ok: true,
      value: { count: 0, certainty: 'exact' },
    });
    expect(addWorkingDays('2026-02-16', 0)).toEqual({ ok: true, value: { day: '2026-02-16', certainty: 'exact' } });
  });

  test('addWorkingDays and nextWorkingDay refuse what they cannot answer', () => {
    expect(addWorkingDays('2025-07-01', -1)).toMatchObject({ issues: [{ code: 'term.negative', path: ['count'] }] });
    expect(addWorkingDays('2025-07-01', 1e9)).toMatchObject({ issues: [{ code: 'working-days.too-late' }] });
    expect(addWorkingDays('2025-02-30', 1)).toMatchObject({ issues: [{ code: 'day.does-not-exist' }] });
    expect(nextWorkingDay('2025-02-30')).toMatchObject({ issues: [{ code: 'day.does-not-exist' }] });
    expect(nextWorkingDay('2026-11-23')).toMatchObject({ value: { day: '2026-11-23' } });
    expect(nextWorkingDay('2026-11-28')).toMatchObject({ value: { day: '2026-11-30' } });
    const office = { calendar: { notices: [{ year: 2060, daysOff: [{ day: '2060-12-31' }], makeUpDays: [] }] } };
    expect(nextWorkingDay('2060-12-31', office as never)).toMatchObject({
      issues: [{ code: 'working-days.too-late' }],
    });
  });
});

describe('officeDay', () => {
  test('answers as the naive way does on every day of 2020 to 2027', () => {
    for (let number = dayNumber('2020-01-01'); number <= dayNumber('2027-12-31'); number += 1) {
      const day = dayOfNumber(number);
      for (const makeUpDays of [true, false]) {
        const found = officeDay(day, { makeUpDays });
        const atWork = found.ok && (found.value.status === 'working' || found.value.status === 'make-up');
        expect(atWork).toBe(works(day, makeUpDays));
      }
    }
  });

  test.each([
    ['2026-11-23', 'working', 'exact'],
    ['2026-11-24', 'statutory', 'exact'],
    ['2026-11-28', 'weekend', 'exact'],
    ['2026-08-22', 'make-up', 'exact'],
    ['2026-08-31', 'swapped', 'exact'],
    ['2026-04-27', 'compensatory', 'exact'],
    ['2028-03-07', 'working', 'estimated'],
  ])('%s is %s, %s', (day, status, certainty) =>
    expect(officeDay(day)).toMatchObject({ value: { day, status, certainty } }),
  );

  test('refuses days outside the calendar', () => {
    expect(officeDay('2019-12-31')).toMatchObject({ issues: [{ code: 'working-days.too-early' }] });
    expect(officeDay('2061-01-01')).toMatchObject({ issues: [{ code: 'working-days.too-late' }] });
    expect(officeDay('2025-02-30')).toMatchObject({ issues: [{ code: 'day.does-not-exist' }] });
  });
});

describe('receiptDay', () => {
  const closing = hanoiReception2020.sessions.at(-1)?.closes ?? '';

  test.each([
    ['2026-02-13T16:30:00+07:00', '2026-02-13'],
    ['2026-02-13T16:30:00.001+07:00', '2026-02-23'],
    ['2026-02-13T09:30:01Z', '2026-02-23'],
    ['2026-02-12T20:00:00+07:00', '2026-02-13'],
    ['2026-02-14T08:00:00+07:00', '2026-02-23'],
    ['2026-02-14T20:00:00+07:00', '2026-02-23'],
    ['2026-08-22T10:00:00+07:00', '2026-08-22'],
    ['2026-02-13', '2026-02-13'],
    ['2026-02-16', '2026-02-23'],
  ])('what comes at %s counts as received on %s', (at, day) => {
    expect(receiptDay(at, { closing })).toMatchObject({ ok: true, value: { day, certainty: 'exact' } });
  });

  test('the moved days are passed over, and the term counts from the day of receipt', () => {
    const late = dueDay('2026-02-13T17:00:00+07:00', working(1), { closing });
    expect(late).toMatchObject({ ok: true, value: { received: '2026-02-23', due: '2026-02-24', certainty: 'exact' } });
    expect(late.ok && late.value.passedOver.map(({ day }) => day.slice(8))).toEqual(['16', '17', '18', '19', '20']);
    const off = dueDay('2026-02-16', working(1), { closing });
    expect(off.ok && off.value.passedOver.map(({ day }) => day.slice(8))).toEqual(['16', '17', '18', '19', '20']);
    const turn = dueDay('2027-12-31T17:00:00+07:00', calendar(1), { closing });
    expect(turn.ok && (turn.value as DueDay).certainty).toBe('estimated');
  });

  test.each([
    ['2026-02-13T17:00:00', { closing: '16:30' }, 'instant.without-offset'],
    ['2026-02-13T17:00:00Z', { closing: '16h30' }, 'closing.malformed'],
    ['2026-02-13T17:00:00Z', { closing: '24:00' }, 'closing.malformed'],
    ['2026-02-13T17:00:00Z', { closing: undefined }, 'closing.malformed'],
    ['2026-02-30', { closing: '16:30' }, 'day.does-not-exist'],
    ['2019-02-13', { closing: '16:30' }, 'working-days.too-early'],
    ['2060-12-31T17:00:00+07:00', { closing: '16:30' }, 'working-days.too-late'],
  ])('%s with %j: %s', (at, reception, code) => {
    expect(receiptDay(at, reception as Reception)).toMatchObject({ ok: false, issues: [{ code }] });
    expect(dueOf(at, working(1), reception as Reception)).toBe(code);
  });

  test('an offset may be stated for instants without one', () => {
    const reception = { closing: '16:30', offset: '+07:00' };
    expect(receiptDay('2026-02-12T17:00:00', reception)).toMatchObject({
      value: { day: '2026-02-13', arrived: '2026-02-12' },
    });
  });
});

describe('terms', () => {
  test.each([
    [working(15), []],
    [calendar(0), []],
    [{ length: 15, days: 'business' }, ['term.malformed']],
    [{ length: -1, days: 'working' }, ['term.negative']],
    [{ length: 2 ** 53, days: 'working' }, ['term.not-whole']],
    [{ days: 'working' }, ['term.not-whole']],
    [null, ['term.malformed']],
    [15, ['term.malformed']],
  ])('%j', (value, codes) => {
    const checked = readTerm(value);
    expect(checked.ok ? [] : checked.issues.map(({ code }) => code)).toEqual(codes);
    expect(validate(termSchema, value).ok).toBe(codes.length === 0);
  });
});
