/** Which of several units a text means, and in which order others are suggested. */
import { expect, test } from 'vitest';
import { nearUnits } from '../../src/units/candidates.js';
import { currentUnits, findUnit, type Suggestion, type Unit } from '../../src/units/index.js';

const DAYS = ['2024-06-01', '2025-03-01', '2025-11-21'] as const;

/** A status and the keys of the units that stand for it. */
function found(text: string, on: string): string {
  const match = findUnit(text, { on });
  if (match.status === 'exact') return `exact ${match.unit.key}`;
  if (match.status === 'not-in-force') return `ended ${match.known.map(({ unit }) => unit.key).join(' ')}`;
  return match.status;
}

/** Of all names of the register only these two differ by a mark that one has and the other lacks. */
test.each<[text: string, answers: readonly string[]]>([
  ['Đại Thành', ['exact 09937@2024-01-01', 'ended 09937@2024-01-01', 'ended 09937@2024-01-01']],
  ['Đại Thanh', ['ended 00664@2025-07-01', 'ended 00664@2025-07-01', 'exact 00664@2025-07-01']],
  ['X. Đại Thanh', ['ended 00664@2025-07-01', 'ended 00664@2025-07-01', 'exact 00664@2025-07-01']],
  ['Dai Thanh', ['exact 09937@2024-01-01', 'ended 00664@2025-07-01 09937@2024-01-01', 'exact 00664@2025-07-01']],
])('%s is the unit whose marks agree in full, and with no marks either', (text, answers) => {
  expect(DAYS.map((on) => found(text, on))).toEqual(answers);
});

test.each<[text: string, last: string]>([
  ['Thịnh Quang', 'ended 00235@2025-01-01'],
  ['Trầm Lộng', 'ended 10402@2025-01-01'],
  ['Xã Nam Phong', 'ended 10312@2025-01-01'],
])('of a place that bore two codes, %s is the later one', (text, last) => {
  expect(found(text, '2025-11-21')).toBe(last);
});

test.each<[text: string, statuses: readonly string[]]>([
  ['1a', ['unknown', 'unknown', 'unknown']],
  ['1 Tây Tựu', ['suggestion', 'suggestion', 'suggestion']],
  ['1 Tây Tựu 1', ['unknown', 'unknown', 'unknown']],
  ["00'613", ['invalid', 'invalid', 'invalid']],
  ['00 613', ['invalid', 'invalid', 'invalid']],
  ['(00613)', ['unknown', 'unknown', 'unknown']],
])('%s is read as a code only where it is numbers alone', (text, statuses) => {
  expect(DAYS.map((on) => found(text, on))).toEqual(statuses);
});

test('of a code whose units have all ended the latest is the first', () => {
  expect(found('00202', '2025-11-21')).toBe('ended 00202@2025-01-01 00202@2024-01-01');
});

test('a suggestion says whether it is in force on the day', () => {
  const inForce = DAYS.map((on) => {
    const match = findUnit('phuqc xa', { on });
    return match.status === 'suggestion' && match.candidates.map((one) => [one.unit.key, one.because, one.inForce]);
  });
  expect(inForce).toEqual([true, true, false].map((is) => [['00001@2024-01-01', 'typo', is]]));
});

test('on a day that is none nothing is meant, not even by a code without its zeros', () => {
  for (const text of ['Tây Tựu', '613'])
    expect(findUnit(text, { on: '2025-02-30' })).toMatchObject({ issues: [{ path: ['on'] }], meant: [] });
  expect(findUnit(', ', { on: '2025-11-21' })).toMatchObject({ issues: [{ code: 'unit-name.empty' }], meant: [] });
});

/** Tây Tựu under another name and kind. */
function invented(name: string, kind: Unit['kind']): Unit {
  const [model] = currentUnits().filter(({ code }) => code === '00613');
  if (model === undefined) throw new Error('no Tây Tựu');
  return { ...model, name, plainName: name, kind };
}

test('of names with typos the nearest are suggested, those of the stated kind first, each once', () => {
  const [ward, commune, other] = [
    invented('Minh Khai', 'ward'),
    invented('Minh Khai', 'commune'),
    invented('Minh Khoai', 'ward'),
  ];
  const near = nearUnits(
    () => [ward, commune, other],
    (unit) => unit === ward,
  );
  const reading = (name: string, kind?: Unit['kind']) => ({ name, from: 0, to: name.length, kind, places: [] });
  const typo = (unit: Unit, typos: number): Suggestion => ({ unit, because: 'typo', typos, inForce: unit === ward });

  expect(near([reading('minh kha')])).toEqual([typo(ward, 1), typo(commune, 1)]);
  expect(near([reading('minh kha', 'commune')])).toEqual([typo(commune, 1), typo(ward, 1)]);
  // A reading without a word of kind fits both; that the next one would rather have the commune changes nothing.
  expect(near([reading('minh kha'), reading('minh kha', 'commune')])).toEqual([typo(ward, 1), typo(commune, 1)]);
  expect(near([reading('minh khoa'), reading('minh kha')])).toEqual([typo(other, 1), typo(ward, 1), typo(commune, 1)]);
  // A nearer name puts those aside that were found before it, and ends the search for others as far.
  expect(near([reading('minh kh'), reading('minh kha', 'ward')])).toEqual([typo(ward, 1), typo(commune, 1)]);
  expect(near([reading('minh kha', 'ward'), reading('minh kho')])).toEqual([typo(ward, 1), typo(commune, 1)]);
  expect(near([reading('tay tuu')])).toEqual([]);
});
