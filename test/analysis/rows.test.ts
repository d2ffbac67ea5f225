import { describe, expect, test } from 'vitest';
import { ROW_TITLES, toRows } from '../../src/analysis/index.js';
import type { Reported } from '../../src/exact/index.js';
import {
  calculate,
  type Indicator,
  installationsPerTeam,
  type Observation,
  type ObservedAt,
  onlineShareOfReceived,
  proportion,
} from '../../src/indicators/index.js';
import { own } from '../../src/law/index.js';
import { officialTargets, type Target } from '../../src/targets/index.js';
import { observed, period } from '../observed.js';

const lower = proportion({ ...onlineShareOfReceived, code: 'dossier.lower-share', better: 'lower' });

function share(
  text: string,
  part: Reported | null,
  whole: Reported,
  at: Partial<ObservedAt> = {},
  of: Indicator = onlineShareOfReceived,
): Observation {
  return observed(calculate(of, { received: whole, receivedOnline: part }), { period: period(text), ...at });
}

function target(at: string, more: Partial<Target> = {}): Target {
  const basis = own({ vi: 'Ví dụ', en: 'An example' });
  return {
    code: 'x',
    indicator: onlineShareOfReceived.code,
    body: 'H26',
    reach: 'at-least',
    at,
    from: '2025-01-01',
    basis,
    ...more,
  };
}

describe('toRows', () => {
  test('a full row', () => {
    const quarters = [
      share('2024-Q2', 40, 100),
      share('2025-Q1', 50, 100),
      share('2025-Q2', 59, 100, { asOf: '2025-06-20', coverage: { reported: 1, expected: 2 } }),
    ];
    const rows = toRows(quarters, { locale: 'vi', targets: [target('60.5')] });
    expect(rows).toHaveLength(3);
    expect(rows[2]).toEqual({
      indicator: 'dossier.online-share-of-received',
      title: 'Tỷ lệ hồ sơ nộp trực tuyến trên tổng số hồ sơ tiếp nhận',
      body: 'H26',
      period: '2025-Q2',
      asOf: '2025-06-20',
      value: '59,00 %',
      unit: '%',
      numerator: 59,
      denominator: 100,
      toDate: '54,50 %',
      previous: '50,00 %',
      changeFromPrevious: '+9,00 điểm phần trăm',
      yearBefore: '40,00 %',
      changeFromYearBefore: '+19,00 điểm phần trăm',
      relativeChange: '+47,50 %',
      target: '60,5 %',
      attainment: '97,52 %',
      reached: 'chưa đạt',
      flags: 'thiếu báo cáo, số tạm',
      notes: '',
    });
    expect(JSON.parse(JSON.stringify(rows))).toEqual(rows);
  });

  test('in English, with decimals of one’s own', () => {
    const [row] = toRows([share('2025-Q3', 2, 3)], { locale: 'en', digits: 0, targets: officialTargets() });
    expect(row).toMatchObject({ value: '67%', target: '60%', attainment: '111%', reached: 'reached', flags: '' });
  });

  test('what is not known is an empty cell, and a refusal is a note', () => {
    const [, row] = toRows([share('2025-Q2', 0, 0), share('2025-Q3', 1, 2)], { locale: 'en' });
    expect(row).toMatchObject({
      toDate: '',
      previous: 'nothing arose',
      changeFromPrevious: '',
      yearBefore: '',
      changeFromYearBefore: '',
      relativeChange: '',
      target: '',
      attainment: '',
      reached: '',
      notes: 'There is no number for 2025-Q2: nothing arose, or it is missing, suppressed or invalid.',
    });
  });

  test('counts are numbers, bounds are words', () => {
    const rows = toRows(
      [
        share('2025-Q1', 5, { atLeast: 10, atMost: 20 }),
        share('2025-Q2', null, 10),
        observed(calculate(installationsPerTeam, { installations: { moreThan: 500 }, teams: 40 })),
      ],
      { locale: 'en' },
    );
    expect(rows.map(({ numerator, denominator }) => [numerator, denominator])).toEqual([
      [5, 'from 10 to 20'],
      ['', ''],
      ['more than 500', 40],
    ]);
    expect(rows[2]?.unit).toBe('installations per team');
  });

  test('what has not reached its target never reads 100 %', () => {
    const hair = toRows([share('2025-Q3', 599_999, 1_000_000)], { locale: 'en', targets: officialTargets() })[0];
    expect(hair).toMatchObject({ value: '60.00%', attainment: '99.99%', reached: 'not reached' });
    const most = target('10', { indicator: lower.code, reach: 'at-most' });
    const over = toRows([share('2025-Q3', 100_001, 1_000_000, {}, lower)], { locale: 'en', targets: [most] })[0];
    expect(over).toMatchObject({ value: '10.00%', target: '10%', attainment: '100.01%', reached: 'not reached' });
  });

  test('a target of 0, of a ratio, of bounds, and one that does not hold together', () => {
    const none = target('0', { indicator: lower.code, reach: 'at-most' });
    expect(toRows([share('2025-Q3', 0, 10, {}, lower)], { locale: 'en', targets: [none] })[0]).toMatchObject({
      target: '0%',
      attainment: '',
      reached: 'reached',
    });
    const perTeam = target('15', { indicator: installationsPerTeam.code });
    const ratio = observed(calculate(installationsPerTeam, { installations: 594, teams: 40 }));
    expect(toRows([ratio], { locale: 'vi', targets: [perTeam] })[0]).toMatchObject({
      target: '15',
      attainment: '99,00 %',
    });
    const bounded = share('2025-Q3', { atLeast: 50 }, 100);
    expect(toRows([bounded], { locale: 'vi', targets: officialTargets() })[0]).toMatchObject({
      attainment: '',
      reached: 'chưa rõ',
    });
    const wrong = target('120');
    expect(toRows([bounded], { locale: 'vi', targets: [wrong] })[0]).toMatchObject({
      target: '120 %',
      attainment: '',
      reached: '',
    });
  });

  test('a commune is held against the city’s target where one asks for it', () => {
    const ward = share('2025-Q3', 7, 10, { body: '00613@2025-07-01' });
    expect(toRows([ward], { locale: 'en', targets: officialTargets() })[0]?.target).toBe('');
    expect(toRows([ward], { locale: 'en', targets: officialTargets(), targetsOf: 'H26' })[0]?.target).toBe('60%');
  });

  test('earlier periods are found among further figures, of the same body and definition alone', () => {
    const now = share('2025-Q3', 60, 100);
    const among = [
      share('2025-Q2', 50, 100),
      share('2025-Q2', 10, 100, { body: 'H26.01' }),
      share('2025-Q2', 20, 100, {}, lower),
    ];
    expect(toRows([now], { locale: 'en', among })).toMatchObject([{ previous: '50.00%' }]);
  });

  test('every column has a heading in both languages, in order', () => {
    const [row] = toRows([share('2025-Q3', 1, 2)], { locale: 'en' });
    expect(Object.keys(ROW_TITLES).toSorted()).toEqual(Object.keys(row ?? {}).toSorted());
    for (const { vi, en } of Object.values(ROW_TITLES)) {
      expect(vi).toBe(vi.normalize('NFC'));
      expect(en).not.toBe('');
    }
  });

  test('are made of many figures in reasonable time', () => {
    const many = Array.from({ length: 500 }, (_, at) =>
      share(`2025-${String((at % 12) + 1).padStart(2, '0')}`, at, 1_000, { body: `H26.${100 + Math.floor(at / 12)}` }),
    );
    expect(toRows(many, { locale: 'vi' })).toHaveLength(500);
  });
});
