/** The provinces of the register in full, and all that names one behind a unit. */
import { describe, expect, test } from 'vitest';
import { findUnit, type Province, provincesOn } from '../../src/units/index.js';
import { places } from '../../src/units/phrases.js';

function province(code: string): Province | undefined {
  const answer = provincesOn('2026-10-01');
  return answer.status === 'recorded' ? answer.provinces.find((one) => one.code === code) : undefined;
}

describe('a province', () => {
  test('stays what it was on 1 July 2025, and knows what it was formed from', () => {
    expect(province('04')).toMatchObject({ code: '04', name: 'Cao Bằng', merged: [] });
    expect(province('04')?.kinds).toMatchObject([{ value: 'province', from: '2025-07-01', basis: { kind: 'own' } }]);
    expect(province('31')).toMatchObject({ name: 'Hải Phòng', merged: [{ code: '30', name: 'Hải Dương' }] });
    expect(province('31')?.kinds).toMatchObject([{ value: 'city', from: '2025-07-01' }]);
    expect(province('25')?.merged).toEqual([
      { code: '17', name: 'Hoà Bình' },
      { code: '26', name: 'Vĩnh Phúc' },
    ]);
  });

  test('or becomes a city on a day, by a resolution', () => {
    expect(province('22')).toMatchObject({ code: '22', name: 'Quảng Ninh', merged: [] });
    expect(province('22')?.kinds).toMatchObject([
      { value: 'province', from: '2025-07-01', until: '2026-08-31', basis: { kind: 'own' } },
      {
        value: 'city',
        from: '2026-09-01',
        basis: {
          kind: 'practice',
          certainty: 'observed',
          source: { en: 'Resolution 36/2026/QH16, as public lists have it' },
        },
      },
    ]);
  });
});

test.each([
  'Quảng Ninh',
  'tỉnh Quảng Ninh',
  'TP Quảng Ninh',
  'Thành phố Quảng Ninh',
  'Quang Ninh province',
  'Quang Ninh city',
])('behind a name, %s is another province', (place) => {
  expect(findUnit(`Việt Hưng, ${place}`, { on: '2025-11-21' })).toEqual({ status: 'unknown', elsewhere: 'Quảng Ninh' });
});

test('so is what was merged into another, but not what was merged into Hanoi’s own name', () => {
  expect(places().get('tinh hai duong')).toEqual({ is: 'elsewhere', phrase: 'tinh hai duong', name: 'Hải Dương' });
  expect(places().get('tinh ha noi')).toBeUndefined();
});

test.each([
  ['quan bac tu liem', '021'],
  ['q bac tu liem', '021'],
  ['bac tu liem', '021'],
  ['bac tu liem district', '021'],
  ['huyen gia lam', '018'],
  ['h gia lam', '018'],
  ['gia lam district', '018'],
  ['thi xa son tay', '269'],
  ['tx son tay', '269'],
  ['son tay district', '269'],
])('%s is the former district %s', (phrase, code) => {
  expect(places().get(phrase)).toEqual({ is: 'district', phrase, code });
});

test.each([
  ...['xa bac tu liem', 'q gia lam', 'huyen son tay', ' district', 'quan '],
  // A word of kind is cut off where it stands, not as many letters as it has.
  ...['ac tu liem', 'h ac tu liem', 'ia lam', 'uyen gia lam', ' gia lam'],
])('%j names no district', (phrase) => {
  expect(places().get(phrase)).toBeUndefined();
});

test.each([
  ...['ha noi', 'hanoi', 'hn', 'tp ha noi', 't p ha noi', 'tp hanoi', 'tp hn', 'thanh pho ha noi', 'thu do ha noi'],
  ...['ha noi city', 'hanoi city', 'viet nam', 'vietnam', 'vn'],
])('%s is Hanoi or its country', (phrase) => expect(places().get(phrase)).toEqual({ is: 'hanoi', phrase }));
