/** Names near a text: what is kept by hashes against what compares all names, on each way to write one wrongly. */
import { expect, test } from 'vitest';
import { type Near, nearestNames } from '../../src/units/nearness.js';
import { typosBetween } from '../../src/units/typos.js';

const NAMES = [
  'tay tuu',
  'lang',
  'phuong duc',
  'phuong liet',
  'co nhue 1',
  'co nhue 2',
  'dong anh',
  'dong xuan',
  'ba vi',
  'o',
];

/** The same by comparing all names. */
function plainly(names: readonly string[], text: string): readonly Near[] {
  for (let most = 1; most <= (text.length < 5 ? 1 : 2); most += 1) {
    const near = names
      .map((name, at) => ({ at, typos: typosBetween(text, name, most) }))
      .filter(({ typos }) => typos <= most);
    if (near.length > 0) return near;
  }
  return [];
}

/** A text with one typo more, in every place: a letter less, more, changed, or swapped with the next one. */
function wrong(text: string): readonly string[] {
  return Array.from({ length: text.length + 1 }, (_, at) => {
    const [before, after] = [text.slice(0, at), text.slice(at)];
    const rest = after.slice(1);
    return [
      before + rest,
      `${before}h${after}`,
      `${before}z${rest}`,
      `${before}${rest.slice(0, 1)}${after.slice(0, 1)}${rest.slice(1)}`,
    ];
  }).flat();
}

test.each(NAMES)('%s and all that is one typo beside it', (name) => {
  const nearest = nearestNames(NAMES);
  for (const text of [name, ...wrong(name)]) expect([text, nearest(text)]).toEqual([text, plainly(NAMES, text)]);
});

test.each(['tay tuu', 'lang', 'dong anh'])('%s and all that is two typos beside it', (name) => {
  const nearest = nearestNames(NAMES);
  for (const text of wrong(name).flatMap(wrong)) expect([text, nearest(text)]).toEqual([text, plainly(NAMES, text)]);
});

test.each<[text: string, near: readonly Near[]]>([
  ['tay tu', [{ at: 0, typos: 1 }]],
  [
    'co nhue',
    [
      { at: 4, typos: 2 },
      { at: 5, typos: 2 },
    ],
  ],
  [
    'co nhue 12',
    [
      { at: 4, typos: 1 },
      { at: 5, typos: 1 },
    ],
  ],
  // Four letters may have one typo, five may have two.
  ['lgna', []],
  ['lamng', [{ at: 1, typos: 1 }]],
  ['blamg', [{ at: 1, typos: 2 }]],
  ['phuong lie thi', []],
  // As long as a text with two typos can be.
  ['phuong lxietx', [{ at: 3, typos: 2 }]],
  ['', [{ at: 9, typos: 1 }]],
])('%j', (text, near) => expect(nearestNames(NAMES)(text)).toEqual(near));

test('the names are told apart as they stand in the list, also where two are the same or there are none', () => {
  expect(nearestNames(['lang', 'dong', 'lang'])('lan')).toEqual([
    { at: 0, typos: 1 },
    { at: 2, typos: 1 },
  ]);
  expect(nearestNames([])('lang')).toEqual([]);
});

test('they come in the order of the list, whichever letter is out of place', () => {
  expect(nearestNames(['lang', 'lans', 'langsx', 'xlangs', 'angs'])('langs')).toEqual(
    [0, 1, 2, 3, 4].map((at) => ({ at, typos: 1 })),
  );
  expect(nearestNames(['angs', 'xlangs'])('langs').map(({ at }) => at)).toEqual([0, 1]);
  expect(nearestNames(['xlangs', 'angs'])('langs').map(({ at }) => at)).toEqual([0, 1]);
});

/** The places of the names that are looked at for a text, after all has been prepared for names of these. */
function comparedBy(names: readonly string[], text: string): readonly string[] {
  const looked: string[] = [];
  const get = (list: readonly string[], at: string | symbol): unknown => {
    if (typeof at === 'string' && /^\d+$/.test(at)) looked.push(at);
    return Reflect.get(list, at);
  };
  const nearest = nearestNames(new Proxy(names, { get }));
  nearest('?????');
  looked.length = 0;
  nearest(text);
  return looked;
}

test.each<[text: string, compared: readonly string[]]>([
  ['?????', []],
  ['tay tu', ['0']],
  ['lang', ['1']],
  ['tay tux', ['0']],
  ['co nhue', ['4', '5']],
  // dong xuan is two letters longer: it is not compared, because a name with one typo is found first.
  ['dong an', ['6']],
  ['phuong liettt', ['3']],
])('only names of which the same is left are compared with %s: %j', (text, compared) => {
  expect(comparedBy(NAMES, text)).toEqual(compared);
});

test('and each once for what is left of it, whichever of two like letters is left out', () => {
  expect(comparedBy(['lang', 'aab'], 'abx')).toEqual(['1']);
});

test('of a text or a name with more than 255 letters the others do not count', () => {
  const long = 'x'.repeat(300);
  expect(nearestNames([long])(`${long}y`)).toEqual([{ at: 0, typos: 1 }]);
  expect(nearestNames([long])(`${long}yyy`)).toEqual([]);
  const other = Array.from({ length: 300 }, (_, at) => String.fromCharCode(0x4e00 + at)).join('');
  for (const at of [0, 1, 254, 255, 299]) {
    const text = other.slice(0, at) + other.slice(at + 1);
    expect(nearestNames([other])(text)).toEqual([{ at: 0, typos: 1 }]);
    expect(nearestNames([text])(other)).toEqual([{ at: 0, typos: 1 }]);
  }
});
