import { describe, expect, test } from 'vitest';
import type { Reported } from '../../src/exact/index.js';
import {
  calculate,
  type Figure,
  installationsPerTeam,
  onlineDossiersPer1000Households,
  onlineShareOfReceived,
  print,
} from '../../src/indicators/index.js';
import { thrown } from '../thrown.js';
import { percentRatio } from './samples.js';

function online(received: Reported | null, receivedOnline: Reported): Figure {
  return calculate(onlineShareOfReceived, { received, receivedOnline });
}

function perTeam(installations: Reported, teams: Reported): Figure {
  return calculate(installationsPerTeam, { installations, teams });
}

describe('print', () => {
  test.each<[string, () => Figure, string, string]>([
    ['a share', () => online(531_269, 317_199), '59,71 %', '59.71%'],
    ['a ratio', () => perTeam(594, 40), '14,85', '14.85'],
    ['a ratio in thousands', () => perTeam(7_413_000, 2), '3.706.500,00', '3,706,500.00'],
    ['a ratio above 100 %', () => calculate(percentRatio, { installations: 30, teams: 4 }), '750,00 %', '750.00%'],
    ['certain digits', () => online({ atLeast: 8_151, atMost: 8_159 }, 7_413), '90,9 %', '90.9%'],
    [
      'no certain digit',
      () => online({ atLeast: 100, atMost: 200 }, 50),
      'từ 25,00 % đến 50,00 %',
      'from 25.00% to 50.00%',
    ],
    [
      'bounds are rounded outward',
      () => online({ atLeast: 3, atMost: 6 }, 2),
      'từ 33,33 % đến 66,67 %',
      'from 33.33% to 66.67%',
    ],
    ['more than', () => perTeam({ moreThan: 500 }, 40), 'hơn 12,50', 'more than 12.50'],
    ['more than, rounded down', () => perTeam({ moreThan: 1_000 }, 6), 'hơn 166,66', 'more than 166.66'],
    ['at least', () => perTeam({ atLeast: 500 }, 40), 'từ 12,50 trở lên', 'at least 12.50'],
    [
      'more than and at most',
      () => perTeam({ moreThan: 500, atMost: 600 }, 40),
      'hơn 12,50, không quá 15,00',
      'more than 12.50, at most 15.00',
    ],
    ['at most', () => online({ atLeast: 100 }, 50), 'không quá 50,00 %', 'at most 50.00%'],
    ['nothing of it, certainly', () => online({ atLeast: 100 }, 0), '0,00 %', '0.00%'],
    ['a 0 of fewer decimals is none', () => perTeam(594, { atLeast: 22_609 }), 'không quá 0,03', 'at most 0.03'],
    [
      'per 1,000',
      () => calculate(onlineDossiersPer1000Households, { receivedOnline: 7_413, households: { atLeast: 22_609 } }),
      'không quá 327,88',
      'at most 327.88',
    ],
    [
      'a lower bound of 0 alone, in a figure from outside',
      () => ({
        status: 'bounded',
        indicator: onlineShareOfReceived,
        numerator: { atLeast: 0 },
        denominator: { atLeast: 1 },
        low: { numerator: 0, denominator: 1 },
        above: false,
      }),
      'từ 0,00 % trở lên',
      'at least 0.00%',
    ],
    ['nothing arose', () => online(0, 0), 'không phát sinh', 'nothing arose'],
    ['missing', () => online(null, 5), 'chưa có số liệu', 'not available'],
    ['unbounded', () => perTeam({ moreThan: 1 }, { moreThan: 1 }), 'chưa có số liệu', 'not available'],
    ['invalid', () => online(1, 2), 'số liệu không hợp lệ', 'invalid counts'],
    [
      'suppressed',
      () => ({ status: 'suppressed', indicator: onlineShareOfReceived, reason: 'small-count' }),

      'không công bố',
      'not published',
    ],
  ])('%s', (_, figure, vi, en) => {
    expect(print(figure(), 'vi')).toBe(vi);
    expect(print(figure(), 'en')).toBe(en);
  });

  test('decimals and rounding are the choice of who prints', () => {
    const figure = online(8, 1); // 12.5 %
    expect(print(figure, 'vi', { digits: 0 })).toBe('13 %');
    expect(print(figure, 'vi', { digits: 0, rounding: 'half-even' })).toBe('12 %');
    expect(print(figure, 'vi', { digits: 1 })).toBe('12,5 %');
    expect(print(figure, 'en', { digits: 4 })).toBe('12.5000%');
  });

  test('rounding can decide whether a digit is certain', () => {
    const figure = online({ atLeast: 199, atMost: 201 }, 100); // 49.75…% to 50.25…%
    expect(print(figure, 'en', { digits: 0 })).toBe('50%');
    expect(print(figure, 'en', { digits: 0, rounding: 'down' })).toBe('from 49% to 51%');
  });

  test('a share of nothing is never printed as a number', () => {
    for (const digits of [0, 1, 2]) expect(print(online(0, 0), 'en', { digits })).not.toMatch(/\d/);
  });

  test.each([-1, 21, 0.5, Number.NaN, Number.POSITIVE_INFINITY])('%s decimals are a mistake', (digits) => {
    const bounded = online({ atLeast: 8_151, atMost: 8_159 }, 7_413);
    for (const figure of [online(8, 1), bounded, perTeam({ moreThan: 5 }, 4)]) {
      expect(thrown(() => print(figure, 'vi', { digits }))).toMatchObject({ name: 'Mistake', code: 'digits.range' });
    }
  });
});
