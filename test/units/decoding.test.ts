/** The compact lists of names, in full. */
import { expect, test } from 'vitest';
import { codeOf, entriesOf, kindOf, paired } from '../../src/units/decoding.js';

test('an entry is a step in base 36 from the code before it, a mark of its kind, and a name', () => {
  expect(entriesOf('4Ba Đình|1-Xã Hai|z+Thị trấn Ba')).toEqual([
    { code: '00004', kind: 'ward', name: 'Ba Đình' },
    { code: '00005', kind: 'commune', name: 'Xã Hai' },
    { code: '00040', kind: 'township', name: 'Thị trấn Ba' },
  ]);
});

test.each([
  [4, '00004'],
  [10_279, '10279'],
])('%d is the code %s', (number, code) => expect(codeOf(number)).toBe(code));

test.each([
  ['-', 'commune'],
  ['+', 'township'],
  ['', 'ward'],
])('the mark %j is of a %s', (mark, kind) => expect(kindOf(mark)).toBe(kind));

test('two lists side by side end with the shorter one', () => {
  expect(paired([1, 2, 3], ['one', 'two'])).toEqual([
    [1, 'one'],
    [2, 'two'],
  ]);
  expect(paired([1], ['one', 'two'])).toEqual([[1, 'one']]);
});
