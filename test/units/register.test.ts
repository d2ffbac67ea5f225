import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { toneOnFirstVowel, withoutMarks } from '../../src/text/index.js';
import {
  currentUnits,
  type Unit,
  type UnitCode,
  type UnitKind,
  unit,
  unitOfKey,
  unitsOn,
  unitTitle,
} from '../../src/units/index.js';

function all(on: string): readonly Unit[] {
  const answer = unitsOn(on);
  return answer.status === 'recorded' ? answer.units : [];
}

function countOf(units: readonly Unit[], kind: UnitKind): number {
  return units.filter((one) => one.kind === kind).length;
}

describe('the register', () => {
  test.each([
    ['2024-01-01', 579],
    ['2024-12-31', 579],
    ['2025-01-01', 526],
    ['2025-06-30', 526],
    ['2025-07-01', 126],
    ['2027-01-01', 126],
  ])('on %s it holds %i units, each code once', (on, count) => {
    const units = all(on);
    expect(units).toHaveLength(count);
    expect(new Set(units.map(({ code }) => code)).size).toBe(count);
    expect(units.map(({ code }) => code)).toEqual(units.map(({ code }) => code).sort());
    for (const one of units) expect(one.from <= on && on <= (one.until ?? on)).toBe(true);
  });

  test('51 wards and 75 communes since July 2025; 160, 345 and 21 townships in 30 districts until June', () => {
    const [june, july] = [all('2025-06-30'), currentUnits()];
    expect([countOf(july, 'ward'), countOf(july, 'commune'), countOf(july, 'township')]).toEqual([51, 75, 0]);
    expect([countOf(june, 'ward'), countOf(june, 'commune'), countOf(june, 'township')]).toEqual([160, 345, 21]);
    expect(new Set(june.map(({ district }) => district?.code)).size).toBe(30);
    expect(july.filter(({ district }) => district !== undefined)).toEqual([]);
  });

  test('96 of the 126 codes bore another name on the day before, and all bore one', () => {
    const before = new Map(all('2025-06-30').map(({ code, name }) => [code, name]));
    expect(currentUnits().filter(({ code }) => !before.has(code))).toEqual([]);
    expect(currentUnits().filter(({ code, name }) => before.get(code) !== name)).toHaveLength(96);
  });

  test('on 1 January 2025, 53 codes ended and 33 took another name', () => {
    const after = new Map(all('2025-01-01').map(({ code, name }) => [code, name]));
    const before = all('2024-12-31');
    expect(before.filter(({ code }) => !after.has(code))).toHaveLength(53);
    expect(before.filter(({ code, name }) => after.has(code) && after.get(code) !== name)).toHaveLength(33);
  });

  test('names are in NFC and one spelling of tones, and unique today even without marks', () => {
    for (const { name, plainName } of [...all('2024-06-01'), ...all('2025-06-30'), ...currentUnits()]) {
      expect(toneOnFirstVowel(name)).toBe(name);
      expect(withoutMarks(name)).toBe(plainName);
    }
    expect(new Set(currentUnits().map(({ plainName }) => plainName)).size).toBe(126);
  });

  test('every unit is found by its own key and by its code on its own days, and is frozen', () => {
    for (const one of [...all('2024-06-01'), ...all('2025-06-30'), ...currentUnits()]) {
      expect(unitOfKey(one.key)).toEqual({ ok: true, value: one });
      expect(unit(one.code, { on: one.from })).toEqual({ status: 'found', unit: one });
      if (one.until !== undefined) expect(unit(one.code, { on: one.until })).toEqual({ status: 'found', unit: one });
      expect(Object.isFrozen(one)).toBe(true);
      expect(JSON.parse(JSON.stringify(one))).toEqual(one);
    }
  });

  test('the compact modules are what the script writes from the tables that people read', () => {
    const { status, stderr } = spawnSync(process.execPath, ['scripts/generate-units.mjs', '--check'], {
      encoding: 'utf8',
    });
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  });

  test('the units of today are those of the table that people read', () => {
    const rows = readFileSync('src/units/data/units-since-2025-07-01.tsv', 'utf8').trim().split('\n').slice(1);
    expect(currentUnits().map(({ code, kind, name }) => `${code}\t${kind}\t${name}`)).toEqual(
      rows.map((row) => row.split('\t').slice(0, 3).join('\t')),
    );
  });
});

describe('a code on a day', () => {
  test.each([
    ['00613', '2024-06-01', 'Phường Minh Khai'],
    ['00613', '2025-06-30', 'Phường Minh Khai'],
    ['00613', '2025-07-01', 'Phường Tây Tựu'],
    ['00607', '2025-06-30', 'Phường Tây Tựu'],
    ['00466', '2025-06-30', 'Xã Nguyên Khê'],
    ['00466', '2025-07-01', 'Xã Phúc Thịnh'],
    ['00181', '2024-12-31', 'Phường Văn Miếu'],
    ['00181', '2025-01-01', 'Phường Văn Miếu - Quốc Tử Giám'],
    ['00454', '2025-06-30', 'Thị trấn Đông Anh'],
  ])('%s on %s is %s', (code, on, title) => {
    const answer = unit(code, { on });
    expect(answer.status === 'found' && unitTitle(answer.unit).vi).toBe(title);
  });

  test('not in force: the units of other days, the latest first, with what became of them', () => {
    const answer = unit('10435', { on: '2025-11-21' });
    const known = answer.status === 'not-in-force' ? answer.known : [];
    expect(known.map(({ unit }) => [unit.key, unit.name])).toEqual([
      ['10435@2025-01-01', 'Bình Lưu Quang'],
      ['10435@2024-01-01', 'Lưu Hoàng'],
    ]);
    expect(known.map(({ became }) => became?.status)).toEqual(['succeeded', 'succeeded']);
  });

  test('a code given up on 1 January 2025 is not in force in spring 2025', () => {
    expect(unit('00010', { on: '2024-12-31' }).status).toBe('found');
    expect(unit('00010', { on: '2025-01-01' }).status).toBe('not-in-force');
  });

  test.each([
    ['136', '2025-11-21', ['unit-code.lost-zeros'], 'probably "00136"'],
    ['613', '2025-11-21', ['unit-code.lost-zeros'], 'probably "00613"'],
    ['613.0', '2025-11-21', ['unit-code.lost-zeros'], 'probably "00613"'],
    [' 00613', '2025-11-21', ['unit-code.lost-zeros'], 'probably "00613"'],
    [613, '2025-11-21', ['unit-code.not-text'], 'probably "00613"'],
    [Number.NaN, '2025-11-21', ['unit-code.not-text'], 'a text of five digits such as "00613"'],
    [null, '2025-11-21', ['unit-code.not-text'], 'a text of five digits such as "00613"'],
    ['', '2025-11-21', ['unit-code.empty'], 'a text of five digits such as "00613"'],
    ['006130', '2025-11-21', ['unit-code.malformed'], 'a text of five digits such as "00613"'],
    ['x'.repeat(10_000), '2025-11-21', ['unit-code.malformed'], 'a text of five digits such as "00613"'],
    ['00613', '2025-02-30', ['day.does-not-exist'], 'a day of the calendar from 0001-01-01 to 9999-12-31'],
    ['613', '30/6/2025', ['unit-code.lost-zeros', 'day.malformed'], 'probably "00613"'],
  ])('%s on %s is refused: %s', (code, on, codes, expected) => {
    const answer = unit(code as UnitCode, { on });
    const issues = answer.status === 'invalid' ? answer.issues : [];
    expect(issues.map((issue) => issue.code)).toEqual(codes);
    expect(issues[0]?.expected).toBe(expected);
    for (const { message } of issues) expect(message.vi !== '' && message.en !== '').toBe(true);
  });

  test('unknown codes and days before the register', () => {
    expect(unit('00999', { on: '2025-11-21' })).toEqual({ status: 'unknown', code: '00999', on: '2025-11-21' });
    const early = { status: 'not-recorded', on: '2023-12-31', recordedFrom: '2024-01-01' };
    expect(unit('00613', { on: '2023-12-31' })).toEqual(early);
    expect(unitsOn('2023-12-31')).toEqual(early);
    expect(unitsOn('2025-02-30').status).toBe('invalid');
  });

  test('anything at all gets an answer', () => {
    fc.assert(
      fc.property(fc.anything(), fc.anything(), (code, on) => {
        const answer = unit(code as UnitCode, { on: on as string });
        expect(['found', 'not-in-force', 'unknown', 'not-recorded', 'invalid']).toContain(answer.status);
        expect(['recorded', 'not-recorded', 'invalid']).toContain(unitsOn(on as string).status);
      }),
    );
  });
});

describe('a dated key', () => {
  test.each([
    ['00613', 'unit-key.malformed', 'a code and a first day such as "00613@2025-07-01"'],
    [613, 'unit-key.malformed', 'a code and a first day such as "00613@2025-07-01"'],
    ['613@2025-07-01', 'unit-code.lost-zeros', 'probably "00613"'],
    ['00613@2025-07-32', 'day.does-not-exist', 'a day of the calendar from 0001-01-01 to 9999-12-31'],
    ['00613@2025-08-01', 'unit-key.unknown', '00613@2024-01-01 or 00613@2025-07-01'],
    ['00999@2025-07-01', 'unit-key.unknown', 'a unit of Hanoi since 2024'],
  ])('%s is refused as %s', (key, code, expected) => {
    const read = unitOfKey(key);
    expect(read.ok ? [] : read.issues.map((issue) => [issue.code, issue.expected])).toEqual([[code, expected]]);
  });
});
