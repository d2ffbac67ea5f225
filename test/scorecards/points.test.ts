import { expect, test } from 'vitest';
import { printScore, readScore } from '../../src/scorecards/index.js';

test.each([
  [1_481, '14.81'],
  [1_480, '14.8'],
  [1_400, '14'],
  [10_000, '100'],
  [50, '0.5'],
  [5, '0.05'],
  [0, '0'],
  [-5, '-0.05'],
  [-1_400, '-14'],
])('%i hundredths are printed %s, as the portal does', (points, text) => {
  expect(printScore(points)).toBe(text);
  expect(readScore(Math.abs(Number(text)))).toEqual({ ok: true, value: Math.abs(points) });
});

test('what is no score says where it stood', () => {
  expect(readScore('80.6')).toMatchObject({ issues: [{ path: [], received: '"80.6"' }] });
  expect(readScore(-1, ['totalScore'])).toMatchObject({ issues: [{ path: ['totalScore'] }] });
});
