import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { withoutMarks } from '../../src/text/index.js';
import {
  currentUnits,
  findUnit,
  type Unit,
  type UnitMatch,
  unitFinder,
  unitsOn,
  unitTitle,
} from '../../src/units/index.js';
import { marksOf } from '../../src/units/spelling.js';
import { typosBetween } from '../../src/units/typos.js';

const TODAY = '2025-11-21';

/** Under mutation what takes seconds, or looks at the clock, is left out: it would run for each of a thousand mutants. */
const mutated = process.env['MUTATION_TESTS'] !== undefined;
const BEFORE = '2024-06-01';

/** An answer on one line: its status, then what it holds. */
function shown(match: UnitMatch): string {
  switch (match.status) {
    case 'exact':
      return `exact ${match.unit.key}`;
    case 'ambiguous':
      return `ambiguous ${match.candidates.map(({ key }) => key).join(' ')}`;
    case 'suggestion':
      return `suggestion ${match.candidates.map(({ unit, because, typos }) => `${unit.key} ${because} ${typos}`).join(', ')}`;
    case 'not-in-force':
      return `not-in-force ${match.known.map(({ unit }) => unit.key).join(' ')}`;
    case 'unknown':
      return match.elsewhere === undefined ? 'unknown' : `unknown ${match.elsewhere}`;
    case 'invalid':
      return `invalid ${match.issues.map(({ code }) => code).join(' ')} ${match.meant.map(({ key }) => key).join(' ')}`.trim();
    case 'not-recorded':
      return `not-recorded ${match.recordedFrom}`;
  }
}

const tayTuu = 'exact 00613@2025-07-01';

describe('today', () => {
  test.each([
    ['Phường Tây Tựu', tayTuu],
    ['P. Tây Tựu', tayTuu],
    ['P.Tay Tuu', tayTuu],
    ['p tây tựu', tayTuu],
    ['tay tuu', tayTuu],
    ['TÂY TỰU', tayTuu],
    ['Tay Tuu ward', tayTuu],
    ['Ward Tay Tuu', tayTuu],
    ['Tây Tựu (phường)', 'suggestion 00613@2025-07-01 place 0'],
    ['Ta\u0302y Tu\u031B\u0323u', tayTuu],
    ['Phường Tây Tựu'.normalize('NFD'), tayTuu],
    ['  Phường\u00A0 Tây\tTựu ', tayTuu],
    ['Tây Tựu, TP Hà Nội', tayTuu],
    ['Tây Tựu, Thành phố Hà Nội, Việt Nam', tayTuu],
    ['Tây Tựu - TP. Hà Nội', tayTuu],
    ['Tây Tựu Hà Nội', tayTuu],
    ['UBND phường Tây Tựu', tayTuu],
    ['Uỷ ban nhân dân phường Tây Tựu, Hà Nội', tayTuu],
    ['00613', tayTuu],
    [' 00613 ', tayTuu],
    ['Xã Hoà Lạc', 'exact 09988@2025-07-01'],
    ['Hòa Lạc', 'exact 09988@2025-07-01'],
    ['phường Yên Hoà', 'exact 00175@2025-07-01'],
    ['Ðông Anh', 'exact 00454@2025-07-01'],
    ['Văn Miếu-Quốc Tử Giám', 'exact 00226@2025-07-01'],
    ['Văn Miếu – Quốc Tử Giám', 'exact 00226@2025-07-01'],
    ['van mieu quoc tu giam', 'exact 00226@2025-07-01'],
    ['Phượng Dực', 'exact 10279@2025-07-01'],
    ['phuong duc', 'exact 10279@2025-07-01'],
    ['Xã Phượng Dực', 'exact 10279@2025-07-01'],
    ['phuong liet', 'exact 00352@2025-07-01'],
    ['Phường Phương Liệt', 'exact 00352@2025-07-01'],
    ['Hà Đông', 'exact 09556@2025-07-01'],
    ['Thanh Xuân', 'exact 00367@2025-07-01'],
  ])('%s: %s', (text, expected) => {
    expect(shown(findUnit(text, { on: TODAY }))).toBe(expected);
  });

  test.each([
    ['Xã Tây Tựu', 'suggestion 00613@2025-07-01 kind 0'],
    ['Phường Phượng Dực', 'suggestion 10279@2025-07-01 kind 0'],
    ['Phường Liệt', 'suggestion 00352@2025-07-01 marks 0'],
    ['Tây Tưu', 'suggestion 00613@2025-07-01 marks 0'],
    ['Phúc Thịnh, Đông Anh', 'suggestion 00466@2025-07-01 place 0'],
    ['Tây Tựu, chưa rõ', 'suggestion 00613@2025-07-01 place 0'],
    ['tay tu', 'suggestion 00613@2025-07-01 typo 1'],
    ['tya tuu', 'suggestion 00613@2025-07-01 typo 1'],
    ['P. Tay Tuuu', 'suggestion 00613@2025-07-01 typo 1'],
    ['tai tiu', 'suggestion 00613@2025-07-01 typo 2'],
    ['phuonng duc', 'suggestion 10279@2025-07-01 typo 1'],
    ['Lamg', 'suggestion 00199@2025-07-01 typo 1'],
    ['Co Nhue 11', 'suggestion 00616@2024-01-01 typo 1'],
    ['Xã Tay Tuuu', 'suggestion 00613@2025-07-01 typo 1'],
    ['Xã Thụy Khuê', 'suggestion 00112@2024-01-01 kind 0'],
  ])('%s is never taken silently: %s', (text, expected) => {
    expect(shown(findUnit(text, { on: TODAY }))).toBe(expected);
  });

  test.each([
    ['Minh Khai, Quận Bắc Từ Liêm', 'not-in-force 00613@2024-01-01'],
    ['Minh Khai, Q. Bắc Từ Liêm, HN', 'not-in-force 00613@2024-01-01'],
    ['Minh Khai', 'not-in-force 00295@2024-01-01 00613@2024-01-01 09838@2024-01-01'],
    ['Tây Tựu, Bắc Từ Liêm', 'not-in-force 00607@2024-01-01'],
    ['Xã Hồng Hà', 'not-in-force 09796@2024-01-01'],
    ['Xã Thanh Xuân', 'not-in-force 00433@2024-01-01'],
    ['Phường Thuỵ Khuê', 'not-in-force 00112@2024-01-01'],
    ['Đồng Xuân', 'not-in-force 00040@2024-01-01'],
    ['Thị trấn Yên Viên', 'not-in-force 00526@2024-01-01'],
    ['TT Yên Viên, H. Gia Lâm', 'not-in-force 00526@2024-01-01'],
    ['Thịnh Quang', 'not-in-force 00235@2025-01-01'],
    ['Quang Trung, Hà Đông', 'not-in-force 09538@2025-01-01'],
    ['00607', 'not-in-force 00607@2024-01-01'],
  ])('%s is of another day: %s', (text, expected) => {
    expect(shown(findUnit(text, { on: TODAY }))).toBe(expected);
  });

  test('what is not in force says what it became, or what it came from', () => {
    const ended = findUnit('Minh Khai, Bắc Từ Liêm', { on: TODAY });
    const coming = findUnit('Phúc Thịnh', { on: BEFORE });
    expect(ended.status === 'not-in-force' && ended.known[0]?.became?.status).toBe('succeeded');
    expect(coming.status === 'not-in-force' && coming.known[0]?.cameFrom?.status).toBe('recorded');
  });
});

describe('in 2024', () => {
  test.each([
    ['Minh Khai', 'ambiguous 00295@2024-01-01 00613@2024-01-01 09838@2024-01-01'],
    ['Phường Minh Khai', 'ambiguous 00295@2024-01-01 00613@2024-01-01'],
    ['Xã Minh Khai', 'exact 09838@2024-01-01'],
    ['Minh Khai, Quận Bắc Từ Liêm', 'exact 00613@2024-01-01'],
    ['minh khai bac tu liem ha noi', 'exact 00613@2024-01-01'],
    ['Đông Xuân', 'ambiguous 00436@2024-01-01 04939@2024-01-01'],
    ['Đồng Xuân', 'exact 00040@2024-01-01'],
    ['Dong Xuan', 'ambiguous 00040@2024-01-01 00436@2024-01-01 04939@2024-01-01'],
    ['Yên Viên', 'ambiguous 00526@2024-01-01 00532@2024-01-01'],
    ['Tây Tựu', 'exact 00607@2024-01-01'],
    ['00613', 'exact 00613@2024-01-01'],
    ['Nguyễn Trung Trực', 'exact 00010@2024-01-01'],
    ['Hòa Lạc', 'not-in-force 09988@2025-07-01'],
    ['phuqc xa', 'suggestion 00001@2024-01-01 typo 1'],
    [
      'Minh Khai, Quận Ba Đình',
      'suggestion 00295@2024-01-01 place 0, 00613@2024-01-01 place 0, 09838@2024-01-01 place 0',
    ],
  ])('%s: %s', (text, expected) => {
    expect(shown(findUnit(text, { on: BEFORE }))).toBe(expected);
  });
});

describe('bad input', () => {
  test.each([
    ['613', TODAY, 'invalid unit-code.lost-zeros 00613@2025-07-01'],
    ['136', TODAY, 'invalid unit-code.lost-zeros 00136@2025-07-01'],
    ['613.0', BEFORE, 'invalid unit-code.lost-zeros 00613@2024-01-01'],
    ['999', TODAY, 'invalid unit-code.lost-zeros'],
    ['006130', TODAY, 'invalid unit-code.malformed'],
    ['00999', TODAY, 'unknown'],
    [613, TODAY, 'invalid unit-code.not-text 00613@2025-07-01'],
    [null, TODAY, 'invalid unit-name.not-text'],
    ['', TODAY, 'invalid unit-name.empty'],
    [' \u200B,', TODAY, 'invalid unit-name.empty'],
    ['x'.repeat(10_000), TODAY, 'invalid unit-name.too-long'],
    ['Tây Tựu', '2025-02-30', 'invalid day.does-not-exist'],
    ['Tây Tựu', '21/11/2025', 'invalid day.malformed'],
    ['Tây Tựu', '2023-12-31', 'not-recorded 2024-01-01'],
    ['Phường Việt Hưng, Quảng Ninh', TODAY, 'unknown Quảng Ninh'],
    ['Phường Việt Hưng, tỉnh Quảng Ninh, Việt Nam', TODAY, 'unknown Quảng Ninh'],
    ['Tây Tựu Thanh Hoá', TODAY, 'unknown Thanh Hóa'],
    ['Bà Rịa - Vũng Tàu', TODAY, 'unknown Bà Rịa - Vũng Tàu'],
    ['Thanh Hóa', TODAY, 'unknown Thanh Hóa'],
    ['Thanh Hóa, Việt Nam', TODAY, 'unknown Thanh Hóa'],
    ['Bến Nghé', TODAY, 'unknown'],
    ['西樹', TODAY, 'unknown'],
  ])('%s on %s: %s', (text, on, expected) => {
    expect(shown(findUnit(text as string, { on }))).toBe(expected);
  });

  test.skipIf(mutated)('anything at all gets an answer', () => {
    fc.assert(
      fc.property(fc.oneof(fc.anything(), fc.string({ unit: 'binary', maxLength: 250 })), (text) => {
        expect(shown(findUnit(text as string, { on: TODAY }))).toMatch(/^[a-z]/);
      }),
      { numRuns: 500 },
    );
  });

  test.skipIf(mutated).each(['ha noi ', 'phường ', ', ', 'hà ', 'minh khai ', 'thi tran '])(
    'time stays in proportion: %s repeated',
    (word) => {
      const find = unitFinder({ on: TODAY });
      const text = word.repeat(200).slice(0, 200);
      find(text);
      const start = performance.now();
      for (let run = 0; run < 20; run += 1) find(text);
      expect((performance.now() - start) / 20).toBeLessThan(20);
    },
  );
});

/** Ways to write a title that must not change whom it means. */
const WAYS: Record<string, (unit: Unit) => string> = {
  name: ({ name }) => name,
  title: (unit) => unitTitle(unit).vi,
  english: (unit) => unitTitle({ ...unit, name: unit.plainName }).en,
  capitals: (unit) => unitTitle(unit).vi.toUpperCase(),
  decomposed: (unit) => unitTitle(unit).vi.normalize('NFD'),
  'without marks': (unit) => withoutMarks(unitTitle(unit).vi).toLowerCase(),
  'short kind': ({ kind, name }) => `${{ ward: 'P.', commune: 'X.', township: 'TT.' }[kind]}${name}`,
  'the other tones': (unit) => unitTitle(unit).vi.replaceAll('òa', 'oà').replaceAll('ụy', 'uỵ').replaceAll('óa', 'oá'),
  'with the city': (unit) => `${unitTitle(unit).vi}, TP. Hà Nội`,
};

describe('every unit', () => {
  test.each(Object.entries(WAYS))('of today is found however it is written: %s', (_, write) => {
    for (const unit of currentUnits()) expect(findUnit(write(unit), { on: TODAY })).toEqual({ status: 'exact', unit });
  });

  test.each(Object.entries(WAYS))('of June 2025 is exact, or among the candidates: %s', (_, write) => {
    const june = unitsOn('2025-06-30');
    for (const unit of june.status === 'recorded' ? june.units : []) {
      const match = findUnit(write(unit), { on: '2025-06-30' });
      expect(match.status === 'exact' ? [match.unit] : match.status === 'ambiguous' ? match.candidates : []).toContain(
        unit,
      );
    }
  });

  test('of June 2025 is exact with its kind and district', () => {
    const june = unitsOn('2025-06-30');
    for (const unit of june.status === 'recorded' ? june.units : []) {
      const match = findUnit(`${unitTitle(unit).vi}, ${unit.district?.name}, Hà Nội`, { on: '2025-06-30' });
      expect(match).toEqual({ status: 'exact', unit });
    }
  });

  test('with one letter too many is exact or among the suggestions, unless the text is the name of a unit of before', () => {
    const others: string[] = [];
    for (const unit of currentUnits()) {
      const name = unit.plainName.toLowerCase();
      for (let at = 0; at < name.length; at += 1) {
        for (const letter of 'abchnot') {
          const text = `${name.slice(0, at)}${letter}${name.slice(at)}`;
          const match = findUnit(text, { on: TODAY });
          const suggested =
            match.status === 'suggestion' && match.candidates.some((candidate) => candidate.unit === unit);
          if (match.status !== 'exact' && !suggested) others.push(`${text}: ${match.status}`);
        }
      }
    }
    expect(others).toEqual(['ngoc hoa: not-in-force', 'phuc dong: not-in-force', 'phuc dien: not-in-force']);
  });
});

test('marks of other letters never agree', () => {
  expect(marksOf('tây tự', 'tây tựu')).toBe('other');
});

test('typos are the fewest letters missing, added, changed or swapped', () => {
  const table: readonly [string, string, number][] = [
    ['tay tuu', 'tay tuu', 0],
    ['tay tu', 'tay tuu', 1],
    ['tya tuu', 'tay tuu', 1],
    ['tai tiu', 'tay tuu', 2],
    ['yat utu', 'tay tuu', 3],
    ['lang', 'long bien', 3],
  ];
  for (const [one, other, typos] of table) {
    expect(Math.min(3, typosBetween(one, other, 2))).toBe(typos);
    expect(Math.min(3, typosBetween(other, one, 2))).toBe(typos);
  }
});
