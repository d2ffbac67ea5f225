import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compareVietnamese, fold, nfc, toneOnFirstVowel, withoutMarks } from '../../src/text/index.js';

const LETTERS = [...'aăâbcdđeêghiklmnoôơpqrstuưvxyAĂÂĐEÊIOÔƠUƯY '];
const TONES = ['', '\u0300', '\u0301', '\u0303', '\u0309', '\u0323'];
const vietnamese = fc
  .array(fc.tuple(fc.constantFrom(...LETTERS), fc.constantFrom(...TONES)), { maxLength: 12 })
  .map((letters) => letters.map(([letter, tone]) => (letter === ' ' ? letter : letter + tone)).join(''));

describe('nfc', () => {
  test.each([
    ['Ta\u0302y Tu\u031B\u0323u', 'Tây Tựu'],
    ['Ha\u0300 No\u0323\u0302i', 'Hà Nội'],
    ['Tây Tựu', 'Tây Tựu'],
    ['', ''],
  ])('%s becomes %s in composed letters', (text, composed) => {
    expect(nfc(text)).toBe(composed);
    expect(nfc(text).length).toBe(composed.length);
  });

  test('two forms of one text become one', () => {
    fc.assert(
      fc.property(vietnamese, (text) => {
        expect(nfc(text.normalize('NFD'))).toBe(nfc(text.normalize('NFC')));
      }),
    );
  });
});

describe('withoutMarks', () => {
  test.each([
    ['Đường An', 'Duong An'],
    ['ĐẠI MỖ', 'DAI MO'],
    ['Phúc Thịnh', 'Phuc Thinh'],
    ['Bình Mỹ, Ô Chợ Dừa', 'Binh My, O Cho Dua'],
    ['Nghĩa Đô 12/3', 'Nghia Do 12/3'],
  ])('%s is %s in plain letters', (text, plain) => {
    expect(withoutMarks(text)).toBe(plain);
    expect(withoutMarks(text.normalize('NFD'))).toBe(plain);
  });

  test('leaves only plain Latin letters of Vietnamese text', () => {
    fc.assert(
      fc.property(vietnamese, (text) => {
        expect(withoutMarks(text)).toMatch(/^[A-Za-z ]*$/);
      }),
    );
  });
});

describe('fold', () => {
  test.each([
    ['  TÂY   TỰU ', 'tay tuu'],
    ['Tây\tTựu\n', 'tay tuu'],
    ['Tây\u00A0Tựu', 'tay tuu'],
    ['PHƯỜNG ĐẠI MỖ', 'phuong dai mo'],
    ['', ''],
    ['   ', ''],
  ])('%j has the key %j', (text, key) => expect(fold(text)).toBe(key));

  test('the two spellings of a tone, and two different names, share a key', () => {
    expect(fold('Hoà')).toBe(fold('Hòa'));
    expect(fold('Hoa')).toBe(fold('Hòa'));
    expect(fold('Hòa')).not.toBe(fold('Hào'));
  });

  test('a key is its own key, in either Unicode form', () => {
    fc.assert(
      fc.property(vietnamese, (text) => {
        expect(fold(fold(text))).toBe(fold(text));
        expect(fold(text.normalize('NFD'))).toBe(fold(text));
        expect(fold(text.toUpperCase())).toBe(fold(text));
      }),
    );
  });
});

describe('toneOnFirstVowel', () => {
  test.each([
    // An open oa, oe or uy: the tone moves to the first vowel.
    ['Hoà Bình', 'Hòa Bình'],
    ['Hòa Bình', 'Hòa Bình'],
    ['Thuỵ Khuê', 'Thụy Khuê'],
    ['toả sáng', 'tỏa sáng'],
    ['loè', 'lòe'],
    ['khoẻ mạnh', 'khỏe mạnh'],
    ['hoạ', 'họa'],
    ['hoã', 'hõa'],
    ['Uỷ ban', 'Ủy ban'],
    ['xoá', 'xóa'],
    ['hoà.', 'hòa.'],
    ['(thuý)', '(thúy)'],
    // In capitals.
    ['HOÀ BÌNH', 'HÒA BÌNH'],
    ['UỶ BAN', 'ỦY BAN'],
    ['THUỴ', 'THỤY'],
    // After q the u belongs to the consonant.
    ['Phú Quý', 'Phú Quý'],
    ['quỳ', 'quỳ'],
    ['QUỸ', 'QUỸ'],
    ['quả', 'quả'],
    // A closed syllable keeps its tone where it is.
    ['Hoàn Kiếm', 'Hoàn Kiếm'],
    ['Hoàng Mai', 'Hoàng Mai'],
    ['Huỳnh', 'Huỳnh'],
    ['khuỷu', 'khuỷu'],
    ['ngoằn ngoèo', 'ngoằn ngoèo'],
    ['khoái', 'khoái'],
    // No tone, no oa: nothing to move.
    ['hoa', 'hoa'],
    ['Tây Tựu', 'Tây Tựu'],
    ['', ''],
  ])('%s is written %s', (text, written) => {
    expect(toneOnFirstVowel(text)).toBe(written);
    expect(toneOnFirstVowel(text.normalize('NFD'))).toBe(written);
  });

  test('changes no letter, and nothing a second time', () => {
    fc.assert(
      fc.property(vietnamese, (text) => {
        const written = toneOnFirstVowel(text);
        expect(withoutMarks(written)).toBe(withoutMarks(text));
        expect(toneOnFirstVowel(written)).toBe(written);
      }),
    );
  });
});

describe('compareVietnamese', () => {
  test('sorts as a Vietnamese dictionary does', () => {
    const sorted = [
      'an',
      'ăn',
      'ân',
      'dương',
      'đan',
      'đường',
      'ma',
      'mà',
      'mả',
      'mã',
      'má',
      'mạ',
      'o',
      'ô',
      'ơ',
      'u',
      'ư',
    ];
    expect([...sorted].reverse().sort(compareVietnamese)).toEqual(sorted);
  });

  test('digits sort as text', () => expect(compareVietnamese('Hạ 10', 'Hạ 9')).toBeLessThan(0));

  test('one text in two Unicode forms is one', () => {
    expect(compareVietnamese('Tây Tựu', 'Tây Tựu'.normalize('NFD'))).toBe(0);
    expect(compareVietnamese('Tây Tựu', 'Tây Mỗ')).toBeGreaterThan(0);
  });

  test('an order: turned round it is the opposite', () => {
    fc.assert(
      fc.property(vietnamese, vietnamese, (one, other) => {
        expect(Math.sign(compareVietnamese(one, other))).toBe(-Math.sign(compareVietnamese(other, one)) + 0);
      }),
    );
  });
});
