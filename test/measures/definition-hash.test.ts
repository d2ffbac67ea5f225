import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { catalogue } from '../../src/indicators/index.js';
import { definitionHash, equals, received, receivedOnline, within } from '../../src/measures/index.js';

/** FNV-1a over octets as it is published, in whole numbers of any size. */
function published(octets: readonly number[]): string {
  let hash = 0xcbf29ce484222325n;
  for (const octet of octets) hash = BigInt.asUintN(64, (hash ^ BigInt(octet)) * 0x100000001b3n);
  return hash.toString(16).padStart(16, '0');
}

const octets = (text: string): number[] => [...new TextEncoder().encode(text)];

describe('the hash', () => {
  test('is the published one', () => {
    // Known values of FNV-1a: of nothing, and of "foobar".
    expect(published([])).toBe('cbf29ce484222325');
    expect(published(octets('foobar'))).toBe('85944171f73967e8');
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom('a', 'Z', '~', '0', ' ') }), (text) => {
        expect(definitionHash(text)).toBe(published(octets(JSON.stringify(text))));
      }),
    );
  });

  test('stays what it is: a definition that was released keeps its hash', () => {
    expect(definitionHash({ b: [1, true, null], a: 'đ' })).toBe(
      published(octets(String.raw`{"a":"\u0111","b":[1,true,null]}`)),
    );
  });

  test('does not depend on the order of keys, on JSON, or on what JSON drops', () => {
    expect(definitionHash({ a: 1, b: { c: 2, d: 3 } })).toBe(definitionHash({ b: { d: 3, c: 2 }, a: 1 }));
    expect(definitionHash({ a: 1, b: undefined })).toBe(definitionHash({ a: 1 }));
    expect(definitionHash([undefined])).toBe(definitionHash([null]));
    for (const indicator of Object.values(catalogue)) {
      expect(definitionHash(JSON.parse(JSON.stringify(indicator)))).toBe(definitionHash(indicator));
    }
  });
});

describe('two definitions', () => {
  const words = { vi: 'Chữ khác', en: 'Other words' };
  const { onlineShareOfReceived: share, installationsPerTeam: perTeam } = catalogue;

  test('that differ in words alone are one', () => {
    const reworded = { ...share, title: words, concept: words, source: words, responsibleBody: words, basis: [] };
    expect(definitionHash(reworded)).toBe(definitionHash(share));
    expect(definitionHash({ ...share, numerator: { ...receivedOnline, title: words } })).toBe(definitionHash(share));
    expect(definitionHash({ ...perTeam, unit: words })).toBe(definitionHash(perTeam));
    expect(definitionHash({ ...share, periods: ['year'], disaggregations: [] })).toBe(definitionHash(share));
  });

  test.each<[string, object, object]>([
    ['a code', share, { ...share, code: 'dossier.other' }],
    ['a polarity', share, { ...share, better: 'lower' }],
    ['a scale', perTeam, { ...perTeam, scale: 10 }],
    ['a kind', share, { ...share, kind: 'ratio' }],
    ['a denominator', share, { ...share, denominator: { ...received, datedBy: 'settledAt' } }],
    ['a unit of counting', received, { ...received, unit: 'person' }],
    ['an additivity', received, { ...received, additivity: { time: 'none', place: 'sum' } }],
    [
      'a condition',
      receivedOnline,
      within(received, {
        name: 'receivedOnline',
        title: receivedOnline.title,
        where: equals('submissionChannel', 'post'),
      }),
    ],
  ])('that differ in %s are two', (_, one, other) => expect(definitionHash(one)).not.toBe(definitionHash(other)));
});
