/** Codes and names that are nearly right. */
import { expect, test } from 'vitest';
import {
  areaAndPopulation,
  comparableTogether,
  findUnit,
  moveCounts,
  moveCountsInto,
  readUnitCode,
  readUnitKey,
} from '../../src/units/index.js';

const FIVE = 'a text of five digits such as "00613"';

test.each<[unknown, code: string, expected: string]>([
  ['   ', 'unit-code.empty', FIVE],
  [0, 'unit-code.not-text', FIVE],
  [-613, 'unit-code.not-text', FIVE],
  [61.3, 'unit-code.not-text', FIVE],
  [613, 'unit-code.not-text', 'probably "00613"'],
  [[613], 'unit-code.not-text', FIVE],
  // What would read like a code as a text is none all the same.
  [10081, 'unit-code.not-text', 'probably "10081"'],
  [['00613'], 'unit-code.not-text', FIVE],
  [`613${' '.repeat(17)}`, 'unit-code.lost-zeros', 'probably "00613"'],
  [`613${' '.repeat(18)}`, 'unit-code.malformed', FIVE],
  ['613.000', 'unit-code.lost-zeros', 'probably "00613"'],
  ['613.0000', 'unit-code.malformed', FIVE],
  ['00613.0', 'unit-code.lost-zeros', 'probably "00613"'],
  ['613.5', 'unit-code.malformed', FIVE],
])('the code %j is refused, with what it may stand for', (value, code, expected) => {
  expect(readUnitCode(value)).toMatchObject({ issues: [{ code, expected }] });
});

test('a key without its code lacks a code', () => {
  expect(readUnitKey('@2025-07-01')).toMatchObject({ issues: [{ code: 'unit-code.empty' }] });
});

test.each([
  ['Minh Kai', ['00295', '00613', '09838']],
  ['Phường Minh Kai', ['00295', '00613', '09838']],
  ['Xã Minh Kai', ['09838', '00295', '00613']],
])('in 2024 %s may be any Minh Khai, those of its kind first, each once', (text, codes) => {
  const match = findUnit(text, { on: '2024-06-01' });
  const found = match.status === 'suggestion' ? match.candidates : [];
  expect(found.map(({ unit, because, typos }) => `${unit.code} ${because} ${typos}`)).toEqual(
    codes.map((code) => `${code} typo 1`),
  );
});

test('an area says where and when it was read, and only what is in doubt has another number', () => {
  const baDinh = areaAndPopulation('00004@2025-07-01');
  expect(baDinh).toMatchObject({ key: '00004@2025-07-01', readOn: '2025-07-17' });
  expect(baDinh).not.toHaveProperty('conflict');
});

test.each([
  ['Đồng Xuân, Hà Nội', ['00040']],
  ['Đông Xuân, Hà Nội', ['00436', '04939']],
  ['Dong Xuan, Ha Noi', ['00040', '00436', '04939']],
])('in 2024 the marks of %s decide where there are any, however it is written', (text, codes) => {
  const match = findUnit(text, { on: '2024-06-01' });
  const found = match.status === 'exact' ? [match.unit] : match.status === 'ambiguous' ? match.candidates : [];
  expect(found.map(({ code }) => code)).toEqual(codes);
});

test('the register begins on its first day', () => {
  expect(findUnit('00613', { on: '2024-01-01' })).toMatchObject({ status: 'exact', unit: { name: 'Minh Khai' } });
  expect(moveCounts({}, { on: '2024-01-01', counting: 'persons' }).status).toBe('moved');
  const moving = { on: '2024-01-01', counting: 'persons' } as const;
  expect(moveCountsInto({}, ['00613@2025-07-01'], moving)).toMatchObject({ reason: 'not-reported' });
  expect(comparableTogether('00613@2025-07-01', moving)).toContain('00613@2025-07-01');
});

test('a text of 200 characters is read, a longer one is refused', () => {
  const long = `Tây Tựu${' '.repeat(193)}`;
  expect(findUnit(long, { on: '2025-11-21' })).toMatchObject({ status: 'exact', unit: { code: '00613' } });
  expect(findUnit(`${long} `, { on: '2025-11-21' })).toMatchObject({ issues: [{ code: 'unit-name.too-long' }] });
});
