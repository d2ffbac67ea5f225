import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { personalDataIn } from '../../src/campaigns/index.js';
import { PUBLISHED } from './published.js';

describe('keys that name a fact about one person', () => {
  test.each([
    'name',
    'Name',
    'fullName',
    'full_name',
    'FULL NAME',
    'họ tên',
    'Họ và tên',
    'HỌ TÊN',
    'họ tên'.normalize('NFD'),
    'hoTen',
    'ho-ten',
    'hovaten',
    'tenNguoiThamGia',
    'cccd',
    'soCCCD',
    'Số CCCD',
    'cmnd',
    'SO_CMND',
    'số định danh',
    'căn cước',
    'identityNumber',
    'id_card',
    'nationalId',
    'phone',
    'phoneNumber',
    'PHONE1',
    'điện thoại',
    'Số điện thoại',
    'sđt',
    'SDT',
    'ngày sinh',
    'ngay_sinh',
    'dateOfBirth',
    'DOB',
    'năm sinh',
    'birthYear',
    'age',
    'tuổi',
    'độ tuổi chính xác',
    'email',
    'E-mail address',
    'passport',
    'hộ chiếu',
    'địa chỉ',
    'homeAddress',
  ])('%s', (key) => {
    expect(personalDataIn({ [key]: 'x' })).toMatchObject([{ code: 'personal-data.key', path: [key] }]);
    expect(personalDataIn({ a: [{ b: { [key]: null } }] })).toMatchObject([{ path: ['a', 0, 'b', key] }]);
  });

  test.each([
    'title',
    'note',
    'members',
    'coreMembers',
    'households',
    'soHo',
    'message',
    'language',
    'villages',
    'stage',
    'package',
    'telecom',
    'attend',
    'extent',
    'kind',
    'unit',
    'programme',
    'mobilePoints'.replace('mobile', 'wifi'),
  ])('%s is none', (key) => expect(personalDataIn({ [key]: 'x' })).toEqual([]));

  test('the name of a place is none of a person', () => {
    expect(personalDataIn({ locality: { kind: 'village', name: 'A', within: 'x' } })).toEqual([]);
    expect(personalDataIn({ locality: { kind: 'other', kindName: 'xóm', name: 'A' } })).toEqual([]);
    expect(personalDataIn({ locality: { phone: 'x' } })).toMatchObject([{ path: ['locality', 'phone'] }]);
    expect(personalDataIn({ team: { name: 'x' } })).toMatchObject([{ path: ['team', 'name'] }]);
  });
});

describe('texts with a number of the form of an identity or telephone number', () => {
  // Numbers of zeros and steps that nobody bears.
  test.each([
    '000000000000',
    'CCCD 000 000 000 000',
    'số 000000000.',
    '000.000.000.000',
    '0900000000',
    'gọi 0900.000.000 nhé',
    '0900 000 000',
    '090-000-0000',
    '+84900000000',
    '+84 900 000 000',
    '024 0000 0000',
    '(024) 0000 0000'.replace(/[()]/g, ''),
    '09 00 00 00 00',
  ])('%s', (text) => {
    expect(personalDataIn({ note: { vi: text } })).toMatchObject([
      { code: 'personal-data.number', path: ['note', 'vi'] },
    ]);
    expect(JSON.stringify(personalDataIn({ note: text }))).not.toContain(text);
  });

  test.each([
    '7.413 hồ sơ',
    '1,234,567 visits',
    'hơn 1.000.000.000 đồng',
    'ngày 01-07-2025 08:00',
    '2025-07-01/2025-11-21',
    'quý III/2025, 90,9 %',
    '00613@2025-07-01',
    '20251121',
    'Nghị quyết 57-NQ/TW, 1656/NQ-UBTVQH15',
    'số 0,123456789',
    'Thượng 2',
  ])('%s is none', (text) => expect(personalDataIn({ note: text })).toEqual([]));

  test('addresses of pages and keys are no free text', () => {
    expect(personalDataIn({ url: 'https://example.org/000000000000.htm', period: '000000000000' })).toEqual([]);
  });
});

describe('any value', () => {
  test.each(PUBLISHED)('of the report %s holds none', (_, report) => expect(personalDataIn(report)).toEqual([]));

  test('may refer to itself, or be nested deeper than a program may call', () => {
    const round: Record<string, unknown> = { cccd: 1 };
    round['self'] = round;
    expect(personalDataIn(round)).toHaveLength(1);
    let deep: unknown = { phone: 1 };
    for (let depth = 0; depth < 50_000; depth += 1) deep = [deep];
    expect(personalDataIn(deep)[0]?.path).toHaveLength(50_001);
  });

  test('is told a thousand times, and not once for each of a million paths', () => {
    let deep: unknown = {};
    for (let depth = 0; depth < 50_000; depth += 1) deep = { note: '0900 000 000', inside: deep, cccd: 1 };
    expect(personalDataIn(deep)).toHaveLength(1_000);
    expect(personalDataIn(Array.from({ length: 999 }, () => '0900 000 000'))).toHaveLength(999);
  });

  test('beside what cannot be looked into is found all the same', () => {
    const { proxy, revoke } = Proxy.revocable({}, {});
    revoke();
    expect(personalDataIn([proxy, { cccd: 1 }]).map(({ code, path }) => [code, path])).toEqual([
      ['value.unreadable', [0]],
      ['personal-data.key', [1, 'cccd']],
    ]);
  });

  test('the path begins where the value was found', () => {
    expect(personalDataIn({ age: 1 }, ['teams', 0])).toMatchObject([{ path: ['teams', 0, 'age'] }]);
    expect(personalDataIn('0900000000', ['note'])).toMatchObject([{ path: ['note'] }]);
    expect(personalDataIn('0900000000', ['url'])).toEqual([]);
  });

  test('is answered, and issues point to what is there', () => {
    fc.assert(
      fc.property(fc.anything(), (value) => {
        for (const { path, code } of personalDataIn(value)) {
          const parent = path.slice(0, -1).reduce<unknown>((inner, step) => Object(inner)[step], value);
          if (code === 'personal-data.key') expect(Object.keys(Object(parent))).toContain(String(path.at(-1)));
        }
      }),
    );
  });
});
