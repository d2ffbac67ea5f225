import { ALL, FEW } from '../services/good.js';

/** A line that is wrong as a line: what it is, its bytes, and the code, path and messages of its only issue. */
export type FaultyLine = readonly [
  name: string,
  line: string | Uint8Array,
  code: string,
  path: string,
  vi: string,
  en: string,
];

const line = JSON.stringify(FEW);
const bytes = (text: string): number[] => [...new TextEncoder().encode(text)];
const inside = (...wrong: readonly number[]): Uint8Array =>
  Uint8Array.from([...bytes(line.slice(0, 30)), ...wrong, ...bytes(line.slice(30))]);

const NOT_JSON = ['ndjson.not-json', '', 'Dòng không phải JSON đúng', 'The line is not JSON'] as const;
const NOT_UTF_8 = ['ndjson.not-utf-8', '', 'Dòng không phải mã UTF-8', 'The line is not UTF-8'] as const;
const TWICE = ['Một khóa xuất hiện hai lần', 'One key stands twice'] as const;
const NOT_OBJECT = ['field.invalid-type', '', 'cần: đối tượng', 'expected: object'] as const;

/** The limit under which the long lines of the table are too long. */
export const LONGEST = 2_000;

const TOO_LONG = ['ndjson.line-too-long', '', 'quá giới hạn', 'more than 2000'] as const;

export const FAULTY_LINES: readonly FaultyLine[] = [
  ['a line cut in its middle', line.slice(0, 40), ...NOT_JSON],
  ['two records on one line', `${line}${line}`, ...NOT_JSON],
  ['a comma after the record', `${line},`, ...NOT_JSON],
  ['a comma after the last member', line.replace('}', ',}'), ...NOT_JSON],
  ['single quotes', line.replaceAll('"', "'"), ...NOT_JSON],
  ['a key without quotes', '{code:1}', ...NOT_JSON],
  ['NaN', '{"code":NaN}', ...NOT_JSON],
  ['a comment', `${line} // first`, ...NOT_JSON],
  ['a heading of CSV', 'code;procedure;unit', ...NOT_JSON],
  ['a control character inside a text', line.replace('online', 'on\u0007line'), ...NOT_JSON],
  ['a NUL character', '\u0000', ...NOT_JSON],
  ['a byte-order mark that is not at the start of the file', `\uFEFF${line}`, ...NOT_JSON],
  ['a no-break space alone', '\u00A0', ...NOT_JSON],
  ['a line separator of Unicode between records', `${line}\u2028${line}`, ...NOT_JSON],
  ['a byte that begins no character', inside(0xff), ...NOT_UTF_8],
  ['a character cut by the line end', Uint8Array.from([...bytes(line), 0xe1, 0xbb]), ...NOT_UTF_8],
  ['an overlong form', inside(0xc0, 0xaf), ...NOT_UTF_8],
  ['half a pair of UTF-16', inside(0xed, 0xa0, 0x80), ...NOT_UTF_8],
  ['Vietnamese in windows-1258', inside(0xd0, 0xf4), ...NOT_UTF_8],
  ['a line longer than the limit', `{"code":"${'x'.repeat(LONGEST)}"}`, ...TOO_LONG],
  ['a good record behind too many spaces', `${' '.repeat(LONGEST)}${line}`, ...TOO_LONG],
  ['a line of spaces beyond the limit', ' '.repeat(LONGEST + 1), ...TOO_LONG],
  ['a key twice', line.replace('{', '{"unit":"00466",'), 'ndjson.key-twice', 'unit', ...TWICE],
  ['a key twice with the same value', line.replace('{', '{"unit":"00613",'), 'ndjson.key-twice', 'unit', ...TWICE],
  ['a key twice, once in escapes', line.replace('{', '{"\\u0075nit":"00466" , '), 'ndjson.key-twice', 'unit', ...TWICE],
  [
    'a key twice among spaces',
    JSON.stringify({ ...ALL, z: 1 }, undefined, ' ')
      .replaceAll('\n', '')
      .replace('"z": 1', '"hasFee": true'),
    'ndjson.key-twice',
    'hasFee',
    ...TWICE,
  ],
  ['a number beyond what is exact', '12345678901234567890', ...NOT_OBJECT],
  ['a text', '"H26.14-250701-0001"', ...NOT_OBJECT],
  ['a list', `[${line}]`, ...NOT_OBJECT],
  ['null', 'null', ...NOT_OBJECT],
];

/** Last lines that no line end ended. */
export const TRUNCATED: readonly FaultyLine[] = [
  ['in its middle', line.slice(0, 40)],
  ['before its last brace', line.slice(0, -1)],
  ['after one character', '{'],
  ['inside a character', Uint8Array.from([...bytes('{"code":"Tr'), 0xe1, 0xbb])],
].map(
  ([name, text]): FaultyLine => [
    `broken off ${name}`,
    text as string | Uint8Array,
    'ndjson.truncated',
    '',
    'Dòng cuối bị cắt giữa chừng',
    'The last line breaks off',
  ],
);
