/** Texts and JSON made from good ones by small changes, and some from nothing. */
import type { Random } from './random.js';

/** What breaks parsers: digits of other scripts, signs, separators, halves of characters, marks, controls, keys. */
const PIECES = [
  '',
  ' ',
  '\u00a0',
  '\t',
  '\n',
  '\r\n',
  '\0',
  '\ufeff',
  '\u200b',
  '\ud800',
  '\udfff',
  '😀',
  'Đ',
  'đ',
  'ế',
  'e\u0302\u0301',
  'hoà',
  'hòa',
  '0',
  '00',
  '9',
  '99999999999999999999',
  '٣',
  '３',
  '½',
  '+',
  '-',
  '−',
  '–',
  '.',
  ',',
  '..',
  ',,',
  '%',
  ' %',
  '٪',
  'e5',
  'E+300',
  '1e400',
  'NaN',
  'Infinity',
  '0x1F',
  '@',
  '/',
  ':',
  'T',
  'Z',
  '+07:00',
  '24:00',
  '-00:00',
  '2025-02-30',
  '0000-00-00',
  'Q5',
  'H26',
  '.000.',
  '{',
  '}',
  '[',
  ']',
  '"',
  '\\',
  '\\u0000',
  'null',
  '__proto__',
  'constructor',
  '<',
  '>',
  'hơn ',
  'more than ',
  'khoảng',
  ' đến ',
] as const satisfies readonly [string, ...string[]];

/** A text near a good one, or far from any. */
export function mutatedText(random: Random, good: readonly [string, ...string[]]): string {
  let text = random.below(20) === 0 ? '' : random.oneOf(good);
  for (let left = 1 + random.below(4); left > 0; left -= 1) text = changed(random, text, good);
  return random.below(500) === 0 ? text.repeat(1 + random.below(200)) : text;
}

function changed(random: Random, text: string, good: readonly [string, ...string[]]): string {
  const at = random.below(text.length + 1);
  const piece = random.oneOf(PIECES);
  switch (random.below(7)) {
    case 0:
      return text.slice(0, at) + piece + text.slice(at);
    case 1:
      return text.slice(0, at) + text.slice(at + 1 + random.below(3));
    case 2:
      return text.slice(0, at) + piece + text.slice(at + 1);
    case 3:
      return (
        text.slice(0, at) + String.fromCharCode(random.below(random.oneOf([128, 0x2000, 0x1_0000]))) + text.slice(at)
      );
    case 4:
      return text.slice(0, at) + random.oneOf(good).slice(random.below(8));
    case 5:
      return text.slice(at) + text.slice(0, at);
    default:
      return random.oneOf([text.toUpperCase(), text.normalize('NFD'), text.trim(), text + text]);
  }
}

const ODD: readonly [unknown, ...unknown[]] = [
  undefined,
  null,
  Number.NaN,
  Number.POSITIVE_INFINITY,
  -1,
  -0,
  0.1,
  1e300,
  2 ** 53,
  '',
  '0',
  [],
  {},
  [[]],
  true,
  7n,
  Symbol('odd'),
  JSON.parse('{"__proto__":1,"toString":1,"length":{"valueOf":2}}'),
];

/** Plain data near good data: a part replaced, left out, doubled, renamed or mutated. */
export function mutatedData(random: Random, good: unknown): unknown {
  let data = structuredClone(good);
  for (let left = 1 + random.below(3); left > 0; left -= 1) data = changedData(random, data);
  return data;
}

function changedData(random: Random, data: unknown): unknown {
  if (random.below(6) === 0 || typeof data !== 'object' || data === null) return leaf(random, data);
  const keys = Object.keys(data);
  const key = keys[random.below(keys.length)];
  if (key === undefined) return random.oneOf(ODD);
  const copy = (Array.isArray(data) ? [...data] : { ...data }) as Record<string, unknown>; // keys of lists are their places
  const what = random.below(8);
  if (what === 0) delete copy[key];
  else if (what === 1) copy[`${key}${random.oneOf(PIECES)}`] = copy[key];
  else copy[key] = changedData(random, copy[key]);
  return copy;
}

function leaf(random: Random, value: unknown): unknown {
  if (typeof value === 'string' && random.below(3) > 0) return mutatedText(random, [value]);
  if (typeof value === 'number' && random.below(3) > 0)
    return random.oneOf([value + 1, -value, value / 3, value * 1e15, String(value)]);
  return random.oneOf(ODD);
}
