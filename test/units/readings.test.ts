/** All ways to read a key: the name, its word of kind, the places behind it. */
import { describe, expect, test } from 'vitest';
import { type Reading, readingsOf } from '../../src/units/readings.js';

/** A reading on one line: `tay tuu (ward) in ha noi`; `in ?` where the words behind the name are no place. */
function shown({ name, kind, places }: Reading): string {
  const where = places === undefined ? ' in ?' : places.map(({ phrase }) => ` in ${phrase}`).join('');
  return `${name}${kind === undefined ? '' : ` (${kind})`}${where}`;
}

function read(key: string): readonly string[] {
  const { readings, elsewhere } = readingsOf(key);
  for (const { name, from, to } of readings) expect(key.slice(from, to)).toBe(name);
  return [...readings.map(shown), ...(elsewhere === undefined ? [] : [`elsewhere: ${elsewhere}`])];
}

const BA_RIA = 'ba ria vung tau';

describe('a name may be', () => {
  test.each<[what: string, key: string, readings: readonly string[]]>([
    ['alone', 'tay tuu', ['tay tuu']],
    ['of one word', 'lang', ['lang']],
    ['of one word that begins like one of kind', 'xax', ['xax']],
    ['a word of kind and no more', 'phuong', ['phuong']],
    ['a word of kind of two words', 'thi tran', ['thi tran']],
    ['behind a word of kind', 'p tay tuu', ['p tay tuu', 'tay tuu (ward)']],
    ['behind a word of two letters', 'tt yen vien', ['tt yen vien', 'yen vien (township)']],
    ['behind two words of kind', 'thi tran yen vien', ['thi tran yen vien', 'yen vien (township)']],
    ['behind what looks like a word of kind', 'phuong duc', ['phuong duc', 'duc (ward)']],
    ['before a word of kind', 'tay tuu ward', ['tay tuu ward', 'tay tuu (ward)']],
    ['between two', 'xa tay tuu ward', ['xa tay tuu ward', 'tay tuu ward (commune)', 'xa tay tuu (ward)']],
    ['behind its office', 'ubnd tay tuu', ['tay tuu']],
    ['behind its office in full', 'uy ban nhan dan p tay tuu', ['p tay tuu', 'tay tuu (ward)']],
    ['nothing behind its office', 'ubnd ', ['']],
    ['before a word of which nothing is known', 'tay tuu nao do', ['tay tuu nao do']],
    ['before a word like one of kind', 'tay tuu xax', ['tay tuu xax']],
  ])('%s: %s', (_, key, readings) => expect(read(key)).toEqual(readings));
});

describe('a place behind a name', () => {
  test.each<[key: string, readings: readonly string[]]>([
    ['tay tuu,ha noi', ['tay tuu in ha noi']],
    ['p tay tuu,ha noi', ['p tay tuu in ha noi', 'tay tuu (ward) in ha noi']],
    ['tay tuu,bac tu liem,ha noi', ['tay tuu in bac tu liem in ha noi']],
    ['tay tuu,bac tu liem ha noi,vn', ['tay tuu in ha noi in bac tu liem in vn']],
    ['tay tuu,chua ro', ['tay tuu in ?']],
    ['tay tuu,ha noi,chua ro', ['tay tuu in ?']],
    ['tay tuu,chua ro ha noi', ['tay tuu in ?']],
    ['tay tuu,', ['tay tuu']],
    ['tay tuu ward,chua ro', ['tay tuu ward in ?', 'tay tuu (ward) in ?']],
    // Behind a comma that names no place, the last words of the name are not looked at for one.
    ['tay tuu ha noi,chua ro', ['tay tuu ha noi in ?']],
    ['a,quang ninh,', ['elsewhere: Quảng Ninh']],
  ])('and a comma: %s', (key, readings) => expect(read(key)).toEqual(readings));

  test.each<[key: string, readings: readonly string[]]>([
    ['tay tuu ha noi', ['tay tuu ha noi', 'tay tuu in ha noi']],
    ['a ha noi', ['a ha noi', 'a in ha noi']],
    ['p tay tuu hn', ['p tay tuu hn', 'tay tuu hn (ward)', 'p tay tuu in hn', 'tay tuu (ward) in hn']],
    ['tay tuu ward hn', ['tay tuu ward hn', 'tay tuu ward in hn', 'tay tuu (ward) in hn']],
    ['ubnd tay tuu hn', ['tay tuu hn', 'tay tuu in hn']],
    ['tay tuu hn vn', ['tay tuu hn vn', 'tay tuu hn in vn', 'tay tuu in hn in vn']],
    ['tay tuu hn,vn', ['tay tuu hn in vn', 'tay tuu in hn in vn']],
    // The longest phrase is the place, here the district with its word of kind.
    ['minh khai quan bac tu liem', ['minh khai quan bac tu liem', 'minh khai in quan bac tu liem']],
    ['tay tuu thanh pho ha noi', ['tay tuu thanh pho ha noi', 'tay tuu in thanh pho ha noi']],
    // A word stays before it for the name, also where that word is one of kind.
    ['ha noi', ['ha noi']],
    ['hn', ['hn']],
    ['ubnd ha noi', ['ha noi']],
    ['phuong dong anh', ['phuong dong anh', 'dong anh (ward)', 'phuong in dong anh']],
    ['thi tran hn', ['thi tran hn', 'hn (township)', 'thi tran in hn']],
    ['quan dong anh', ['quan dong anh', 'quan in dong anh']],
  ])('or nothing between: %s', (key, readings) => expect(read(key)).toEqual(readings));
});

describe('another province', () => {
  test.each<[key: string, readings: readonly string[]]>([
    ['viet hung,quang ninh', ['elsewhere: Quảng Ninh']],
    ['viet hung,ha long quang ninh', ['viet hung in ?']],
    ['viet hung,quang ninh viet nam', ['elsewhere: Quảng Ninh']],
    ['viet hung,viet nam,quang ninh', ['elsewhere: Quảng Ninh']],
    // Of all places this has the most words.
    [`a,hn thanh pho ${BA_RIA} vn`, ['elsewhere: Bà Rịa - Vũng Tàu']],
    // It leaves no reading that already has it behind the name; one that takes it for the name stays.
    ['viet hung quang ninh', ['viet hung quang ninh', 'elsewhere: Quảng Ninh']],
    ['viet hung quang ninh vn', ['viet hung quang ninh vn', 'viet hung quang ninh in vn', 'elsewhere: Quảng Ninh']],
    ['a quang ninh thanh hoa', ['a quang ninh thanh hoa', 'elsewhere: Thanh Hóa']],
    [`a thanh pho ${BA_RIA}`, [`a thanh pho ${BA_RIA}`, 'elsewhere: Bà Rịa - Vũng Tàu']],
    ['a,thanh hoa', ['elsewhere: Thanh Hóa']],
  ])('behind a name: %s', (key, readings) => expect(read(key)).toEqual(readings));

  test.each<[key: string, readings: readonly string[]]>([
    ['thanh hoa', ['thanh hoa', 'elsewhere: Thanh Hóa']],
    ['tinh thanh hoa', ['tinh thanh hoa', 'elsewhere: Thanh Hóa']],
    [BA_RIA, [BA_RIA, 'elsewhere: Bà Rịa - Vũng Tàu']],
    ['ubnd tinh thanh hoa', ['tinh thanh hoa', 'elsewhere: Thanh Hóa']],
    ['thanh hoa vn', ['thanh hoa vn', 'thanh hoa in vn', 'elsewhere: Thanh Hóa']],
    ['thanh hoa,vn', ['thanh hoa in vn', 'elsewhere: Thanh Hóa']],
    ['thanh hoa,chua ro', ['thanh hoa in ?']],
  ])('alone: %s', (key, readings) => expect(read(key)).toEqual(readings));
});
