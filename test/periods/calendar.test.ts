import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { buildSync } from 'esbuild';
import { describe, expect, test } from 'vitest';
import { dayNumber, dayOfNumber } from '../../src/days/index.js';
import { estimatedYear } from '../../src/periods/estimate.js';
import {
  addWorkingDays,
  type DayOff,
  officeDay,
  officeYear,
  publicOffices,
  type WorkingCalendar,
  withNotice,
  workingDaysBetween,
  type YearNotice,
} from '../../src/periods/index.js';
import { LAST_LUNAR_YEAR, lunarYear } from '../../src/periods/lunar.js';
import { thrown } from '../thrown.js';
import { daysOff, makeUpDays, table } from './naive.js';

const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url));
const EVIDENCE: Record<string, string> = { A: 'confirmed', 'A-': 'reported', B: 'computed' };
const WEEKDAYS = ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'];
const weekday = (day = ''): string => WEEKDAYS[new Date(`${day}T00:00:00Z`).getUTCDay()] ?? '';
const all = publicOffices.notices.flatMap((notice) => notice.daysOff);

function yearNotice(year: number): YearNotice {
  const known = officeYear(year);
  if (!known.ok) throw new Error(`${year}`);
  return { year, daysOff: known.value.daysOff, makeUpDays: known.value.makeUpDays };
}

describe('the tables that people edit', () => {
  test('the compact modules are what the script writes from them', () => {
    const { status } = spawnSync(process.execPath, [here('../../scripts/generate-calendar.mjs'), '--check']);
    expect(status).toBe(0);
  });

  test('every day off in them is in the calendar, with its reason, kind, citation, notice and evidence', () => {
    expect(all).toHaveLength(114);
    expect(
      all.map(({ day, kind, linked = '', reason, basis, notice = '', evidence }) => ({
        day,
        kind,
        linked,
        reason,
        law: basis.kind === 'instrument' ? `${basis.instrument.number} ${basis.clause}` : ' ',
        notice,
        evidence,
      })),
    ).toEqual(
      daysOff.map((row) => ({
        day: row['day'],
        kind: row['kind'],
        linked: row['linked_day'],
        reason: { vi: row['name_vi'], en: row['name_en'] },
        law: `${row['instrument']} ${row['clause']}`,
        notice: row['notice'],
        evidence: EVIDENCE[row['certainty'] ?? ''],
      })),
    );
  });

  test('every make-up day too', () => {
    const known = publicOffices.notices.flatMap((notice) => notice.makeUpDays);
    expect(known.map(({ day, linked, notice, evidence }) => ({ day, linked, notice, evidence }))).toEqual(
      makeUpDays.map((row) => ({
        day: row['day'],
        linked: row['for_day_off'],
        notice: row['notice'],
        evidence: EVIDENCE[row['certainty'] ?? ''],
      })),
    );
    expect(known.every(({ basis, reason }) => basis.kind === 'practice' && reason.vi.startsWith('Làm bù'))).toBe(true);
  });

  test('weekdays are right, swapped days rest on their direction, and sources are explained', () => {
    for (const row of [...daysOff, ...makeUpDays]) expect(weekday(row['day'])).toBe(row['weekday']);
    expect(all.filter(({ basis }) => basis.kind === 'practice').map(({ kind }) => kind)).toEqual(
      Array.from({ length: 4 }, () => 'swapped'),
    );
    const explained = new Set(table('sources').flatMap(({ keys = '' }) => keys.split(', ')));
    const used = [...daysOff, ...makeUpDays].flatMap(({ sources = '' }) => sources.split(/; | \+ /));
    expect(used.filter((key) => !explained.has(key))).toEqual([]);
  });

  test('the lunar table agrees with the compact one and with the lunar days in the notices', () => {
    const years = table('lunar-years').filter(({ year }) => Number(year) >= 2020);
    expect(years).toHaveLength(LAST_LUNAR_YEAR - 2020 + 1);
    for (const row of years) {
      expect(lunarYear(Number(row['year']))).toEqual({
        tet: row['tet'],
        daysBefore: Number(row['last_day_of_12th_month']),
        hungKings: row['hung_kings'],
      });
      expect([weekday(row['tet']), weekday(row['hung_kings'])]).toEqual([row['weekday'], row['hung_kings_weekday']]);
    }
    for (const { day = '', lunar = '' } of daysOff) {
      if (lunar.startsWith('1/1/')) expect(lunarYear(Number(lunar.slice(4))).tet).toBe(day);
      if (lunar.startsWith('10/3/')) expect(lunarYear(Number(lunar.slice(5))).hungKings).toBe(day);
    }
    expect([lunarYear(2030).tet, lunarYear(2053).tet]).toEqual(['2030-02-02', '2053-02-18']);
    expect([lunarYear(2037).hungKings, lunarYear(2038).hungKings]).toEqual(['2037-04-24', '2038-04-13']);
    expect(lunarYear(2050).hungKings).toBe('2050-04-01');
  });

  test('the compact tables stay below 4 kB, compressed', () => {
    const stdin = {
      contents: "export * from './days-off.js'; export * from './lunar-years.js';",
      resolveDir: here('../../src/periods/data'),
    };
    const { outputFiles } = buildSync({ stdin, bundle: true, minify: true, format: 'esm', write: false });
    expect(gzipSync(outputFiles[0]?.contents ?? new Uint8Array(), { level: 9 }).byteLength).toBeLessThan(4000);
  });

  test('the calendar is frozen plain data', () => {
    expect(JSON.parse(JSON.stringify(publicOffices))).toEqual(publicOffices);
    expect(Object.isFrozen(publicOffices) && Object.isFrozen(publicOffices.notices) && all.every(Object.isFrozen)).toBe(
      true,
    );
  });
});

describe('years', () => {
  test.each([
    [2020, 252, 10, 2, 0],
    [2021, 250, 11, 3, 0],
    [2022, 249, 11, 4, 0],
    [2023, 249, 11, 6, 0],
    [2024, 251, 11, 2, 1],
    [2025, 250, 11, 0, 1],
    [2026, 249, 12, 1, 2],
    [2027, 249, 12, 3, 0],
  ])('%i has %i working days', (year, workingDays, statutory, compensatory, swapped) => {
    const known = officeYear(year);
    const count = (kind: string): number =>
      known.ok ? known.value.daysOff.filter((each) => each.kind === kind).length : Number.NaN;
    expect(known).toMatchObject({ ok: true, value: { year, workingDays, certainty: 'exact' } });
    expect([count('statutory'), count('compensatory'), count('swapped')]).toEqual([statutory, compensatory, swapped]);
    const first = year === 2020 ? '2020-01-01' : `${year - 1}-12-31`; // 1 January is a day off
    expect(workingDaysBetween(first, `${year}-12-31`)).toEqual({
      ok: true,
      value: { count: workingDays, certainty: 'exact' },
    });
  });

  test.each([
    [2019, 'working-days.too-early'],
    [1999, 'working-days.too-early'],
    [2061, 'working-days.too-late'],
    [99, 'working-days.too-early'],
    [2025.5, 'day.malformed'],
    [-1, 'day.malformed'],
    [Number.NaN, 'day.malformed'],
  ])('%d is refused', (year, code) =>
    expect(officeYear(year)).toMatchObject({ ok: false, issues: [{ code, path: ['year'] }] }),
  );
});

describe('estimates', () => {
  test('the rule reproduces the days off of every notice since the Labour Code of 2019, but for swaps', () => {
    const facts = ({ day, kind, linked, reason }: DayOff): object => ({ day, kind, linked, reason });
    for (const { year, daysOff: known } of publicOffices.notices.filter((notice) => notice.year >= 2021)) {
      const expected = known.filter(({ kind }) => kind !== 'swapped').map(facts);
      expect(estimatedYear(year).daysOff.map(facts)).toEqual(expected);
    }
  });

  test('the Tết of 2020 too', () => {
    const tet = ({ daysOff: days }: YearNotice): readonly string[] =>
      days.filter(({ reason }) => reason.vi.includes('Tết Âm lịch')).map(({ day }) => day);
    expect(tet(estimatedYear(2020))).toEqual(tet(yearNotice(2020)));
  });

  test('every year to 2060 has twelve holidays, and each on a weekend but 24 November is made up for', () => {
    for (let year = 2028; year <= 2060; year += 1) {
      const { daysOff: days, makeUpDays: made } = yearNotice(year);
      const statutory = days.filter(({ kind }) => kind === 'statutory').map(({ day }) => day);
      const onWeekend = statutory.filter((day) => /^S/.test(weekday(day)) && !day.endsWith('-11-24'));
      const compensatory = days.filter(({ kind }) => kind === 'compensatory');
      expect(new Set(days.map(({ day }) => day)).size).toBe(days.length);
      expect(statutory).toHaveLength(12);
      expect(compensatory.map(({ linked }) => linked)).toEqual(onWeekend);
      expect(compensatory.filter(({ day }) => /^S/.test(weekday(day)))).toEqual([]);
      expect(days.every(({ evidence, notice }) => evidence === 'computed' && notice === undefined)).toBe(true);
      expect(made).toEqual([]);
    }
  });

  test('the open points: 24/11/2029 is not made up for, 3 and 4 September 2029 are off', () => {
    const status = (day: string): unknown => {
      const found = officeDay(day);
      return found.ok && [found.value.status, found.value.certainty];
    };
    expect(status('2029-11-24')).toEqual(['statutory', 'estimated']);
    expect(status('2029-11-26')).toEqual(['working', 'estimated']);
    expect(status('2029-09-03')).toEqual(['statutory', 'estimated']);
    expect(status('2029-09-04')).toEqual(['compensatory', 'estimated']);
    expect(status('2030-02-01')).toEqual(['statutory', 'estimated']);
    expect(status('2060-12-31')).toEqual(['working', 'estimated']);
  });
});

describe('withNotice', () => {
  const swap: YearNotice = {
    ...yearNotice(2028),
    daysOff: [...yearNotice(2028).daysOff.slice(0, 1), { ...(all[0] as DayOff), day: '2028-12-29' }],
    makeUpDays: [
      {
        day: '2028-12-23',
        linked: '2028-12-29',
        reason: { vi: 'Làm bù', en: 'At work' },
        basis: { kind: 'own', reason: { vi: 'Ví dụ', en: 'An example' }, certainty: 'defined' },
        evidence: 'reported',
      },
    ],
  };
  const added = (calendar: WorkingCalendar, notice: YearNotice): WorkingCalendar => {
    const checked = withNotice(calendar, notice);
    if (!checked.ok) throw new Error(checked.issues[0]?.message.en);
    return checked.value;
  };

  test('a year that is added is exact, and the given calendar stays as it was', () => {
    const calendar = added(publicOffices, swap);
    expect(addWorkingDays('2028-12-22', 1, { calendar })).toEqual({
      ok: true,
      value: { day: '2028-12-23', certainty: 'exact' },
    });
    expect(addWorkingDays('2028-12-22', 1, { calendar, makeUpDays: false })).toMatchObject({
      value: { day: '2028-12-25' },
    });
    expect(addWorkingDays('2028-12-22', 1)).toEqual({ ok: true, value: { day: '2028-12-25', certainty: 'estimated' } });
    expect(officeDay('2028-12-23', { calendar })).toMatchObject({ value: { status: 'make-up', linked: '2028-12-29' } });
    expect(officeYear(2028, { calendar })).toMatchObject({ value: { certainty: 'exact' } });
    expect(workingDaysBetween('2028-12-29', '2029-01-02', { calendar })).toMatchObject({
      value: { certainty: 'estimated' },
    });
  });

  test('a year that is replaced is the new one, and survives JSON', () => {
    const calendar = added(publicOffices, { year: 2025, daysOff: [], makeUpDays: [] });
    const copied: WorkingCalendar = JSON.parse(JSON.stringify(calendar));
    expect(officeYear(2025, { calendar })).toMatchObject({ value: { workingDays: 261, certainty: 'exact' } });
    expect(officeYear(2025, { calendar: copied })).toEqual(officeYear(2025, { calendar }));
    expect(officeYear(2025)).toMatchObject({ value: { workingDays: 250 } });
  });

  test('earlier and later years can be added next to those known', () => {
    const calendar = added(added(publicOffices, { year: 2019, daysOff: [], makeUpDays: [] }), {
      year: 2061,
      daysOff: [],
      makeUpDays: [],
    });
    expect(officeYear(2019, { calendar })).toMatchObject({ value: { workingDays: 261, certainty: 'exact' } });
    expect(officeYear(2061, { calendar })).toMatchObject({ value: { certainty: 'exact' } });
    expect(officeYear(2062, { calendar })).toMatchObject({ issues: [{ code: 'working-days.too-late' }] });
  });

  test.each([
    [{ year: 2028, daysOff: [{ day: '2029-01-01' }], makeUpDays: [] }, 'notice.other-year', ['daysOff', 0, 'day']],
    [{ year: 2028, daysOff: [{ day: '2028-02-30' }], makeUpDays: [] }, 'day.does-not-exist', ['daysOff', 0, 'day']],
    [{ year: 2028, daysOff: [{}], makeUpDays: [] }, 'day.malformed', ['daysOff', 0, 'day']],
    [{ year: 2028, daysOff: [null], makeUpDays: [] }, 'day.malformed', ['daysOff', 0, 'day']],
    [
      { year: 2028, daysOff: [{ day: '2028-01-03' }], makeUpDays: [{ day: '2028-01-03' }] },
      'notice.twice',
      ['makeUpDays', 0, 'day'],
    ],
    [{ year: 2010, daysOff: [], makeUpDays: [] }, 'notice.gap', ['notices']],
    [{ year: 2065, daysOff: [], makeUpDays: [] }, 'notice.gap', ['notices']],
    [{ year: 2025.5, daysOff: [], makeUpDays: [] }, 'notice.malformed', []],
    [{ year: 2028 }, 'notice.malformed', []],
    [null, 'notice.malformed', []],
  ])('refuses %j', (notice, code, path) => {
    const checked = withNotice(publicOffices, notice as unknown as YearNotice); // from a program without types
    expect(checked).toMatchObject({ ok: false, issues: [{ code, path }] });
  });

  test.each([
    [{ notices: [] }],
    [
      {
        notices: [
          { year: 2025, daysOff: [], makeUpDays: [] },
          { year: 2025, daysOff: [], makeUpDays: [] },
        ],
      },
    ],
    [{ notices: [{ year: 2025, daysOff: [{ day: '2024-01-01' }], makeUpDays: [] }] }],
    [{}],
  ])('a calendar made by hand that contradicts itself is a mistake: %j', (calendar) => {
    const office = { calendar: calendar as unknown as WorkingCalendar }; // from a program without types
    expect(thrown(() => officeDay('2025-07-01', office))).toMatchObject({
      name: 'Mistake',
      code: 'calendar.contradiction',
    });
  });

  test('a calendar may begin later, and years between its notices are estimated', () => {
    const calendar = { notices: [{ year: 2025, daysOff: [], makeUpDays: [] }] };
    expect(officeYear(2024, { calendar })).toMatchObject({ issues: [{ code: 'working-days.too-early' }] });
    expect(officeYear(2026, { calendar })).toMatchObject({ value: { certainty: 'estimated' } });
  });
});

test('every day of the calendar says why it is what it is', () => {
  for (let number = dayNumber('2020-01-01'); number <= dayNumber('2060-12-31'); number += 1) {
    const found = officeDay(dayOfNumber(number));
    expect(found.ok && found.value.reason.vi.length > 0 && found.value.basis.kind.length > 0).toBe(true);
    expect(found.ok && found.value.day).toBe(dayOfNumber(number));
    expect(found.ok && found.value.certainty).toBe(number < dayNumber('2028-01-01') ? 'exact' : 'estimated');
  }
});
