/** Where what is wrong stands: each issue of a reader or a question names its place. */
import { describe, expect, test } from 'vitest';
import type { Reported } from '../../src/exact/index.js';
import type { Issue } from '../../src/issues/index.js';
import { own } from '../../src/law/index.js';
import {
  type Apportionment,
  bodyOfKey,
  type Counting,
  findUnit,
  isWithinAgency,
  moveCounts,
  moveCountsInto,
  predecessors,
  provincesOn,
  readAgencyCode,
  readBody,
  readLocality,
  readUnitCode,
  readUnitKey,
  successors,
  type UnitKey,
  unit,
  unitOfKey,
  unitsOn,
} from '../../src/units/index.js';

type Answer = { readonly issues?: readonly Issue[] };

function placesOf(answer: object): readonly string[] {
  const { issues = [] }: Answer = answer;
  return issues.map(({ code, path }) => `${path.join('.')} ${code}`.trim());
}

describe('readers', () => {
  type Reader = (value: unknown, path?: Issue['path']) => object;

  test.each<[Reader, unknown, within: string, code: string]>([
    [readUnitCode, '613', '', 'unit-code.lost-zeros'],
    [readUnitKey, '00613', '', 'unit-key.malformed'],
    [readUnitKey, '613@2025-07-01', '', 'unit-code.lost-zeros'],
    [readUnitKey, '00613@x', '', 'day.malformed'],
    [unitOfKey, '00613@2025-08-01', '', 'unit-key.unknown'],
    [unitOfKey, 'x', '', 'unit-key.malformed'],
    [readAgencyCode, 'h26', '', 'agency-code.malformed'],
    [readBody, 7, '', 'body.malformed'],
    [readBody, { kind: 'unit', key: '00613' }, '.key', 'unit-key.malformed'],
    [readBody, { kind: 'agency', code: 'h26' }, '.code', 'agency-code.malformed'],
    [bodyOfKey, 26, '', 'body-key.not-text'],
    [bodyOfKey, '00613', '', 'unit-key.malformed'],
    [bodyOfKey, 'x@2025-07-01', '', 'unit-code.malformed'],
    [bodyOfKey, 'h26', '', 'agency-code.malformed'],
    [readLocality, null, '', 'locality.malformed'],
    [readLocality, { households: 4 }, '.households', 'locality.malformed'],
    [readLocality, { kind: 'thôn' }, '.kind', 'locality.kind'],
    [readLocality, { kind: 'village', name: '' }, '.name', 'locality.name'],
    [readLocality, { kind: 'village', name: 'A', kindName: 'thôn' }, '.kindName', 'locality.kind'],
    [readLocality, { kind: 'other', name: 'A' }, '.kindName', 'locality.kind'],
    [readLocality, { kind: 'village', name: 'A', within: '00643' }, '.within', 'unit-key.malformed'],
  ])('%o of %j', (read, value, within, code) => {
    expect(placesOf(read(value))).toEqual([`${within.slice(1)} ${code}`.trim()]);
    expect(placesOf(read(value, ['rows', 3]))).toEqual([`rows.3${within} ${code}`]);
  });

  test.each<[unknown, object]>([
    ['00613@2025-07-01', { kind: 'unit', key: '00613@2025-07-01' }],
    ['H26.17', { kind: 'agency', code: 'H26.17' }],
    ['H26', { kind: 'agency', code: 'H26' }],
  ])('the key %s is that of a body', (key, body) => expect(bodyOfKey(key)).toEqual({ ok: true, value: body }));
});

test.each([
  ['H26', 'H26', true],
  ['H26.17', 'H26', true],
  ['H26.17.101', 'H26.17', true],
  ['H26.171', 'H26.17', false],
  ['H26', 'H26.17', false],
  ['H21.17', 'H26', false],
])('%s is within %s: %s', (agency, above, answer) => expect(isWithinAgency(agency, above)).toBe(answer));

describe('questions', () => {
  test.each<[string, () => object, readonly string[]]>([
    ['a code on a day', () => unit('613', { on: 'x' }), ['code unit-code.lost-zeros', 'on day.malformed']],
    ['units of a day', () => unitsOn('x'), ['on day.malformed']],
    ['provinces of a day', () => provincesOn('x'), ['on day.malformed']],
    ['a name on a day', () => findUnit('Tây Tựu', { on: 'x' }), ['on day.malformed']],
    ['no name', () => findUnit('', { on: '2025-07-01' }), ['unit-name.empty']],
    ['successors', () => successors('00613@2025-08-01'), ['key unit-key.unknown']],
    ['predecessors', () => predecessors('00613@2025-08-01'), ['key unit-key.unknown']],
  ])('%s', (_, ask, places) => expect(placesOf(ask())).toEqual(places));
});

describe('counts to be moved', () => {
  const basis = own({ vi: 'Ví dụ', en: 'An example' });
  const minhKhai: Apportionment = { from: '00613@2024-01-01', weights: { '00613@2025-07-01': 1 }, basis };
  const move = (counts: object, more: object = {}) => {
    const moving = { on: '2025-06-30', counting: 'persons' as Counting, ...more };
    return moveCounts(counts as Record<UnitKey, Reported>, moving); // what a program in JavaScript may pass
  };
  const divide = (change: Partial<Apportionment>) =>
    move({ '00613@2024-01-01': 5 }, { apportionments: [minhKhai, { ...minhKhai, ...change }].slice(1) });

  test.each<[string, () => object, readonly string[]]>([
    ['a bare code', () => move({ '00613': 1 }), ['00613 unit-key.malformed']],
    ['a wrong count', () => move({ '00613@2024-01-01': -1 }), ['00613@2024-01-01 count.negative']],
    ['a unit of another day', () => move({ '00613@2025-07-01': 1 }), ['00613@2025-07-01 move.not-in-force']],
    ['nothing said of what is counted', () => move({}, { counting: undefined }), ['counting move.counting']],
    ['no day', () => move({}, { on: 'x' }), ['on day.malformed']],
    [
      'a sum that is not exact',
      () => move({ '00613@2024-01-01': Number.MAX_SAFE_INTEGER, '00607@2024-01-01': { moreThan: 0 } }),
      [],
    ],
    [
      'a sum that is above what numbers hold',
      () => move({ '00613@2024-01-01': Number.MAX_SAFE_INTEGER, '00607@2024-01-01': { atLeast: 1 } }),
      ['count.unsafe'],
    ],
    [
      'no unit of that day',
      () => divide({ from: '00613@2025-07-01' }),
      ['apportionments.0.from apportionment.not-in-force'],
    ],
    [
      'a unit that went whole',
      () => divide({ from: '00607@2024-01-01' }),
      ['apportionments.0.from apportionment.needless'],
    ],
    [
      'a weight that is no count',
      () => divide({ weights: { '00613@2025-07-01': 0.5 } }),
      ['apportionments.0.weights.00613@2025-07-01 count.not-whole'],
    ],
    [
      'a weight of a stranger',
      () => divide({ weights: { '00004@2025-07-01': 1 } }),
      ['apportionments.0.weights.00004@2025-07-01 apportionment.not-a-successor'],
    ],
    ['no weight', () => divide({ weights: {} }), ['apportionments.0.weights apportionment.empty']],
    ['no grounds', () => divide({ basis: {} as never }), ['apportionments.0.basis apportionment.uncited']],
    [
      'one unit twice',
      () => move({ '00613@2024-01-01': 5 }, { apportionments: [minhKhai, minhKhai] }),
      ['apportionments.1.from apportionment.twice'],
    ],
  ])('%s', (_, moved, places) => expect(placesOf(moved())).toEqual(places));

  test('into units that are not those of today', () => {
    const into = moveCountsInto({}, ['00613@2024-01-01'], { on: '2025-06-30', counting: 'persons' });
    expect(placesOf(into)).toEqual(['into.00613@2024-01-01 move.not-current']);
  });
});
