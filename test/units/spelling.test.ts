/** Texts as keys: what of a text counts as a letter, as a blank, as the end of a name, and how marks of two texts agree. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fold } from '../../src/text/index.js';
import { hasNoMarks, markedKey, marksOf, plainKey } from '../../src/units/spelling.js';

describe('a text is two keys, without its marks and with them', () => {
  test.each([
    ['P. Tây Tựu, TP Hà Nội', 'p tay tuu,tp ha noi', 'p tây tựu,tp hà nội'],
    ['HOÀ LẠC - Xã', 'hoa lac xa', 'hoà lạc xã'],
    ['Phố Đê La Thành', 'pho de la thanh', 'phố đê la thành'],
    ['Ta\u0302y Tu\u031B\u0323u', 'tay tuu', 'tây tựu'],
    // As plain as its key, and nearly so.
    ['co nhue 10', 'co nhue 10', 'co nhue 10'],
    ['az09', 'az09', 'az09'],
    ['x', 'x', 'x'],
    ['Az', 'az', 'az'],
    ['aZ', 'az', 'az'],
    ['a/9', 'a,9', 'a,9'],
    ['0:a', '0 a', '0 a'],
    ['`a', 'a', 'a'],
    ['a@[9', 'a@,9', 'a@,9'],
    ['{a}', '{a}', '{a}'],
    // One blank between words and none around them.
    ['', '', ''],
    [' ', '', ''],
    [' a', 'a', 'a'],
    ['a ', 'a', 'a'],
    ['a  b', 'a b', 'a b'],
    [' Á - . B ', 'a b', 'á b'],
    // A comma takes the blanks beside it, and other commas.
    ['a,b', 'a,b', 'a,b'],
    ['a , b', 'a,b', 'a,b'],
    ['a (b) c', 'a,b,c', 'a,b,c'],
    [', a,', 'a', 'a'],
    ['(;)', '', ''],
    // A mark that no letter takes is nothing.
    ['x\u0323 \u0301y', 'x y', 'x y'],
    ['\u0300a\u036F', 'a', 'a'],
    ['a \u0301 b \u0301', 'a b', 'a b'],
    ['a\n', 'a', 'a'],
    // What is no letter of Latin script stays.
    ['西樹 A', '西樹 a', '西樹 a'],
    ['ỳ ἀρχ', 'y ἀρχ', 'ỳ ἀρχ'],
  ])('%j: %j and %j', (text, plain, marked) => {
    expect([plainKey(text), markedKey(text)]).toEqual([plain, marked]);
  });

  test.each([
    ...' \t\r\n.:_-\'"`*\u00A0\u2009\u200B\u202F\u2010\u2011\u2012\u2013\u2014\u2018\u2019\u201C\u201D\u2212\uFEFF',
  ])('words are parted by %j', (blank) =>
    expect([plainKey(`Ô${blank}b`), markedKey(`Ô${blank}b`)]).toEqual(['o b', 'ô b']),
  );

  test.each([...',;()[]|/，'])('%j ends a name', (stop) => {
    expect([plainKey(`Ô${stop}b`), markedKey(`Ô${stop}b`)]).toEqual(['o,b', 'ô,b']);
  });

  test.each([...'đĐðÐɖƉ'])('%j is a đ', (letter) => {
    expect([plainKey(`${letter}o`), markedKey(`${letter}o`)]).toEqual(['do', 'đo']);
  });
});

const LETTERS = [...'aăâbcdđeêghiklmnoôơpqrstuưvxyàảãáạằẳẵắặầẩẫấậèẻẽéẹềểễếệìỉĩíịòỏõóọồổỗốộờởỡớợùủũúụừửữứựỳỷỹýỵ'];
const WRITTEN = fc
  .array(fc.constantFrom(...LETTERS, ...LETTERS.map((letter) => letter.toUpperCase()), ...'19   ,-.'), {
    maxLength: 30,
  })
  .map((letters) => letters.join(''));

describe('whatever is written in Vietnamese', () => {
  const anyForm = fc.tuple(WRITTEN, fc.constantFrom('NFC', 'NFD')).map(([text, form]) => text.normalize(form));

  test('the plain key is the folded text, with blanks for what parts words and a comma between parts', () => {
    fc.assert(
      fc.property(anyForm, (text) => {
        const parts = text.split(',').map((part) => fold(part.replaceAll(/[-.]/g, ' ')));
        expect(plainKey(text)).toBe(parts.filter((part) => part !== '').join(','));
      }),
    );
  });

  test('the letters of both keys are in the same places, and each key is its own key', () => {
    fc.assert(
      fc.property(anyForm, (text) => {
        const [plain, marked] = [plainKey(text), markedKey(text)];
        expect([marked.length, fold(marked)]).toEqual([plain.length, plain]);
        expect([plainKey(plain), plainKey(marked), markedKey(marked)]).toEqual([plain, plain, marked]);
      }),
    );
  });

  test('whose key without marks has fewer, unless it has none at all', () => {
    fc.assert(
      fc.property(anyForm, (text) => {
        const [plain, marked] = [plainKey(text), markedKey(text)];
        expect(marksOf(plain, marked)).toBe(hasNoMarks(text) ? 'same' : 'fewer');
      }),
    );
  });
});

test.each<[typed: string, known: string, marks: ReturnType<typeof marksOf>]>([
  ['tây tựu', 'tây tựu', 'same'],
  ['tay tuu', 'tây tựu', 'fewer'],
  ['tây tuu', 'tây tựu', 'fewer'],
  ['tay tựu', 'tây tựu', 'fewer'],
  ['dong anh', 'đông anh', 'fewer'],
  // A ư without its tone is another letter than ự, not one of which a mark was left out.
  ['tây tưu', 'tây tựu', 'other'],
  ['tấy tựu', 'tây tựu', 'other'],
  ['tây tựú', 'tây tựu', 'other'],
  ['đong anh', 'dong anh', 'other'],
  ['tây tự', 'tây tựu', 'other'],
  ['tây tựuu', 'tây tựu', 'other'],
  ['', 'a', 'other'],
  ['', '', 'same'],
])('the marks of %j and of %j: %s', (typed, known, marks) => expect(marksOf(typed, known)).toBe(marks));

test.each([
  ['', true],
  ['Tay Tuu, 1~', true],
  ['\u007F', true],
  ['\u0080', false],
  ['a\u0301', false],
  ['Đông', false],
  ['lạc', false],
])('%j has no marks: %s', (text, none) => expect(hasNoMarks(text)).toBe(none));
