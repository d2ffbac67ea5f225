import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { inForce } from '../../src/law/index.js';
import {
  areaAndPopulation,
  currentUnits,
  HANOI,
  type Locality,
  localityTitle,
  type Province,
  provincesOn,
  readAgencyCode,
  readBody,
  readLocality,
  TAY_TUU_GROUPS,
  unitOfKey,
} from '../../src/units/index.js';

function codesOf(read: { ok: boolean; issues?: readonly { code: string }[] }): readonly string[] {
  return read.issues?.map(({ code }) => code) ?? [];
}

describe('agency codes', () => {
  test.each(['H26', 'H26.17', 'H21.227', 'H44.07.101', `H26${'.101'.repeat(8)}`])('%s', (code) => {
    expect(readAgencyCode(code)).toEqual({ ok: true, value: { code, groups: code.split('.') } });
  });

  test.each<[unknown, string]>([
    [26, 'agency-code.not-text'],
    ['', 'agency-code.malformed'],
    ['26', 'agency-code.malformed'],
    ['h26', 'agency-code.malformed'],
    ['H2', 'agency-code.malformed'],
    ['H260', 'agency-code.malformed'],
    ['H26.', 'agency-code.malformed'],
    ['H26.1', 'agency-code.malformed'],
    ['H26.1234', 'agency-code.malformed'],
    ['H26.17 ', 'agency-code.malformed'],
    ['H26,17', 'agency-code.malformed'],
    [`H26${'.101'.repeat(9)}`, 'agency-code.too-long'],
    ['.'.repeat(10_000), 'agency-code.too-long'],
  ])('%s is refused', (code, issue) => {
    expect(codesOf(readAgencyCode(code))).toEqual([issue]);
  });
});

describe('bodies', () => {
  test.each<[unknown, string[]]>([
    [{ kind: 'unit', key: '00613@2025-07-01' }, []],
    [{ kind: 'agency', code: 'H26.17' }, []],
    [{ kind: 'unit', key: '00613' }, ['unit-key.malformed']],
    [{ kind: 'agency', code: '26' }, ['agency-code.malformed']],
    [{ kind: 'unit', code: 'H26' }, ['body.malformed']],
    [{ kind: 'agency', code: 'H26', key: '00613@2025-07-01' }, ['body.malformed']],
    [{ kind: 'agency', key: '00613@2025-07-01' }, ['body.malformed']],
    [{ kind: 'ministry' }, ['body.malformed']],
    ['00613@2025-07-01', ['body.malformed']],
    [null, ['body.malformed']],
  ])('%j', (value, issues) => {
    expect(codesOf(readBody(value))).toEqual(issues);
    if (issues.length === 0) expect(readBody(value)).toEqual({ ok: true, value });
  });
});

describe('provinces', () => {
  const on = (day: string): readonly Province[] => {
    const answer = provincesOn(day);
    return answer.status === 'recorded' ? answer.provinces : [];
  };
  const cities = (day: string) =>
    on(day)
      .filter(({ kinds }) => inForce(kinds, day)?.value === 'city')
      .map(({ name }) => name);

  test.each([
    ['2025-07-01', 6],
    ['2026-04-29', 6],
    ['2026-04-30', 7],
    ['2026-08-31', 7],
    ['2026-09-01', 8],
    ['2026-09-19', 8],
    ['2026-09-20', 9],
  ])('on %s: %i cities of the 34', (day, count) => {
    expect(on(day)).toHaveLength(34);
    expect(cities(day)).toHaveLength(count);
  });

  test('Đồng Nai, Quảng Ninh and Bắc Ninh became cities in 2026', () => {
    const before = new Set(cities('2026-01-01'));
    expect(cities('2026-12-31').filter((name) => !before.has(name))).toEqual(['Quảng Ninh', 'Bắc Ninh', 'Đồng Nai']);
  });

  test('29 further former provinces went into 23 of the 34; code 24 was that of Bắc Giang', () => {
    const all = on('2025-07-01');
    expect(all.filter(({ merged }) => merged.length > 0)).toHaveLength(23);
    expect(all.reduce((sum, { merged }) => sum + merged.length, 0)).toBe(63 - 34);
    expect(all.find(({ code }) => code === '24')).toMatchObject({
      name: 'Bắc Ninh',
      merged: [{ code: '24', name: 'Bắc Giang' }],
    });
  });

  test('earlier days are not recorded, and a day that does not exist is refused', () => {
    expect(provincesOn('2025-06-30')).toEqual({ status: 'not-recorded', on: '2025-06-30', recordedFrom: '2025-07-01' });
    expect(provincesOn('2025-06-31').status).toBe('invalid');
  });

  test('Hanoi among them', () => {
    expect(on('2026-01-01')[0]).toMatchObject({ code: HANOI.province, name: HANOI.name.vi });
    expect([HANOI.iso, HANOI.agency]).toEqual(['VN-HN', 'H26']);
  });
});

describe('areas and populations', () => {
  test('all 126 are known, with their sums, smallest and largest', () => {
    const known = currentUnits().flatMap(({ key }) => areaAndPopulation(key) ?? []);
    const people = known.map(({ population }) => population);
    expect(known).toHaveLength(126);
    expect(known.reduce((sum, { hectares }) => sum + hectares, 0)).toBe(335_997);
    expect(people.reduce((sum, one) => sum + one, 0)).toBe(8_811_473);
    expect([Math.min(...people), Math.max(...people)]).toEqual([6_646, 185_205]);
  });

  test('Tây Tựu keeps the number that another source prints', () => {
    expect(areaAndPopulation('00613@2025-07-01')).toMatchObject({
      hectares: 754,
      population: 39_436,
      readOn: '2025-07-17',
      conflict: { population: 45_013 },
    });
    expect(areaAndPopulation('00613@2024-01-01')).toBeUndefined();
    expect(areaAndPopulation('00999@2025-07-01')).toBeUndefined();
  });
});

describe('below the commune', () => {
  const trieuKhuc: Locality = { kind: 'village', name: 'Triều Khúc', within: '00643@2025-07-01' };
  const thaoChinh: Locality = { kind: 'other', kindName: 'tiểu khu', name: 'Thao Chính', within: '10273@2025-07-01' };

  test('a village can lie in a ward: the kind is stated', () => {
    const ward = unitOfKey(trieuKhuc.within);
    expect(ward.ok && [ward.value.kind, ward.value.name]).toEqual(['ward', 'Thanh Liệt']);
    expect(readLocality(trieuKhuc)).toEqual({ ok: true, value: trieuKhuc });
    expect(localityTitle(trieuKhuc)).toEqual({ vi: 'Thôn Triều Khúc', en: 'Village Triều Khúc' });
  });

  test('another kind keeps its word', () => {
    expect(readLocality(thaoChinh)).toEqual({ ok: true, value: thaoChinh });
    expect(localityTitle(thaoChinh)).toEqual({ vi: 'Tiểu khu Thao Chính', en: 'Tiểu khu Thao Chính' });
  });

  test('the six groups of Tây Tựu', () => {
    expect(TAY_TUU_GROUPS.map((group) => localityTitle(group).vi)).toEqual([
      'Tổ dân phố Thượng 2',
      'Tổ dân phố Trung 6',
      'Tổ dân phố Hạ 9',
      'Tổ dân phố Nguyên Xá 2',
      'Tổ dân phố Phúc Lý 2',
      'Tổ dân phố Ngọa Long 2',
    ]);
    for (const group of TAY_TUU_GROUPS) expect(readLocality(group)).toEqual({ ok: true, value: group });
  });

  test.each<[string, unknown]>([
    ['locality.malformed', null],
    ['locality.malformed', 'Thôn Triều Khúc'],
    ['locality.malformed', [trieuKhuc]],
    ['locality.malformed', { ...trieuKhuc, households: 400 }],
    ['locality.kind', { ...trieuKhuc, kind: 'thôn' }],
    ['locality.kind', { ...trieuKhuc, kindName: 'thôn' }],
    ['locality.kind', { ...thaoChinh, kindName: undefined }],
    ['locality.name', { ...trieuKhuc, name: '' }],
    ['locality.name', { ...trieuKhuc, name: ' Triều Khúc' }],
    ['locality.name', { ...trieuKhuc, name: 'x'.repeat(10_000) }],
    ['unit-key.malformed', { ...trieuKhuc, within: '00643' }],
  ])('%s', (code, value) => {
    expect(codesOf(readLocality(value))).toEqual([code]);
  });

  test('a name of 100 characters is one, a longer one is not', () => {
    expect(readLocality({ ...trieuKhuc, name: 'x'.repeat(100) }).ok).toBe(true);
    expect(readLocality({ ...thaoChinh, kindName: 'x'.repeat(100) }).ok).toBe(true);
    expect(codesOf(readLocality({ ...trieuKhuc, name: 'x'.repeat(101) }))).toEqual(['locality.name']);
    expect(codesOf(readLocality({ ...thaoChinh, kindName: 'x'.repeat(101) }))).toEqual(['locality.kind']);
  });

  test('anything at all gets an answer', () => {
    fc.assert(
      fc.property(fc.anything(), (value) => {
        for (const read of [readLocality(value), readBody(value), readAgencyCode(value)])
          expect(typeof read.ok).toBe('boolean');
      }),
    );
  });
});
